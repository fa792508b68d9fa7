package dev.offprint.body;

import java.util.List;

/** A line end that belongs to the text: in verse, in an address. */
public record LineBreak() implements Inline {

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
