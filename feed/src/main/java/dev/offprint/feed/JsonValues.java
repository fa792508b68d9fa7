package dev.offprint.feed;

import dev.offprint.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON values. What nests deeper than a {@link Value} may is left out. */
final class JsonValues {

    private final JsonParser json;
    private final Findings findings;

    JsonValues(JsonParser json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The value whose first token is the current one. */
    Value read() {
        return read(0);
    }

    private Value read(int depth) {
        JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> isTooDeep(depth) ? new Value.Nothing() : fields(depth + 1);
            case START_ARRAY -> isTooDeep(depth) ? new Value.Nothing() : items(depth + 1);
            case VALUE_STRING -> new Value.Text(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Value.Flag(true);
            case VALUE_FALSE -> new Value.Flag(false);
            default -> new Value.Nothing();
        };
    }

    private boolean isTooDeep(int depth) {
        if (depth < Value.MAX_DEPTH) {
            return false;
        }
        findings.warn("value-too-deep", "values nest deeper than " + Value.MAX_DEPTH, "left out");
        json.skipChildren();
        return true;
    }

    private Value number() {
        String text = json.getString();
        try {
            return new Value.Number(new BigDecimal(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Value.Text(text); // too large to count with, but not to keep
        }
    }

    private Value fields(int depth) {
        Map<String, Value> values = new TreeMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            values.putIfAbsent(name, read(depth));
        }
        return new Value.Fields(values);
    }

    private Value items(int depth) {
        List<Value> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(depth));
        }
        return new Value.Items(values);
    }
}
