package dev.offprint.html;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** Writes {@code time} elements: for machines as HTML wants them, for people in the words of the page's language. */
final class DateMarkup {

    private static final int NANOS = 1_000_000;
    private static final int BILLION = 1_000_000_000;

    private DateMarkup() {}

    static void time(Temporal date, String type, Markup out) {
        out.markup("<time class=\"").markup(type).markup("\" datetime=\"");
        machine(date, out);
        out.markup("\">").text(LocalDates.day(date, out.options().language())).markup("</time>");
    }

    /** A day with the time of day and where it was that time, as one minute may follow the other in a live blog. */
    static void moment(OffsetDateTime moment, String type, Markup out) {
        out.markup("<time class=\"").markup(type).markup("\" datetime=\"");
        machine(moment, out);
        out.markup("\"");
        if (moment.getNano() % NANOS != 0) {
            // for a reader of the page: HTML has no more than milliseconds
            out.attribute("data-exact", exact(moment));
        }
        out.markup(">")
                .text(LocalDates.day(moment, out.options().language()))
                .text(out.labels().get(Label.COMMA))
                .text(LocalDates.time(moment, out.options().language()))
                .markup("</time>");
    }

    /** A year, month or date as ISO 8601 has it; a moment with seconds and offset, and no more than milliseconds. */
    static void machine(Temporal date, Markup out) {
        if (!(date instanceof OffsetDateTime moment)) {
            out.markup(date.toString());
            return;
        }
        digits(moment.getYear(), 4, out).markup("-");
        digits(moment.getMonthValue(), 2, out).markup("-");
        digits(moment.getDayOfMonth(), 2, out).markup("T");
        digits(moment.getHour(), 2, out).markup(":");
        digits(moment.getMinute(), 2, out).markup(":");
        digits(moment.getSecond(), 2, out);
        int millis = moment.get(ChronoField.MILLI_OF_SECOND);
        if (millis > 0) {
            digits(millis, 3, out.markup("."));
        }
        out.markup(
                moment.getOffset().equals(ZoneOffset.UTC)
                        ? "Z"
                        : moment.getOffset().getId());
    }

    /** A moment with everything that is known of it, as {@code DateTimeFormatter.ISO_OFFSET_DATE_TIME} writes it. */
    static String exact(OffsetDateTime moment) {
        StringBuilder out = new StringBuilder(35);
        out.append(moment.toLocalDate());
        two(moment.getHour(), out.append('T'));
        two(moment.getMinute(), out.append(':'));
        two(moment.getSecond(), out.append(':'));
        if (moment.getNano() > 0) {
            String digits = Integer.toString(BILLION + moment.getNano());
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.append('.').append(digits, 1, end);
        }
        return out.append(moment.getOffset().getId()).toString();
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** A date of any exactness, in ISO 8601. */
    static String exact(Temporal date) {
        return date instanceof OffsetDateTime moment ? exact(moment) : date.toString();
    }

    private static Markup digits(int number, int width, Markup out) {
        String digits = Integer.toString(number);
        return out.markup("0000".substring(0, Math.max(0, width - digits.length())))
                .markup(digits);
    }
}
