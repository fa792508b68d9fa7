package dev.offprint.html;

import dev.offprint.body.Cell;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * In which column the cells of a table stand, and how far they reach. HTML calls a table broken that has a column in
 * which no cell starts; a cell that reaches over such a column is written narrower, which looks the same.
 */
final class TableGrid {

    private final BitSet starts = new BitSet();

    /** For each column, how many rows from the current one on are taken by a cell from above. */
    private int[] taken = new int[8];

    private int next;

    TableGrid(Table table) {
        group(table.head());
        table.bodies().forEach(this::group);
        group(table.foot());
    }

    private void group(List<Row> rows) {
        startGroup();
        for (Row row : rows) {
            startRow();
            row.cells().forEach(cell -> starts.set(place(cell)));
        }
    }

    /** No cell reaches out of a group of rows. */
    void startGroup() {
        Arrays.fill(taken, 0);
    }

    void startRow() {
        next = 0;
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    /** The column of the row's next cell: the first that no cell from above reaches down into. */
    int place(Cell cell) {
        while (next < taken.length && taken[next] > 0) {
            next++;
        }
        int column = next;
        next += cell.columnSpan();
        if (cell.rowSpan() > 1) {
            if (next > taken.length) {
                taken = Arrays.copyOf(taken, 2 * next);
            }
            Arrays.fill(taken, column, next, cell.rowSpan());
        }
        return column;
    }

    /** How many of the columns that the cell reaches over have a cell that starts in them. */
    int width(Cell cell, int column) {
        return starts.get(column, column + cell.columnSpan()).cardinality();
    }
}
