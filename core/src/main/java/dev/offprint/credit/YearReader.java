package dev.offprint.credit;

import dev.offprint.credit.Token.Type;
import dev.offprint.credit.phrase.Meaning;
import dev.offprint.credit.phrase.Meanings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads years as notices print them: one, several, ranges with two or four digits, open spans, Roman numerals. */
final class YearReader {

    static final int FIRST = 1500;
    static final int LAST = 2199;

    private static final Meanings SINCE = Meanings.of(Meaning.SINCE);
    private static final Meanings OPEN = Meanings.of(Meaning.OPEN);
    private static final Meanings TO = Meanings.of(Meaning.TO);
    private static final Meanings UNIT = Meanings.of(Meaning.YEAR_UNIT);
    private static final int SHORTEST_ROMAN = 4;
    /** A range over the turn of a century may be written with two digits, but not one that lasts for generations. */
    private static final int LONGEST_SHORT_RANGE = 50;

    private final Line line;
    private final List<YearSpan> spans = new ArrayList<>();
    private @Nullable String doubt;
    private int at;

    private YearReader(Line line, int at) {
        this.line = line;
        this.at = at;
    }

    /**
     * Years found.
     *
     * @param spans the years in order
     * @param end the token after them
     * @param doubt what had to be guessed, if anything
     */
    record Years(List<YearSpan> spans, int end, @Nullable String doubt) {}

    /** The years that start at a token, or null. */
    static @Nullable Years read(Line line, int i) {
        YearReader reader = new YearReader(line, i);
        return reader.list() ? new Years(reader.spans, reader.at, reader.doubt) : null;
    }

    /** Whether a token alone may be a year. */
    static boolean isYear(Line line, int i) {
        return line.is(i, Type.NUMBER) && line.get(i).length() == 4 && isPlausible(number(line, i));
    }

    private boolean list() {
        boolean bracket = line.is(at, Type.OPEN);
        at += bracket ? 1 : 0;
        if (!span()) {
            return false;
        }
        int next = separated();
        while (next > at) {
            int before = at;
            at = next;
            if (!span()) {
                at = before;
                break;
            }
            next = separated();
        }
        at += bracket && line.is(at, Type.CLOSE) ? 1 : 0;
        return true;
    }

    /** The token after a comma or an "and", if a year is there; else this one. */
    private int separated() {
        int next = line.is(at, Type.COMMA) ? at + 1 : line.is(at, Type.SLASH) ? at + 1 : at;
        next = line.afterAnd(next);
        return next > at && (isYear(line, next) || line.starts(next, SINCE)) ? next : at;
    }

    private boolean span() {
        Line.Found since = line.find(at, SINCE);
        int first = since == null ? at : since.end();
        if (!isYear(line, first)) {
            return since == null && roman();
        }
        int from = number(line, first);
        at = unit(first + 1);
        if (since != null) {
            spans.add(YearSpan.since(from));
            at = rangeEndsOpen() ? at : openWord(dash(at), at);
            return true;
        }
        if (!range(from)) {
            spans.add(YearSpan.of(from));
        }
        return true;
    }

    private boolean rangeEndsOpen() {
        return dash(at) == at;
    }

    private boolean range(int from) {
        Line.Found open = line.find(at, OPEN);
        if (open != null && isOpenAlone(open)) {
            at = open.end();
            spans.add(YearSpan.since(from));
            return true;
        }
        int second = dash(at);
        if (second == at) {
            return false;
        }
        int end = openWord(second, at);
        if (end > at) {
            at = end;
            spans.add(YearSpan.since(from));
            return true;
        }
        if (line.is(second, Type.NUMBER) && closed(from, second)) {
            return true;
        }
        return hangingDash(from);
    }

    /** "2010+", "2010 onwards" in words that no name begins with: more than one of them, or in Chinese. */
    private boolean isOpenAlone(Line.Found open) {
        if (line.is(at, Type.AMPERSAND)) {
            return !line.isSpaceBefore(at);
        }
        return open.end() - at > 1 && line.isLower(at) || line.isUnspaced(at);
    }

    private boolean closed(int from, int second) {
        int length = line.get(second).length();
        int number = number(line, second);
        boolean tight = !line.isSpaceBefore(second);
        if (length == 2 && (tight || line.isLoose(at))) {
            int to = from / 100 * 100 + number;
            to += to < from ? 100 : 0;
            if (to - from > LONGEST_SHORT_RANGE) {
                return false;
            }
            return add(from, to, second);
        }
        return isYear(line, second) && add(from, number, second);
    }

    private boolean add(int from, int to, int second) {
        if (to < from) {
            doubt = "The years run backwards.";
            spans.add(YearSpan.of(from));
            spans.add(YearSpan.of(to));
        } else {
            spans.add(YearSpan.between(from, to));
        }
        at = unit(second + 1);
        return true;
    }

    /** "2024- Ada Vale" leaves the span open; in "2024 - Ada Vale" and "2024-Ada Vale" the dash only separates. */
    private boolean hangingDash(int from) {
        if (!line.is(at, Type.DASH) || line.isSpaceBefore(at) || !line.isSpaceBefore(at + 1)) {
            return false;
        }
        at++;
        spans.add(YearSpan.since(from));
        return true;
    }

    /** The token after a dash, or after a "to" that a year follows; else the same token. */
    private int dash(int i) {
        if (line.is(i, Type.DASH)) {
            return line.is(i + 1, Type.DASH) && !line.isSpaceBefore(i + 1) ? i + 2 : i + 1;
        }
        if (line.is(i, Type.SLASH)
                && line.is(i + 1, Type.NUMBER)
                && line.get(i + 1).length() == 2) {
            return i + 1;
        }
        Line.Found to = line.find(i, TO);
        if (to != null && (isYear(line, to.end()) || line.starts(to.end(), OPEN))) {
            return to.end();
        }
        return i;
    }

    private int openWord(int i, int otherwise) {
        Line.Found open = line.find(i, OPEN);
        return open == null ? otherwise : open.end();
    }

    private int unit(int i) {
        Line.Found unit = line.find(i, UNIT);
        return unit == null ? i : unit.end();
    }

    private boolean roman() {
        if (!line.is(at, Type.WORD) || !line.isAcronym(at, SHORTEST_ROMAN)) {
            return false;
        }
        int year = Roman.value(line.text(at, at + 1));
        if (!isPlausible(year)) {
            return false;
        }
        doubt = "The year is in Roman numerals.";
        spans.add(YearSpan.of(year));
        at++;
        return true;
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static int number(Line line, int i) {
        int value = 0;
        for (int k = line.get(i).start(); k < line.get(i).end(); k++) {
            value = value * 10 + Character.digit(line.folded().at(k), 10);
        }
        return value;
    }
}
