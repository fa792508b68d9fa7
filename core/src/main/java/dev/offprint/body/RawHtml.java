package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.List;

/**
 * HTML that no other block can hold, verbatim. It is not trusted: the caller of a writer chooses what becomes of it.
 *
 * @param html the markup; not blank
 */
public record RawHtml(String html) implements Block {

    /** Cleans the markup's characters. */
    public RawHtml {
        html = Characters.clean(Rule.given("html", html));
        Rule.check(!html.isBlank(), "html", "must not be blank", html);
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
