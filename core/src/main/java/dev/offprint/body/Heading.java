package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * The heading of a section. The article's own headline is not one of them, so that level 1 is the first below it.
 *
 * @param level 1 to 6, counted within the body
 * @param content something that a reader sees
 * @param attributes id, language, direction
 */
public record Heading(int level, List<Inline> content, Attributes attributes) implements Block {

    /** Checks the level and normalises the content. */
    public Heading {
        Rule.check(level >= 1 && level <= 6, "level", "must be 1 to 6", level);
        content = Inlines.whole("content", Inlines.visible("content", content));
        Rule.given("attributes", attributes);
    }

    /** A heading without attributes. */
    public Heading(int level, List<Inline> content) {
        this(level, content, Attributes.NONE);
    }

    /** A heading of plain text. */
    public static Heading of(int level, String text) {
        return new Heading(level, List.of(new Text(text)));
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
