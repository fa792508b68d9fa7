package dev.offprint;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A value as JSON has them: what other tools keep with an article. Start with {@link #of(Object)}.
 *
 * <p>Values nest {@value #MAX_DEPTH} deep at most.
 */
public sealed interface Value {

    /** How deep lists and maps may nest. */
    int MAX_DEPTH = 50;

    /**
     * A text; its line ends are kept.
     *
     * @param text may be empty
     */
    record Text(String text) implements Value {
        /** Cleans the text's characters. */
        public Text {
            text = Characters.clean(Rule.given("text", text));
        }
    }

    /**
     * A number.
     *
     * @param number at most 1,000 digits before and after the point
     */
    record Number(BigDecimal number) implements Value {
        /** Checks the size. */
        public Number {
            Rule.given("number", number);
            Rule.check(
                    Math.abs((long) number.scale()) <= 1000 && number.precision() <= 1000,
                    "number",
                    "must have at most 1000 digits",
                    "precision " + number.precision() + ", scale " + number.scale());
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record Flag(boolean value) implements Value {}

    /**
     * Values in order.
     *
     * @param values may be empty
     */
    record Items(List<Value> values) implements Value {
        /** Copies the list. */
        public Items {
            values = Rule.list("values", values);
            checkDepth(values, 1);
        }
    }

    /**
     * Values by name.
     *
     * @param values in the order of their names
     */
    record Fields(Map<String, Value> values) implements Value {
        /** Copies the map, sorted by name. */
        public Fields {
            TreeMap<String, Value> clean = new TreeMap<>();
            Rule.given("values", values).forEach((key, value) -> clean.put(Characters.clean(key), value));
            values = Rule.map("values", clean);
            checkDepth(values.values(), 1);
        }
    }

    /** No value: JSON's null. */
    record Nothing() implements Value {}

    /**
     * The value that a Java object spells: null, String, Boolean, a whole number, BigDecimal, finite Double or Float, or a
     * List or Map of these, or a Value.
     *
     * @throws IllegalArgumentException for any other class
     */
    static Value of(@Nullable Object object) {
        return of(object, 1);
    }

    private static Value of(@Nullable Object object, int depth) {
        Rule.check(depth <= MAX_DEPTH + 1, "value", "must not nest deeper than " + MAX_DEPTH, depth);
        if (object == null) {
            return new Nothing();
        } else if (object instanceof Value value) {
            return value;
        } else if (object instanceof CharSequence text) {
            return new Text(text.toString());
        } else if (object instanceof Boolean flag) {
            return new Flag(flag);
        } else if (object instanceof BigDecimal number) {
            return new Number(number);
        } else if (object instanceof BigInteger number) {
            return new Number(new BigDecimal(number));
        } else if (object instanceof Double || object instanceof Float) {
            return new Number(BigDecimal.valueOf(((java.lang.Number) object).doubleValue()));
        } else if (object instanceof java.lang.Number number) {
            return new Number(BigDecimal.valueOf(number.longValue()));
        } else if (object instanceof List<?> list) {
            List<Value> values = new ArrayList<>();
            list.forEach(item -> values.add(of(item, depth + 1)));
            return new Items(values);
        } else if (object instanceof Map<?, ?> map) {
            Map<String, Value> values = new TreeMap<>();
            map.forEach((key, value) -> values.put(String.valueOf(key), of(value, depth + 1)));
            return new Fields(values);
        }
        throw new IllegalArgumentException("value must be text, number, boolean, list or map: "
                + object.getClass().getName());
    }

    private static void checkDepth(Collection<Value> values, int depth) {
        Rule.check(depth <= MAX_DEPTH, "values", "must not nest deeper than " + MAX_DEPTH, depth);
        for (Value value : values) {
            if (value instanceof Items items) {
                checkDepth(items.values(), depth + 1);
            } else if (value instanceof Fields fields) {
                checkDepth(fields.values().values(), depth + 1);
            }
        }
    }
}
