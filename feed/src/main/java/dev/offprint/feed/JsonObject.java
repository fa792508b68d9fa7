package dev.offprint.feed;

import dev.offprint.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A JSON object whose properties are taken out as they are understood; what is left at the end nobody has understood. */
final class JsonObject {

    private final Map<String, Value> rest;

    JsonObject(Map<String, Value> values) {
        rest = new TreeMap<>(values);
    }

    /** A text; a number or truth value counts as the text that spells it. */
    Optional<String> text(String name) {
        Optional<String> text = Optional.ofNullable(rest.get(name)).flatMap(JsonObject::text);
        if (text.isPresent() || rest.get(name) instanceof Value.Nothing) {
            rest.remove(name);
        }
        return text.filter(it -> !it.isBlank());
    }

    /** A number, or the text that spells one. */
    Optional<BigDecimal> number(String name) {
        Value value = rest.get(name);
        if (value instanceof Value.Number number) {
            rest.remove(name);
            return Optional.of(number.number());
        }
        try {
            Optional<BigDecimal> number =
                    text(name).filter(it -> it.length() < 30).map(BigDecimal::new);
            return number;
        } catch (NumberFormatException e) {
            rest.put(name, value);
            return Optional.empty();
        }
    }

    Optional<Boolean> flag(String name) {
        return rest.get(name) instanceof Value.Flag flag
                ? Optional.of(take(name, flag).value())
                : Optional.empty();
    }

    Optional<JsonObject> object(String name) {
        return rest.get(name) instanceof Value.Fields fields
                ? Optional.of(new JsonObject(take(name, fields).values()))
                : Optional.empty();
    }

    /** The objects of a list; one object alone counts as a list of one. */
    List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (Value value : values(name)) {
            if (value instanceof Value.Fields fields) {
                objects.add(new JsonObject(fields.values()));
            }
        }
        if (!objects.isEmpty()) {
            rest.remove(name);
        }
        return objects;
    }

    /** As {@link #objects(String)}, where a text stands for an object that has no more than this property. */
    List<JsonObject> objects(String name, String property) {
        List<JsonObject> objects = new ArrayList<>();
        for (Value value : values(name)) {
            if (value instanceof Value.Fields fields) {
                objects.add(new JsonObject(fields.values()));
            } else {
                text(value)
                        .filter(it -> !it.isBlank())
                        .ifPresent(it -> objects.add(new JsonObject(Map.of(property, Value.of(it)))));
            }
        }
        if (!objects.isEmpty()) {
            rest.remove(name);
        }
        return objects;
    }

    /** Whether there is one text, and no list. */
    boolean isText(String name) {
        return rest.get(name) instanceof Value.Text;
    }

    /** The texts of a list; one text alone counts as a list of one. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Value value : values(name)) {
            text(value).filter(it -> !it.isBlank()).ifPresent(texts::add);
        }
        if (!texts.isEmpty()) {
            rest.remove(name);
        }
        return texts;
    }

    /** The value as it is. */
    Optional<Value> value(String name) {
        return Optional.ofNullable(rest.remove(name));
    }

    /** What was not taken, less what says nothing. */
    Map<String, Value> rest() {
        rest.values()
                .removeIf(value -> value instanceof Value.Nothing
                        || value instanceof Value.Text text && text.text().isBlank()
                        || value instanceof Value.Items items && items.values().isEmpty());
        return rest;
    }

    /** Everything that is left, as it is. */
    Map<String, Value> all() {
        return rest;
    }

    private List<Value> values(String name) {
        Value value = rest.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Value.Items items ? items.values() : List.of(value);
    }

    private <V extends Value> V take(String name, V value) {
        rest.remove(name);
        return value;
    }

    private static Optional<String> text(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        } else if (value instanceof Value.Number number) {
            return Optional.of(number.number().toPlainString());
        } else if (value instanceof Value.Flag flag) {
            return Optional.of(String.valueOf(flag.value()));
        }
        return Optional.empty();
    }
}
