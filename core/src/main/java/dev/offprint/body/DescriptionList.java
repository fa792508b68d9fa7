package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A list of terms and what is said of them: a glossary, questions and answers, credits.
 *
 * @param entries not empty
 * @param attributes id, language, direction
 */
public record DescriptionList(List<Entry> entries, Attributes attributes) implements Block {

    /** Checks that there are entries. */
    public DescriptionList {
        entries = Rule.filled("entries", entries);
        Rule.given("attributes", attributes);
    }

    /** A list without attributes. */
    public DescriptionList(List<Entry> entries) {
        this(entries, Attributes.NONE);
    }

    @Override
    public List<Entry> children() {
        return entries;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
