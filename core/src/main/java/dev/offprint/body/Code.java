package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.List;

/**
 * Code within a line.
 *
 * @param text as it stands, save that a line end is a space; not empty
 */
public record Code(String text) implements Inline {

    /** Cleans the text and takes line ends out. */
    public Code {
        text = Characters.clean(Rule.given("text", text)).replace('\n', ' ');
        Rule.check(!text.isEmpty(), "text", "must not be empty", text);
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
