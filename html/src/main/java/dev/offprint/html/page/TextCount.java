package dev.offprint.html.page;

import dev.offprint.rule.Characters;

/**
 * Counts a piece of text in one pass, packed into one number: characters, each run of white space as one and none at the
 * start, and stops. Counts of several pieces may be added.
 */
final class TextCount {

    private static final String STOPS = ".,;:!?。、！？，；،؛؟।…";
    private static final int STOP_SHIFT = 32;
    private static final byte SPACE = 1;
    private static final byte STOP = 2;
    private static final byte[] ASCII = ascii();

    private TextCount() {}

    static long of(String text) {
        int end = text.length();
        int start = 0;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++; // most pieces are the indent of a tag
        }
        int length = 0;
        int stops = 0;
        int before = SPACE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int kind = c < ASCII.length ? ASCII[c] : kind(c);
            int space = kind & SPACE;
            length += 1 - (space & before);
            stops += kind >> 1;
            before = space;
        }
        return length | (long) stops << STOP_SHIFT;
    }

    static int length(long count) {
        return (int) count;
    }

    static int stops(long count) {
        return (int) (count >>> STOP_SHIFT);
    }

    /** The length without white space at the end. */
    static int trimmed(long count, String text) {
        int length = length(count);
        return length > 0 && Character.isWhitespace(text.charAt(text.length() - 1)) ? length - 1 : length;
    }

    /** Most characters are letters, and are told apart without a look at the list. */
    private static int kind(char c) {
        if (c >= 0x80 && c < 0x60C || c >= 0x3040 && c < 0xFF00) {
            return 0;
        }
        return Character.isWhitespace(c) ? SPACE : STOPS.indexOf(c) >= 0 ? STOP : 0;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) kind(c);
        }
        return kinds;
    }
}
