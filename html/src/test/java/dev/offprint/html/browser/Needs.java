package dev.offprint.html.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that are skipped where a tool is missing. With {@code OFFPRINT_BROWSER=required} in the environment they fail
 * instead, so that nobody takes the skipped for passed; with {@code skip} they are skipped wherever they are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({NeedsCondition.class, BrowserParameter.class})
@interface Needs {

    /** The tools, all of them. */
    Tool[] value();
}
