package dev.offprint.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The two spellings that nearly all feeds have, read without a detour; {@link DateParser} knows all others. */
final class RegularDates {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";

    private RegularDates() {}

    /** The date, or null if it is spelt otherwise, if anything is doubtful, or if it is none. */
    static @Nullable OffsetDateTime read(String text) {
        try {
            return text.length() > 4 && text.charAt(3) == ',' ? rfc822(text) : rfc3339(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code Tue, 10 Sep 2024 09:30:00 +0200}, or {@code GMT}. */
    private static @Nullable OffsetDateTime rfc822(String text) {
        int length = text.length();
        boolean isGreenwich = length == 29 && text.endsWith(" GMT");
        if (!isGreenwich && !(length == 31 && sign(text, 26) != 0 && text.charAt(25) == ' ')) {
            return null;
        }
        int month = MONTHS.indexOf(text.substring(8, 11));
        int weekday = DAYS.indexOf(text.substring(0, 3));
        int year = number(text, 12, 4);
        int day = number(text, 5, 2);
        boolean isShaped = text.charAt(4) == ' ' && text.charAt(7) == ' ' && text.charAt(11) == ' ';
        if (!isShaped || text.charAt(16) != ' ' || month % 3 != 0 || weekday % 3 != 0 || year < 1 || day < 1) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month / 3 + 1, day);
        if (date.getDayOfWeek().ordinal() != weekday / 3) {
            return null;
        }
        ZoneOffset offset =
                isGreenwich ? ZoneOffset.UTC : offset(sign(text, 26), number(text, 27, 2), number(text, 29, 2));
        return offset == null ? null : at(date, text, 17, offset);
    }

    /** {@code 2024-09-10T09:30:00Z}, or {@code +02:00}. */
    private static @Nullable OffsetDateTime rfc3339(String text) {
        int length = text.length();
        boolean isGreenwich = length == 20 && text.charAt(19) == 'Z';
        if (!isGreenwich && !(length == 25 && sign(text, 19) != 0 && text.charAt(22) == ':')) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        boolean isShaped = text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(10) == 'T';
        if (!isShaped || year < 1 || month < 1 || day < 1) {
            return null;
        }
        ZoneOffset offset =
                isGreenwich ? ZoneOffset.UTC : offset(sign(text, 19), number(text, 20, 2), number(text, 23, 2));
        return offset == null ? null : at(LocalDate.of(year, month, day), text, 11, offset);
    }

    private static @Nullable OffsetDateTime at(LocalDate date, String text, int start, ZoneOffset offset) {
        int hour = number(text, start, 2);
        int minute = number(text, start + 3, 2);
        int second = number(text, start + 6, 2);
        boolean isShaped = text.charAt(start + 2) == ':' && text.charAt(start + 5) == ':';
        boolean isTime = isShaped && hour >= 0 && minute >= 0 && second >= 0;
        return isTime ? OffsetDateTime.of(date, LocalTime.of(hour, minute, second), offset) : null;
    }

    private static @Nullable ZoneOffset offset(int sign, int hours, int minutes) {
        return hours < 0 || minutes < 0 || minutes > 59 || hours > 17
                ? null
                : ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60);
    }

    private static int sign(String text, int at) {
        return text.charAt(at) == '+' ? 1 : text.charAt(at) == '-' ? -1 : 0;
    }

    /** So many digits as a number; -1 if there are others. */
    private static int number(String text, int start, int count) {
        int number = 0;
        for (int i = start; i < start + count; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
