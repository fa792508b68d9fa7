package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * What stands beside the text.
 *
 * @param kind what it is to the reader
 * @param blocks not empty
 * @param attributes id, language, direction
 */
public record Aside(Kind kind, List<Block> blocks, Attributes attributes) implements Block {

    /** What an aside is to the reader. */
    public enum Kind {
        /** Worth knowing. */
        NOTE,
        /** Worth trying. */
        TIP,
        /** Worth avoiding. */
        WARNING,
        /** Elsewhere on the same matter. */
        RELATED,
        /** A text of its own, to the side. */
        SIDEBAR,
        /** What has come since. */
        UPDATE,
        /** What was wrong. */
        CORRECTION
    }

    /** Checks that there is something in it. */
    public Aside {
        Rule.given("kind", kind);
        blocks = Rule.filled("blocks", blocks);
        Rule.given("attributes", attributes);
    }

    /** An aside without attributes. */
    public Aside(Kind kind, List<Block> blocks) {
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
