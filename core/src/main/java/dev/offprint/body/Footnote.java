package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A note at the foot of the text.
 *
 * @param label by which references find it; unique within the body
 * @param blocks not empty
 */
public record Footnote(String label, List<Block> blocks) implements Node {

    /** Checks that there is a label and a text. */
    public Footnote {
        label = Rule.line("label", label);
        blocks = Rule.filled("blocks", blocks);
    }

    /** A note of one plain paragraph. */
    public static Footnote of(String label, String text) {
        return new Footnote(label, List.of(Paragraph.of(text)));
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
