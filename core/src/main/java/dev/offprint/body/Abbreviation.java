package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * An abbreviation or acronym.
 *
 * @param content what is printed
 * @param expansion what it is short for, where that is said
 */
public record Abbreviation(List<Inline> content, Optional<String> expansion) implements Inline {

    /** Checks the content. */
    public Abbreviation {
        content = Inlines.visible("content", content);
        expansion = Rule.optionalLine("expansion", expansion);
    }

    @Override
    public List<Inline> children() {
        return content;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
