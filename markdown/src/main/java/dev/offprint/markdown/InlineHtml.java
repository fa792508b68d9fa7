package dev.offprint.markdown;

import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes a line that has HTML in it as HTML throughout, so that tags and Markdown between them are read as one. */
final class InlineHtml {

    private final InlineReader reader;
    private final StringBuilder out = new StringBuilder();

    private InlineHtml(InlineReader reader) {
        this.reader = reader;
    }

    static String of(Node parent, InlineReader reader) {
        InlineHtml html = new InlineHtml(reader);
        html.children(parent);
        return html.out.toString();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    private void write(Node node) {
        if (node instanceof HtmlInline html) {
            out.append(html.getLiteral());
        } else if (node instanceof Text text) {
            out.append(Fragments.escaped(text.getLiteral()));
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Strikethrough) {
            element("s", node);
        } else if (node instanceof Link link) {
            out.append("<a href=\"").append(Fragments.escaped(link.getDestination()));
            if (link.getTitle() != null) {
                out.append("\" title=\"").append(Fragments.escaped(link.getTitle()));
            }
            out.append("\">");
            children(link);
            out.append("</a>");
        } else if (node instanceof org.commonmark.node.Image image) {
            List<Inline> content = reader.image(image)
                    .map(it -> List.<Inline>of(new InlineImage(it)))
                    .orElse(List.of(new dev.offprint.body.Text(InlineReader.text(image))));
            out.append(Fragments.inlines(content));
        } else if (!(node instanceof AttributeList) || !(node.getPrevious() instanceof org.commonmark.node.Image)) {
            leaf(node);
        }
    }

    /** A node that holds no other, as the model has it. */
    private void leaf(Node node) {
        out.append(Fragments.inlines(reader.single(node)));
    }

    private void element(String name, Node node) {
        out.append('<').append(name).append('>');
        children(node);
        out.append("</").append(name).append('>');
    }
}
