package dev.offprint.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Objects;

/** Dates from the year 1 to 9999: what every format that Offprint writes can hold. */
public final class Dates {

    private Dates() {}

    /** A moment with its offset, between the years 1 and 9999. */
    public static OffsetDateTime moment(String name, OffsetDateTime value) {
        checkYear(name, value, Objects.requireNonNull(value, name).getYear());
        Rule.check(value.getOffset().getTotalSeconds() % 60 == 0, name, "must have an offset of whole minutes", value);
        return value;
    }

    /** A Year, YearMonth, LocalDate or OffsetDateTime. */
    public static Temporal partial(String name, Temporal value) {
        if (value instanceof OffsetDateTime moment) {
            return moment(name, moment);
        }
        Rule.check(
                value instanceof Year || value instanceof YearMonth || value instanceof LocalDate,
                name,
                "must be a Year, YearMonth, LocalDate or OffsetDateTime",
                value);
        checkYear(name, value, value.get(ChronoField.YEAR));
        return value;
    }

    /** Reads {@code 2012}, {@code 2012-03}, {@code 2012-03-14} or {@code 2012-03-14T09:30+01:00}. */
    public static Temporal parse(String name, String value) {
        String text = Rule.line(name, value);
        try {
            if (text.contains("T")) {
                return moment(name, OffsetDateTime.parse(text));
            }
            return switch (text.length()) {
                case 4 -> partial(name, Year.parse(text));
                case 7 -> partial(name, YearMonth.parse(text));
                default -> partial(name, LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            Rule.check(false, name, "must be a date such as 2012, 2012-03, 2012-03-14 or 2012-03-14T09:30Z", value);
            throw e;
        }
    }

    private static void checkYear(String name, Temporal value, int year) {
        Rule.check(year >= 1 && year <= 9999, name, "must lie between the years 1 and 9999", value);
    }
}
