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

    /** Lists of dashes are looked at from each of their lines, so they must not be long. */
    private static final int MOST_DASHES = 100;

    /** The list that begins at a line, or null. Numbers make a list only if there are two in a row: "12. März" is a date. */
    static @Nullable ListRun at(Lines lines, int at) {
        Marker first = Marker.of(lines.get(at));
        if (first == null || (first.isLettered() && first.number() != 1)) {
            return null;
        }
        List<Integer> starts = new ArrayList<>(List.of(at));
        int step = 0;
        int next = at + 1;
        while (next < lines.size() && !(first.isDash() && isOver(lines, next, starts.size()))) {
            int line = lines.skipBlank(next);
            boolean afterBlank = line > next;
            Marker marker = line < lines.size() ? Marker.of(lines.get(line), first.style()) : null;
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
        boolean alone = starts.size() == 1 && (first.isNumbered() || first.isDash());
        ListRun run = new ListRun(first, starts, step, next);
        return alone || (first.isDash() && !run.isList(lines)) ? null : run;
    }

    /** Whether the line directly below a marked one is marked as the next item. */
    static boolean hasNext(Marker marker, Lines lines, int at) {
        Marker next = at + 1 < lines.size() ? Marker.of(lines.get(at + 1), marker.style()) : null;
        return next != null && marker.isSibling(next);
    }

    private static boolean isOver(Lines lines, int next, int count) {
        return lines.isBlank(next) || count > MOST_DASHES;
    }

    /**
     * Whether lines with dashes are items and no dialogue: none is a sentence, save the last, and none begins with a capital
     * unless a colon announces them.
     */
    private boolean isList(Lines lines) {
        int before = starts.get(0) - 1;
        while (before >= 0 && lines.isBlank(before)) {
            before--;
        }
        boolean announced = before >= 0
                && Marks.announces(lines.get(before))
                && first.style().equals("–");
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            String start = lines.get(starts.get(i)).substring(first.content());
            String line = lines.get((last ? end : starts.get(i + 1)) - 1);
            boolean sentence = last ? Marks.endsAsSpeech(line) : Marks.endsSentence(line) && !line.endsWith(";");
            if (sentence || Marks.keepsEnd(line) || !(announced || Character.isLowerCase(start.codePointAt(0)))) {
                return false;
            }
        }
        return starts.size() <= MOST_DASHES;
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
