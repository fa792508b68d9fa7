package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A formula on a line of its own.
 *
 * @param formula the formula
 * @param attributes id, language, direction
 */
public record MathBlock(Formula formula, Attributes attributes) implements Block, FigureContent {

    /** Checks that the formula is given. */
    public MathBlock {
        Rule.given("formula", formula);
        Rule.given("attributes", attributes);
    }

    /** A formula without attributes. */
    public MathBlock(Formula formula) {
        this(formula, Attributes.NONE);
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
