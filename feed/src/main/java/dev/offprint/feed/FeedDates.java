package dev.offprint.feed;

import dev.offprint.rule.Utf8Sink;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates as feeds write them, in the offset that was published; one at a time, in bytes that serve for the next. */
final class FeedDates {

    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    /** {@code 2024-09-10T09:30:00.123456789+02:00}. */
    private static final int LONGEST = 35;

    private final byte[] text = new byte[LONGEST];
    private int size;

    /**
     * As RFC 822 has it, with a year of four digits: {@code Tue, 10 Sep 2024 09:30:00 +0200}. RFC 2822 knows offsets of
     * full and half hours only; a date with another is written in UTC.
     */
    static String rfc822(OffsetDateTime date) {
        return new FeedDates().putRfc822(date).toString();
    }

    /** Whether {@link #rfc822} says all of the date. */
    static boolean fitsRfc822(OffsetDateTime date) {
        return date.getNano() == 0 && isHalfHour(date);
    }

    /** As RFC 3339 has it: {@code 2024-09-10T09:30:00.5+02:00}. */
    static String rfc3339(OffsetDateTime date) {
        return new FeedDates().putRfc3339(date, 0).toString();
    }

    /** See {@link #rfc822}. */
    FeedDates putRfc822(OffsetDateTime date) {
        OffsetDateTime shown = isHalfHour(date) ? date : date.withOffsetSameInstant(ZoneOffset.UTC);
        word(DAYS, shown.getDayOfWeek().ordinal(), 0);
        text[3] = ',';
        text[4] = ' ';
        two(shown.getDayOfMonth(), 5);
        text[7] = ' ';
        word(MONTHS, shown.getMonthValue() - 1, 8);
        text[11] = ' ';
        two(shown.getYear() / 100, 12);
        two(shown.getYear() % 100, 14);
        text[16] = ' ';
        time(shown, 17);
        text[25] = ' ';
        int minutes = offset(shown, 26);
        two(minutes, 29);
        size = 31;
        return this;
    }

    /** See {@link #rfc3339}; the same moment with some more zeros behind the point, as far as nine digits go. */
    FeedDates putRfc3339(OffsetDateTime date, int zeros) {
        two(date.getYear() / 100, 0);
        two(date.getYear() % 100, 2);
        text[4] = '-';
        two(date.getMonthValue(), 5);
        text[7] = '-';
        two(date.getDayOfMonth(), 8);
        text[10] = 'T';
        time(date, 11);
        int end = date.getNano() == 0 && zeros == 0 ? 19 : fraction(date.getNano(), zeros);
        if (date.getOffset().getTotalSeconds() == 0) {
            text[end] = 'Z';
            size = end + 1;
        } else {
            int minutes = offset(date, end);
            text[end + 3] = ':';
            two(minutes, end + 4);
            size = end + 6;
        }
        return this;
    }

    void write(Utf8Sink out) {
        out.write(text, 0, size);
    }

    @Override
    public String toString() {
        return new String(text, 0, size, StandardCharsets.US_ASCII);
    }

    private static boolean isHalfHour(OffsetDateTime date) {
        return date.getOffset().getTotalSeconds() % 1800 == 0;
    }

    private void time(OffsetDateTime date, int at) {
        two(date.getHour(), at);
        text[at + 2] = ':';
        two(date.getMinute(), at + 3);
        text[at + 5] = ':';
        two(date.getSecond(), at + 6);
    }

    /** Where it ends. */
    private int fraction(int nanos, int zeros) {
        text[19] = '.';
        for (int i = 28, rest = nanos; i >= 20; i--, rest /= 10) {
            text[i] = (byte) ('0' + rest % 10);
        }
        int end = 29;
        while (end > 20 && text[end - 1] == '0') {
            end--;
        }
        return Math.min(end + zeros, 29);
    }

    /** Sign and hours; the minutes are for each format to write. */
    private int offset(OffsetDateTime date, int at) {
        int minutes = date.getOffset().getTotalSeconds() / 60;
        text[at] = (byte) (minutes < 0 ? '-' : '+');
        two(Math.abs(minutes) / 60, at + 1);
        return Math.abs(minutes) % 60;
    }

    private void word(String words, int number, int at) {
        for (int i = 0; i < 3; i++) {
            text[at + i] = (byte) words.charAt(3 * number + i);
        }
    }

    private void two(int number, int at) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
