package dev.offprint.html.page;

import dev.offprint.html.read.Conventions;
import dev.offprint.rule.Dates;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages have them: ISO 8601 in its many spellings, RFC 1123, seconds of Unix, and words of twelve languages. */
final class DateReader {

    /**
     * A date.
     *
     * @param moment the moment; in UTC where no offset is given
     * @param exact whether day, time and offset are given
     */
    record Read(OffsetDateTime moment, boolean exact) {}

    /** What comes first in a date of two numbers and a year. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{1,2})-?(\\d{1,2})"
            + "(?:[T ]\\s?(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
            + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,40}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{4}-\\d{3}(?![\\d-])");
    private static final Pattern UNIX = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:de )?(\\p{L}[\\p{L}\\p{M}]{2,11})\\.?,? (?:de )?(\\d{4})(?!\\d)"
                    + "|(\\p{L}[\\p{L}\\p{M}]{2,11})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})(?![\\d.])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[/.-] ?(\\d{1,2})[/.-] ?(\\d{1,2})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final int MONTHS = 12;
    private static final int LONGEST = 120;
    private static final int SECONDS = 10;

    private final Conventions conventions;
    private final Order order;

    DateReader(Conventions conventions, Order order) {
        this.conventions = conventions;
        this.order = order;
    }

    /** The first date in a text; none in a text that is too long to be one of a date. */
    Optional<Read> read(String written) {
        if (!mayHold(written)) {
            return Optional.empty();
        }
        String text = plain(written);
        if (text.length() < 8 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return stated(text)
                    .or(() -> rfc(text))
                    .or(() -> words(text))
                    .or(() -> numbers(text))
                    .filter(DateReader::isValid);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether there is a digit, without which there is no date; most lines have none. */
    static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? isDigit(c) : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As machines write it, which begins with a digit. */
    private static Optional<Read> stated(String text) {
        return isDigit(text.charAt(0)) ? unix(text).or(() -> iso(text)) : Optional.empty();
    }

    /** With one kind of space and one kind of digits. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder(Math.min(written.length(), LONGEST + 1));
        for (int i = 0; i < written.length() && plain.length() <= LONGEST; i++) {
            char c = written.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ')) {
                continue;
            }
            int digit = c > 'z' && Character.isDigit(c) ? Character.digit(c, 10) : -1;
            plain.append(space ? ' ' : digit >= 0 ? (char) ('0' + digit) : c);
        }
        return plain.toString().strip();
    }

    private static boolean isValid(Read read) {
        try {
            Dates.moment("date", read.moment());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Read> unix(String text) {
        if (text.charAt(0) != '1' || !UNIX.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        Instant instant = text.length() == SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return Optional.of(new Read(instant.atOffset(ZoneOffset.UTC), true));
    }

    private static Optional<Read> iso(String written) {
        Matcher matcher = ISO.matcher(calendar(written));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        if (matcher.group(4) == null) {
            return Optional.of(new Read(day.atStartOfDay().atOffset(ZoneOffset.UTC), false));
        }
        int nano = matcher.group(7) == null ? 0 : Integer.parseInt((matcher.group(7) + "00000000").substring(0, 9));
        int second = matcher.group(6) == null ? 0 : number(matcher, 6);
        LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), second, nano);
        String offset = matcher.group(8);
        return Optional.of(new Read(LocalDateTime.of(day, time).atOffset(offset(offset)), offset != null));
    }

    /** A day of the year, {@code 2024-124}, as one of a month. */
    private static String calendar(String text) {
        boolean ofYear = ORDINAL.matcher(text).lookingAt();
        return ofYear
                ? LocalDate.ofYearDay(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 8)))
                        + text.substring(8)
                : text;
    }

    private static ZoneOffset offset(String written) {
        return written == null || written.startsWith("Z") || written.startsWith("U") || written.startsWith("G")
                ? ZoneOffset.UTC
                : ZoneOffset.of(written);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Read> rfc(String text) {
        if (text.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Read(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Read> words(String text) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean dayFirst = named.group(1) != null;
            int month = conventions.month(named.group(dayFirst ? 2 : 4));
            if (month > 0) {
                return day(number(named, dayFirst ? 3 : 6), month, number(named, dayFirst ? 1 : 5));
            }
        }
        Matcher ideographic = IDEOGRAPHIC.matcher(text);
        return ideographic.find()
                ? day(number(ideographic, 1), number(ideographic, 2), number(ideographic, 3))
                : Optional.empty();
    }

    /** Of a date with slashes, no one knows which is the month unless the other is none, or the language says so. */
    private Optional<Read> numbers(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.find()) {
            return day(number(dotted, 3), number(dotted, 2), number(dotted, 1));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (!slashed.find()) {
            return Optional.empty();
        }
        int first = number(slashed, 1);
        int second = number(slashed, 2);
        if (first > MONTHS || first == second || second <= MONTHS && order == Order.DAY_FIRST) {
            return day(number(slashed, 3), second, first);
        }
        return second > MONTHS || order == Order.MONTH_FIRST
                ? day(number(slashed, 3), first, second)
                : Optional.empty();
    }

    private static Optional<Read> day(int year, int month, int day) {
        return Optional.of(
                new Read(LocalDate.of(year, month, day).atStartOfDay().atOffset(ZoneOffset.UTC), false));
    }
}
