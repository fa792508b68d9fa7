package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A run of text with an id, a language or a direction of its own. Every inline gets these by standing in a span.
 *
 * @param attributes not empty
 * @param content something that a reader sees; only a span with an id may be empty, as a place to link to
 */
public record Span(Attributes attributes, List<Inline> content) implements Inline {

    /** Checks that there is something to say, and something to say it of. */
    public Span {
        Rule.check(!attributes.isEmpty(), "attributes", "must not be empty", attributes);
        content = attributes.id().isPresent() ? Inlines.part("content", content) : Inlines.visible("content", content);
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
