package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a format could not carry of a feed. Equal by value and safe to share; {@link FeedWriter} makes it. That of a feed at
 * hand holds the feed, and looks through its articles when it is first asked.
 */
public final class FeedReport {

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

    private final Supplier<LossList> search;

    // looked for and put into words when first asked for, which few do; threads that meet here make the same
    private volatile @Nullable LossList found;
    private @Nullable List<Loss> losses;

    /** A report of what somebody finds who finds the same each time. */
    FeedReport(Supplier<LossList> search) {
        this.search = search;
    }

    private LossList found() {
        LossList known = found;
        if (known == null) {
            known = search.get();
            found = known;
        }
        return known;
    }

    /**
     * Every loss, in the order of the articles; what concerns the publication comes first. Empty if every field was
     * carried; of a stream, the first ten thousand.
     */
    public List<Loss> losses() {
        List<Loss> made = losses;
        if (made == null) {
            made = Rule.list("losses", found().named());
            losses = made;
        }
        return made;
    }

    /** How often each field was lost, by its name; complete even of a stream. */
    public Map<String, Long> counts() {
        return found().counts();
    }

    /** Whether every field was carried. */
    public boolean isComplete() {
        return counts().isEmpty();
    }

    /** What concerns one article. */
    public List<Loss> of(String articleId) {
        return losses().stream()
                .filter(loss -> loss.article().equals(Optional.of(articleId)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedReport report
                && counts().equals(report.counts())
                && losses().equals(report.losses());
    }

    @Override
    public int hashCode() {
        return losses().hashCode();
    }

    /** The losses, field by field. */
    @Override
    public String toString() {
        return "FeedReport[losses=" + losses() + ", counts=" + counts() + "]";
    }
}
