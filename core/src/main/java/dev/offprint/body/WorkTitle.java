package dev.offprint.body;

import java.util.List;

/**
 * The title of a work within a line: a book, a newspaper, a film.
 *
 * @param content something that a reader sees
 */
public record WorkTitle(List<Inline> content) implements Inline {

    /** Checks the content. */
    public WorkTitle {
        content = Inlines.visible("content", content);
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
