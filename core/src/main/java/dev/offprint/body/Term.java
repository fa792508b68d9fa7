package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What is described.
 *
 * @param content something that a reader sees
 * @param attributes id, language, direction
 */
public record Term(List<Inline> content, Attributes attributes) implements Node {

    /** Checks and normalises the content. */
    public Term {
        content = Inlines.whole("content", Inlines.visible("content", content));
        Rule.given("attributes", attributes);
    }

    /** A plain term. */
    public static Term of(String text) {
        return new Term(List.of(new Text(text)), Attributes.NONE);
    }

    @Override
    public List<Inline> children() {
        return content;
    }
}
