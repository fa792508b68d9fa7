package dev.offprint.json;

import dev.offprint.ReadingException;

/** A value that its form can't take. Costs whatever the caller can't build without it: an article, or everything. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient JsonValue value;

    Refusal(JsonValue value, String reason) {
        super(reason, null, false, false);
        this.value = value;
    }

    /** What was refused. */
    JsonValue value() {
        return value;
    }

    /** The clause that says why. */
    String reason() {
        return String.valueOf(getMessage());
    }

    ReadingException asReadingException() {
        return new ReadingException(value.place(), reason());
    }
}
