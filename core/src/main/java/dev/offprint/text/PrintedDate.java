package dev.offprint.text;

import dev.offprint.rule.ClockZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people print it.
 *
 * @param moment the date; midnight where no time is said, UTC where no zone is
 * @param doubt what is missing, as a clause, or an empty text
 */
record PrintedDate(OffsetDateTime moment, String doubt) {

    /** Longer texts are no dates; the limit keeps the patterns below from work on hostile lines. */
    private static final int LONGEST = 80;

    private static final String TIME = "(?:(?:T|,?\\s+(?:[-–—|·•]\\s+)?"
            + "(?:at\\s+|um\\s+|à\\s+|(?:alle\\s+)?ore\\s+|alle\\s+|om\\s+|в\\s+|a\\s+las\\s+|às\\s+|as\\s+)?)"
            + "(?<hour>\\d{1,2})(?:[:h.](?<minute>\\d{2})(?::(?<second>\\d{2})(?<fraction>\\.\\d{1,9})?)?|h(?!\\p{L})|(?=\\s?[ap]\\.?m))"
            + "(?:\\s*Uhr|\\s?(?<half>[ap])\\.?m\\.?(?!\\p{L}))?"
            + "\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2}|" + ClockZone.NAMES + ")?(?:\\s*\\([A-Z]{1,5}\\))?)?";
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?:(?:le|el|il|am|den|em|op|on)\\s+)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(?<name>\\p{L}+)\\.?"
                    + "|(?<name2>\\p{L}+)\\.?\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?|\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日일])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BIG_FIRST =
            date("(?<year>\\d{4})(?:(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})"
                    + "|\\s*[年년]\\s*(?<month2>\\d{1,2})\\s*[月월]\\s*(?<day2>\\d{1,2})\\s*[日일])");
    private static final Pattern DOTTED = date("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})");
    private static final Pattern SLASHED = date("(?<first>\\d{1,2})/(?<second1>\\d{1,2})/(?<year>\\d{4})");
    private static final Pattern DAY_FIRST = date("(?:(?:le|el|il|am|den|em|op|on|de)\\s+)?(?<day>\\d{1,2})"
            + "(?:st|nd|rd|th|er|º|\\.)?\\s+(?:(?:de|of)\\s+)?(?<name>\\p{L}+)\\.?,?\\s+(?:(?:de|del)\\s+)?(?<year>\\d{4})"
            + "(?:\\s+г\\.?|\\s+года)?");
    private static final Pattern MONTH_FIRST =
            date("(?<name>\\p{L}+)\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})");

    /** The date that the whole text spells, or null. */
    static @Nullable PrintedDate read(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = DateWords.DAY.matcher(westernDigits(text.trim())).replaceFirst("");
        try {
            Matcher match = BIG_FIRST.matcher(plain);
            if (match.matches()) {
                String month = match.group("month") == null ? match.group("month2") : match.group("month");
                String day = match.group("day") == null ? match.group("day2") : match.group("day");
                return of(match, Integer.parseInt(month), Integer.parseInt(day));
            }
            match = DOTTED.matcher(plain);
            if (match.matches()) {
                return of(match, Integer.parseInt(match.group("month")), Integer.parseInt(match.group("day")));
            }
            match = SLASHED.matcher(plain);
            if (match.matches()) {
                return ofSlashed(match);
            }
            match = DAY_FIRST.matcher(plain);
            if (!match.matches()) {
                match = MONTH_FIRST.matcher(plain);
            }
            OptionalInt month = match.matches() ? DateWords.month(match.group("name")) : OptionalInt.empty();
            return month.isEmpty() ? null : of(match, month.getAsInt(), Integer.parseInt(match.group("day")));
        } catch (DateTimeException e) {
            return null; // no such day, as 31 February; the words stay where they are
        }
    }

    /** Says what had to be taken for granted. */
    void tellDoubt(String name, int line, Findings findings) {
        if (!doubt.isEmpty()) {
            boolean zone = doubt.endsWith("zone");
            findings.info(
                    "date-without-" + (zone ? "zone" : "time"),
                    line,
                    "the " + name + " has " + doubt,
                    zone ? "UTC is taken as the zone" : "midnight UTC is taken as the time");
        }
    }

    /** Whether the text is a day and a month, and no year. */
    static boolean isWithoutYear(String text) {
        Matcher match = WITHOUT_YEAR.matcher(text.length() > LONGEST ? "" : westernDigits(text.trim()));
        if (!match.matches()) {
            return false;
        }
        String name = match.group("name") == null ? match.group("name2") : match.group("name");
        return name == null || DateWords.month(name).isPresent();
    }

    /** Which number is the day follows only where one of them can be nothing else, or where they are equal. */
    private static @Nullable PrintedDate ofSlashed(Matcher match) {
        int first = Integer.parseInt(match.group("first"));
        int second = Integer.parseInt(match.group("second1"));
        if (first > 12 || first == second) {
            return of(match, second, first);
        }
        return second > 12 ? of(match, first, second) : null;
    }

    private static PrintedDate of(Matcher match, int month, int day) {
        LocalDate date = LocalDate.of(Integer.parseInt(match.group("year")), month, day);
        if (date.getYear() < 1) {
            throw new DateTimeException("There is no year 0");
        }
        if (match.group("hour") == null) {
            return new PrintedDate(date.atStartOfDay().atOffset(ZoneOffset.UTC), "no time of day");
        }
        String fraction = match.group("fraction") == null ? "" : match.group("fraction");
        String second = match.group("second") == null ? "00" : match.group("second");
        String minute = match.group("minute") == null ? "00" : match.group("minute");
        LocalTime time = LocalTime.parse("%2s:%s:%s%s"
                .formatted(hour(match.group("hour"), match.group("half")), minute, second, fraction)
                .replace(' ', '0'));
        String zone = match.group("zone");
        ZoneOffset offset = zone == null ? ZoneOffset.UTC : ClockZone.offset(zone, date.atTime(time));
        return new PrintedDate(date.atTime(time).atOffset(offset), zone == null ? "no time zone" : "");
    }

    private static int hour(String hour, @Nullable String half) {
        int number = Integer.parseInt(hour);
        if (half == null) {
            return number;
        }
        if (number < 1 || number > 12) {
            throw new DateTimeException("No such hour of half a day: " + number);
        }
        return number % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Pattern date(String pattern) {
        return Pattern.compile(pattern + TIME, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String westernDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? -1 : Character.digit(c, 10);
            out.append(digit < 0 ? c : (char) ('0' + digit));
        }
        return out.toString();
    }
}
