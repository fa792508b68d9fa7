package dev.offprint.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The W3C's checker of HTML, in this process. */
final class NuChecker {

    private static final EmbeddedValidator CHECKER = checker();

    private NuChecker() {}

    /** Every error, warning and remark. */
    static List<String> messages(String page) {
        try {
            return CHECKER.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(Predicate.not(String::isBlank))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static EmbeddedValidator checker() {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker;
    }
}
