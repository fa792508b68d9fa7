package dev.offprint.feed;

/**
 * Watches what a parser is given between two of its events. A parser keeps an element's text, or all attributes of a tag,
 * in memory before it shows them, and takes time that grows with the square of the attributes; so what is too much is
 * kept from it. {@link LenientXml}, which has no such weakness, then reads it and says what is wrong.
 */
final class TagGuard {

    /** Something that was given may be looked at again. */
    interface History {
        int at(long position);
    }

    /** Ends the parsing; never leaves this package. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(String problem) {
            super(problem, null, false, false);
        }
    }

    /** Shorter than this, nothing does harm. */
    private static final int SHORT = 32 * 1024;

    /** How far a parser may be behind what it was given. */
    private static final int BUFFER = 8 * 1024;

    private final ReadingLimits limits;
    private long given;
    private long eventStart;
    private long looked;
    private boolean inTag;
    private int attributes;

    TagGuard(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The parser has come to its next event. */
    void event() {
        eventStart = given;
    }

    /** So much more was given to the parser. */
    void give(int count, History history) {
        given += count;
        long length = given - eventStart;
        if (length <= SHORT) {
            return;
        }
        if (length > (long) limits.text() + SHORT) {
            throw new TooMuch("more text than the limit allows");
        }
        if (looked <= eventStart) {
            looked = Math.max(0, eventStart - BUFFER);
            inTag = false;
        }
        for (; looked < given; looked++) {
            look(history.at(looked));
        }
    }

    private void look(int c) {
        if (c == '<') {
            inTag = true;
            attributes = 0;
        } else if (c == '>') {
            inTag = false;
        } else if (c == '=' && inTag && ++attributes > limits.attributes()) {
            throw new TooMuch("more attributes than the limit allows");
        }
    }
}
