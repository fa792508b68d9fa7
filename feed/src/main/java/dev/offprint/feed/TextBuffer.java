package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.util.Arrays;

/** Characters of one element, up to a limit; what goes beyond is counted but not kept. */
final class TextBuffer {

    private final int limit;
    private char[] chars = new char[1024];
    private int length;
    private boolean overflown;

    TextBuffer(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        overflown = false;
    }

    void append(char[] source, int start, int count) {
        if (reserve(count)) {
            System.arraycopy(source, start, chars, length, count);
            length += count;
        }
    }

    void append(CharSequence text) {
        if (reserve(text.length())) {
            for (int i = 0; i < text.length(); i++) {
                chars[length++] = text.charAt(i);
            }
        }
    }

    void append(char c) {
        if (reserve(1)) {
            chars[length++] = c;
        }
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Characters.isSpace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** Puts what windows-1252 has in the place of control characters, which nobody means: feeds refer to them by number. */
    void mend() {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c - 0x80 >>> 5 == 0) { // from 0x80 to 0x9F, in one comparison
                chars[i] = CharacterReferences.western(c);
            }
        }
    }

    /** Whether there was more than the limit. */
    boolean isOverflown() {
        return overflown;
    }

    private boolean reserve(int count) {
        if (overflown || count > limit - length) {
            overflown = true;
            return false;
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
