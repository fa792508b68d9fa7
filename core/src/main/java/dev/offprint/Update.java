package dev.offprint;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that was added to an article, or put right in it, after it appeared.
 *
 * @param date when
 * @param kind which of the two
 * @param title a headline of its own, as the entries of a live blog have
 * @param blocks what it says; not empty, and without footnote references
 */
public record Update(OffsetDateTime date, Kind kind, Optional<String> title, List<Block> blocks) {

    /** Added or put right. */
    public enum Kind {
        /** Something new. */
        UPDATE,
        /** Something that was wrong before. */
        CORRECTION
    }

    /** Checks the date and the text. */
    public Update {
        date = Dates.moment("date", date);
        Rule.given("kind", kind);
        title = Rule.optionalLine("title", title);
        blocks = new Body(Rule.filled("blocks", blocks), List.of()).blocks();
    }

    /** A correction without a headline. */
    public static Update correction(OffsetDateTime date, Block... blocks) {
        return new Update(date, Kind.CORRECTION, Optional.empty(), List.of(blocks));
    }
}
