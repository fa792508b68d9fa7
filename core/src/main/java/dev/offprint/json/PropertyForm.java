package dev.offprint.json;

import dev.offprint.Value;
import java.util.Map;
import java.util.TreeMap;

/** The form of what other tools keep with an article: the JSON that it is. */
final class PropertyForm {

    static final Form<Value> VALUE = new Form<>(PropertyForm::write, PropertyForm::value);
    static final Form<Map<String, Value>> VALUES = Form.object(PropertyForm::write, PropertyForm::values);

    private PropertyForm() {}

    private static void write(Value value, JsonOutput out) {
        if (value instanceof Value.Text text) {
            out.string(text.text());
        } else if (value instanceof Value.Number number) {
            out.number(number.number());
        } else if (value instanceof Value.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof Value.Items items) {
            out.array(items.values().iterator(), VALUE);
        } else if (value instanceof Value.Fields fields) {
            VALUES.write(fields.values(), out);
        } else {
            out.nothing();
        }
    }

    private static Value value(JsonValue in) {
        return in.guarded(() -> switch (in.kind()) {
            case TEXT -> new Value.Text(in.text());
            case NUMBER -> new Value.Number(in.number());
            case TRUE, FALSE -> new Value.Flag(in.flag());
            case NULL -> new Value.Nothing();
            case ARRAY -> new Value.Items(in.list(VALUE));
            case OBJECT -> new Value.Fields(VALUES.read(in));
        });
    }

    private static void write(Map<String, Value> values, JsonOutput out) {
        values.forEach((name, value) -> out.value(name, value, VALUE));
    }

    private static Map<String, Value> values(JsonObject in) {
        Map<String, Value> values = new TreeMap<>();
        for (JsonValue member : in.all()) {
            values.put(member.name(), VALUE.read(member));
        }
        return values;
    }
}
