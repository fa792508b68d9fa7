package dev.offprint.credit.phrase;

import java.text.Normalizer;

/**
 * A line in the form in which it is compared: lower case, Latin letters without accents, full-width forms as plain ones,
 * any space as one space, no marks that are not seen. Each character knows where it came from.
 */
public final class Folded {

    /** Latin letters with accents, and what they are without, for taking one apart is dear. */
    private static final char[] LATIN = latin(0x00C0, 0x024F);

    private static final char[] MORE_LATIN = latin(0x1E00, 0x1EFF);

    private final String text;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private Folded(String text) {
        this.text = text;
        chars = new char[text.length()];
        starts = new int[text.length()];
        ends = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            fold(c, i, end);
            i = end;
        }
    }

    /** The folded form of a line. */
    public static Folded of(String text) {
        return new Folded(text);
    }

    /** How many folded characters there are. */
    public int length() {
        return length;
    }

    /** Whether the line goes on with folded characters. */
    public boolean isAt(int start, String folded) {
        if (start + folded.length() > length) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (chars[start + i] != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One folded character, or a line feed outside the line. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\n';
    }

    /** The code point at a folded character, or a line feed outside the line. */
    public int codePoint(int index) {
        return index >= 0 && index < length ? Character.codePointAt(chars, index, length) : '\n';
    }

    /** The words as written, between two folded characters, the second not included. */
    public String original(int start, int end) {
        return start >= end ? "" : text.substring(starts[start], ends[end - 1]);
    }

    /** Where a folded character begins in the line as written. */
    public int offset(int index) {
        return index < length ? starts[index] : text.length();
    }

    /** Where a folded character ends in the line as written. */
    public int endOffset(int index) {
        return ends[index];
    }

    /** The whole line as written. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void fold(int c, int start, int end) {
        if (c > ' ' && c < 0x7F) {
            add(plain((char) c), start, end);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            if (length > 0 && chars[length - 1] != ' ') {
                add(' ', start, end);
            }
        } else if (Character.isSupplementaryCodePoint(c)) {
            add(Character.highSurrogate(c), start, end);
            add(Character.lowSurrogate(c), start, end);
        } else if (!isUnseen(c)) {
            add(plain((char) c), start, end);
        }
    }

    private void add(char c, int start, int end) {
        starts[length] = start;
        ends[length] = end;
        chars[length++] = c;
    }

    private static boolean isUnseen(int c) {
        if (c < 0xAD) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x064B && c <= 0x0652)
                || c == 0x0640
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static char[] latin(int first, int last) {
        char[] plain = new char[last - first + 1];
        for (int i = 0; i < plain.length; i++) {
            String apart = Normalizer.normalize(String.valueOf((char) (first + i)), Normalizer.Form.NFD);
            plain[i] = Character.toLowerCase(apart.charAt(0));
        }
        return plain;
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0x00C0 && c <= 0x024F) {
            return LATIN[c - 0x00C0];
        }
        if (c >= 0x1E00 && c <= 0x1EFF) {
            return MORE_LATIN[c - 0x1E00];
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return plain((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '´' -> '\'';
            case '‐', '‑' -> '-';
            case 'ё', 'Ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            default -> Character.toLowerCase(c);
        };
    }
}
