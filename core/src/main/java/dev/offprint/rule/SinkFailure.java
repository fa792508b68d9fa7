package dev.offprint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The stream that everything in a sink goes to has failed, and nothing else has. */
public final class SinkFailure extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    /** Says what happened. */
    public SinkFailure(IOException cause) {
        super(cause);
    }
}
