package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Words of another, or of this article set apart.
 *
 * @param kind why they stand apart
 * @param blocks the words; not empty
 * @param attribution who is quoted, and from where
 * @param attributes id, language, direction
 */
public record Quotation(Kind kind, List<Block> blocks, Optional<Attribution> attribution, Attributes attributes)
        implements Block, FigureContent {

    /** Why words stand apart. */
    public enum Kind {
        /** A quotation from another work. */
        BLOCK,
        /** A sentence of this article, repeated to catch the eye. */
        PULL,
        /** A motto at the head of a text. */
        EPIGRAPH
    }

    /** Checks that there are words. */
    public Quotation {
        Rule.given("kind", kind);
        blocks = Rule.filled("blocks", blocks);
        Rule.given("attribution", attribution);
        Rule.given("attributes", attributes);
    }

    /** A block quotation without a source. */
    public Quotation(List<Block> blocks) {
        this(Kind.BLOCK, blocks, Optional.empty(), Attributes.NONE);
    }

    /** A block quotation with its source. */
    public Quotation(List<Block> blocks, Attribution attribution) {
        this(Kind.BLOCK, blocks, Optional.of(attribution), Attributes.NONE);
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
