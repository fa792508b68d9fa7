package dev.offprint.feed;

import java.io.InputStream;

/** Bytes from memory, under the eye of a guard. */
final class GuardedBytes extends InputStream {

    private final byte[] bytes;
    private final int start;
    private final TagGuard guard;
    private int position;

    GuardedBytes(byte[] bytes, int start, TagGuard guard) {
        this.bytes = bytes;
        this.start = start;
        this.position = start;
        this.guard = guard;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int count = Math.min(length, bytes.length - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        guard.give(count, at -> bytes[start + (int) at]);
        return count;
    }
}
