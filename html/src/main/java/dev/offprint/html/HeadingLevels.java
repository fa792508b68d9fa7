package dev.offprint.html;

import java.util.Arrays;

/**
 * The outline of a page while it is written. A heading is one level below the open heading above it, whatever number it
 * has in the model, so that no level is skipped: screen readers go by these numbers. Headings in a quotation, an aside
 * or the like come below the heading under which that stands.
 */
final class HeadingLevels {

    private final int top;
    private int[] open = new int[16];
    private int size;
    private int scope;

    /** An outline whose first level is written as {@code top}. */
    HeadingLevels(int top) {
        this.top = top;
    }

    /** Adds a heading, and tells the level to write it with: {@code top} or deeper, and maybe deeper than HTML goes. */
    int add(int level) {
        while (size > scope && open[size - 1] >= level) {
            size--;
        }
        if (size == open.length) {
            open = Arrays.copyOf(open, 2 * size);
        }
        open[size++] = level;
        return top + size - 1;
    }

    /** Starts an outline within this one; the result is for {@link #leave}. */
    int enter() {
        int outer = scope;
        scope = size;
        return outer;
    }

    /** Ends the innermost outline. */
    void leave(int outer) {
        size = scope;
        scope = outer;
    }
}
