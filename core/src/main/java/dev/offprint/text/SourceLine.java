package dev.offprint.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The lines with a dash that say who is quoted.
 *
 * @param text what they say, without the dash, on one line
 * @param number where they begin in the input
 * @param start where they begin among the lines looked at
 * @param end the line after them
 * @param apart whether an empty line stands between them and the quotation
 */
record SourceLine(String text, int number, int start, int end, boolean apart) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_APART = 120;
    private static final int MOST_LINES = 3;

    /** The source at the end of the quoted lines themselves, or null. */
    static @Nullable SourceLine inside(Lines quoted) {
        int end = quoted.size();
        while (end > 0 && quoted.isBlank(end - 1)) {
            end--;
        }
        for (int at = end - 1; at > 0 && at >= end - MOST_LINES && !quoted.isBlank(at); at--) {
            if (Marks.afterDash(quoted.get(at)) != null) {
                return follows(quoted, at, end) ? source(quoted, at, end, false) : null;
            }
        }
        return null;
    }

    /** The source that follows the last quoted line, or null. */
    static @Nullable SourceLine after(Lines lines, int at) {
        int start = lines.skipBlank(at);
        if (start == lines.size() || Marks.afterDash(lines.get(start)) == null) {
            return null;
        }
        boolean apart = start > at;
        int end = apart ? start + 1 : Math.min(lines.endOfChunk(start), start + MOST_LINES);
        boolean whole = end == lines.size() || lines.isBlank(end);
        boolean list = lines.get(start).trim().startsWith("- ")
                && (apart || (start + 1 < lines.size() && Marker.isItem(lines.get(start + 1))));
        SourceLine source = whole && !list ? source(lines, start, end, apart) : null;
        boolean fits = source != null
                && (!apart
                        || (source.text.length() <= LONGEST_APART
                                && !endsOpen(source.text)
                                && Marks.startsLikeName(source.text)));
        return fits ? source : null;
    }

    /** Whether the line with the dash is no turn of a dialogue, no item of a list and no dash within a sentence. */
    private static boolean follows(Lines quoted, int at, int end) {
        int before = at - 1;
        while (before >= 0 && quoted.isBlank(before)) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        String previous = quoted.get(before);
        boolean hyphen = quoted.get(at).trim().startsWith("- ");
        boolean item = Marker.isItem(previous);
        boolean apart = before < at - 1;
        if (hyphen ? apart || isInList(quoted, before) : Marks.afterDash(previous) != null && !item) {
            return false;
        }
        if (Marks.keepsEnd(previous)) {
            return apart; // the dash stands within verse otherwise
        }
        return apart
                || Marks.endsSentence(previous)
                || (end == at + 1 && !apart && Marks.startsLikeName(quoted.get(at)));
    }

    private static boolean isInList(Lines lines, int last) {
        for (int at = last; at >= 0 && !lines.isBlank(at); at--) {
            if (Marker.isItem(lines.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable SourceLine source(Lines lines, int start, int end, boolean apart) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            String line = i == start
                    ? Objects.requireNonNull(Marks.afterDash(lines.get(i)))
                    : lines.get(i).trim();
            if (i > start && (Marks.afterDash(line) != null || Marks.isQuoted(line) || Marks.isBreak(line))) {
                return null;
            }
            text.append(i == start ? "" : " ").append(line);
        }
        return text.length() > LONGEST ? null : new SourceLine(text.toString(), lines.number(start), start, end, apart);
    }

    private static boolean endsOpen(String text) {
        return "?!:;,".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
