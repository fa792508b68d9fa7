package dev.offprint.body;

import java.util.List;

/** Anything in a body: a block, an inline, or a part of a block. */
public sealed interface Node permits Block, Inline, Item, Entry, Term, Description, Row, Cell, Footnote {

    /** The nodes directly inside, in reading order; never null, often empty. */
    List<? extends Node> children();

    /** The node's id, language and direction; {@link Attributes#NONE} by default. */
    default Attributes attributes() {
        return Attributes.NONE;
    }
}
