package dev.offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The only way of a string into a page: one method for each context that a string can stand in.
 *
 * <p>A URL attribute is an {@link #attribute} whose value {@link Addresses} has passed.
 */
final class Escape {

    private static final byte[][] NOTHING = table();
    private static final byte[][] TEXT = table();
    private static final byte[][] ATTRIBUTE = table();
    private static final byte[][] JSON = table();
    private static final byte[][] JSON_ATTRIBUTE = table();

    static {
        put(TEXT, '&', "&amp;");
        put(TEXT, '<', "&lt;");
        put(TEXT, '>', "&gt;");
        put(ATTRIBUTE, '&', "&amp;");
        put(ATTRIBUTE, '<', "&lt;");
        put(ATTRIBUTE, '>', "&gt;");
        put(ATTRIBUTE, '"', "&quot;");
        put(JSON_ATTRIBUTE, '&', "&amp;");
        put(JSON_ATTRIBUTE, '<', "&lt;");
        put(JSON_ATTRIBUTE, '>', "&gt;");
        put(JSON_ATTRIBUTE, '\'', "&#39;");
        for (char c = 0; c < ' '; c++) {
            put(JSON, c, "\\u00" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16));
        }
        put(JSON, '\n', "\\n");
        put(JSON, '\t', "\\t");
        put(JSON, '"', "\\\"");
        put(JSON, '\\', "\\\\");
        // neither the end of the script element nor the start of a comment can be spelt without this one
        put(JSON, '<', "\\u003c");
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

    private static byte[][] table() {
        byte[][] table = new byte[0x80][];
        Arrays.fill(table, new byte[0]);
        return table;
    }

    private static void put(byte[][] table, char c, String replacement) {
        table[c] = replacement.getBytes(StandardCharsets.US_ASCII);
    }
}
