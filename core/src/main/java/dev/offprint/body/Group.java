package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * Blocks that have something in common.
 *
 * @param kind what it is
 * @param blocks not empty
 * @param attributes id, language, direction
 */
public record Group(Kind kind, List<Block> blocks, Attributes attributes) implements Block {

    /** What blocks have in common. */
    public enum Kind {
        /** Their subject. */
        SECTION,
        /** They are for subscribers. */
        PAYWALLED,
        /** Somebody paid for them. */
        SPONSORED
    }

    /** Checks that there is something in it. */
    public Group {
        Rule.given("kind", kind);
        blocks = Rule.filled("blocks", blocks);
        Rule.given("attributes", attributes);
    }

    /** A group without attributes. */
    public Group(Kind kind, List<Block> blocks) {
        this(kind, blocks, Attributes.NONE);
    }

    @Override
    public List<Block> children() {
        return blocks;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
