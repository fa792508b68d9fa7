package dev.offprint.html.page;

import dev.offprint.rule.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as metadata has them: ISO 8601 in its many spellings, RFC 1123, and English words. */
final class DateReader {

    /**
     * A date.
     *
     * @param moment the moment; in UTC where no offset is given
     * @param exact whether day, time and offset are given
     */
    record Read(OffsetDateTime moment, boolean exact) {}

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[T ]\\s?(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
            + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,40}");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+,? )?(?:(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})"
                    + "|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b.{0,60}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 80;

    private DateReader() {}

    static Optional<Read> read(String written) {
        String text = written.strip();
        if (text.length() < 8 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return iso(text).or(() -> rfc(text)).or(() -> words(text)).filter(DateReader::isValid);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isValid(Read read) {
        try {
            Dates.moment("date", read.moment());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Read> iso(String text) {
        Matcher matcher = ISO.matcher(text);
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

    private static ZoneOffset offset(String written) {
        return written == null || written.startsWith("Z") || written.startsWith("U") || written.startsWith("G")
                ? ZoneOffset.UTC
                : ZoneOffset.of(written);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Read> rfc(String text) {
        try {
            return Optional.of(new Read(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Read> words(String text) {
        Matcher matcher = WORDS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = matcher.group(1) != null;
        String month = matcher.group(dayFirst ? 2 : 4).toLowerCase(Locale.ROOT).substring(0, 3);
        int index = MONTHS.indexOf(month) + 1;
        return index == 0
                ? Optional.empty()
                : Optional.of(new Read(
                        LocalDate.of(number(matcher, dayFirst ? 3 : 6), index, number(matcher, dayFirst ? 1 : 5))
                                .atStartOfDay()
                                .atOffset(ZoneOffset.UTC),
                        false));
    }
}
