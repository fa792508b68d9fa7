package dev.offprint.rule;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes markup and text, and holds or passes on their UTF-8 bytes. Escaping and encoding are one pass over the text, and
 * no string is built on the way: not even where a language stands as text in another, as HTML does in XML and JSON.
 */
public final class Utf8Sink extends OutputStream {

    /** Characters encoded between two looks at the room left. */
    private static final int STEP = 512;

    /** No character becomes more bytes than this: three in UTF-8, six as {@code &quot;}, ten as {@code &amp;quot;}. */
    static final int WIDEST = 10;

    private static final int BUFFER = 8192;

    private final @Nullable OutputStream target;
    private final char[] step = new char[STEP + 1];
    private byte[] bytes;
    private int size;
    private @Nullable Replacements outer;

    private Utf8Sink(@Nullable OutputStream target, int capacity) {
        this.target = target;
        this.bytes = new byte[capacity];
    }

    /** A sink that keeps everything until {@link #toString()}. */
    public static Utf8Sink growing() {
        return new Utf8Sink(null, BUFFER);
    }

    /** A sink that passes everything on, at the latest in {@link #flush()}; the target itself, if it is a sink. */
    public static Utf8Sink into(OutputStream target) {
        return target instanceof Utf8Sink sink ? sink : new Utf8Sink(target, BUFFER);
    }

    /**
     * What is written from here on is in a language that stands as text in another: what is replaced is replaced on top of
     * that. It ends with {@link #outside()}.
     */
    public Utf8Sink inside(Replacements replacements) {
        outer = replacements;
        return this;
    }

    /** What is written from here on stands for itself again. */
    public void outside() {
        outer = null;
    }

    /** Writes markup of our own: ASCII, and trusted. */
    public void markup(String ascii) {
        assert ascii.chars().allMatch(c -> c < 0x80) : ascii;
        if (outer != null) {
            byte[] replaced = outer.literal(ascii);
            makeRoom(replaced.length);
            System.arraycopy(replaced, 0, bytes, size, replaced.length);
            size += replaced.length;
            return;
        }
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
        text(text, 0, replacements);
    }

    /** Writes a text that nobody vouches for, from some character on. */
    public void text(String text, int from, Replacements replacements) {
        Replacements all = outer == null ? replacements : replacements.within(outer);
        int written = write(text, from, all);
        if (written < text.length()) {
            write(Characters.clean(text.substring(written)), 0, all);
        }
    }

    /**
     * Writes a text that nobody vouches for, up to the first character that must be cleaned away or that the replacements
     * {@linkplain Replacements#stop stop} at; tells where that is, or how long the text is.
     */
    public int start(String text, Replacements replacements) {
        return write(text, 0, outer == null ? replacements : replacements.within(outer));
    }

    private int write(String text, int from, Replacements replacements) {
        int length = text.length();
        for (int start = from; start < length; ) {
            int end = Math.min(length, start + STEP);
            if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            makeRoom((end - start) * WIDEST);
            // an array is faster to walk than a string, which looks up its own encoding for each character
            boolean goesOn = end < length;
            text.getChars(start, goesOn ? end + 1 : end, step, 0);
            int encoded = encode(end - start, goesOn, replacements);
            start += encoded;
            if (start < end) {
                return start;
            }
        }
        return length;
    }

    /** Writes bytes that are UTF-8 and trusted already. */
    public void bytes(byte[] utf8) {
        write(utf8, 0, utf8.length);
    }

    /** Writes a byte of UTF-8 that is trusted already. */
    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Writes bytes that are UTF-8 and trusted already. */
    @Override
    public void write(byte[] utf8, int offset, int length) {
        if (outer != null) {
            write(utf8, offset, length, outer);
            return;
        }
        makeRoom(length);
        System.arraycopy(utf8, offset, bytes, size, length);
        size += length;
    }

    private void write(byte[] utf8, int offset, int length, Replacements replacements) {
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
                    at = replacements.replace((char) utf8[from++], to, at);
                }
            }
            size = at;
        }
    }

    /** Passes on what is still held; inside another language that is for those who write it to do. */
    @Override
    public void flush() {
        if (outer == null) {
            passOn();
        }
    }

    private void passOn() {
        if (target != null && size > 0) {
            try {
                target.write(bytes, 0, size);
            } catch (IOException e) {
                throw new SinkFailure(e);
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
            passOn();
            if (bytes.length - size < count) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
            }
        }
    }

    /**
     * Encodes so many characters, or those before the first that must be cleaned away; tells how many. If the text goes
     * on, the character behind them is at hand too.
     */
    private int encode(int length, boolean goesOn, Replacements replacements) {
        char[] from = step;
        byte[] to = bytes;
        boolean[] passes = replacements.passes;
        int at = size;
        int i = 0;
        for (; i < length; i++) {
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
                if (replacement == null) {
                    break;
                } else if (c == replacements.first
                        && (goesOn || i + 1 < length)
                        && replacements.isHarmless(from[i + 1])) {
                    to[at++] = (byte) c;
                    continue;
                }
                for (byte b : replacement) {
                    to[at++] = b;
                }
            } else if (c < 0x800) {
                if (c < 0xA0 && replacements.cleaning) {
                    break;
                }
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (c < Character.MIN_SURROGATE) {
                at = basic(c, to, at);
            } else if (replacements.cleaning && Characters.isForbidden(Character.codePointAt(from, i, length))) {
                break;
            } else if (Character.isSurrogate(c)) {
                at = supplementary(Character.codePointAt(from, i, length), to, at);
                i++;
            } else {
                at = basic(c, to, at);
            }
        }
        size = at;
        return i;
    }

    private static int basic(char c, byte[] to, int at) {
        to[at] = (byte) (0xE0 | c >> 12);
        to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at + 2] = (byte) (0x80 | c & 0x3F);
        return at + 3;
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
}
