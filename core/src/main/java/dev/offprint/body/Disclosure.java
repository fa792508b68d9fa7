package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that a reader opens by its summary.
 *
 * @param summary what always shows; something that a reader sees
 * @param blocks what opens; may be empty
 * @param attributes id, language, direction
 */
public record Disclosure(List<Inline> summary, List<Block> blocks, Attributes attributes) implements Block {

    /** Checks the summary. */
    public Disclosure {
        summary = Inlines.whole("summary", Inlines.visible("summary", summary));
        blocks = Rule.list("blocks", blocks);
        Rule.given("attributes", attributes);
    }

    /** A disclosure without attributes. */
    public Disclosure(List<Inline> summary, List<Block> blocks) {
        this(summary, blocks, Attributes.NONE);
    }

    @Override
    public List<Node> children() {
        List<Node> all = new ArrayList<>(summary);
        all.addAll(blocks);
        return all;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
