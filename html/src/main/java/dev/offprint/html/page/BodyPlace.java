package dev.offprint.html.page;

import java.util.Optional;

/**
 * Where a text may be.
 *
 * @param root the element that holds it; none for a text that stands in the metadata
 * @param text the text where it stands in the metadata
 * @param length how long it is, in characters
 */
record BodyPlace(Optional<Box> root, String text, int length) {

    private static final double MOST = 0.55;

    static BodyPlace in(Box root) {
        return new BodyPlace(Optional.of(root), "", root.text());
    }

    static BodyPlace of(String text) {
        return new BodyPlace(Optional.empty(), text, text.length());
    }

    /** Whether it has much less of the running text than there is at another place. */
    boolean lacks(double prose) {
        return root.map(box -> box.prose).orElse((double) length) < prose * MOST;
    }
}
