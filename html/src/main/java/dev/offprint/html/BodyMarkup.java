package dev.offprint.html;

import dev.offprint.body.Body;

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
}
