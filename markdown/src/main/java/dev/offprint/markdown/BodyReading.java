package dev.offprint.markdown;

import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.text.Foot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Reads the text below the front matter. */
final class BodyReading {

    private static final int MOST_FOOT_BLOCKS = 6;

    private final Node document;
    private final Session session;
    private final BlockReader reader;
    private final Map<String, FootnoteDefinition> notes = new LinkedHashMap<>();
    private Optional<String> title = Optional.empty();
    private Foot foot = new Foot(0, Optional.empty(), List.of());
    private final Body body;
    private Excerpt excerpt = Excerpt.NONE;

    /**
     * Reads a text.
     *
     * @param said the title that the front matter gives
     * @param separator what stands between the excerpt and the rest, beside {@code <!--more-->}; may be empty
     */
    BodyReading(
            Source source, Findings findings, Links links, Optional<String> said, boolean readsFoot, String separator) {
        document = (source.isMdx() ? Syntax.MDX : Syntax.PARSER).parse(source.text());
        findNotes(source, findings);
        Node first = firstHeading();
        if (first != null) {
            title(first, said, source, findings);
        }
        session = new Session(source, findings, links, topHeading(), List.copyOf(notes.keySet()));
        reader = new BlockReader(session);
        List<Footnote> footnotes = new ArrayList<>();
        notes.forEach((label, note) -> footnotes.add(new Footnote(label, words(label, reader.blocks(note, 2)))));
        List<Node> nodes = BlockReader.children(document);
        if (readsFoot) {
            foot = foot(nodes);
        }
        List<Block> blocks = new ArrayList<>();
        List<Node> rest = nodes.subList(0, nodes.size() - foot.length());
        int end = Excerpt.end(rest, separator);
        if (end >= 0) {
            int line = source.line(rest.get(end));
            boolean within = Excerpt.cut(rest.get(end));
            blocks.addAll(reader.blocks(rest.subList(0, within ? end + 1 : end), 1));
            excerpt = new Excerpt(new Body(blocks, List.of()).text(), line);
            rest = rest.subList(end + 1, rest.size());
        }
        blocks.addAll(reader.blocks(rest, 1));
        footnotes.addAll(session.moreNotes());
        body = new Body(blocks, footnotes);
    }

    /** The body as far as it is text, not title nor foot. */
    Body body() {
        return body;
    }

    /** The title that the text itself has. */
    Optional<String> title() {
        return title;
    }

    /** What stands before the mark that ends the excerpt. */
    Excerpt excerpt() {
        return excerpt;
    }

    /** What the foot of the text says. */
    Foot foot() {
        return foot;
    }

    private void findNotes(Source source, Findings findings) {
        Map<String, String> labels = new HashMap<>();
        for (Node node = document.getFirstChild(); node != null; node = next(node)) {
            if (node instanceof FootnoteDefinition note
                    && note.getFirstChild() != null
                    && labels.putIfAbsent(NoteLabel.key(NoteLabel.read(note.getLabel())), "") != null) {
                findings.warn(
                        "footnote-twice",
                        source.line(node),
                        "the footnote " + Findings.shown(note.getLabel()) + " stands there twice",
                        "the first one counts");
            } else if (node instanceof FootnoteDefinition note && note.getFirstChild() != null) {
                notes.put(NoteLabel.read(note.getLabel()), note);
            }
        }
    }

    /** The next node in reading order; blocks nest no deeper than the parser lets them. */
    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private Node firstHeading() {
        Node first = document.getFirstChild();
        return first instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1 ? first : null;
    }

    /** A heading of level 1 at the start is the title, unless there is another. */
    private void title(Node heading, Optional<String> said, Source source, Findings findings) {
        String text = InlineReader.text(heading).strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || (said.isPresent() && !said.get().equals(text))) {
            return;
        }
        if (said.isPresent()) {
            findings.info(
                    "title-repeated",
                    source.line(heading),
                    "the text begins with the title that the front matter gives",
                    "it is left out of the text");
        } else {
            findings.info(
                    "title-from-heading",
                    source.line(heading),
                    "the front matter gives no title",
                    "the heading at the start of the text is taken");
        }
        title = Optional.of(text);
        heading.unlink();
    }

    private int topHeading() {
        for (Node node = document.getFirstChild(); node != null; node = next(node)) {
            boolean top = node instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1;
            String html = node instanceof HtmlBlock block
                    ? block.getLiteral()
                    : node instanceof HtmlInline inline ? inline.getLiteral() : "";
            if (top || html.toLowerCase(Locale.ROOT).contains("<h1")) {
                return 1;
            }
        }
        return 2;
    }

    private static List<Block> words(String label, List<Block> blocks) {
        return blocks.isEmpty() ? List.of(Paragraph.of("[^" + label + "]")) : blocks;
    }

    /** Copyright lines and site credits, which stand in paragraphs of their own. */
    private Foot foot(List<Node> nodes) {
        Session quiet = session.quiet();
        List<Block> end = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (Node node : nodes.subList(Math.max(0, nodes.size() - MOST_FOOT_BLOCKS), nodes.size())) {
            boolean line = node instanceof org.commonmark.node.Paragraph
                    && !session.source().isEscaped(node)
                    && !InlineReader.holdsHtml(node);
            List<Inline> content = line ? new InlineReader(quiet, true, 1).content(node) : List.of();
            boolean rule = node instanceof org.commonmark.node.ThematicBreak;
            Block other = rule ? new dev.offprint.body.ThematicBreak() : Heading.of(1, "x");
            end.add(Content.isVisible(content) ? new Paragraph(content) : other);
            lines.add(session.source().line(node));
        }
        Reading<Foot> reading = Foot.read(end, lines);
        reading.findings().forEach(session.findings()::add);
        return reading.value();
    }
}
