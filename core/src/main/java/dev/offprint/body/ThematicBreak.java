package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A turn of the text without a heading: a line, or three stars.
 *
 * @param attributes id, language, direction
 */
public record ThematicBreak(Attributes attributes) implements Block {

    /** Checks that the attributes are given. */
    public ThematicBreak {
        Rule.given("attributes", attributes);
    }

    /** A break without attributes. */
    public ThematicBreak() {
        this(Attributes.NONE);
    }

    @Override
    public List<Node> children() {
        return List.of();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
