package dev.offprint.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A date as a count of seconds, or of thousandths of them, since 1970. */
final class EpochDate {

    private EpochDate() {}

    /** Whether the text is nothing but so many digits as such a count has in these decades. */
    static boolean isOne(String text) {
        return (text.length() == 10 || text.length() == 13) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The date, which {@link #isOne} has found to be one. */
    static DateParser.Parsed read(String text) {
        long number = Long.parseLong(text);
        long seconds = text.length() == 13 ? number / 1000 : number;
        int nanos = text.length() == 13 ? (int) (number % 1000) * 1_000_000 : 0;
        OffsetDateTime date = Instant.ofEpochSecond(seconds, nanos).atOffset(ZoneOffset.UTC);
        return new DateParser.Parsed(date, List.of("it is a count of seconds since 1970"));
    }
}
