package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format could not carry of a feed, in the order of its articles; what concerns the publication comes first.
 *
 * @param losses empty if every field was carried; of a stream, the first ten thousand
 * @param counts how often each field was lost, by its name; complete even of a stream
 */
public record FeedReport(List<Loss> losses, Map<String, Long> counts) {

    /** How much of a field is lost. */
    public enum Extent {
        /** It is not there. */
        DROPPED,
        /** It is there in another form, from which the original cannot be had back. */
        APPROXIMATED
    }

    /**
     * A field that the format could not carry as it is.
     *
     * @param article the {@linkplain dev.offprint.Article#id() id} of the article; absent for the publication
     * @param field the accessor's name, with that of the part behind a dot: {@code kicker}, {@code authors.bio}
     * @param extent how much is lost
     * @param reason what was written instead, or why nothing was, for people
     */
    public record Loss(Optional<String> article, String field, Extent extent, String reason) {

        /** Checks that there is something to read. */
        public Loss {
            Rule.given("article", article);
            field = Rule.line("field", field);
            Rule.given("extent", extent);
            reason = Rule.line("reason", reason);
        }

        /** Such as {@code https://vale.example/1: kicker dropped: RSS has no place for it}. */
        @Override
        public String toString() {
            return article.orElse("publication") + ": " + field
                    + (extent == Extent.DROPPED ? " dropped: " : " approximated: ") + reason;
        }
    }

    /** Copies both. */
    public FeedReport {
        losses = Rule.list("losses", losses);
        counts = Rule.map("counts", counts);
    }

    /** Whether every field was carried. */
    public boolean isComplete() {
        return counts.isEmpty();
    }

    /** What concerns one article. */
    public List<Loss> of(String articleId) {
        return losses.stream()
                .filter(loss -> loss.article().equals(Optional.of(articleId)))
                .toList();
    }
}
