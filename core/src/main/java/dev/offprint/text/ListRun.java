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

    /** Lines with dashes are looked at from each of them until they prove no list, so that must show early. */
    private static final int MOST_DOUBTED = 20;

    /** The list that begins at a line, or null. Numbers make a list only if there are two in a row: "12. März" is a date. */
    static @Nullable ListRun at(Lines lines, int at) {
        Marker first = Marker.of(lines.get(at));
        if (first == null || (first.isLettered() && first.number() != 1)) {
            return null;
        }
        boolean announced = first.style().equals("–") && isAnnounced(lines, at);
        List<Integer> starts = new ArrayList<>(List.of(at));
        int step = 0;
        int next = at + 1;
        while (next < lines.size() && !(first.isDash() && lines.isBlank(next))) {
            int line = lines.skipBlank(next);
            boolean afterBlank = line > next;
            Marker marker = line < lines.size() ? Marker.of(lines.get(line), first.style()) : null;
            if (marker != null && first.isSibling(marker)) {
                step = step == 0 && first.isNumbered() ? marker.number() - first.number() : step;
                if (Marks.isBreak(lines.get(line)) || !follows(first, marker, starts.size(), step)) {
                    break;
                }
                if (isSpeech(lines, first, starts, line, announced)) {
                    return null;
                }
                starts.add(line);
            } else if (line == lines.size() || !belongs(lines, line, first, marker, afterBlank)) {
                break;
            }
            next = line + 1;
        }
        boolean alone = starts.size() == 1 && (first.isNumbered() || first.isDash());
        boolean speech = isSpeech(lines, first, starts, next, announced);
        return alone || speech ? null : new ListRun(first, starts, step, next);
    }

    /** Whether the line directly below a marked one is marked as the next item. */
    static boolean hasNext(Marker marker, Lines lines, int at) {
        Marker next = at + 1 < lines.size() ? Marker.of(lines.get(at + 1), marker.style()) : null;
        return next != null && marker.isSibling(next);
    }

    private static boolean isAnnounced(Lines lines, int at) {
        int before = at - 1;
        while (before >= 0 && lines.isBlank(before)) {
            before--;
        }
        return before >= 0 && Marks.announces(lines.get(before));
    }

    /**
     * Whether the item that began last can be a turn of a dialogue rather than an item after a dash: it is a sentence, unless it
     * is the last, or begins with a capital although no colon announces a list.
     */
    private static boolean isSpeech(Lines lines, Marker first, List<Integer> starts, int end, boolean announced) {
        if (!first.isDash() || starts.size() > MOST_DOUBTED) {
            return false;
        }
        String start = lines.get(starts.get(starts.size() - 1));
        String line = lines.get(end - 1);
        boolean last = end == lines.size() || Marker.of(lines.get(end)) == null;
        boolean sentence = last ? Marks.endsAsSpeech(line) : Marks.endsSentence(line) && !line.endsWith(";");
        Marker marker = Marker.of(start);
        char letter = marker == null ? ' ' : start.charAt(marker.content());
        return sentence || Marks.keepsEnd(line) || !(announced || Character.isLowerCase(letter));
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
