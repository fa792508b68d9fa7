package dev.offprint.feed;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What {@code &name;} and {@code &#number;} stand for, by the rules of HTML. */
final class CharacterReferences {

    /** The longest name in HTML is {@code CounterClockwiseContourIntegral}. */
    private static final int LONGEST = 32;

    /** What windows-1252 has where Unicode has control characters, from U+0080: browsers read references so. */
    private static final String WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private CharacterReferences() {}

    /** What a control character from U+0080 to U+009F was meant to be. */
    static char western(char control) {
        return WESTERN.charAt(control - 0x80);
    }

    /** The characters that a name stands for. */
    static @Nullable String named(String name) {
        if (name.length() > LONGEST) {
            return null;
        }
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> {
                String text = Entities.getByName(name);
                yield text.isEmpty() ? null : text;
            }
        };
    }

    /**
     * Reads the reference that begins with the ampersand there.
     *
     * @return where it ends, or {@code start} if it is none
     */
    static int decode(CharSequence text, int start, StringBuilder out) {
        int end = start + 1;
        int last = Math.min(text.length(), start + LONGEST + 2);
        while (end < last && isNameCharacter(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || end == last || text.charAt(end) != ';' || end == start + 1) {
            return start;
        }
        String name = text.subSequence(start + 1, end).toString();
        String characters = name.charAt(0) == '#' ? numbered(name) : named(name);
        if (characters == null) {
            return start;
        }
        out.append(characters);
        return end + 1;
    }

    /** The text with every reference decoded, and every other ampersand as it is. */
    static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (ampersand >= 0) {
            out.append(text, from, ampersand);
            from = decode(text, ampersand, out);
            if (from == ampersand) {
                out.append('&');
                from++;
            }
            ampersand = text.indexOf('&', from);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static @Nullable String numbered(String name) {
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = 0;
        int digits = 0;
        for (int i = hex ? 2 : 1; i < name.length(); i++, digits++) {
            int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
            if (digit < 0 || name.charAt(i) > 'f') {
                return null;
            }
            code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
        }
        if (digits == 0) {
            return null;
        }
        if (code >= 0x80 && code < 0xA0) {
            return String.valueOf(western((char) code));
        }
        boolean isText = code >= 0x20 && code < 0x110000; // halves too: two references may spell one character
        boolean isSpace = code == '\t' || code == '\n' || code == '\r';
        return isText || isSpace ? Character.toString(code) : "\uFFFD";
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
    }
}
