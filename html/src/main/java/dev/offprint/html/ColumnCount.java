package dev.offprint.html;

import java.util.Arrays;

/** Tells in which column the next cell of a table stands, past those that reach down into its row. */
final class ColumnCount {

    /** For each column, how many rows from the current one on are taken by a cell from above. */
    private int[] taken = new int[8];

    private int next;

    void nextRow() {
        next = 0;
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    /** The column of a cell of this size. */
    int place(int columns, int rows) {
        while (next < taken.length && taken[next] > 0) {
            next++;
        }
        int column = next;
        next += columns;
        if (rows > 1) {
            if (next > taken.length) {
                taken = Arrays.copyOf(taken, 2 * next);
            }
            Arrays.fill(taken, column, next, rows);
        }
        return column;
    }
}
