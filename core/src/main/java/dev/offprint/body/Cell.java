package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param header what the cell is the header of
 * @param rowSpan rows that it reaches over, 1 to 65534 (the limit of HTML)
 * @param columnSpan columns that it reaches over, 1 to 1000 (the limit of HTML)
 * @param align where its text stands; NATURAL leaves it to the column
 * @param blocks what it holds; may be empty
 * @param attributes id, language, direction
 */
public record Cell(
        Header header, int rowSpan, int columnSpan, Table.Align align, List<Block> blocks, Attributes attributes)
        implements Node {

    /** What a cell is the header of. */
    public enum Header {
        /** Nothing: a data cell. */
        NONE,
        /** The cells below. */
        COLUMN,
        /** The cells beside. */
        ROW,
        /** A group of columns. */
        COLUMN_GROUP,
        /** A group of rows. */
        ROW_GROUP
    }

    /** Checks the spans. */
    public Cell {
        Rule.given("header", header);
        Rule.check(rowSpan >= 1 && rowSpan <= 65534, "rowSpan", "must be 1 to 65534", rowSpan);
        Rule.check(columnSpan >= 1 && columnSpan <= 1000, "columnSpan", "must be 1 to 1000", columnSpan);
        Rule.given("align", align);
        blocks = Rule.list("blocks", blocks);
        Rule.given("attributes", attributes);
    }

    /** A cell that reaches over one row and one column. */
    public Cell(Header header, List<Block> blocks) {
        this(header, 1, 1, Table.Align.NATURAL, blocks, Attributes.NONE);
    }

    /** A data cell of plain text; blank text is an empty cell. */
    public static Cell of(String text) {
        return new Cell(Header.NONE, paragraphs(text));
    }

    /** A column header of plain text. */
    public static Cell header(String text) {
        return new Cell(Header.COLUMN, paragraphs(text));
    }

    private static List<Block> paragraphs(String text) {
        return text.isBlank() ? List.of() : List.of(Paragraph.of(text));
    }

    @Override
    public List<Block> children() {
        return blocks;
    }
}
