package dev.offprint.text;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.BlockVisitor;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Entry;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Says a body in the blocks that plain text has: paragraphs, headings, quotations, lists, breaks, and code as lines. What has
 * no words is left out.
 */
final class Carried implements BlockVisitor<List<Block>> {

    private Carried() {}

    static List<Block> of(Body body) {
        Carried carried = new Carried();
        List<Block> out = new ArrayList<>(carried.all(body.blocks()));
        for (Footnote footnote : body.footnotes()) {
            out.addAll(labelled(
                    List.of(new FootnoteRef(footnote.label()), new Text(" ")), carried.all(footnote.blocks())));
        }
        return withoutOuterBreaks(out);
    }

    /** A break at either end parts nothing, and reading leaves it out. */
    private static List<Block> withoutOuterBreaks(List<Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && blocks.get(from) instanceof ThematicBreak) {
            from++;
        }
        while (to > from && blocks.get(to - 1) instanceof ThematicBreak) {
            to--;
        }
        return blocks.subList(from, to);
    }

    private static List<Block> labelled(List<Inline> label, List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks);
        List<Inline> first = new ArrayList<>(label);
        if (!out.isEmpty() && out.get(0) instanceof Paragraph paragraph) {
            first.addAll(paragraph.content());
            out.set(0, new Paragraph(first));
        } else {
            out.add(0, new Paragraph(first));
        }
        return out;
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (Block block : blocks) {
            for (Block part : block.accept(this)) {
                add(part, out);
            }
        }
        return out;
    }

    /** Two quotations in a row are one where nothing stands between them. */
    private static void add(Block block, List<Block> out) {
        Block last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (block instanceof Quotation next
                && last instanceof Quotation before
                && before.attribution().isEmpty()) {
            List<Block> both = new ArrayList<>(before.blocks());
            next.blocks().forEach(inner -> add(inner, both));
            out.set(out.size() - 1, quotation(both, next));
        } else {
            out.add(block);
        }
    }

    private static Quotation quotation(List<Block> blocks, Quotation like) {
        return new Quotation(Quotation.Kind.BLOCK, blocks, like.attribution(), Attributes.NONE);
    }

    private static List<Block> paragraph(List<Inline> content) {
        return Lines.isBlank(InlineText.of(content)) ? List.of() : List.of(new Paragraph(content));
    }

    private static List<Block> paragraph(Optional<String> text) {
        return paragraph(text.<List<Inline>>map(line -> List.of(new Text(line))).orElse(List.of()));
    }

    @Override
    public List<Block> visit(Paragraph paragraph) {
        return paragraph(paragraph.content());
    }

    @Override
    public List<Block> visit(Heading heading) {
        return Lines.isBlank(InlineText.of(heading.content())) ? List.of() : List.of(heading);
    }

    @Override
    public List<Block> visit(Quotation quotation) {
        List<Block> blocks = all(quotation.blocks());
        return blocks.isEmpty() ? List.of() : List.of(quotation(blocks, quotation));
    }

    @Override
    public List<Block> visit(ItemList list) {
        List<Item> items = new ArrayList<>();
        for (Item item : list.items()) {
            List<Block> blocks = all(item.blocks());
            if (!blocks.isEmpty()) {
                items.add(new Item(blocks, item.check(), Attributes.NONE));
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        ItemList carried = new ItemList(list.order(), list.start(), items, Attributes.NONE);
        return list.order() == ItemList.Order.UNORDERED || countsReadably(carried)
                ? List.of(carried)
                : numbered(carried);
    }

    /** A number alone, and one below zero, is read as text. */
    private static boolean countsReadably(ItemList list) {
        int first = BlockText.firstNumber(list);
        long last = list.order() == ItemList.Order.REVERSED
                ? first - (list.items().size() - 1L)
                : first + (list.items().size() - 1L);
        return list.items().size() > 1 && Math.min(first, last) >= 0 && Math.max(first, last) <= Marker.LARGEST_NUMBER;
    }

    private static List<Block> numbered(ItemList list) {
        List<Block> out = new ArrayList<>();
        int number = BlockText.firstNumber(list);
        for (Item item : list.items()) {
            out.addAll(labelled(List.of(new Text(number + ". ")), item.blocks()));
            number += list.order() == ItemList.Order.REVERSED ? -1 : 1;
        }
        return out;
    }

    @Override
    public List<Block> visit(DescriptionList list) {
        List<Block> out = new ArrayList<>();
        for (Entry entry : list.entries()) {
            entry.terms().forEach(term -> out.addAll(paragraph(term.content())));
            entry.descriptions().forEach(description -> out.addAll(all(description.blocks())));
        }
        return out;
    }

    @Override
    public List<Block> visit(CodeBlock code) {
        List<Block> out = new ArrayList<>(paragraph(code.title()));
        if (!Lines.isBlank(code.text())) {
            out.add(code);
        }
        return out;
    }

    @Override
    public List<Block> visit(Figure figure) {
        List<Block> out = new ArrayList<>();
        if (figure.content() instanceof Block block) {
            out.addAll(block.accept(this));
        }
        out.addAll(paragraph(figure.caption()));
        out.addAll(paragraph(figure.credit()));
        return out;
    }

    @Override
    public List<Block> visit(Table table) {
        List<Block> out = new ArrayList<>(paragraph(table.caption()));
        Optional<TextTable> lines = lines(table);
        if (lines.isPresent()) {
            out.add(lines.get().table());
            return out;
        }
        List<Inline> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> cells = row.cells().stream()
                    .map(cell -> String.join(" ", BlockText.ofBody(all(cell.blocks())))
                            .replace('\n', ' '))
                    .filter(text -> !Lines.isBlank(text))
                    .toList();
            if (!cells.isEmpty()) {
                if (!rows.isEmpty()) {
                    rows.add(new LineBreak());
                }
                rows.add(new Text(String.join(" | ", cells)));
            }
        }
        out.addAll(paragraph(rows));
        return out;
    }

    /** The table as lines, if they read back: nothing but words in its cells, none that spans rows. */
    private static Optional<TextTable> lines(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row.cells()) {
                boolean words = cell.blocks().isEmpty()
                        || (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph);
                if (!words || cell.rowSpan() > 1) {
                    return Optional.empty();
                }
                String text = cell.blocks().isEmpty()
                        ? ""
                        : InlineText.of(((Paragraph) cell.blocks().get(0)).content());
                texts.add(Characters.collapse(text).strip());
                texts.addAll(Collections.nCopies(cell.columnSpan() - 1, ""));
            }
            rows.add(texts);
        }
        return Optional.ofNullable(TextTable.of("bars", rows, !table.head().isEmpty()))
                .filter(TextTable::readsBack);
    }

    @Override
    public List<Block> visit(ThematicBreak thematicBreak) {
        return List.of(new ThematicBreak());
    }

    @Override
    public List<Block> visit(Embed embed) {
        return paragraph(Optional.of(embed.title()
                .map(title -> title + " <" + embed.url() + ">")
                .orElse(embed.url().toString())));
    }

    @Override
    public List<Block> visit(Media media) {
        return List.of();
    }

    @Override
    public List<Block> visit(Aside aside) {
        return all(aside.blocks());
    }

    @Override
    public List<Block> visit(Disclosure disclosure) {
        List<Block> out = new ArrayList<>(paragraph(disclosure.summary()));
        out.addAll(all(disclosure.blocks()));
        return out;
    }

    @Override
    public List<Block> visit(MathBlock math) {
        return paragraph(math.formula().tex());
    }

    @Override
    public List<Block> visit(Group group) {
        return all(group.blocks());
    }

    @Override
    public List<Block> visit(RawHtml raw) {
        return List.of();
    }
}
