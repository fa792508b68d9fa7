package dev.offprint.feed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text says of a date so far; of numbers, -1 is none. */
final class DateFacts {

    final List<String> doubts = new ArrayList<>(0);
    int year = -1;
    int month = -1;
    String monthWord = "";
    int day = -1;
    int hour = -1;
    int minute;
    int second;
    int nano;

    @Nullable
    Integer offset;

    @Nullable
    Integer weekday;

    @Nullable
    Integer dayHalf;

    /**
     * The date; what is missing in it, or said in two ways, is a doubt.
     *
     * @throws DateTimeException if there is none such in the calendar
     */
    OffsetDateTime date() {
        if (day < 0) {
            day = 1;
            doubts.add(month < 0 ? "only the year is given" : "no day of the month is given");
            month = month < 0 ? 1 : month;
        } else if (hour < 0) {
            doubts.add("no time of day is given");
        }
        if (year < 1 || year > 9999 || month < 1) {
            throw new DateTimeException("no such year or month");
        }
        if (dayHalf != null && hour >= 0) {
            boolean isOfTwentyFour = dayHalf == 0 ? hour == 0 : hour > 12;
            if (isOfTwentyFour) {
                doubts.add("the hour is one of twenty-four already");
            } else if (hour < 1 || hour > 12) {
                throw new DateTimeException("no such hour on a clock of twelve");
            } else {
                hour = hour % 12 + dayHalf;
            }
        }
        if (offset == null && hour >= 0) {
            doubts.add("no time zone is given");
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (weekday != null && date.getDayOfWeek() != DayOfWeek.of(weekday)) {
            doubts.add("the day of the week is another");
        }
        boolean isMidnight = hour == 24 && minute == 0 && second == 0 && nano == 0;
        boolean isLeapSecond = second == 60;
        if (isLeapSecond) {
            doubts.add("a leap second is told as the second after");
        }
        OffsetDateTime moment = date.atTime(
                        isMidnight ? 0 : Math.max(hour, 0), minute, isLeapSecond ? 59 : second, nano)
                .atOffset(ZoneOffset.ofTotalSeconds((offset == null ? 0 : offset) * 60))
                .plusDays(isMidnight ? 1 : 0)
                .plusSeconds(isLeapSecond ? 1 : 0);
        if (moment.getYear() > 9999) {
            throw new DateTimeException("beyond the year 9999");
        }
        return moment;
    }
}
