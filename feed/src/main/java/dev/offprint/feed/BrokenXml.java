package dev.offprint.feed;

import dev.offprint.Place;

/** A document is not well-formed from here on. Never leaves this package. */
final class BrokenXml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final boolean truncated;

    BrokenXml(Place place, String problem, boolean truncated) {
        super(problem, null, false, false);
        this.place = place;
        this.truncated = truncated;
    }

    Place place() {
        return place;
    }

    /** Whether the document just ends too early. */
    boolean isTruncated() {
        return truncated;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
