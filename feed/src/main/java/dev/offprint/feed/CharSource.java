package dev.offprint.feed;

import dev.offprint.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Characters one by one with a look ahead, line ends as line feeds, and a count of lines. */
final class CharSource {

    static final int END = -1;

    private static final int AHEAD = 64;

    private final Reader in;
    private final char[] buffer = new char[8192];
    private int position;
    private int end;
    private boolean exhausted;
    private int line;
    private int column = 1;

    CharSource(Reader in, int lines) {
        this.in = in;
        this.line = lines + 1;
    }

    /** The next character, which stays. */
    int peek() {
        return peek(0);
    }

    /** The character some places on, {@value #AHEAD} at most, which stays. */
    int peek(int distance) {
        if (position + distance >= end) {
            fill();
        }
        return position + distance < end ? buffer[position + distance] : END;
    }

    /** Takes the next character. */
    int read() {
        int c = peek();
        if (c == END) {
            return END;
        }
        position++;
        if (c == '\r') {
            if (peek() == '\n') {
                position++;
            }
            c = '\n';
        }
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
        return c;
    }

    /** Whether these characters come next, in any case if they are in lower case. */
    boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = peek(i);
            if (c != text.charAt(i) && (c < 'A' || c > 'Z' || c + 32 != text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    void skip(int count) {
        for (int i = 0; i < count; i++) {
            read();
        }
    }

    /** Takes everything up to these characters and themselves; false if the end comes first. */
    boolean skipPast(String text) {
        while (peek() != END) {
            if (startsWith(text)) {
                skip(text.length());
                return true;
            }
            read();
        }
        return false;
    }

    Place place() {
        return Place.at(line, column);
    }

    private void fill() {
        if (exhausted || end - position >= AHEAD) {
            return;
        }
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        try {
            while (end < AHEAD && !exhausted) {
                int count = in.read(buffer, end, buffer.length - end);
                exhausted = count < 0;
                end += Math.max(count, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
