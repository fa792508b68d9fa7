package dev.offprint.html;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import java.util.List;

/** Writes a body: its blocks, then its footnotes. */
final class BodyMarkup {

    private final Markup out;

    BodyMarkup(Markup out) {
        this.out = out;
    }

    void body(Body body) {
        Footnotes footnotes = new Footnotes(body.footnotes());
        BlockMarkup blocks = new BlockMarkup(out, footnotes, out.options().topHeading());
        blocks.write(body.blocks());
        new FootnoteMarkup(out, footnotes, blocks).write(body.footnotes());
    }

    /** Blocks that no footnote goes with. */
    void blocks(List<Block> blocks, int topHeading) {
        new BlockMarkup(out, Footnotes.NONE, topHeading).write(blocks);
    }
}
