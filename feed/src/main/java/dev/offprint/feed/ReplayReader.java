package dev.offprint.feed;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads characters and keeps the last of them, so that the item in which a strict parser fails can be read again. An item
 * longer than {@value #MAX} characters is not kept.
 */
final class ReplayReader extends Reader {

    static final int MAX = 16 << 20;

    private final Reader in;
    private final TagGuard guard;
    private char[] kept = new char[16_384];
    private int length;

    /** How many characters came before those that are kept. */
    private long before;

    /** What comes before this is not needed again. */
    private long needed;

    private int ahead;
    private int lines;

    ReplayReader(Reader in, TagGuard guard) {
        this.in = in;
        this.guard = guard;
    }

    /** Reads over white space and byte order marks at the beginning; gives the first other character, which stays. */
    char skipSpace() throws IOException {
        int c = in.read();
        while (c >= 0 && c <= ' ' || c == '\uFEFF') {
            lines += c == '\n' ? 1 : 0;
            c = in.read();
        }
        if (c < 0) {
            return '\0';
        }
        kept[0] = (char) c;
        ahead = 1;
        return (char) c;
    }

    /** How many lines {@link #skipSpace} went over. */
    int lines() {
        return lines;
    }

    /** Says that only the characters from there on may be needed again; counted from the first that was not skipped. */
    void keepFrom(long offset) {
        needed = Math.max(needed, offset);
    }

    /** The document from there on; empty if that is not kept. */
    Optional<Reader> replay(long offset) {
        if (offset < before || offset > before + length) {
            return Optional.empty();
        }
        int start = (int) (offset - before);
        Reader again = new CharArrayReader(kept, start, length - start);
        return Optional.of(new Reader() {
            @Override
            public int read(char[] target, int from, int count) throws IOException {
                int read = again.read(target, from, count);
                return read < 0 ? in.read(target, from, count) : read;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        });
    }

    @Override
    public int read(char[] target, int start, int count) throws IOException {
        if (ahead > 0 && count > 0) {
            ahead = 0;
            length = 1;
            target[start] = kept[0];
            guard.give(1, at -> kept[0]);
            return 1;
        }
        int read = in.read(target, start, count);
        if (read > 0) {
            keep(target, start, read);
            guard.give(read, at -> at < before ? ' ' : kept[(int) (at - before)]);
        }
        return read;
    }

    private void keep(char[] source, int start, int count) {
        if (length + count > kept.length) {
            drop((int) Math.min(Math.max(needed - before, 0), length));
        }
        if (length + count > MAX) {
            drop(length);
        }
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(length + count, kept.length * 2));
        }
        System.arraycopy(source, start, kept, length, count);
        length += count;
    }

    private void drop(int count) {
        System.arraycopy(kept, count, kept, 0, length - count);
        length -= count;
        before += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
