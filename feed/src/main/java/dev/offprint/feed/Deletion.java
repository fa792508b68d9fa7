package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An article that was taken back (RFC 6721): those who have it from an earlier feed are asked to remove it.
 *
 * @param id the {@linkplain dev.offprint.Article#id() id} of the article
 * @param date when it was taken back
 * @param by who did it
 * @param comment why
 */
public record Deletion(String id, OffsetDateTime date, Optional<Author> by, Optional<String> comment) {

    /** Checks that there is an id and a date. */
    public Deletion {
        id = Rule.line("id", id);
        date = Dates.moment("date", date);
        Rule.given("by", by);
        comment = Rule.optionalLine("comment", comment);
    }

    /** A deletion of which no more is said. */
    public static Deletion of(String id, OffsetDateTime date) {
        return new Deletion(id, date, Optional.empty(), Optional.empty());
    }
}
