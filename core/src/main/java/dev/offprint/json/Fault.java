package dev.offprint.json;

/** The input can't be read on. Thrown where the position is not known, for {@link JsonSource} to add it. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Fault(String rule) {
        super(rule, null, false, false);
    }

    /** The input is larger than a limit. */
    static Fault beyond(long limit, String what) {
        return new Fault("must have at most " + limit + " " + what);
    }

    String rule() {
        return String.valueOf(getMessage());
    }
}
