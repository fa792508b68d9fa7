package dev.offprint;

import dev.offprint.rule.Rule;

/** Nothing can be read at all. Says where, and what was expected. */
public final class ReadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * A failure.
     *
     * @param place where reading ended
     * @param reason what was expected and what was there, as a clause without a full stop
     */
    public ReadingException(Place place, String reason) {
        super(Rule.given("place", place) + ": " + Rule.line("reason", reason));
        this.place = place;
    }

    /** Where reading ended. */
    public Place place() {
        return place;
    }
}
