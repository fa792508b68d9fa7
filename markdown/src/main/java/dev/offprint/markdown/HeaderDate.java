package dev.offprint.markdown;

import dev.offprint.rule.ClockZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as front matter has it: {@code 2024-05-03}, {@code 2024-05-03 10:00:00 +0200}, RFC 3339, RFC 1123, and with an
 * English month as in {@code Jul 08 2022}.
 *
 * @param moment the date; midnight where no time is said
 * @param zoneless whether the zone is not in the text
 */
record HeaderDate(OffsetDateTime moment, boolean zoneless) {

    private static final int LONGEST = 60;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String TIME = "(?:[T ,]\\s*(?:at )?(?<hour>\\d{1,2}):(?<minute>\\d{2})"
            + "(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?\\s*(?<half>[AaPp][Mm])?"
            + "\\s*(?<zone>Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?(?: \\(?(?<place>[A-Z]{2,5}|[A-Z]\\w+(?:/\\w+){1,2})\\)?)?)?";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<year>\\d{4})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})" + TIME);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?,? )?(?<name>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"
                    + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>\\p{L}{3,9})\\.?,? (?<year>\\d{4})"
                    + TIME);

    /** The date that the whole text spells, or null. */
    static @Nullable HeaderDate read(String text, ZoneId zone) {
        String date = text.strip();
        if (date.length() > LONGEST) {
            return null;
        }
        try {
            for (Pattern pattern : List.of(NUMERIC, MONTH_FIRST, DAY_FIRST)) {
                Matcher match = pattern.matcher(date);
                if (match.matches()) {
                    return of(match, pattern == NUMERIC ? number(match, "month") : month(match.group("name")), zone);
                }
            }
        } catch (DateTimeException e) {
            return null; // no such day, as 31 February
        }
        return null;
    }

    private static HeaderDate of(Matcher match, int month, ZoneId zone) {
        LocalDate day = LocalDate.of(number(match, "year"), month, number(match, "day"));
        if (day.getYear() < 1) {
            throw new DateTimeException("There is no year 0");
        }
        LocalTime time = LocalTime.MIDNIGHT;
        if (match.group("hour") != null) {
            String fraction = match.group("fraction") == null ? "" : match.group("fraction");
            int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
            int second = match.group("second") == null ? 0 : number(match, "second");
            time = LocalTime.of(hour(match), number(match, "minute"), second, nanos);
        }
        LocalDateTime local = day.atTime(time);
        String said = match.group("zone");
        String name = match.group("place");
        Optional<ZoneOffset> named = said == null && name != null ? ClockZone.named(name, local) : Optional.empty();
        if (named.isPresent()) {
            return new HeaderDate(local.atOffset(named.get()), false);
        }
        if (said == null) {
            OffsetDateTime moment = local.atZone(zone).toOffsetDateTime();
            int seconds = moment.getOffset().getTotalSeconds();
            return new HeaderDate(local.atOffset(ZoneOffset.ofTotalSeconds(seconds - seconds % 60)), true);
        }
        return new HeaderDate(
                local.atOffset(Character.isLetter(said.charAt(0)) ? ZoneOffset.UTC : offset(said)), false);
    }

    /** YAML has {@code -5} too. */
    private static ZoneOffset offset(String said) {
        String digits = said.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, digits.length() > 2 ? digits.length() - 2 : digits.length()));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        return ZoneOffset.ofTotalSeconds((said.charAt(0) == '-' ? -60 : 60) * (hours * 60 + minutes));
    }

    private static int hour(Matcher match) {
        int hour = number(match, "hour");
        String half = match.group("half");
        if (half == null) {
            return hour;
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("There is no hour " + hour + half);
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        int index = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new DateTimeException("There is no month " + name);
        }
        return index + 1;
    }
}
