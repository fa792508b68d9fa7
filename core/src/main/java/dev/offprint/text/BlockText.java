package dev.offprint.text;

import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Heading;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.ItemList.Order;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Table;
import dev.offprint.body.ThematicBreak;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the blocks that plain text has, each as its lines, and sees to it that none is mistaken for another. */
final class BlockText {

    /** Where blocks stand, as far as it matters for what they could be mistaken for. */
    private enum Place {
        BODY,
        QUOTATION,
        ITEM,
        ITEM_AT_END_OF_QUOTATION
    }

    private static final String BREAK = "* * *";
    /** Stars or hyphens would be one with the bullet before them. */
    private static final String BREAK_IN_ITEM = "___";

    private static final String KEPT_END = "  ";

    private final List<Block> blocks;
    private final Place place;
    private final BitSet headings;
    private final int firstNote;

    private BlockText(List<Block> blocks, Place place) {
        this.blocks = blocks;
        this.place = place;
        headings = headings();
        firstNote = firstNote();
    }

    /** The blocks of a whole body, each as text without a line feed at its end. */
    static List<String> ofBody(List<Block> blocks) {
        return new BlockText(blocks, Place.BODY)
                .all().stream().map(lines -> String.join("\n", lines)).toList();
    }

    private List<List<String>> all() {
        List<List<String>> out = new ArrayList<>();
        char sign = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof ItemList list) {
                sign = sign(list, sign);
                out.add(list(list, sign, i));
            } else {
                sign = 0;
                out.add(lines(block, i));
            }
        }
        return out;
    }

    private List<String> lines(Block block, int index) {
        if (block instanceof Paragraph paragraph) {
            return paragraph(textLines(InlineText.of(paragraph.content())), index);
        }
        if (block instanceof Heading heading) {
            return heading(heading, index);
        }
        if (block instanceof Quotation quotation) {
            return quotation(quotation);
        }
        if (block instanceof CodeBlock code) {
            return paragraph(
                    code.text().lines().filter(line -> !Lines.isBlank(line)).toList(), index);
        }
        if (block instanceof Table table) {
            return TextTable.of(table).lines();
        }
        if (block instanceof ThematicBreak) {
            return List.of(place == Place.BODY || place == Place.QUOTATION ? BREAK : BREAK_IN_ITEM);
        }
        throw new IllegalStateException("Not a block of plain text: " + block);
    }

    private List<String> paragraph(List<String> lines, int index) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i > 0 ? lines.get(i) : Escape.write(lines.get(0), isMistaken(lines, index));
            out.add(i < lines.size() - 1 ? line + KEPT_END : line);
        }
        return out;
    }

    private List<String> heading(Heading heading, int index) {
        String text = String.join(" ", textLines(InlineText.of(heading.content())));
        if (text.length() > BlockReader.LONGEST_HEADING) {
            return paragraph(List.of(text), index);
        }
        String marked = "#".repeat(heading.level()) + " " + text;
        if (heading.level() > 2 && HeadingLine.level(marked) == heading.level()) {
            return List.of(marked);
        }
        String line = Escape.write(text, Escape.beginsBlock(text) || Marks.isQuoted(text));
        String rule = heading.level() == 1 ? "=" : "-";
        return List.of(line, rule.repeat(Math.max(3, line.codePointCount(0, line.length()))));
    }

    private static List<String> quotation(Quotation quotation) {
        List<List<String>> parts = new ArrayList<>(new BlockText(quotation.blocks(), Place.QUOTATION).all());
        quotation
                .attribution()
                .map(BlockText::source)
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> parts.add(List.of("— " + line)));
        return join(parts).stream()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .toList();
    }

    private static String source(Attribution attribution) {
        String text = attribution.text().isEmpty() ? attribution.line() : InlineText.of(attribution.text());
        String line = String.join(" ", textLines(text));
        for (String rest = Marks.afterDash(line); rest != null; rest = Marks.afterDash(line)) {
            line = rest;
        }
        return line;
    }

    private List<String> list(ItemList list, char sign, int index) {
        boolean ends = place == Place.QUOTATION || place == Place.ITEM_AT_END_OF_QUOTATION;
        List<List<String>> items = new ArrayList<>();
        int number = firstNumber(list);
        for (int i = 0; i < list.items().size(); i++) {
            Item item = list.items().get(i);
            boolean last =
                    ends && index == blocks.size() - 1 && i == list.items().size() - 1;
            String marker = (list.order() == Order.UNORDERED ? "" : String.valueOf(number)) + sign + " ";
            String box = item.check() == Item.Check.NONE ? "" : item.check() == Item.Check.CHECKED ? "[x] " : "[ ] ";
            boolean tight = item.blocks().size() == 2
                    && item.blocks().get(0) instanceof Paragraph
                    && item.blocks().get(1) instanceof ItemList;
            items.add(item(
                    marker,
                    box,
                    tight,
                    new BlockText(item.blocks(), last ? Place.ITEM_AT_END_OF_QUOTATION : Place.ITEM).all()));
            number += list.order() == Order.REVERSED ? -1 : 1;
        }
        boolean tight = items.stream().noneMatch(lines -> lines.contains(""));
        return tight ? items.stream().flatMap(List::stream).toList() : join(items);
    }

    /** The number of the first item. */
    static int firstNumber(ItemList list) {
        return list.start().orElse(list.order() == Order.REVERSED ? list.items().size() : 1);
    }

    private static List<String> item(String marker, String box, boolean tight, List<List<String>> parts) {
        List<String> lines = tight && parts.get(0).size() == 1
                ? parts.stream().flatMap(List::stream).toList()
                : join(parts);
        UnaryOperator<String> indented = line -> line.isEmpty() ? "" : " ".repeat(marker.length()) + line;
        return Stream.concat(
                        Stream.of(marker + box + lines.get(0)),
                        lines.stream().skip(1).map(indented))
                .toList();
    }

    /** Two lists in a row have different signs, for else they would be one. */
    private static char sign(ItemList list, char before) {
        if (list.order() == Order.UNORDERED) {
            return before == '-' ? '*' : '-';
        }
        return before == '.' ? ')' : '.';
    }

    private boolean isMistaken(List<String> lines, int index) {
        String first = lines.get(0);
        boolean last = index == blocks.size() - 1;
        boolean special = Escape.beginsBlock(first)
                || (WroteLine.is(first)
                        && at(index + 1) instanceof Quotation quotation
                        && quotation.attribution().isEmpty())
                || (at(index - 1) instanceof Paragraph before
                        && SourceFinder.isSource(InlineText.of(before.content()), first))
                || (Marker.of(first) != null && (isNumbered(index + 1) || isNumbered(index - 1)))
                || (Marks.afterDash(first) != null && (followsOpenQuotation(index) || (last && endsQuotation())));
        return special
                || switch (place) {
                    case BODY ->
                        isHead(first, index)
                                || headings.get(index)
                                || Noise.isAtEdge(first)
                                || isNote(index)
                                || (last && new FootLines().takes(lines));
                    case ITEM, ITEM_AT_END_OF_QUOTATION ->
                        index == 0 && (Escape.isTask(first) || Escape.isBreakInItem(first));
                    case QUOTATION -> false;
                };
    }

    private boolean endsQuotation() {
        return place == Place.QUOTATION || place == Place.ITEM_AT_END_OF_QUOTATION;
    }

    /** A byline would be taken below the first paragraph, too, and that as the subtitle. */
    private boolean isHead(String line, int index) {
        return (index == 0 && (HeadReader.takes(line) || Dateline.lengthBefore(line) > 0))
                || (index == 1 && Byline.read(line) != null);
    }

    /** Whether it is text that begins like a note, at the end of the body, where notes stand. */
    private boolean isNote(int index) {
        return index >= firstNote
                && blocks.get(index) instanceof Paragraph paragraph
                && !(paragraph.content().get(0) instanceof FootnoteRef);
    }

    private int firstNote() {
        int first = blocks.size();
        while (first > 0
                && blocks.get(first - 1) instanceof Paragraph paragraph
                && NoteFinder.takes(InlineText.of(paragraph.content()))) {
            first--;
        }
        return first;
    }

    private BitSet headings() {
        List<@Nullable String> texts = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String text = block instanceof Paragraph paragraph
                    ? InlineText.of(paragraph.content())
                    : block instanceof CodeBlock code ? code.text() : null;
            texts.add(text == null || place != Place.BODY ? null : String.join("\n", textLines(text)));
        }
        return HeadingFinder.find(texts);
    }

    private boolean followsOpenQuotation(int index) {
        return at(index - 1) instanceof Quotation quotation
                && quotation.attribution().isEmpty();
    }

    /** Whether a neighbour counts, so that a number here would count with it. */
    private boolean isNumbered(int index) {
        Block block = at(index);
        if (block instanceof Paragraph paragraph) {
            Marker marker = Marker.of(InlineText.of(paragraph.content()));
            return marker != null && marker.isNumbered();
        }
        return block instanceof ItemList list && list.order() != Order.UNORDERED;
    }

    private @Nullable Block at(int index) {
        return index < 0 || index >= blocks.size() ? null : blocks.get(index);
    }

    private static List<String> textLines(String text) {
        return text.lines()
                .map(line -> Characters.collapse(line).trim())
                .filter(line -> !Lines.isBlank(line))
                .toList();
    }

    private static List<String> join(List<List<String>> parts) {
        List<String> out = new ArrayList<>();
        for (List<String> part : parts) {
            if (!out.isEmpty()) {
                out.add("");
            }
            out.addAll(part);
        }
        return out;
    }
}
