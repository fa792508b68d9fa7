package dev.offprint.markdown;

import dev.offprint.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an unquoted word of front matter is: by JSON's rules, so that a date, {@code 007} and {@code yes} stay text. */
final class Scalars {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][-+]?\\d{1,3})?");

    private Scalars() {}

    static Value of(String plain) {
        return switch (plain) {
            case "", "~", "null", "Null", "NULL" -> new Value.Nothing();
            case "true", "True", "TRUE" -> new Value.Flag(true);
            case "false", "False", "FALSE" -> new Value.Flag(false);
            default -> number(plain);
        };
    }

    /** The text that a value spells, if it is one word or line. */
    static Optional<String> text(Value value) {
        String text = "";
        if (value instanceof Value.Text words) {
            text = words.text().strip();
        } else if (value instanceof Value.Number number) {
            text = number.number().toPlainString();
        } else if (value instanceof Value.Flag flag) {
            text = String.valueOf(flag.value());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Whether nothing stands behind a key. */
    static boolean isBlank(Value value) {
        return value instanceof Value.Nothing
                || value instanceof Value.Text words && words.text().isBlank();
    }

    /** The texts that a value spells: those of a list, or one; none if any part is no text. */
    static List<String> texts(Value value) {
        if (value instanceof Value.Items items) {
            List<String> texts =
                    items.values().stream().flatMap(item -> text(item).stream()).collect(Collectors.toList());
            long empty = items.values().stream().filter(Scalars::isBlank).count();
            return texts.size() + empty == items.values().size() ? texts : List.of();
        }
        return text(value).map(List::of).orElse(List.of());
    }

    private static Value number(String plain) {
        if (!NUMBER.matcher(plain).matches()) {
            return new Value.Text(plain);
        }
        BigDecimal number = new BigDecimal(plain);
        return Math.abs((long) number.scale()) <= 1000 ? new Value.Number(number) : new Value.Text(plain);
    }
}
