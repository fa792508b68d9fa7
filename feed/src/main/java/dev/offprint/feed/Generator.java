package dev.offprint.feed;

/** How feeds say what wrote them; without a version, so that a new release does not change every feed. */
final class Generator {

    static final String NAME = "Offprint";
    static final String URL = "https://offprint.dev/";

    private Generator() {}
}
