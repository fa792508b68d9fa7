package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The text of an article: its blocks, and the notes at its foot.
 *
 * <p>Start with {@link #of(Block...)} or {@link #ofText(String...)}. Ids are unique within a body, every footnote
 * reference finds its footnote, and nodes nest {@value #MAX_DEPTH} deep at most, so that no reader of a body runs out of
 * stack.
 *
 * @param blocks in reading order; may be empty
 * @param footnotes in the order in which they are printed; each label once
 */
public record Body(List<Block> blocks, List<Footnote> footnotes) {

    /** How deep nodes may nest: a text in a paragraph in a quotation is three deep. */
    public static final int MAX_DEPTH = 100;

    /** No text at all. */
    public static final Body EMPTY = new Body(List.of(), List.of());

    /** Checks depth, ids and footnotes. */
    public Body {
        blocks = Rule.list("blocks", blocks);
        footnotes = Rule.list("footnotes", footnotes);
        Set<String> labels = new HashSet<>();
        for (Footnote footnote : footnotes) {
            Rule.check(labels.add(footnote.label()), "footnotes", "must have each label once", footnote.label());
        }
        Set<String> ids = new HashSet<>();
        check(blocks, 1, ids, labels);
        check(footnotes, 1, ids, labels);
    }

    /** A body without footnotes. */
    public static Body of(Block... blocks) {
        return new Body(List.of(blocks), List.of());
    }

    /** A body of plain paragraphs. */
    public static Body ofText(String... paragraphs) {
        return new Body(Stream.of(paragraphs).<Block>map(Paragraph::of).toList(), List.of());
    }

    /** Whether there are neither blocks nor footnotes. */
    public boolean isEmpty() {
        return blocks.isEmpty() && footnotes.isEmpty();
    }

    /** Every node, each before those inside it, in reading order; the footnotes come last. */
    public Stream<Node> nodes() {
        return nodes(blocks, footnotes);
    }

    /**
     * The plain text: blocks parted by an empty line, rows and items by a line end, cells by a tab. Raw HTML and images
     * have none; footnotes come last.
     */
    public String text() {
        return BodyText.of(this);
    }

    /** How many words the plain text has; a Han character or kana counts as one. */
    public int wordCount() {
        return WordCount.of(this).total();
    }

    /**
     * How long an adult reads, silently and without hurry, rounded up to whole seconds.
     *
     * @param language a BCP 47 tag; it chooses the speed in words, or for Chinese and Japanese in characters, a minute
     */
    public Duration readingTime(String language) {
        return WordCount.of(this).readingTime(language);
    }

    /** The headings as a tree, those within quotations, asides, figures, lists and tables left out. */
    public List<Section> tableOfContents() {
        return Section.tree(blocks);
    }

    /** The works that are quoted, each once, in reading order. */
    public List<Work> quotedWorks() {
        return nodes().filter(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .flatMap(quotation -> quotation.attribution().stream())
                .flatMap(attribution -> attribution.work().stream())
                .distinct()
                .toList();
    }

    private static Stream<Node> nodes(List<Block> blocks, List<Footnote> footnotes) {
        Deque<Node> ahead = new ArrayDeque<>();
        push(footnotes, ahead);
        push(blocks, ahead);
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<Node>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Node> action) {
                        Node node = ahead.poll();
                        if (node == null) {
                            return false;
                        }
                        push(node.children(), ahead);
                        action.accept(node);
                        return true;
                    }
                },
                false);
    }

    private static void push(List<? extends Node> nodes, Deque<Node> ahead) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            ahead.push(nodes.get(i));
        }
    }

    private static void check(List<? extends Node> nodes, int depth, Set<String> ids, Set<String> labels) {
        Rule.check(depth <= MAX_DEPTH || nodes.isEmpty(), "blocks", "must not nest deeper than " + MAX_DEPTH, depth);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<String> id = node.attributes().id();
            if (id.isPresent()) {
                Rule.check(ids.add(id.get()), "id", "must be unique within the body", id.get());
            }
            if (node instanceof FootnoteRef ref) {
                Rule.check(
                        labels.contains(ref.label()), "label", "must be that of a footnote of the body", ref.label());
            }
            check(node.children(), depth + 1, ids, labels);
        }
    }
}
