package dev.offprint.markdown;

import dev.offprint.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes YAML that readers of 1.1 and 1.2 take for the same: text is quoted wherever one of them might see a flag, number,
 * date or sign in it.
 */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} ,.'’()/_–—!?;-]*");
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9./_~%?=+-]+");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /** Keys and values, one below the other. */
    static String of(Map<String, Value> fields) {
        Yaml yaml = new Yaml();
        yaml.fields(fields, 0);
        return yaml.out.toString();
    }

    private void fields(Map<String, Value> fields, int indent) {
        boolean isFirst = true;
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            if (!isFirst || indent == 0) {
                out.append(" ".repeat(indent));
            }
            isFirst = false;
            String key = field.getKey();
            boolean plain = PLAIN_KEY.matcher(key).matches() && !WORDS.contains(key.toLowerCase(Locale.ROOT));
            out.append(plain ? key : quoted(key)).append(':');
            value(field.getValue(), indent);
        }
    }

    private void value(Value value, int indent) {
        if (value instanceof Value.Fields fields && !fields.values().isEmpty()) {
            out.append('\n').append(" ".repeat(indent + 2));
            fields(fields.values(), indent + 2);
        } else if (value instanceof Value.Items items && !items.values().isEmpty()) {
            out.append('\n');
            items(items.values(), indent + 2);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void items(List<Value> items, int indent) {
        for (Value item : items) {
            out.append(" ".repeat(indent)).append('-');
            if (item instanceof Value.Fields fields && !fields.values().isEmpty()) {
                out.append(' ');
                fields(fields.values(), indent + 2);
            } else {
                value(item, indent);
            }
        }
    }

    private static String scalar(Value value) {
        if (value instanceof Value.Text text) {
            return text(text.text());
        } else if (value instanceof Value.Number number) {
            return number.number().toString();
        } else if (value instanceof Value.Flag flag) {
            return String.valueOf(flag.value());
        } else if (value instanceof Value.Items) {
            return "[]";
        }
        return value instanceof Value.Fields ? "{}" : "null";
    }

    private static String text(String text) {
        boolean words =
                PLAIN.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return words || ADDRESS.matcher(text).matches() || MOMENT.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        quoted.append("\\u%04X".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
