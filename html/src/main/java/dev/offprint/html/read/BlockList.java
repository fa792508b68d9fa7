package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Direction;
import dev.offprint.body.Figure;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Span;
import dev.offprint.body.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The blocks of a flow, with what the wrappers around them said: language, direction, and ids that links lead to. */
final class BlockList {

    /** What the open wrappers say of the blocks in them. */
    record Scope(Optional<String> language, Optional<Direction> direction) {}

    private static final Scope NOTHING = new Scope(Optional.empty(), Optional.empty());

    private final Findings findings;
    private final List<Block> blocks = new ArrayList<>(2);
    private final List<Item> strays = new ArrayList<>(0);
    private final Deque<String> anchors = new ArrayDeque<>(1);
    private Scope scope = NOTHING;

    BlockList(Findings findings) {
        this.findings = findings;
    }

    /** The wrapper's id goes to the next block; its language and direction to all, until {@link #leave}. */
    Scope enter(Attributes wrapper) {
        Scope outer = scope;
        if (!wrapper.isEmpty()) {
            wrapper.id().ifPresent(anchors::add);
            scope = new Scope(
                    wrapper.language().or(outer::language), wrapper.direction().or(outer::direction));
        }
        return outer;
    }

    void leave(Scope outer) {
        scope = outer;
    }

    /** The attributes of the next block: its own first. */
    Attributes place(Attributes own) {
        if (scope == NOTHING && anchors.isEmpty()) {
            return own;
        }
        return new Attributes(
                own.id().or(() -> Optional.ofNullable(anchors.poll())),
                own.language().or(scope::language),
                own.direction().or(scope::direction));
    }

    void add(Block block) {
        endStrays();
        blocks.add(block);
    }

    /** An item outside any list; those that follow one another become one. */
    void stray(Item item) {
        strays.add(item);
    }

    private void endStrays() {
        if (!strays.isEmpty()) {
            blocks.add(new ItemList(ItemList.Order.UNORDERED, strays));
            strays.clear();
        }
    }

    /** The id of an element that came to nothing goes to the next block. */
    void anchor(Attributes attributes) {
        attributes.id().ifPresent(anchors::addFirst);
    }

    /** The block added last. */
    Optional<Block> last() {
        endStrays();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.get(blocks.size() - 1));
    }

    void replaceLast(Block block) {
        blocks.set(blocks.size() - 1, block);
    }

    /** An image by itself. */
    void figure(Image image, Attributes attributes) {
        add(new Figure(Images.of(image), List.of(), List.of(), Optional.empty(), attributes));
    }

    /** What a paragraph holds, as whatever it is: nothing, an image, raw HTML, or a paragraph. */
    void paragraph(List<Inline> content, ParagraphState state) {
        if (!Visibility.isVisible(content)) {
            anchor(state.attributes());
            anchorsOf(content);
        } else if (!state.isFixed() && Visibility.isSpacer(content)) {
            anchor(state.attributes());
            anchorsOf(content);
            findings.info("empty-paragraph", null, "a paragraph that holds no more than room", "it is left out");
        } else {
            Attributes attributes = state.isExplicit() ? state.attributes() : place(Attributes.NONE);
            add(content, attributes, state.isFixed());
        }
    }

    private void add(List<Inline> content, Attributes attributes, boolean fixed) {
        List<Image> images = fixed ? List.of() : loneImages(content);
        if (!images.isEmpty()) {
            anchorsOf(content);
            Attributes each = attributes.id().isPresent() ? attributes : place(attributes);
            for (Image image : images) {
                figure(image, each);
                each = new Attributes(Optional.empty(), each.language(), each.direction());
            }
        } else if (isRaw(content)) {
            anchor(attributes);
            content.stream()
                    .filter(RawInline.class::isInstance)
                    .forEach(raw -> add(new RawHtml(((RawInline) raw).html())));
        } else {
            add(new Paragraph(anchored(content), attributes));
        }
    }

    /** A heading, unless it holds nothing to be seen, or an image alone. */
    void heading(int level, List<Inline> content, Attributes attributes, boolean fixed) {
        boolean words = Visibility.isVisible(content)
                && (fixed
                        || (!Visibility.isSpacer(content) && loneImages(content).isEmpty()));
        if (words) {
            add(new Heading(level, anchored(content), attributes));
        } else {
            ParagraphState state = new ParagraphState();
            state.start(attributes);
            paragraph(content, state);
        }
    }

    /** Ids that found no block of their own stand at the start of the next paragraph. */
    private List<Inline> anchored(List<Inline> content) {
        if (anchors.isEmpty()) {
            return content;
        }
        List<Inline> all = new ArrayList<>(content.size() + anchors.size());
        while (!anchors.isEmpty()) {
            all.add(new Span(Attributes.id(anchors.poll()), List.of()));
        }
        all.addAll(content);
        return all;
    }

    private void anchorsOf(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Span span) {
                span.attributes().id().ifPresent(anchors::add);
                anchorsOf(span.content());
            }
        }
    }

    /** The images, if there is nothing else. */
    private static List<Image> loneImages(List<Inline> content) {
        List<Image> images = new ArrayList<>(0);
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            if (inline instanceof InlineImage image) {
                images.add(image.image());
            } else if (inline instanceof Span span) {
                List<Image> inside = loneImages(span.content());
                if (inside.isEmpty() && !span.content().isEmpty()) {
                    return List.of();
                }
                images.addAll(inside);
            } else if (!isGap(inline)) {
                return List.of();
            }
        }
        return images;
    }

    private static boolean isRaw(List<Inline> content) {
        boolean raw = false;
        for (int i = 0; i < content.size(); i++) {
            raw |= content.get(i) instanceof RawInline;
            if (!(content.get(i) instanceof RawInline) && !isGap(content.get(i))) {
                return false;
            }
        }
        return raw;
    }

    private static boolean isGap(Inline inline) {
        return inline instanceof LineBreak || inline instanceof Text && Visibility.isSpacer(inline);
    }

    /** All blocks; ids that are left lead nowhere. */
    List<Block> end() {
        endStrays();
        if (!anchors.isEmpty()) {
            findings.warning(
                    "id-lost",
                    null,
                    "the id \"" + Findings.excerpt(anchors.getFirst()) + "\" after which nothing stands",
                    "the id is left out");
        }
        return blocks;
    }
}
