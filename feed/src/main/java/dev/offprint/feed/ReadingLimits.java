package dev.offprint.feed;

import dev.offprint.Place;
import dev.offprint.ReadingException;

/**
 * How much of a feed is read; {@link FeedReader.Builder} documents each.
 *
 * @param bytes of the whole feed
 * @param depth of elements, or of lists and objects
 * @param items kept in memory
 * @param text characters in one element
 * @param attributes of one element
 */
record ReadingLimits(long bytes, int depth, int items, int text, int attributes) {

    static final ReadingLimits DEFAULT = new ReadingLimits(64L << 20, 200, 50_000, 4 << 20, 200);

    void checkDepth(int reached, Place place) {
        if (reached > depth) {
            throw new ReadingException(place, "expected elements no deeper than " + depth);
        }
    }

    void checkAttributes(int count, Place place) {
        if (count > attributes) {
            throw new ReadingException(place, "expected no more than " + attributes + " attributes, found " + count);
        }
    }

    void checkBytes(long count) {
        if (count > bytes) {
            throw new ReadingException(Place.UNKNOWN, "expected a feed of no more than " + bytes + " bytes");
        }
    }
}
