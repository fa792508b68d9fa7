package dev.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one list: where its items begin, and where it ends.
 *
 * @param first the marker of the first item
 * @param starts the line on which each item begins
 * @param step 1 for numbers that rise, -1 for numbers that fall, 0 for bullets
 * @param end the line after the last
 */
record ListRun(Marker first, List<Integer> starts, int step, int end) {

    /** The list that begins at a line, or null. Numbers make a list only if there are two in a row: "12. März" is a date. */
    static @Nullable ListRun at(Lines lines, int at) {
        Marker first = Marker.of(lines.get(at));
        if (first == null) {
            return null;
        }
        List<Integer> starts = new ArrayList<>(List.of(at));
        int step = 0;
        int next = at + 1;
        while (next < lines.size()) {
            int line = lines.skipBlank(next);
            boolean afterBlank = line > next;
            Marker marker = line < lines.size() ? Marker.of(lines.get(line)) : null;
            if (marker != null && first.isSibling(marker)) {
                step = step == 0 && first.isNumbered() ? marker.number() - first.number() : step;
                if (Marks.isBreak(lines.get(line)) || !follows(first, marker, starts.size(), step)) {
                    break;
                }
                starts.add(line);
            } else if (line == lines.size() || !belongs(lines, line, first, marker, afterBlank)) {
                break;
            }
            next = line + 1;
        }
        return first.isNumbered() && starts.size() == 1 ? null : new ListRun(first, starts, step, next);
    }

    /** Whether the line directly below a marked one is marked as the next item. */
    static boolean hasNext(Marker marker, Lines lines, int at) {
        Marker next = at + 1 < lines.size() ? Marker.of(lines.get(at + 1)) : null;
        return next != null && marker.isSibling(next);
    }

    private static boolean follows(Marker first, Marker marker, int count, int step) {
        return !first.isNumbered() || ((step == 1 || step == -1) && marker.number() == first.number() + count * step);
    }

    private static boolean belongs(Lines lines, int at, Marker first, @Nullable Marker marker, boolean afterBlank) {
        String line = lines.get(at);
        if (Lines.indent(line) > first.indent() + 1) {
            return true;
        }
        return !afterBlank
                && marker == null
                && !Marks.isQuoted(line)
                && !Marks.isBreak(line)
                && lines.get(at - 1).trim().length() <= ParagraphReader.WRAPPED;
    }
}
