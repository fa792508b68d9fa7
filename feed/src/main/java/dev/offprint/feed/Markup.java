package dev.offprint.feed;

import java.util.regex.Pattern;

/**
 * Plain text in places whose readers may take it for HTML, such as the titles of RSS.
 *
 * <p>Best practice there is to write {@code <} and {@code &} as hexadecimal references. A closing tag is taken for markup
 * even so, by readers and by the W3C validator; such a text is written as the HTML that shows it.
 */
final class Markup {

    private static final Pattern CLOSING_TAG = Pattern.compile("</\\w+>");

    /** Nobody spells a tag with the reference of a reference of a reference. */
    private static final int MOST_ESCAPED = 9;

    private Markup() {}

    /** Whether the text can be mistaken for markup. */
    static boolean isLike(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
    }

    /** Whether readers take the text for markup, however it is written. */
    static boolean hasClosingTag(String text) {
        return text.indexOf('<') >= 0 && CLOSING_TAG.matcher(text).find();
    }

    /**
     * Whether the text can only be written as the HTML that shows it: it has a closing tag, or spells one with references,
     * for our own reader takes such a text for the HTML of the other.
     */
    static boolean isHtmlAlone(String text) {
        String spelt = text;
        for (int i = 0; i < MOST_ESCAPED && spelt.indexOf('/') > 0; i++) {
            if (hasClosingTag(spelt)) {
                return true;
            }
            if (spelt.indexOf('&') < 0) {
                return false;
            }
            spelt = CharacterReferences.decode(spelt);
        }
        return false;
    }

    /** The text as HTML that shows it. */
    static String html(String text) {
        return isLike(text) || text.indexOf('>') >= 0 ? escape(text) : text;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
