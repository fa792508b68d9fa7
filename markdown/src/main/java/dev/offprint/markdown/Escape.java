package dev.offprint.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts backslashes before the signs of a text that Markdown would take for its own. */
final class Escape {

    private static final String ALWAYS = "\\`*[]~|";
    private static final String DASHES = "—–―‒";
    private static final Pattern REFERENCE = Pattern.compile("&(#|[A-Za-z][A-Za-z0-9]*;)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");

    private Escape() {}

    /**
     * The text so that it reads back.
     *
     * @param startsLine whether it stands at the start of a line
     */
    static String text(String text, boolean startsLine) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = startsLine ? start(text, out) : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (ALWAYS.indexOf(c) >= 0
                    || (c == '<' && !isBefore(' ', text, at))
                    || (c == '>' && at == 0)
                    || (c == '_' && !isWithinWord(text, at))
                    || (c == '&' && startsWith(REFERENCE, text, at))
                    || (c == '{' && startsWith(AttributeList.PATTERN, text, at))
                    || (c == '!' && at + 1 == text.length())) {
                out.append('\\').append(c);
            } else if ((c == 'h' || c == 'w') && startsWith(ADDRESS, text, at)) {
                int sign = c == 'w' ? at + 3 : text.indexOf(':', at);
                out.append(text, at, sign).append('\\').append(text.charAt(sign));
                at = sign;
            } else {
                out.append(c);
            }
            at++;
        }
        return out.toString();
    }

    /** A sign as a number, which means nothing but itself wherever it stands. */
    static String first(String markdown) {
        int first = markdown.codePointAt(0);
        if (first == '\\') {
            return markdown;
        }
        return "&#" + first + ";" + markdown.substring(Character.charCount(first));
    }

    /** The destination of a link. */
    static String address(String address) {
        String plain = REFERENCE.matcher(address).replaceAll("&amp;$1");
        return plain.indexOf('(') >= 0 || plain.indexOf(')') >= 0 ? "<" + plain + ">" : plain;
    }

    /** A title in quotation marks. */
    static String title(String title) {
        String plain = title.replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + REFERENCE.matcher(plain).replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()))
                + "\"";
    }

    /** Writes what is special at the start of a line only, and says how much of the text that was. */
    private static int start(String text, StringBuilder out) {
        if (text.isEmpty()) {
            return 0;
        }
        char first = text.charAt(0);
        if (DASHES.indexOf(first) >= 0) {
            out.append("&#").append((int) first).append(';');
            return 1;
        }
        if (TemplateTag.of(text).isPresent() || "#-+=:".indexOf(first) >= 0) {
            out.append('\\').append(first);
            return 1;
        }
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt()) {
            out.append(number.group(1)).append('\\').append(number.group(2));
            return number.end(2);
        }
        return 0;
    }

    private static boolean isWithinWord(String text, int at) {
        return at > 0 && at + 1 < text.length() && isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at + 1));
    }

    private static boolean isBefore(char next, String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == next;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean startsWith(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }
}
