package dev.offprint.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates as feeds write them, in the offset that was published. */
final class FeedDates {

    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private FeedDates() {}

    /**
     * As RFC 822 has it, with a year of four digits: {@code Tue, 10 Sep 2024 09:30:00 +0200}. RFC 2822 knows offsets of
     * full and half hours only; a date with another is written in UTC.
     */
    static String rfc822(OffsetDateTime date) {
        OffsetDateTime shown = isHalfHour(date) ? date : date.withOffsetSameInstant(ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(31);
        out.append(DAYS[shown.getDayOfWeek().ordinal()]).append(", ");
        digits(out, shown.getDayOfMonth(), 2).append(' ').append(MONTHS[shown.getMonthValue() - 1]);
        digits(out.append(' '), shown.getYear(), 4);
        digits(out.append(' '), shown.getHour(), 2);
        digits(out.append(':'), shown.getMinute(), 2);
        digits(out.append(':'), shown.getSecond(), 2);
        offset(out.append(' '), shown, "");
        return out.toString();
    }

    /** Whether {@link #rfc822} says all of the date. */
    static boolean fitsRfc822(OffsetDateTime date) {
        return date.getNano() == 0 && isHalfHour(date);
    }

    /** As RFC 3339 has it: {@code 2024-09-10T09:30:00.5+02:00}. */
    static String rfc3339(OffsetDateTime date) {
        return rfc3339(date, 0);
    }

    /** The same moment with some more zeros behind the point, as far as nine digits go. */
    static String rfc3339(OffsetDateTime date, int zeros) {
        StringBuilder out = new StringBuilder(35);
        digits(out, date.getYear(), 4).append('-');
        digits(out, date.getMonthValue(), 2).append('-');
        digits(out, date.getDayOfMonth(), 2).append('T');
        digits(out, date.getHour(), 2).append(':');
        digits(out, date.getMinute(), 2).append(':');
        digits(out, date.getSecond(), 2);
        fraction(out, date.getNano(), zeros);
        if (date.getOffset().equals(ZoneOffset.UTC)) {
            return out.append('Z').toString();
        }
        offset(out, date, ":");
        return out.toString();
    }

    private static boolean isHalfHour(OffsetDateTime date) {
        return date.getOffset().getTotalSeconds() % 1800 == 0;
    }

    private static void fraction(StringBuilder out, int nanos, int zeros) {
        if (nanos == 0 && zeros == 0) {
            return;
        }
        int point = out.length();
        out.append('.');
        digits(out, nanos, 9);
        int end = out.length();
        while (end > point + 1 && out.charAt(end - 1) == '0') {
            end--;
        }
        out.setLength(Math.min(end + zeros, out.length()));
    }

    private static void offset(StringBuilder out, OffsetDateTime date, String separator) {
        int minutes = date.getOffset().getTotalSeconds() / 60;
        out.append(minutes < 0 ? '-' : '+');
        digits(out, Math.abs(minutes) / 60, 2).append(separator);
        digits(out, Math.abs(minutes) % 60, 2);
    }

    private static StringBuilder digits(StringBuilder out, int number, int width) {
        int limit = 10;
        for (int i = 1; i < width; i++, limit *= 10) {
            if (number < limit) {
                out.append("0".repeat(width - i));
                break;
            }
        }
        return out.append(number);
    }
}
