package dev.offprint.rule;

/** Takes out of a string what no page, feed or JSON text may carry, and leaves everything else as it was written. */
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    private static final int SPACE = 1;
    private static final int OTHER_SPACE = 2;
    private static final int WIDE_SPACE = 4;
    private static final int UNCLEAN = 8;

    /** What keeps a character out of a text or a line that may stay as it is, up to the last that is white space. */
    private static final byte[] KINDS = kinds();

    private Characters() {}

    /**
     * The text with line ends as {@code \n} and without forbidden characters: an unpaired surrogate or a noncharacter
     * becomes U+FFFD, a vertical tab, form feed or NEL a space, any other control character but tab and line feed goes.
     */
    public static String clean(String text) {
        int first = firstForbidden(text);
        return first < 0 ? text : rewrite(text, first);
    }

    /** The cleaned text with every run of ASCII white space as one space; one pass tells that most texts are that as they are. */
    public static String text(String text) {
        int doubts = doubts(text);
        return (doubts & ~WIDE_SPACE) == 0 ? text : collapsed(text, doubts);
    }

    /** The cleaned text with every run of white space as one space, and none at either end. */
    public static String line(String text) {
        int doubts = doubts(text);
        boolean isLine = doubts == 0 && !text.startsWith(" ") && !text.endsWith(" ");
        return isLine ? text : collapsed(text, doubts).strip();
    }

    private static String collapsed(String text, int doubts) {
        return (doubts & UNCLEAN) == 0 ? collapseFrom(text, 0) : collapse(clean(text));
    }

    /**
     * Why a text may not be one line as it is; nothing for most. Two spaces are one doubt more. The kinds are added up without
     * a branch, for none can be foretold where one character of six is a space.
     */
    private static int doubts(String text) {
        int before = 0;
        int doubts = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = kind(text.charAt(i));
            doubts |= kind & (before | ~SPACE);
            before = kind;
        }
        return doubts;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : c < Character.MIN_SURROGATE ? 0 : UNCLEAN;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[IDEOGRAPHIC_SPACE + 1];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (Character.isISOControl(c) ? UNCLEAN : Character.isWhitespace(c) ? WIDE_SPACE : 0);
        }
        for (char space : new char[] {'\n', '\t', '\r', '\f'}) {
            kinds[space] = SPACE | OTHER_SPACE;
        }
        kinds[' '] = SPACE;
        return kinds;
    }

    /** Runs of ASCII white space (the HTML definition) as one space each; a no-break space is not white space here. */
    public static String collapse(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || (i + 1 < length && isSpace(text.charAt(i + 1))))) {
                return collapseFrom(text, i);
            }
        }
        return text;
    }

    /** Whether the character is ASCII white space: space, tab, line feed, form feed or carriage return. */
    public static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }

    /** Whether the text holds ASCII white space alone, or nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String collapseFrom(String text, int start) {
        char[] out = text.toCharArray();
        int length = start;
        int before = 0;
        for (int i = start; i < out.length; i++) {
            int space = kind(out[i]) & SPACE;
            out[length] = space == 0 ? out[i] : ' ';
            length += 1 - (space & before);
            before = space;
        }
        return new String(out, 0, length);
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))
                    && !isNoncharacter(text.codePointAt(i))) {
                i++;
            } else if (c != '\n' && c != '\t' && isForbidden(c)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no text may hold the character, a tab or line feed aside; an unpaired surrogate is one. */
    static boolean isForbidden(int c) {
        return Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || isNoncharacter(c);
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static String rewrite(String text, int start) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                out.append('\n');
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            } else if (c == 0x0B || c == '\f' || c == 0x85) {
                out.append(' ');
            } else if (c == '\n' || c == '\t' || !isForbidden(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) != Character.CONTROL) {
                out.append(REPLACEMENT);
            }
        }
        return out.toString();
    }
}
