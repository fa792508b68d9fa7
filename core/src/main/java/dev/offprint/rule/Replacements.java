package dev.offprint.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What stands for the ASCII characters that may not pass as they are. Complete before its first use. */
public final class Replacements {

    private static final int LITERALS = 256;

    /** No character. */
    private static final char NONE = '\uFFFF';

    private record Inside(Replacements outer, Replacements all) {}

    /** A piece of markup of ours, and the bytes with everything replaced. */
    private record Literal(String ascii, byte[] bytes) {}

    final boolean[] passes = new boolean[0x100];
    final byte[] @Nullable [] bytes = new byte[0x80][];
    final boolean cleaning;
    char first = NONE;
    private char second = NONE;

    // the languages that it stood in: the last of them, and all
    private @Nullable Inside last;
    private final Map<Replacements, Inside> others = new ConcurrentHashMap<>();

    // pieces of markup are few and come again and again; two that meet in a slot, or threads that do, make one anew
    private final @Nullable Literal[] literals = new Literal[LITERALS];

    /** Everything passes. */
    public Replacements() {
        this(false);
    }

    private Replacements(boolean cleaning) {
        this.cleaning = cleaning;
        Arrays.fill(passes, true);
    }

    /** Everything passes that {@link Characters#clean} lets stand, and the rest is cleaned. */
    public static Replacements cleaning() {
        Replacements replacements = new Replacements(true);
        for (char c = 0; c < 0x80; c++) {
            replacements.passes[c] = c == '\n' || c == '\t' || c >= ' ' && c != 0x7F;
        }
        return replacements;
    }

    /** What is written for a character of ASCII: at most six bytes. */
    public void put(char c, String ascii) {
        passes[c] = false;
        bytes[c] = ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What is written for a character of ASCII before another, or at the end, where nobody knows what follows. Inside
     * another language, or with another inside, it passes.
     */
    public void putBefore(char c, char next, String ascii) {
        put(c, ascii);
        first = c;
        second = next;
    }

    /** Whether it is neither the second of two nor cleaned away, so that the second comes up. */
    boolean isHarmless(char next) {
        return next < 0x80 ? next != second && (passes[next] || bytes[next] != null) : next >= 0xA0;
    }

    /** Nothing is written for the character, and nothing that follows; see {@link Utf8Sink#start}. */
    public void stop(char c) {
        passes[c] = false;
        bytes[c] = null;
    }

    /** Markup of our own, with everything replaced. */
    byte[] literal(String ascii) {
        int slot = ascii.hashCode() & LITERALS - 1;
        Literal known = literals[slot];
        if (known == null || !known.ascii.equals(ascii)) {
            known = new Literal(ascii, replaced(ascii));
            literals[slot] = known;
        }
        return known.bytes;
    }

    private byte[] replaced(String ascii) {
        byte[] replaced = new byte[ascii.length() * Utf8Sink.WIDEST];
        int length = 0;
        for (int i = 0; i < ascii.length(); i++) {
            length = replace(ascii.charAt(i), replaced, length);
        }
        return Arrays.copyOf(replaced, length);
    }

    /** What stands for a character of ASCII; one that should be cleaned away stays, where the bytes are trusted. */
    int replace(char c, byte[] to, int start) {
        int at = start;
        byte[] replacement = bytes[c];
        if (replacement == null || c == first) {
            to[at++] = (byte) c;
        } else {
            for (byte b : replacement) {
                to[at++] = b;
            }
        }
        return at;
    }

    /** These replacements, and then those others. */
    Replacements within(Replacements outer) {
        Inside inside = last;
        if (inside == null || inside.outer != outer) {
            inside = others.computeIfAbsent(outer, it -> new Inside(it, join(it)));
            last = inside;
        }
        return inside.all;
    }

    private Replacements join(Replacements outer) {
        Replacements all = new Replacements(cleaning || outer.cleaning);
        for (char c = 0; c < 0x80; c++) {
            if (c == first || c == outer.first) {
                continue;
            } else if (passes[c]) {
                all.passes[c] = outer.passes[c];
                all.bytes[c] = outer.bytes[c];
            } else if (bytes[c] == null) {
                all.passes[c] = false;
            } else {
                byte[] replaced = outer.replaced(new String(bytes[c], StandardCharsets.US_ASCII));
                all.put(c, new String(replaced, StandardCharsets.US_ASCII));
            }
        }
        return all;
    }
}
