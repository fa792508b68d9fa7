package dev.offprint.credit;

import dev.offprint.rule.Rule;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * One year, the years from one to another, or all years since one.
 *
 * @param from the first year, 1 to 9999
 * @param to the last year, later than {@code from}; absent for a single or an open span. A {@code to} equal to
 *     {@code from} says nothing and is dropped
 * @param open whether the span goes on, as in "2010–present"
 */
public record YearSpan(int from, OptionalInt to, boolean open) {

    private static final int LAST = 9999;

    /** Validates the years. */
    public YearSpan {
        Objects.requireNonNull(to, "to");
        Rule.check(from >= 1 && from <= LAST, "from", "must be a year from 1 to 9999", from);
        if (to.isPresent()) {
            int last = to.getAsInt();
            Rule.check(last >= from && last <= LAST, "to", "must be a year from " + from + " to 9999", last);
            Rule.check(!open, "to", "must be absent from an open span", last);
            to = last == from ? OptionalInt.empty() : to;
        }
    }

    /** One year. */
    public static YearSpan of(int year) {
        return new YearSpan(year, OptionalInt.empty(), false);
    }

    /** All years from one to another, both included. */
    public static YearSpan between(int from, int to) {
        return new YearSpan(from, OptionalInt.of(to), false);
    }

    /** All years since one, that one included. */
    public static YearSpan since(int from) {
        return new YearSpan(from, OptionalInt.empty(), true);
    }

    /** {@code 2024}, {@code 2019–2024} or {@code 2019–}. */
    @Override
    public String toString() {
        return from + (open ? "–" : to.isPresent() ? "–" + to.getAsInt() : "");
    }
}
