package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What is said of a term.
 *
 * @param blocks may be empty
 * @param attributes id, language, direction
 */
public record Description(List<Block> blocks, Attributes attributes) implements Node {

    /** Copies the blocks. */
    public Description {
        blocks = Rule.list("blocks", blocks);
        Rule.given("attributes", attributes);
    }

    /** One plain paragraph. */
    public static Description of(String text) {
        return new Description(List.of(Paragraph.of(text)), Attributes.NONE);
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
