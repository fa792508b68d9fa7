package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.List;

/**
 * Plain text.
 *
 * @param text without control characters, and with every run of white space as one space
 */
public record Text(String text) implements Inline {

    /** Cleans the text and collapses its white space. */
    public Text {
        text = Characters.text(Rule.given("text", text));
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
