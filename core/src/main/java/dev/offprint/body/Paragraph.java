package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A paragraph.
 *
 * @param content something that a reader sees
 * @param attributes id, language, direction
 */
public record Paragraph(List<Inline> content, Attributes attributes) implements Block {

    /** Checks and normalises the content. */
    public Paragraph {
        content = Inlines.whole("content", Inlines.visible("content", content));
        Rule.given("attributes", attributes);
    }

    /** A paragraph without attributes. */
    public Paragraph(List<Inline> content) {
        this(content, Attributes.NONE);
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    /** A paragraph of the inlines given. */
    public static Paragraph of(Inline... content) {
        return new Paragraph(List.of(content));
    }

    @Override
    public List<Inline> children() {
        return content;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
