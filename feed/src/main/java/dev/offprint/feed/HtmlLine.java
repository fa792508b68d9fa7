package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The plain text of a little HTML, such as a title or a summary, without building a tree. */
final class HtmlLine {

    private static final Pattern MARKUP = Pattern.compile(
            "</[A-Za-z][A-Za-z0-9]*\\s*>|<(br|wbr|hr|img)\\b[^>]*>|&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");

    private HtmlLine() {}

    /** Whether the text can only have been meant as HTML: it has an end tag or a character reference. */
    static boolean isLikely(String text) {
        return (hasTags(text) || hasReferenceStart(text))
                && MARKUP.matcher(text).find();
    }

    private static boolean hasReferenceStart(String text) {
        for (int i = text.indexOf('&'); i >= 0 && i + 1 < text.length(); i = text.indexOf('&', i + 1)) {
            if (isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '#') {
                return true;
            }
        }
        return false;
    }

    /** Whether the HTML says more than its {@linkplain #plain plain text} does. */
    static boolean hasTags(String html) {
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (isTag(html, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first that stands there is a tag. */
    static boolean startsWithTag(String html) {
        return html.startsWith("<") && isTag(html, 0);
    }

    /** The text that the HTML shows, on one line; scripts, styles and comments show nothing. */
    static String plain(String html) {
        if (html.indexOf('<') < 0) {
            return Characters.line(CharacterReferences.decode(html));
        }
        StringBuilder out = new StringBuilder(html.length());
        int i = 0;
        while (i < html.length()) {
            int tag = html.indexOf('<', i);
            if (tag < 0) {
                tag = html.length();
            }
            out.append(html, i, tag);
            if (tag == html.length()) {
                break;
            }
            if (!isTag(html, tag)) {
                out.append("&lt;");
                i = tag + 1;
                continue;
            }
            i = skipTag(html, tag, out);
        }
        return Characters.line(CharacterReferences.decode(out.toString()));
    }

    /** The text as HTML that shows it. */
    static String escape(String text) {
        return Markup.html(text);
    }

    private static boolean isTag(String html, int at) {
        if (at + 1 >= html.length()) {
            return false;
        }
        char next = html.charAt(at + 1);
        return isLetter(next)
                || next == '!'
                || next == '?'
                || next == '/' && at + 2 < html.length() && isLetter(html.charAt(at + 2));
    }

    private static int skipTag(String html, int tag, StringBuilder out) {
        if (html.startsWith("<!--", tag)) {
            return after(html, "-->", tag + 4);
        }
        int nameStart = html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && nameEnd < nameStart + 20 && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int end = endOfTag(html, nameEnd);
        boolean isHidden = nameStart == tag + 1 && (name.equals("script") || name.equals("style"));
        if (isHidden) {
            int close = indexOfEndTag(html, name, end);
            return close < 0 ? html.length() : after(html, ">", close);
        }
        if (!INLINE.contains(name)) {
            out.append(' ');
        }
        return end;
    }

    private static int endOfTag(String html, int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = html.charAt(i - 1) == '=' ? c : 0;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private static int indexOfEndTag(String html, String name, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static int after(String html, String text, int from) {
        int at = html.indexOf(text, from);
        return at < 0 ? html.length() : at + text.length();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
