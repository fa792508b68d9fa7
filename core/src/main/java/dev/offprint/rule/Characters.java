package dev.offprint.rule;

/** Takes out of a string what no page, feed or JSON text may carry, and leaves everything else as it was written. */
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

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
        return isText(text) ? text : collapse(clean(text));
    }

    private static boolean isText(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c > ' ' && c < 0x7F || c >= 0xA0 && c < 0xD800;
            if (!isPlain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The cleaned text with every run of white space as one space, and none at either end. */
    public static String line(String text) {
        return isLine(text) ? text : collapse(clean(text)).strip();
    }

    /**
     * Whether the text is one line as it is; that most are is found out in one pass, and a doubt is a no. The gaps hold the
     * white space of Unicode, the ends of lines and paragraphs, and controls.
     */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c > ' ' && c < 0x7F
                    || c >= 0xA1 && c < 0x1680
                    || c >= 0x2010 && c < 0x2028
                    || c >= 0x2030 && c < 0x205F
                    || c >= 0x2070 && c < 0x3000
                    || c >= 0x3001 && c < 0xD800;
            if (!isPlain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
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
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
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
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        boolean afterSpace = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (!space) {
                out.append(c);
            } else if (!afterSpace) {
                out.append(' ');
            }
            afterSpace = space;
        }
        return out.toString();
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
