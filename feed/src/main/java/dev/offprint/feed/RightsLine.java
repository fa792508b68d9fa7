package dev.offprint.feed;

import dev.offprint.credit.Copyright;
import java.util.Locale;
import java.util.Optional;

/** The line about rights. It takes time to find a locale, and articles of one feed mostly have the same language. */
final class RightsLine {

    private Optional<String> language = Optional.empty();
    private Locale locale = RightsElements.locale(language);

    /** See {@link RightsElements#line(Copyright, Optional)}. */
    String of(Copyright copyright, Optional<String> language) {
        if (!language.equals(this.language)) {
            locale = RightsElements.locale(language);
            this.language = language;
        }
        return RightsElements.line(copyright, locale);
    }
}
