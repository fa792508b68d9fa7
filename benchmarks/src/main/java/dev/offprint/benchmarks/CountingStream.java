package dev.offprint.benchmarks;

import java.io.OutputStream;

/** Counts the bytes and throws them away, as a socket would send them. */
final class CountingStream extends OutputStream {

    private long bytes;

    long bytes() {
        return bytes;
    }

    @Override
    public void write(int b) {
        bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
        bytes += length;
    }
}
