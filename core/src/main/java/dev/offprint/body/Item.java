package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * An item of a list.
 *
 * @param blocks what it holds; may be empty
 * @param check whether the item is a task, and whether it is done
 * @param attributes id, language, direction
 */
public record Item(List<Block> blocks, Check check, Attributes attributes) implements Node {

    /** The box before a task. */
    public enum Check {
        /** No box: not a task. */
        NONE,
        /** A task to do. */
        UNCHECKED,
        /** A task done. */
        CHECKED
    }

    /** Copies the blocks. */
    public Item {
        blocks = Rule.list("blocks", blocks);
        Rule.given("check", check);
        Rule.given("attributes", attributes);
    }

    /** An item that is no task. */
    public Item(List<Block> blocks) {
        this(blocks, Check.NONE, Attributes.NONE);
    }

    /** An item of one paragraph of plain text. */
    public static Item of(String text) {
        return new Item(List.of(Paragraph.of(text)));
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
