package dev.offprint.html.page;

import dev.offprint.Place;
import dev.offprint.html.evidence.Candidate;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.Places;

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
    Candidate candidate() {
        int end = Math.min(LONGEST, shown.length());
        boolean split = end < shown.length() && Character.isLowSurrogate(shown.charAt(end));
        String text = end < shown.length() ? shown.substring(0, split ? end - 1 : end) + "…" : shown;
        Place place = origin.at() == null ? Place.UNKNOWN : Places.of(origin.at());
        return new Candidate(text, source(), origin.detail(), confidence(), place);
    }

    Found<T> with(Confidence other) {
        return new Found<>(value, shown, origin.with(other));
    }

    Found<T> with(T other, String text) {
        return new Found<>(other, text, origin);
    }
}
