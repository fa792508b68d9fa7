package dev.offprint.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out a byte order mark, and stops after so many characters. */
final class LimitedReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final long limit;
    private long count;
    private boolean started;

    LimitedReader(Reader reader, long limit) {
        super(reader);
        this.limit = limit;
    }

    /** Starts to count anew. */
    void restart() {
        count = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (!started && read > 0) {
            started = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
                return read > 1 ? read - 1 : read(buffer, offset, length);
            }
        }
        count += Math.max(read, 0);
        if (count > limit) {
            throw Fault.beyond(limit, "characters");
        }
        return read;
    }
}
