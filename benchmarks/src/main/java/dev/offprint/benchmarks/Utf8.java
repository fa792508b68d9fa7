package dev.offprint.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A buffer of bytes with what the sample's page needs and no more: no text of it leaves the Basic Multilingual Plane. */
final class Utf8 {

    /** No character becomes more bytes than this. */
    private static final int WIDEST = 9;

    private static final byte[][] TEXT = new byte[0x80][];
    private static final byte[][] ATTRIBUTE = new byte[0x80][];
    private static final byte[][] JSON = new byte[0x80][];
    private static final byte[][] XML = new byte[0x80][];
    private static final byte[][] TITLE = new byte[0x80][];
    private static final byte[][] HTML_IN_XML = new byte[0x80][];

    static {
        TEXT['&'] = literal("&amp;");
        TEXT['<'] = literal("&lt;");
        TEXT['>'] = literal("&gt;");
        ATTRIBUTE['&'] = literal("&amp;");
        ATTRIBUTE['<'] = literal("&lt;");
        ATTRIBUTE['>'] = literal("&gt;");
        ATTRIBUTE['"'] = literal("&quot;");
        XML['&'] = literal("&amp;");
        XML['<'] = literal("&lt;");
        TITLE['&'] = literal("&#x26;");
        TITLE['<'] = literal("&#x3C;");
        HTML_IN_XML['&'] = literal("&amp;amp;");
        HTML_IN_XML['<'] = literal("&amp;lt;");
        HTML_IN_XML['>'] = literal("&amp;gt;");
        JSON['<'] = literal("\\u003c");
        JSON['"'] = literal("\\\"");
        JSON['\\'] = literal("\\\\");
    }

    private final OutputStream target;
    private char[] characters = new char[512];
    private byte[] buffer = new byte[8192];
    private int size;

    Utf8(OutputStream target) {
        this.target = target;
    }

    /** What is known before the first page is written. */
    static byte[] literal(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Utf8 raw(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
        return this;
    }

    Utf8 digits(int number, int width) {
        room(width);
        for (int i = size + width - 1, rest = number; i >= size; i--, rest /= 10) {
            buffer[i] = (byte) ('0' + rest % 10);
        }
        size += width;
        return this;
    }

    Utf8 number(long number) {
        return raw(literal(Long.toString(number)));
    }

    /** Between tags. */
    Utf8 text(String text) {
        return escaped(text, TEXT);
    }

    /** Between the double quotes of an attribute. */
    Utf8 attribute(String text) {
        return escaped(text, ATTRIBUTE);
    }

    /** Between the quotes of a JSON string in a script element; no text of the sample has control characters. */
    Utf8 json(String text) {
        return escaped(text, JSON);
    }

    /** Between tags of XML. */
    Utf8 xml(String text) {
        return escaped(text, XML);
    }

    /** In the title of a feed, where readers may take markup for what it is not. */
    Utf8 title(String text) {
        return escaped(text, TITLE);
    }

    /** Text of HTML that is itself text in XML; no attribute of the sample has a quote. */
    Utf8 htmlInXml(String text) {
        return escaped(text, HTML_IN_XML);
    }

    private Utf8 escaped(String text, byte[][] replacements) {
        int length = text.length();
        room(length * WIDEST);
        if (characters.length < length) {
            characters = new char[length];
        }
        char[] from = characters;
        text.getChars(0, length, from, 0);
        byte[] to = buffer;
        int at = size;
        for (int i = 0; i < length; i++) {
            int shift = at - i;
            while (i < length && from[i] < 0x80 && replacements[from[i]] == null) {
                to[shift + i] = (byte) from[i++];
            }
            at = shift + i;
            if (i < length) {
                char c = from[i];
                if (c < 0x80) {
                    for (byte b : replacements[c]) {
                        to[at++] = b;
                    }
                } else if (c < 0x800) {
                    to[at++] = (byte) (0xC0 | c >> 6);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                } else {
                    to[at++] = (byte) (0xE0 | c >> 12);
                    to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                    to[at++] = (byte) (0x80 | c & 0x3F);
                }
            }
        }
        size = at;
        return this;
    }

    void flush() {
        try {
            target.write(buffer, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size = 0;
    }

    private void room(int bytes) {
        if (buffer.length - size < bytes) {
            flush();
            if (buffer.length < bytes) {
                buffer = new byte[bytes];
            }
        }
    }
}
