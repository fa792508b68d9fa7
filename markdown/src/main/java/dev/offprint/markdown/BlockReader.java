package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Figure;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Reads blocks: each kind of Markdown to the block that it is, HTML with what it spans as one. */
final class BlockReader {

    private static final int ROOM_FOR_INLINES = 2;

    private final Session session;
    private final HtmlReader html;
    private final QuotationReader quotations;
    private final ListReader lists;
    private final TableReader tables;
    private final TagReader tags;

    BlockReader(Session session) {
        this.session = session;
        this.html = new HtmlReader(session);
        this.quotations = new QuotationReader(session, this);
        this.lists = new ListReader(session, this);
        this.tables = new TableReader(session, this);
        this.tags = new TagReader(session);
    }

    /** The children of a node, less footnotes and definitions. */
    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof FootnoteDefinition) && !(node instanceof LinkReferenceDefinition)) {
                children.add(node);
            }
        }
        return children;
    }

    /** The blocks in a node. */
    List<Block> blocks(Node parent, int depth) {
        return blocks(children(parent), depth);
    }

    /** Blocks that follow one another, at a depth of the body, from 1. */
    List<Block> blocks(List<Node> nodes, int depth) {
        List<Block> out = new ArrayList<>();
        Map<Integer, Integer> spans = HtmlSpans.of(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            int end = spans.getOrDefault(i, i);
            if (end > i || nodes.get(i) instanceof HtmlBlock) {
                out.addAll(spanned(nodes.subList(i, end + 1), depth));
                i = end;
            } else if (nodes.get(i) instanceof BlockQuote quote) {
                i += quotations.read(quote, i + 1 < nodes.size() ? nodes.get(i + 1) : null, depth, out);
            } else if (isAttributes(nodes.get(i)) && !out.isEmpty()) {
                AttributeList list = (AttributeList) nodes.get(i).getFirstChild();
                out.set(
                        out.size() - 1,
                        with(list, out.get(out.size() - 1), session.source().line(nodes.get(i))));
            } else {
                out.addAll(block(nodes.get(i), depth, false));
            }
        }
        return out;
    }

    private List<Block> spanned(List<Node> nodes, int depth) {
        StringBuilder source = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof HtmlBlock block) {
                source.append(block.getLiteral()).append('\n');
            } else {
                int top = session.topHeading();
                source.append(Fragments.blocks(blocks(List.of(node), depth), top == 1 ? 1 : 2));
            }
        }
        return html.blocks(source.toString(), session.source().line(nodes.get(0)), Body.MAX_DEPTH - depth);
    }

    /** One block that is neither HTML nor a quotation. */
    List<Block> block(Node node, int depth, boolean keepsLines) {
        int line = session.source().line(node);
        if (session.source().isMdx()
                && MdxParser.isStatement(node, session.source().of(node))) {
            return code(session.source().of(node), line);
        } else if (node instanceof org.commonmark.node.Paragraph) {
            return paragraph(node, depth, line, keepsLines);
        } else if (node instanceof org.commonmark.node.Heading heading) {
            return heading(heading, line);
        } else if (node instanceof ListBlock list) {
            return lists.read(list, depth);
        } else if (node instanceof FencedCodeBlock code) {
            return List.of(CodeInfo.block(code, session.findings(), line));
        } else if (node instanceof IndentedCodeBlock code) {
            return List.of(new CodeBlock(code.getLiteral(), Optional.empty(), Optional.empty(), Attributes.NONE));
        } else if (node instanceof org.commonmark.node.ThematicBreak) {
            return List.of(new ThematicBreak());
        } else if (node instanceof TableBlock table) {
            return tables.read(table, depth);
        } else if (node instanceof TemplateTag tag) {
            return tags.read(tag);
        } else if (node instanceof MdxParser.Code code) {
            return code(code.literal(), line);
        }
        return blocks(node, depth);
    }

    private List<Block> code(String code, int line) {
        session.findings()
                .warn(
                        "mdx-dropped",
                        line,
                        "here stands " + Findings.shown(code.strip().replaceAll("\\s+", " "), 500),
                        "it is code and no text, and is left out");
        return List.of();
    }

    private List<Block> paragraph(Node node, int depth, int line, boolean keepsLines) {
        InlineReader reader = new InlineReader(session, keepsLines, line);
        if (InlineReader.holdsHtml(node)) {
            String source = "<p>" + InlineHtml.of(node, reader) + "</p>";
            return html.blocks(source, line, Body.MAX_DEPTH - depth);
        }
        Optional<Block> figure = figure(node, reader);
        if (figure.isPresent()) {
            return List.of(figure.get());
        }
        Node last = node.getLastChild();
        Node start = node.getFirstChild();
        if (start instanceof AttributeList list && list.hasColon() && start.getNext() instanceof SoftLineBreak end) {
            List<Inline> content = reader.from(end.getNext());
            return Content.isVisible(content) ? List.of(with(list, new Paragraph(content), line)) : List.of();
        }
        if (last instanceof AttributeList list && list.hasColon() && last.getPrevious() instanceof SoftLineBreak end) {
            List<Inline> content = reader.contentBefore(node, end);
            return Content.isVisible(content) ? List.of(with(list, new Paragraph(content), line)) : List.of();
        }
        List<Inline> content = reader.content(node);
        tellTags(content, line);
        return Content.isVisible(content) ? List.of(new Paragraph(content)) : List.of();
    }

    private void tellTags(List<Inline> content, int line) {
        String text = Inline.text(content);
        boolean expression = session.source().isMdx() && text.indexOf('{') >= 0;
        if (expression || text.contains("{{") || text.contains("{%")) {
            tags.tellKept(text.substring(text.indexOf('{')), line);
        }
    }

    /** A line in kramdown's braces, which says something of the block before. */
    private static boolean isAttributes(Node node) {
        return node instanceof org.commonmark.node.Paragraph
                && node.getFirstChild() instanceof AttributeList list
                && list.hasColon()
                && node.getFirstChild() == node.getLastChild();
    }

    private Block with(AttributeList list, Block block, int line) {
        boolean heading = block instanceof Heading;
        boolean takes = block.attributes().isEmpty()
                && (heading || block instanceof Paragraph)
                && !list.id().isEmpty();
        session.tellDropped(takes ? list.rest(false) : list.literal(), line);
        Attributes attributes = takes ? attributes(list.id(), line) : Attributes.NONE;
        if (attributes.isEmpty()) {
            return block;
        }
        return block instanceof Heading it
                ? new Heading(it.level(), it.content(), attributes)
                : new Paragraph(((Paragraph) block).content(), attributes);
    }

    /** An image that stands alone is a figure, and its title the caption. */
    private static Optional<Block> figure(Node paragraph, InlineReader reader) {
        Node first = paragraph.getFirstChild();
        Node last = paragraph.getLastChild();
        boolean attributes = last != first && last instanceof AttributeList;
        if (!(first instanceof org.commonmark.node.Image node) || (attributes ? last.getPrevious() : last) != first) {
            return Optional.empty();
        }
        return reader.image(node).map(image -> {
            Image plain = image.with(change -> change.caption(null));
            List<Inline> caption = image.caption()
                    .<List<Inline>>map(text -> List.of(new Text(text)))
                    .orElse(List.of());
            return new Figure(Images.of(plain), caption, List.of(), Optional.empty(), Attributes.NONE);
        });
    }

    private List<Block> heading(org.commonmark.node.Heading node, int line) {
        int level = Math.max(1, node.getLevel() - session.topHeading() + 1);
        List<Inline> content = content(node, line);
        Attributes attributes = Attributes.NONE;
        if (node.getLastChild() instanceof AttributeList list
                && !(list.getPrevious() instanceof org.commonmark.node.Image)
                && !InlineReader.holdsHtml(node)) {
            content = new InlineReader(session, false, line).contentBefore(node, list);
            attributes = list.id().isEmpty() ? attributes : attributes(list.id(), line);
            session.tellDropped(list.rest(false), line);
        }
        tellTags(content, line);
        return Content.isVisible(content) ? List.of(new Heading(level, content, attributes)) : List.of();
    }

    private Attributes attributes(String id, int line) {
        try {
            Attributes attributes = Attributes.id(id);
            if (session.ids().add(id)) {
                return attributes;
            }
            session.findings().warn("id-twice", line, "the id " + Findings.shown(id) + " is taken", "it is left out");
        } catch (IllegalArgumentException e) {
            session.findings().warn("id-refused", line, "the id " + Findings.shown(id) + " is none", "it is left out");
        }
        return Attributes.NONE;
    }

    /** The content of a block of one line. */
    List<Inline> content(Node node, int line) {
        InlineReader reader = new InlineReader(session, false, line);
        if (!InlineReader.holdsHtml(node)) {
            return reader.content(node);
        }
        String source = "<p>" + InlineHtml.of(node, reader) + "</p>";
        return HtmlReader.line(html.blocks(source, line, Body.MAX_DEPTH - ROOM_FOR_INLINES - Syntax.MAX_BLOCKS));
    }

    /** The blocks of a table's cell. */
    List<Block> cell(Node node, int depth, int line) {
        return paragraph(node, depth, line, false).stream()
                .map(block -> block instanceof Figure figure ? inline(figure) : block)
                .toList();
    }

    /** In a cell an image is one in the line. */
    private static Block inline(Figure figure) {
        Image image = ((Images) figure.content()).images().get(0);
        String caption = Inline.text(figure.caption());
        return Paragraph.of(new dev.offprint.body.InlineImage(image.with(change -> change.caption(caption))));
    }
}
