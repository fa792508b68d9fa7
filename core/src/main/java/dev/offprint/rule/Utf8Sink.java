package dev.offprint.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes markup and text, and holds or passes on their UTF-8 bytes. Escaping and encoding are one pass over the text, and
 * no string is built on the way.
 */
public final class Utf8Sink {

    /** Characters encoded between two looks at the room left. */
    private static final int STEP = 512;

    /** No character becomes more bytes than this: three in UTF-8, six as {@code &quot;} or {@code \u003c}, nine at most. */
    private static final int WIDEST = 9;

    private static final int BUFFER = 8192;

    private final @Nullable OutputStream target;
    private final char[] step = new char[STEP];
    private byte[] bytes;
    private int size;

    private Utf8Sink(@Nullable OutputStream target, int capacity) {
        this.target = target;
        this.bytes = new byte[capacity];
    }

    /** A sink that keeps everything until {@link #toString()}. */
    public static Utf8Sink growing() {
        return new Utf8Sink(null, BUFFER);
    }

    /** A sink that passes everything on, at the latest in {@link #flush()}. */
    public static Utf8Sink into(OutputStream target) {
        return new Utf8Sink(target, BUFFER);
    }

    /** Writes markup of our own: ASCII, and trusted. */
    public void markup(String ascii) {
        assert ascii.chars().allMatch(c -> c < 0x80) : ascii;
        int length = ascii.length();
        makeRoom(length);
        if (length == 1) {
            bytes[size] = (byte) ascii.charAt(0);
        } else {
            copy(ascii, length);
        }
        size += length;
    }

    /** Writes a text that nobody vouches for. */
    public void text(String text, Replacements replacements) {
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = Math.min(length, start + STEP);
            if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            makeRoom((end - start) * WIDEST);
            // an array is faster to walk than a string, which looks up its own encoding for each character
            text.getChars(start, end, step, 0);
            encode(end - start, replacements);
            start = end;
        }
    }

    /** Writes bytes that are UTF-8 and trusted already. */
    public void bytes(byte[] utf8) {
        makeRoom(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    /** Writes bytes that are UTF-8 already, and markup of another language: its ASCII characters are replaced. */
    public void text(byte[] utf8, int offset, int length, Replacements replacements) {
        boolean[] passes = replacements.passes;
        int end = offset + length;
        for (int from = offset; from < end; ) {
            int stop = Math.min(end, from + STEP);
            makeRoom((stop - from) * WIDEST);
            byte[] to = bytes;
            int at = size;
            while (from < stop) {
                int shift = at - from;
                while (from < stop && (passes[utf8[from] & 0xFF])) {
                    to[shift + from] = utf8[from++];
                }
                at = shift + from;
                if (from < stop) {
                    byte[] replacement = replacements.bytes[utf8[from++]];
                    System.arraycopy(replacement, 0, to, at, replacement.length);
                    at += replacement.length;
                }
            }
            size = at;
        }
    }

    /** Passes on what is still held. */
    public void flush() {
        if (target != null && size > 0) {
            try {
                target.write(bytes, 0, size);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            size = 0;
        }
    }

    /** What was written and not passed on. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    /** For an ASCII string the deprecated method is right, and it is a plain copy of bytes. */
    @SuppressWarnings("deprecation")
    private void copy(String ascii, int length) {
        ascii.getBytes(0, length, bytes, size);
    }

    private void makeRoom(int count) {
        if (bytes.length - size < count) {
            flush();
            if (bytes.length - size < count) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
            }
        }
    }

    private void encode(int length, Replacements replacements) {
        char[] from = step;
        byte[] to = bytes;
        boolean[] passes = replacements.passes;
        int at = size;
        for (int i = 0; i < length; i++) {
            // a run of what passes, with indexes that move as one, so that they are checked once for the whole run
            int shift = at - i;
            for (; i < length; i++) {
                char c = from[i];
                if (c >= 0x80 || !passes[c]) {
                    break;
                }
                to[shift + i] = (byte) c;
            }
            at = shift + i;
            if (i == length) {
                break;
            }
            char c = from[i];
            if (c < 0x80) {
                byte[] replacement = replacements.bytes[c];
                System.arraycopy(replacement, 0, to, at, replacement.length);
                at += replacement.length;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                at = supplementary(Character.codePointAt(from, i, length), to, at);
                i++;
            } else {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        size = at;
    }

    /** The model holds no unpaired surrogate. */
    private static int supplementary(int c, byte[] to, int start) {
        int at = start;
        to[at++] = (byte) (0xF0 | c >> 18);
        to[at++] = (byte) (0x80 | c >> 12 & 0x3F);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
        return at;
    }

    /** What stands for the ASCII characters that may not pass as they are. */
    public static final class Replacements {

        private final boolean[] passes = new boolean[0x100];
        private final byte[][] bytes = new byte[0x80][0];

        /** Everything passes. */
        public Replacements() {
            Arrays.fill(passes, true);
        }

        /** What is written for a character of ASCII: at most nine bytes. */
        public void put(char c, String ascii) {
            passes[c] = false;
            bytes[c] = ascii.getBytes(StandardCharsets.US_ASCII);
        }
    }
}
