package dev.offprint.html.read;

import dev.offprint.body.FootnoteRef;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a tree once, and hands each element to the reader of its kind. */
final class Walker {

    private final Session session;
    private final InlineReader inlines;
    private final BlockReader blocks;

    Walker(Session session) {
        this.session = session;
        Omission omission = new Omission(session);
        ImageReader images = new ImageReader(session);
        EmbedReader embeds = new EmbedReader(session, images);
        FormulaReader formulas = new FormulaReader(session);
        this.inlines = new InlineReader(session, this, omission, images, embeds, formulas);
        this.blocks = new BlockReader(session, this, omission, images, embeds, formulas);
    }

    Session session() {
        return session;
    }

    /** Everything in an element. */
    void children(Element parent, Flow flow) {
        int size = parent.childNodeSize();
        for (int i = 0; i < size; i++) {
            node(parent.childNode(i), flow);
        }
    }

    /** Text or an element; comments and the like say nothing to readers. */
    void node(Node node, Flow flow) {
        if (node instanceof TextNode text) {
            flow.text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element, flow);
        }
    }

    /** An element and all that is in it. */
    void element(Element element, Flow flow) {
        Kind kind = Kind.of(element.normalName());
        if (isNote(element, flow) || flow.parts().take(element, kind) || isApart(element)) {
            return;
        }
        if (!kind.isBlock()) {
            inlines.read(kind, element, flow);
        } else if (flow.isInline()) {
            inlines.flatten(kind, element, flow);
        } else {
            blocks.read(kind, element, flow);
        }
    }

    private boolean isApart(Element element) {
        boolean apart = session.isApart(element);
        if (apart) {
            session.findings().apart(element);
        }
        return apart;
    }

    /** Footnotes are read apart; what leads to one is a reference. */
    private boolean isNote(Element element, Flow flow) {
        Notes notes = session.notes();
        if (notes == Notes.NONE) {
            return false;
        }
        if (notes.isApart(element)) {
            return true;
        }
        String label = flow.inLink() || !flow.fitsInline(0) ? null : notes.label(element);
        if (label == null) {
            return false;
        }
        flow.add(new FootnoteRef(label));
        return true;
    }
}
