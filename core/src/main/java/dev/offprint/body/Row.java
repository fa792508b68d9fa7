package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param cells those that start in this row; may be empty where cells of rows above reach down into it
 * @param attributes id, language, direction
 */
public record Row(List<Cell> cells, Attributes attributes) implements Node {

    /** Copies the cells. */
    public Row {
        cells = Rule.list("cells", cells);
        Rule.given("attributes", attributes);
    }

    /** A row without attributes. */
    public Row(List<Cell> cells) {
        this(cells, Attributes.NONE);
    }

    /** A row of plain cells. */
    public static Row of(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList());
    }

    /** A row of plain column headers. */
    public static Row headers(String... cells) {
        return new Row(Stream.of(cells).map(Cell::header).toList());
    }

    @Override
    public List<Cell> children() {
        return cells;
    }
}
