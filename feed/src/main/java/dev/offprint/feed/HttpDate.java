package dev.offprint.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as HTTP has them (RFC 9110, section 5.6.7): one form to write, three to read. */
final class HttpDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern FIXED = Pattern.compile(
            "[A-Za-z]{3,9}, (?<day>\\d{2})[ -](?<month>[A-Za-z]{3})[ -](?<year>\\d{4}|\\d{2}) (?<time>\\d{2}:\\d{2}:\\d{2}) GMT");
    private static final Pattern ASCTIME = Pattern.compile(
            "[A-Za-z]{3} (?<month>[A-Za-z]{3}) +(?<day>\\d{1,2}) (?<time>\\d{2}:\\d{2}:\\d{2}) (?<year>\\d{4})");

    private HttpDate() {}

    /** As {@code Tue, 10 Sep 2024 07:30:00 GMT}. */
    static String write(OffsetDateTime date) {
        return FeedDates.rfc822(date.withOffsetSameInstant(ZoneOffset.UTC)).replace("+0000", "GMT");
    }

    /** The moment, or nothing if it is none. A year of two digits is of this century up to 69. */
    static Optional<Instant> read(String text) {
        Matcher matcher = FIXED.matcher(text.strip());
        if (!matcher.matches()) {
            matcher = ASCTIME.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("year").length() == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        int month = MONTHS.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) + 1;
        String[] time = matcher.group("time").split(":");
        try {
            return Optional.of(OffsetDateTime.of(
                            year,
                            month,
                            Integer.parseInt(matcher.group("day")),
                            Integer.parseInt(time[0]),
                            Integer.parseInt(time[1]),
                            Math.min(Integer.parseInt(time[2]), 59), // a leap second
                            0,
                            ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
