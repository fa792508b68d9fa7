package dev.offprint.hostile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each test of the class ends within ten seconds of one processor and a heap of 256 MB, in which the build runs these tests
 * by themselves. The time is the processor's, for that of a clock is long on a machine that has other work; the time-out is a
 * guard against hanging.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("hostile")
@Timeout(200)
@ExtendWith(Budget.class)
public @interface Hostile {}
