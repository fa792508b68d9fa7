package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A date, a time or a duration, as printed and as machines read it.
 *
 * @param value what the {@code datetime} attribute of HTML may hold: a year, month, date, yearless date, week, time, date
 *     with time, offset or duration
 * @param content what is printed
 */
public record Time(String value, List<Inline> content) implements Inline {

    private static final String DATE = "\\d{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String CLOCK = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?";
    private static final String OFFSET = "(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)";
    private static final String NUMBER = "\\d{1,9}";
    private static final Pattern VALUE = Pattern.compile(String.join(
            "|",
            "\\d{4,9}(-(0[1-9]|1[0-2]))?",
            "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])",
            "\\d{4,9}-W(0[1-9]|[1-4]\\d|5[0-3])",
            CLOCK,
            OFFSET,
            DATE + "([T ]" + CLOCK + OFFSET + "?)?",
            "P(?=.)(" + NUMBER + "D)?(T(?=.)(" + NUMBER + "H)?(" + NUMBER + "M)?(" + NUMBER + "(\\.\\d{1,3})?S)?)?"));

    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Checks the value. */
    public Time {
        value = Rule.line("value", value);
        Rule.check(
                VALUE.matcher(value).matches(), "value", "must be a date, time or duration as HTML writes them", value);
        Rule.check(isDay(value), "value", "must be a day that exists", value);
        content = Inlines.visible("content", content);
    }

    private static boolean isDay(String value) {
        try {
            if (FULL_DATE.matcher(value).lookingAt()) {
                LocalDate.parse(value.substring(0, 10));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public List<Inline> children() {
        return content;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
