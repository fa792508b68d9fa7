package dev.offprint.html.read;

import dev.offprint.body.Text;
import dev.offprint.body.Time;
import java.util.List;
import java.util.Optional;

/** Reads the {@code datetime} attribute. */
final class TimeValue {

    private static final int LONGEST = 64;
    private static final int FRACTION = 3;

    private TimeValue() {}

    /** What the model may hold; fractions of a second beyond milliseconds, which HTML has no place for, are cut off. */
    static Optional<String> read(String written) {
        String value = written.strip();
        if (value.isEmpty() || value.length() > LONGEST || !isStart(value.charAt(0))) {
            return Optional.empty();
        }
        String shortened = withoutNanos(value);
        try {
            return Optional.of(new Time(shortened, List.of(new Text("-"))).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isStart(char c) {
        return (c >= '0' && c <= '9') || c == 'P' || c == '+' || c == '-' || c == 'Z';
    }

    private static String withoutNanos(String value) {
        int point = value.lastIndexOf('.');
        int end = point + 1;
        while (point >= 0 && end < value.length() && Character.isDigit(value.charAt(end))) {
            end++;
        }
        return point >= 0 && end > point + 1 + FRACTION
                ? value.substring(0, point + 1 + FRACTION) + value.substring(end)
                : value;
    }
}
