package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * The mark in the text that leads to a footnote.
 *
 * @param label of a footnote in the same body
 */
public record FootnoteRef(String label) implements Inline {

    /** Checks the label. */
    public FootnoteRef {
        label = Rule.line("label", label);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
