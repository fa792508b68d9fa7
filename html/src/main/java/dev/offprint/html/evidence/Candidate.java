package dev.offprint.html.evidence;

import java.util.Locale;
import java.util.Objects;

/**
 * What one place in a page says of a field.
 *
 * @param value as text, for people
 * @param source where it is said
 * @param detail the name there: {@code headline}, {@code og:title}, {@code h1}
 * @param confidence how sure it is
 */
public record Candidate(String value, Source source, String detail, Confidence confidence) {

    /** Checks that all is given. */
    public Candidate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Such as {@code Ada Vale (json-ld author, high)}. */
    @Override
    public String toString() {
        String where = source.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return value + " (" + where + " " + detail + ", " + confidence.name().toLowerCase(Locale.ROOT) + ")";
    }
}
