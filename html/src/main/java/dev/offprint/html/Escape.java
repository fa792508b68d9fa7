package dev.offprint.html;

import dev.offprint.rule.Replacements;
import dev.offprint.rule.Utf8Sink;

/**
 * The only way of a string into a page: one method for each context that a string can stand in.
 *
 * <p>A URL attribute is an {@link #attribute} whose value {@link Addresses} has passed.
 */
final class Escape {

    private static final Replacements NOTHING = new Replacements();
    private static final Replacements TEXT = new Replacements();
    private static final Replacements ATTRIBUTE = new Replacements();
    private static final Replacements JSON = new Replacements();
    private static final Replacements JSON_ATTRIBUTE = new Replacements();

    static {
        TEXT.put('&', "&amp;");
        TEXT.put('<', "&lt;");
        TEXT.put('>', "&gt;");
        ATTRIBUTE.put('&', "&amp;");
        ATTRIBUTE.put('<', "&lt;");
        ATTRIBUTE.put('>', "&gt;");
        ATTRIBUTE.put('"', "&quot;");
        JSON_ATTRIBUTE.put('&', "&amp;");
        JSON_ATTRIBUTE.put('<', "&lt;");
        JSON_ATTRIBUTE.put('>', "&gt;");
        JSON_ATTRIBUTE.put('\'', "&#39;");
        for (char c = 0; c < ' '; c++) {
            JSON.put(c, "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16));
        }
        JSON.put('\n', "\\n");
        JSON.put('\t', "\\t");
        JSON.put('"', "\\\"");
        JSON.put('\\', "\\\\");
        // neither the end of the script element nor the start of a comment can be spelt without this one
        JSON.put('<', "\\u003c");
    }

    private Escape() {}

    /** Between tags, save in {@code script} and {@code style}. */
    static void text(String value, Utf8Sink out) {
        out.text(value, TEXT);
    }

    /** Between the double quotes of an attribute. */
    static void attribute(String value, Utf8Sink out) {
        out.text(value, ATTRIBUTE);
    }

    /** Between the single quotes of an attribute: for a value that is full of double ones. */
    static void jsonAttribute(String json, Utf8Sink out) {
        out.text(json, JSON_ATTRIBUTE);
    }

    /** Between the double quotes of a JSON string in a {@code script} element. */
    static void json(String value, Utf8Sink out) {
        out.text(value, JSON);
    }

    /** Markup that the caller vouches for; only for {@link RawHtmlPolicy#VERBATIM} and for what we built ourselves. */
    static void nothing(String markup, Utf8Sink out) {
        out.text(markup, NOTHING);
    }
}
