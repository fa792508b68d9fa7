package dev.offprint.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as feeds spell them. */
final class Numbers {

    private static final int LONGEST = 30;

    private Numbers() {}

    /** A count of bytes or pixels; -1 for none, and for zero, which feeds write where they do not know. */
    static long count(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return -1;
        }
        String digits = text.strip().replaceAll("[,. _]|px$|bytes$", "");
        try {
            long number = Long.parseLong(digits);
            return number > 0 ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A number of bytes; -1 for one that cannot be. */
    static long bytes(BigDecimal number) {
        boolean isCount = number.signum() >= 0 && number.precision() - number.scale() <= 18;
        return isCount ? number.longValue() : -1;
    }

    /** A width or height in pixels; 0 for none. */
    static int pixels(@Nullable String text) {
        long count = count(text);
        return count > 0 && count <= 1_000_000 ? (int) count : 0;
    }

    /** The year that a date begins with, as four digits; 0 for none. */
    static int year(String text) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + c - '0';
        }
        return text.length() > 4 && Character.isLetterOrDigit(text.charAt(4)) ? 0 : year;
    }

    /** Seconds, {@code mm:ss} or {@code hh:mm:ss}, each with a fraction perhaps. */
    static Optional<Duration> duration(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal seconds = BigDecimal.ZERO;
            String[] parts = text.strip().split(":", -1);
            for (String part : parts) {
                BigDecimal number = new BigDecimal(part.strip());
                if (number.signum() < 0 || number.scale() > 9 || number.precision() - number.scale() > 12) {
                    return Optional.empty();
                }
                seconds = seconds.multiply(BigDecimal.valueOf(60)).add(number);
            }
            return parts.length > 3 ? Optional.empty() : Optional.of(duration(seconds));
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration duration(BigDecimal seconds) {
        long whole = seconds.longValue();
        return Duration.ofSeconds(
                whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }
}
