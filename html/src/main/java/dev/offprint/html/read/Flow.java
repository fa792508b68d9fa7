package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Code;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Text;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Collects what stands in a container. Text and inlines run into an open paragraph, which ends where a block begins;
 * inline elements that are open there close for the paragraph that ends, and open again in what follows. A flow of
 * {@linkplain #inline inlines} has no blocks: what would have been one starts on a new line.
 */
final class Flow {

    private final Session session;
    private final boolean inline;
    private final int depth;
    private final BlockList blocks;
    private final ParagraphState paragraph = new ParagraphState();
    private final List<Wrapper> wrappers = new ArrayList<>(0);

    /** What stands in each open wrapper, after what stands in none. */
    private final List<List<Inline>> contents = new ArrayList<>(2);

    private Parts parts = Parts.NONE;
    private int links;
    private int code;

    /** How many wrappers with no node of their own are open, less one in an item or a cell. */
    private int loose;

    private Flow(Session session, boolean inline, int depth, List<Wrapper> wrappers) {
        this.session = session;
        this.inline = inline;
        this.depth = depth;
        this.blocks = new BlockList(session.findings());
        contents.add(new ArrayList<>());
        for (int i = 0; i < wrappers.size(); i++) {
            open(wrappers.get(i));
        }
    }

    /** The blocks of a body, or of a footnote. */
    static Flow blocks(Session session, int depth) {
        return new Flow(session, false, depth, List.of());
    }

    /** The blocks of a container that nests so many nodes deep; what is open here is open there. */
    Flow child(int levels) {
        return new Flow(session, false, depth + levels, wrappers);
    }

    /** The blocks of an item or a cell, in which text may stand without a paragraph of its own. */
    Flow item(int levels) {
        Flow item = child(levels);
        item.loose--;
        return item;
    }

    /** The inlines of a block. */
    Flow inline(int levels) {
        return new Flow(session, true, depth + levels, wrappers);
    }

    /** Inlines that are set apart from what is open here, such as the reading of a ruby. */
    Flow part() {
        Flow part = new Flow(session, true, depth + contents.size(), List.of());
        part.links = links;
        return part;
    }

    /** The parts that are set apart from the text here, such as a figure's caption. */
    Flow with(Parts parts) {
        this.parts = parts;
        return this;
    }

    Parts parts() {
        return parts;
    }

    boolean isInline() {
        return inline;
    }

    /** Whether a container may stand here that has paragraphs of text so many levels below it. */
    boolean fits(int levels) {
        return depth + levels + 1 <= Body.MAX_DEPTH;
    }

    /** Whether an inline may stand here that has so many levels in it. */
    boolean fitsInline(int levels) {
        return depth + contents.size() + levels <= Body.MAX_DEPTH;
    }

    /** Whether a link is open: links do not nest. */
    boolean inLink() {
        return links > 0;
    }

    /** Adds text as it stands in the source. */
    void text(String text) {
        if (code > 0) {
            if (!text.isEmpty()) {
                add(new Code(text));
            }
        } else if (!Characters.isBlank(text)) {
            add(new Text(text));
        } else if (!text.isEmpty() && hasContent()) {
            top().add(new Text(" "));
        }
    }

    /** Adds an inline. */
    void add(Inline inline) {
        paragraph.breakNow(top());
        top().add(inline);
    }

    /** Adds an image that stays in its line even where it stands alone. */
    void addFixed(InlineImage image) {
        paragraph.fix();
        add(image);
    }

    /** The open paragraph is one, whatever it holds. */
    void fix() {
        paragraph.fix();
    }

    /** Whether an image of the open paragraph stays in its line. */
    boolean isFixed() {
        return paragraph.isFixed();
    }

    /** What follows stands on a new line, if anything does. */
    void newLine() {
        if (hasVisible()) {
            paragraph.breakLater();
        }
    }

    /** Opens an inline element; if it can't be held, false, and there is nothing to close. */
    boolean open(Wrapper wrapper) {
        if (!fitsInline(1)) {
            return false;
        }
        paragraph.breakNow(top());
        wrappers.add(wrapper);
        contents.add(new ArrayList<>(2));
        links += wrapper.isLink() ? 1 : 0;
        return true;
    }

    /** Closes the inline element opened last. */
    void close() {
        List<Inline> content = contents.remove(contents.size() - 1);
        Wrapper wrapper = wrappers.remove(wrappers.size() - 1);
        links -= wrapper.isLink() ? 1 : 0;
        if (!content.isEmpty() || wrapper.holdsEmpty()) {
            top().addAll(wrapper.wrap(content));
        }
    }

    /** Closes the inline element opened last as if it had not been there. */
    void dissolve() {
        List<Inline> content = contents.remove(contents.size() - 1);
        links -= wrappers.remove(wrappers.size() - 1).isLink() ? 1 : 0;
        top().addAll(content);
    }

    /** What stands in the inline element opened last. */
    List<Inline> top() {
        return contents.get(contents.size() - 1);
    }

    /** From here to {@link #endCode}, text is code. */
    void startCode() {
        code++;
    }

    void endCode() {
        code--;
    }

    /** Whether anything stands in the open paragraph, be it a space. */
    boolean hasContent() {
        for (int i = contents.size() - 1; i >= 0; i--) {
            if (!contents.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything that can be seen stands in the open paragraph. */
    boolean hasVisible() {
        for (int i = contents.size() - 1; i >= 0; i--) {
            if (Visibility.isVisible(contents.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Starts a paragraph that has an element of its own. */
    void startParagraph(Element element) {
        paragraph.start(place(element));
    }

    void closeParagraph() {
        endParagraph();
        paragraph.end();
    }

    /** Ends the open paragraph, if there is one. */
    void endParagraph() {
        if (!hasContent()) {
            return;
        }
        List<Inline> content = drain();
        if (paragraph.isExplicit() || loose < 0) {
            blocks.paragraph(content, paragraph);
        } else {
            Paragraphs.split(content).forEach(part -> blocks.paragraph(part, paragraph));
        }
        paragraph.next();
    }

    /** The blocks so far, once the open paragraph has ended. */
    BlockList list() {
        endParagraph();
        return blocks;
    }

    /** Adds a block. */
    void add(Block block) {
        list().add(block);
    }

    /** Adds a paragraph of inlines that were typed in a flow of their own. */
    void addParagraph(List<Inline> content) {
        list().paragraph(content, new ParagraphState());
    }

    /** Adds an image as a figure before the open paragraph, which goes on. */
    void addBefore(InlineImage image) {
        blocks.figure(image.image(), blocks.place(Attributes.NONE));
    }

    /** The attributes of the block that an element is: its own, and what the wrappers around it say. */
    Attributes place(Element element) {
        return list().place(session.attributes().read(element));
    }

    /** A wrapper begins that has no node of its own: what it says is said of the blocks in it. */
    BlockList.Scope enter(Element element) {
        BlockList list = list();
        loose++;
        return list.enter(session.attributes().read(element));
    }

    void leave(BlockList.Scope outer) {
        list().leave(outer);
        loose--;
    }

    /** Everything as blocks. */
    List<Block> end() {
        return list().end();
    }

    /** Everything as inlines. */
    List<Inline> endInline() {
        return drain();
    }

    /** The content of the open paragraph; inline elements stay open for what comes next. */
    private List<Inline> drain() {
        for (int i = wrappers.size() - 1; i >= 0; i--) {
            List<Inline> content = contents.get(i + 1);
            if (!content.isEmpty()) {
                contents.set(i + 1, new ArrayList<>(2));
                contents.get(i).addAll(wrappers.get(i).wrap(content));
            }
        }
        List<Inline> root = contents.get(0);
        contents.set(0, new ArrayList<>());
        return root;
    }
}
