package dev.offprint.markdown;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What Markdown and front matter could not carry of an article.
 *
 * @param losses empty if the text reads back as the same article
 */
public record MarkdownReport(List<Loss> losses) {

    /** How much of a field is lost. */
    public enum Extent {
        /** It is not there. */
        DROPPED,
        /** It is there in another form, from which the original cannot be had back. */
        APPROXIMATED
    }

    /**
     * A field that could not be carried as it is.
     *
     * @param field the accessor's name, with that of the part behind a dot: {@code properties}, {@code footnotes.label}
     * @param extent how much is lost
     * @param reason what was written instead, or why nothing was, for people
     */
    public record Loss(String field, Extent extent, String reason) {

        /** Checks that there is something to read. */
        public Loss {
            field = Rule.line("field", field);
            Rule.given("extent", extent);
            reason = Rule.line("reason", reason);
        }

        /** Such as {@code footnotes.label approximated: numbers stand in}. */
        @Override
        public String toString() {
            return field + (extent == Extent.DROPPED ? " dropped: " : " approximated: ") + reason;
        }
    }

    /** Copies the list. */
    public MarkdownReport {
        losses = Rule.list("losses", losses);
    }

    /** Whether every field was carried. */
    public boolean isComplete() {
        return losses.isEmpty();
    }
}
