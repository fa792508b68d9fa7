package dev.offprint.text;

import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.body.Block;
import dev.offprint.body.Heading;
import dev.offprint.body.ThematicBreak;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines as blocks: looks at the line where a block begins, and hands it to who knows that kind. Quotations and lists
 * come back here with their own lines, one level deeper.
 */
final class BlockReader {

    /** A quotation holds a paragraph that holds a link that holds a text; a list holds an item before that. */
    private static final int BELOW_QUOTATION = 3;

    private static final int BELOW_LIST = 4;
    /** Row, cell, paragraph, link, text. */
    private static final int BELOW_TABLE = 5;

    /**
     * What lies within quotations and lists is copied once for each level. A short text may nest as deep as the limit
     * says, a long one with all of its words only a few levels, so that neither time nor memory grows with their product.
     */
    private static final long NESTED_CHARACTERS = 4_000_000;

    private static final long MOST_LEVELS_OF_ALL = 8;
    private static final int LINE = 16;

    /** A longer line with a rule below it is a paragraph and a break. */
    static final int LONGEST_HEADING = 120;

    private final Findings findings;
    private final int maxDepth;
    private final int maxBlocks;
    private final QuotationReader quotations;
    private final ListReader lists;
    private final ParagraphReader paragraphs;
    private final SourceFinder sources;
    private long nested;
    private int count;
    private boolean cut;

    /**
     * Starts without blocks.
     *
     * @param characters how long the whole text is
     */
    BlockReader(Findings findings, int maxDepth, int maxBlocks, int characters) {
        nested = NESTED_CHARACTERS + MOST_LEVELS_OF_ALL * characters;
        this.findings = findings;
        this.maxDepth = maxDepth;
        this.maxBlocks = maxBlocks;
        quotations = new QuotationReader(this, findings);
        lists = new ListReader(this);
        paragraphs = new ParagraphReader(findings);
        sources = new SourceFinder(findings);
    }

    /** The blocks of a quotation, or of an item, that stands this deep. */
    List<Block> blocks(Lines lines, int depth, boolean inItem) {
        for (String line : lines.texts()) {
            nested -= line.length() + LINE;
        }
        return pieces(lines, depth, inItem).stream().map(Piece::block).toList();
    }

    List<Piece> pieces(Lines lines, int depth, boolean inItem) {
        List<Piece> out = new ArrayList<>();
        int at = lines.skipBlank(0);
        while (at < lines.size()) {
            int before = out.size();
            int end = piece(lines, at, depth, inItem, out);
            count += out.size() - before;
            if (count > maxBlocks) {
                throw new ReadingException(
                        Place.line(lines.number(at)), "expected at most " + maxBlocks + " blocks, found more");
            }
            at = lines.skipBlank(end);
        }
        return sources.named(out);
    }

    private int piece(Lines lines, int at, int depth, boolean inItem, List<Piece> out) {
        String line = lines.get(at);
        if (Marks.isQuoted(line) && fits(depth + BELOW_QUOTATION, lines.number(at))) {
            return quotations.read(lines, at, depth, out);
        }
        boolean alone = at + 1 == lines.size() || lines.isBlank(at + 1);
        int level = HeadingLine.level(line);
        if (level > 0) {
            String text = HeadingLine.text(line);
            out.add(new Piece(new Heading(level, BareLinks.in(text)), lines.part(at, at + 1)));
            return at + 1;
        }
        TextTable table = table(lines, at, depth);
        if (table != null) {
            int end = lines.endOfChunk(at);
            count += table.rows().size() * table.rows().get(0).size();
            findings.info(
                    "table-inferred",
                    lines.number(at),
                    "lines have as many columns each, parted by " + table.sign(),
                    table.hasHead() ? "they are read as a table, the first as its head" : "they are read as a table");
            out.add(new Piece(table.table(), lines.part(at, end)));
            return end;
        }
        if (Marks.isBreak(line) && (alone || !Marks.isSingleRule(line))) {
            out.add(new Piece(new ThematicBreak(), lines.part(at, at + 1)));
            return at + 1;
        }
        ListRun run = ListRun.at(lines, at);
        if (run != null && fits(depth + BELOW_LIST, lines.number(at))) {
            run.first()
                    .doubt()
                    .ifPresent(doubt -> findings.info(
                            "list-inferred",
                            lines.number(at),
                            "lines begin with " + doubt,
                            "they are read as items of a list"));
            lists.read(run, lines, depth).ifPresent(list -> out.add(new Piece(list, lines.part(at, run.end()))));
            return run.end();
        }
        return text(lines, at, depth, inItem, out);
    }

    /** The table that begins at a line: the first after an empty one, or the second where the first announces it. */
    private @Nullable TextTable table(Lines lines, int at, int depth) {
        boolean starts = at == 0 || lines.isBlank(at - 1);
        boolean second = !starts && Marks.announces(lines.get(at - 1)) && (at == 1 || lines.isBlank(at - 2));
        if (!(starts || second) || Marker.of(lines.get(at)) != null) {
            return null;
        }
        TextTable table = TextTable.of(lines.part(at, lines.endOfChunk(at)));
        return table != null && fits(depth + BELOW_TABLE, lines.number(at)) ? table : null;
    }

    private int text(Lines lines, int at, int depth, boolean inItem, List<Piece> out) {
        String line = lines.get(at).trim();
        int level = at + 1 < lines.size() ? HeadingLine.underlined(line, lines.get(at + 1)) : 0;
        if (level > 0 && line.length() <= LONGEST_HEADING) {
            String text = Escape.read(line);
            out.add(new Piece(new Heading(level, BareLinks.in(text)), lines.part(at, at + 2)));
            return at + 2;
        }
        int verse = ParagraphReader.endOfVerse(lines, at);
        if (verse > at) {
            out.add(new Piece(paragraphs.verse(lines.part(at, verse)), lines.part(at, verse)));
            return verse;
        }
        int end = at + 1;
        if (Marks.announces(line) && end < lines.size() && table(lines, end, depth) != null) {
            paragraphs.read(lines.part(at, end), inItem, out);
            return end;
        }
        while (end < lines.size() && !lines.isBlank(end) && !interrupts(lines, end, depth, inItem)) {
            end++;
        }
        paragraphs.read(lines.part(at, end), inItem, out);
        return end;
    }

    /** Whether something else begins at a line that directly follows a line of text. */
    private boolean interrupts(Lines lines, int at, int depth, boolean inItem) {
        String line = lines.get(at);
        if (Marks.isQuoted(line)) {
            return fits(depth + BELOW_QUOTATION, lines.number(at));
        }
        if (Marks.isBreak(line) && !Marks.isSingleRule(line)) {
            return true;
        }
        Marker marker = Marker.of(line);
        boolean announced = inItem || Marks.announces(lines.get(at - 1));
        return marker != null
                && (announced || ListRun.hasNext(marker, lines, at))
                && ListRun.at(lines, at) != null
                && fits(depth + BELOW_LIST, lines.number(at));
    }

    private boolean fits(int depth, int line) {
        boolean fits = depth <= maxDepth && nested >= 0;
        if (!fits && !cut) {
            cut = true;
            findings.warn(
                    "nesting-cut",
                    line,
                    "quotations or lists nest too deep, or hold too much on too many levels",
                    "the markers stay in the text, here and below");
        }
        return fits;
    }
}
