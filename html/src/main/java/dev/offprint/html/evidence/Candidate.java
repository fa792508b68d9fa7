package dev.offprint.html.evidence;

import dev.offprint.Place;
import java.util.Locale;
import java.util.Objects;

/**
 * What one place in a page says of a field.
 *
 * @param value as text, for people
 * @param source where it is said
 * @param detail the name there: {@code headline}, {@code og:title}, {@code h1}
 * @param confidence how sure it is
 * @param place the element; unknown for what the page's address says
 */
public record Candidate(String value, Source source, String detail, Confidence confidence, Place place) {

    /** Checks that all is given. */
    public Candidate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(place, "place");
    }

    /** Such as {@code Ada Vale (json-ld author, high)}. */
    @Override
    public String toString() {
        return value + " (" + source + " " + detail + ", " + confidence.name().toLowerCase(Locale.ROOT) + ")";
    }
}
