package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A formula within a line.
 *
 * @param formula the formula
 */
public record InlineMath(Formula formula) implements Inline {

    /** Checks that the formula is given. */
    public InlineMath {
        Rule.given("formula", formula);
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
