package dev.offprint.markdown;

import dev.offprint.body.Code;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Reads what stands within a line, where there is no HTML in it. */
final class InlineReader {

    private final Session session;
    private final boolean keepsLines;
    private final int line;

    /**
     * A reader of one block.
     *
     * @param keepsLines whether a line end in the source is one in the text
     * @param line where the block begins
     */
    InlineReader(Session session, boolean keepsLines, int line) {
        this.session = session;
        this.keepsLines = keepsLines;
        this.line = line;
    }

    /** Whether HTML stands in it, so that it is read as a whole by other means. */
    static boolean holdsHtml(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline || holdsHtml(node)) {
                return true;
            }
        }
        return false;
    }

    /** The content of a node. */
    List<Inline> content(Node parent) {
        return from(parent.getFirstChild());
    }

    /** A node and those after it. */
    List<Inline> from(@Nullable Node first) {
        List<Inline> out = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            add(node, out);
        }
        return out;
    }

    /** What stands before a node. */
    List<Inline> contentBefore(Node parent, Node end) {
        List<Inline> out = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != end; node = node.getNext()) {
            add(node, out);
        }
        return out;
    }

    /** A node alone. */
    List<Inline> single(Node node) {
        List<Inline> out = new ArrayList<>();
        add(node, out);
        return out;
    }

    private void add(Node node, List<Inline> out) {
        if (node instanceof org.commonmark.node.Text text) {
            out.add(new Text(text.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            out.add(keepsLines ? new LineBreak() : new Text(" "));
        } else if (node instanceof HardLineBreak) {
            out.add(new LineBreak());
        } else if (node instanceof Emphasis) {
            out.add(new Styled(Styled.Style.EMPHASIS, content(node)));
        } else if (node instanceof StrongEmphasis) {
            out.add(new Styled(Styled.Style.STRONG, content(node)));
        } else if (node instanceof Strikethrough) {
            out.add(new Styled(Styled.Style.STRIKE, content(node)));
        } else if (node instanceof org.commonmark.node.Code code) {
            if (!code.getLiteral().isEmpty()) {
                out.add(new Code(code.getLiteral()));
            }
        } else if (node instanceof org.commonmark.node.Link link) {
            link(link, out);
        } else if (node instanceof org.commonmark.node.Image image) {
            image(image).ifPresentOrElse(it -> out.add(new InlineImage(it)), () -> out.add(new Text(text(image))));
        } else if (node instanceof AttributeList list) {
            if (!(node.getPrevious() instanceof org.commonmark.node.Image)) {
                out.add(new Text(list.literal()));
            }
        } else if (node instanceof FootnoteReference reference) {
            String label = NoteLabel.read(reference.getLabel());
            out.add(session.note(label)
                    .<Inline>map(FootnoteRef::new)
                    .orElseGet(() -> new Text("[^" + reference.getLabel() + "]")));
        } else {
            out.addAll(content(node));
        }
    }

    private void link(org.commonmark.node.Link link, List<Inline> out) {
        List<Inline> references = new ArrayList<>();
        List<Inline> content = Content.withoutReferences(content(link), references);
        Optional<URI> url = session.links().link(link.getDestination());
        if (url.isEmpty()) {
            session.findings()
                    .warn(
                            "link-refused",
                            line,
                            "the address " + Findings.shown(link.getDestination()) + " is none that may be followed",
                            "its text stays without it");
            out.addAll(content);
        } else {
            List<Inline> seen = Content.isVisible(content)
                    ? content
                    : List.of(new Text(url.get().toString()));
            out.add(new Link(url.get(), seen, Optional.ofNullable(link.getTitle())));
        }
        out.addAll(references);
    }

    /** The image, unless its address is none that the model takes. */
    Optional<Image> image(org.commonmark.node.Image node) {
        Optional<URI> url = session.links().image(node.getDestination());
        if (url.isEmpty()) {
            session.findings()
                    .warn(
                            "image-refused",
                            line,
                            "the address " + Findings.shown(node.getDestination()) + " is none of an image",
                            "the text of the image stands in its place");
            return Optional.empty();
        }
        String alt = text(node);
        Image.Builder image =
                Image.builder(url.get()).alt(alt.isBlank() ? null : alt).caption(node.getTitle());
        if (node.getNext() instanceof AttributeList list) {
            session.tellDropped(list.rest(true), line);
            int width = list.size("width");
            int height = list.size("height");
            if (width > 0) {
                image.width(width);
            }
            if (height > 0) {
                image.height(height);
            }
        }
        return Optional.of(image.build());
    }

    /** The text of a node, without what it looks like. */
    static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Text run) {
                text.append(run.getLiteral());
            } else if (node instanceof org.commonmark.node.Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof AttributeList list) {
                text.append(list.literal());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else {
                text.append(text(node));
            }
        }
        return text.toString();
    }
}
