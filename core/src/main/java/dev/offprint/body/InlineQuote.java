package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Words of another within a line. The quotation marks are not part of the content: a writer sets them.
 *
 * @param content something that a reader sees
 * @param source where the words stand
 */
public record InlineQuote(List<Inline> content, Optional<URI> source) implements Inline {

    /** Checks the content and the source. */
    public InlineQuote {
        content = Inlines.visible("content", content);
        source = Rule.link("source", source);
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
