package dev.offprint.feed;

import dev.offprint.credit.Copyright;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line about rights, made once for articles in a row with the same copyright, as those of one feed mostly have. */
final class RightsLine {

    private @Nullable Copyright copyright;
    private Optional<String> language = Optional.empty();
    private String line = "";

    /** See {@link RightsElements#line}. */
    String of(Copyright copyright, Optional<String> language) {
        if (!copyright.equals(this.copyright) || !language.equals(this.language)) {
            line = RightsElements.line(copyright, language);
            this.copyright = copyright;
            this.language = language;
        }
        return line;
    }
}
