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
 * @param source where it was found
 * @param detail the name there
 * @param confidence how sure it is
 */
record Found<T>(T value, String shown, Source source, String detail, Confidence confidence) {

    private static final int LONGEST = 500;

    /** The same for people. */
    Candidate candidate() {
        String text = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
        return new Candidate(text, source, detail, confidence);
    }

    Found<T> with(Confidence other) {
        return new Found<>(value, shown, source, detail, other);
    }

    Found<T> with(T other, String text) {
        return new Found<>(other, text, source, detail, confidence);
    }
}
