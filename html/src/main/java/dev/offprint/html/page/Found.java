package dev.offprint.html.page;

import dev.offprint.html.evidence.Candidate;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;

/**
 * A value that was found, typed.
 *
 * @param <T> its type
 * @param value the value
 * @param shown the value as text
 * @param origin where it was found
 */
record Found<T>(T value, String shown, Origin origin) {

    private static final int LONGEST = 500;

    Source source() {
        return origin.source();
    }

    Confidence confidence() {
        return origin.confidence();
    }

    /** The same for people. */
    Candidate candidate(PlaceNames places) {
        int end = Math.min(LONGEST, shown.length());
        boolean split = end < shown.length() && Character.isLowSurrogate(shown.charAt(end));
        String text = end < shown.length() ? shown.substring(0, split ? end - 1 : end) + "…" : shown;
        return new Candidate(text, source(), origin.detail(), confidence(), places.of(origin.at()));
    }

    Found<T> with(Confidence other) {
        return new Found<>(value, shown, origin.with(other));
    }

    Found<T> with(T other, String text) {
        return new Found<>(other, text, origin);
    }
}
