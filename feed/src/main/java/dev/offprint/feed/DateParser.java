package dev.offprint.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of feeds: RFC 822 and its heirs, ISO 8601 with the profile of W3C, and what people write for them.
 *
 * <p>One pass over the text collects numbers and words; what they say must be a real date, or there is none. Everything
 * that was understood but not said by the rules is a doubt.
 */
final class DateParser {

    /**
     * A date, and what makes it less than certain.
     *
     * @param date with the offset that was written
     * @param doubts clauses for people; empty for a date that follows the rules
     */
    record Parsed(OffsetDateTime date, List<String> doubts) {}

    private static final int LONGEST = 200;
    private static final int MAX_OFFSET = 18 * 60;

    private final String text;
    private final DateFacts facts = new DateFacts();
    private int at;

    private DateParser(String text) {
        this.text = text;
    }

    /** The date that the text spells; empty if it spells none, or one that is not in the calendar. */
    static Optional<Parsed> parse(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            OffsetDateTime regular = RegularDates.read(text);
            return regular == null ? new DateParser(plain(text)).read() : Optional.of(new Parsed(regular, List.of()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The text in lower case with plain signs; East Asian counters become the signs between numbers. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2212', '\u2010', '\u2011', '\u2013', '年', '년', '月', '월' -> out.append('-');
                case '日', '일', '\u00A0', '\u202F', '\t', '\n', '\r' -> out.append(' ');
                default -> out.append(c > '9' && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<Parsed> read() {
        if (EpochDate.isOne(text)) {
            return Optional.of(EpochDate.read(text));
        }
        if (isIso()) {
            isoDate();
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if ((c == '+' || c == '-') && facts.hour >= 0 && isDigit(after())) {
                offset(c == '-' ? -1 : 1);
            } else if (c == '(') {
                int end = text.indexOf(')', at);
                at = end < 0 ? text.length() : end + 1;
            } else {
                at++;
            }
        }
        return facts.year < 0 ? Optional.empty() : Optional.of(new Parsed(facts.date(), List.copyOf(facts.doubts)));
    }

    /** Whether the text begins with a year of four digits that a sign, a {@code T} or the end follows. */
    private boolean isIso() {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        char next = digits < text.length() ? text.charAt(digits) : ' ';
        boolean isWeek = next == 'w' && digits + 1 < text.length() && isDigit(text.charAt(digits + 1));
        return digits == 4
                        && (isWeek
                                || digits == text.length()
                                || next == '-'
                                || next == '/'
                                || next == '.'
                                || next == 't')
                || digits == 8 && (digits == text.length() || next == 't' || next == ' ');
    }

    private void isoDate() {
        facts.year = digits(4);
        boolean isBasic = isDigit(here());
        if (here() == 'w' || here() == '-' && after() == 'w') {
            week();
        } else if (isBasic) {
            facts.month = digits(2);
            facts.day = digits(2);
        } else {
            monthAndDay();
        }
        if (here() == 't' && isDigit(after())) {
            at++;
            isoTime();
        }
    }

    /** What follows the year after a sign: month and day, or the day of the year; nothing if the month has letters. */
    private void monthAndDay() {
        if (!isSign(here())) {
            return;
        }
        at++;
        skipSpace();
        int start = at;
        int number = run();
        if (at - start == 3) {
            LocalDate date = LocalDate.ofYearDay(facts.year, number);
            facts.month = date.getMonthValue();
            facts.day = date.getDayOfMonth();
        } else if (at > start) {
            facts.month = number;
            skipSpace();
            if (isSign(here())) {
                at++;
                skipSpace();
                facts.day = run();
            }
        }
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    /** {@code 2003-W52-3} or {@code 2003W523}; without a day, the Monday. */
    private void week() {
        at += here() == '-' ? 2 : 1;
        int start = at;
        int week = run();
        int ofWeek = 1;
        if (at - start == 3) {
            ofWeek = week % 10;
            week /= 10;
        } else if (at - start == 2 && here() == '-' && isDigit(after())) {
            at++;
            ofWeek = run();
        } else if (at - start == 2) {
            facts.doubts.add("no day of the week is given");
        } else {
            throw new DateTimeException("no such week");
        }
        LocalDate date = LocalDate.of(facts.year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, ofWeek);
        facts.year = date.getYear();
        facts.month = date.getMonthValue();
        facts.day = date.getDayOfMonth();
    }

    private void isoTime() {
        int start = at;
        int number = run();
        int length = at - start;
        if (here() == ':') {
            at = start;
            number();
        } else if (length == 2 || length == 4 || length == 6) {
            facts.hour = length == 2 ? number : length == 4 ? number / 100 : number / 10_000;
            facts.minute = length == 2 ? 0 : length == 4 ? number % 100 : number / 100 % 100;
            facts.second = length == 6 ? number % 100 : 0;
            fraction();
        } else {
            throw new DateTimeException("no such time");
        }
    }

    private void number() {
        int start = at;
        int number = run();
        int length = at - start;
        if ((here() == ':' || here() == 'h') && length <= 2 && facts.hour < 0 && isDigit(after())) {
            time(number);
        } else if (length == 4 && facts.year < 0) {
            facts.year = number;
            if (facts.month < 0 && facts.day < 0 && isDigit(after())) {
                monthAndDay();
            }
        } else if (length <= 2 && facts.day < 0) {
            day(number);
        } else if (length <= 3 && facts.year < 0) {
            facts.year = length == 3 || number >= 50 ? 1900 + number : 2000 + number;
        } else if (length == 4 && facts.hour < 0 && facts.day >= 0 && facts.year >= 0) {
            facts.hour = number / 100;
            facts.minute = number % 100;
        } else {
            throw new DateTimeException("a number too many");
        }
    }

    /** A day, or with slashes or points a whole date in numbers, if it can be read in one order only. */
    private void day(int number) {
        char sign = here();
        int start = at;
        if ((sign == '/' || sign == '.' || sign == '-') && isDigit(after())) {
            at++;
            int other = run();
            if (here() == sign && isDigit(after())) {
                at++;
                int from = at;
                int last = run();
                facts.year = at - from == 4 ? last : at - from == 2 ? (last >= 50 ? 1900 : 2000) + last : -1;
                boolean isDayFirst = sign == '.' || number > 12;
                if (!isDayFirst && other <= 12 && number != other) {
                    throw new DateTimeException("day and month cannot be told apart");
                }
                facts.day = isDayFirst ? number : other;
                facts.month = isDayFirst ? other : number;
                return;
            }
            at = start;
        }
        facts.day = number;
    }

    private void time(int hours) {
        facts.hour = hours;
        at++;
        facts.minute = run();
        if (here() == ':') {
            at++;
            facts.second = run();
            fraction();
        }
    }

    private void fraction() {
        if ((here() == '.' || here() == ',') && isDigit(after())) {
            at++;
            int unit = 100_000_000;
            for (; isDigit(here()); at++, unit /= 10) {
                facts.nano += (here() - '0') * unit;
            }
        }
    }

    private void offset(int sign) {
        at++;
        int start = at;
        int number = run();
        int length = at - start;
        int minutes;
        if (here() == ':' && length <= 2) {
            at++;
            minutes = number * 60 + run();
            if (here() == ':') { // some add seconds, which no zone has
                at++;
                run();
            }
        } else {
            minutes = length <= 2 ? number * 60 : number / 100 * 60 + number % 100;
        }
        if (minutes > MAX_OFFSET) {
            facts.doubts.add("no zone is that far from Greenwich");
        } else {
            facts.offset = sign * minutes;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetter(here()) || Character.getType(here()) == Character.NON_SPACING_MARK)) {
            at++;
        }
        String word = text.substring(start, at);
        Integer found = DateNames.month(word);
        if (found != null && (facts.month < 0 || facts.weekday == null && DateNames.weekday(facts.monthWord) != null)) {
            facts.weekday = facts.month < 0
                    ? facts.weekday
                    : DateNames.weekday(facts.monthWord); // "mar." was no March, but mardi
            facts.month = found;
            facts.monthWord = word;
        } else if (facts.hour >= 0 && facts.offset == null && DateNames.zone(word) != null) {
            facts.offset = DateNames.zone(word);
        } else if (facts.dayHalf == null && DateNames.isBeforeHour(word)) {
            facts.dayHalf = DateNames.dayHalf(word);
        } else if (facts.hour >= 0 && facts.dayHalf == null && DateNames.dayHalf(dotted(word, start)) != null) {
            facts.dayHalf = DateNames.dayHalf(dotted(word, start));
        } else if (facts.hour >= 0 && facts.offset == null && DateNames.isMilitary(word) && !isAfterDigit(start)) {
            facts.offset = 0;
            facts.doubts.add("a military time zone, of which senders do not agree on the sign");
        } else if (facts.weekday == null && DateNames.weekday(word) != null) {
            facts.weekday = DateNames.weekday(word);
        }
    }

    /** {@code 9h} is no military zone, {@code 09:30:00M} is one. */
    private boolean isAfterDigit(int start) {
        return start > 0 && isDigit(text.charAt(start - 1)) && at < text.length();
    }

    /** {@code a.m.} comes as two words. */
    private String dotted(String word, int start) {
        boolean isHalf = (word.equals("a") || word.equals("p")) && text.startsWith(".m", at)
                || (word.equals("π") || word.equals("μ")) && text.startsWith(".μ", at);
        return isHalf ? text.substring(start, at + 2) : word;
    }

    private int digits(int count) {
        int number = Integer.parseInt(text.substring(at, at + count));
        at += count;
        return number;
    }

    private int run() {
        int start = at;
        while (isDigit(here())) {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(text.substring(start, at));
    }

    private void skipSpace() {
        while (here() == ' ') {
            at++;
        }
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char after() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
