package dev.offprint.html;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Paragraph;
import java.util.List;

/** Writes the notes at the foot of a body, and the marks that lead to them. */
final class FootnoteMarkup {

    private final Markup out;
    private final Footnotes footnotes;
    private final BlockMarkup blocks;

    FootnoteMarkup(Markup out, Footnotes footnotes, BlockMarkup blocks) {
        this.out = out;
        this.footnotes = footnotes;
        this.blocks = blocks;
    }

    void write(List<Footnote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        if (out.isForPage()) {
            footnotes.lookAhead(notes);
            out.markup("<section class=\"footnotes\" role=\"doc-endnotes\"")
                    .label("aria-label", Label.FOOTNOTES)
                    .markup(">\n<ol>\n");
            notes.forEach(this::linked);
            out.markup("</ol>\n</section>\n");
        } else {
            out.markup("<hr>\n<ol>\n");
            for (Footnote note : notes) {
                out.markup("<li>");
                blocks.inside(note.blocks());
                out.markup("</li>\n");
            }
            out.markup("</ol>\n");
        }
    }

    static Markup reference(FootnoteRef ref, Markup out, Footnotes footnotes) {
        int number = footnotes.number(ref.label());
        if (!out.isForPage()) {
            return out.markup("<sup>[").number(number).markup("]</sup>");
        }
        return out.markup("<sup class=\"note\"><a")
                .attribute("href", "#" + Ids.footnote(ref.label()))
                .attribute("id", Ids.reference(ref.label(), footnotes.refer(ref.label())))
                .markup(" role=\"doc-noteref\">")
                .text(LocalDates.number(number, out.options().language()))
                .markup("</a></sup>");
    }

    private void linked(Footnote note) {
        int references = footnotes.references(note.label());
        List<Block> body = note.blocks();
        Block last = body.get(body.size() - 1);
        out.markup("<li").attribute("id", Ids.footnote(note.label())).markup(">");
        if (last instanceof Paragraph paragraph) {
            blocks.nested(body.subList(0, body.size() - 1));
            out.open("p", paragraph.attributes());
            blocks.inlines().write(paragraph.content());
            backLinks(note, references, " ");
            out.markup("</p>");
        } else {
            blocks.nested(body);
            if (references > 0) {
                out.open("p", "back", Attributes.NONE);
                backLinks(note, references, "");
                out.markup("</p>");
            }
        }
        out.markup("</li>\n");
    }

    private void backLinks(Footnote note, int references, String before) {
        for (int i = 1; i <= references; i++) {
            out.markup(i == 1 ? before : " ")
                    .markup("<a")
                    .attribute("href", "#" + Ids.reference(note.label(), i))
                    .markup(" class=\"back\" role=\"doc-backlink\"")
                    .label("aria-label", Label.BACK_TO_TEXT)
                    .markup(">&#8617;&#65038;</a>");
        }
    }
}
