package dev.offprint.json;

import dev.offprint.rule.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.TokenStreamContext;

/** Spells the way from the root to a value: {@code $.articles[3].properties['a b']}. */
final class JsonPath {

    private static final int SHOWN = 60;
    private static final int LONGEST = 1_000;

    private final StringBuilder path = new StringBuilder("$");

    /** The way to where a parser stands. */
    static String of(TokenStreamContext context) {
        Deque<TokenStreamContext> steps = new ArrayDeque<>();
        for (TokenStreamContext step = context; step != null; step = step.getParent()) {
            steps.push(step);
        }
        JsonPath path = new JsonPath();
        for (TokenStreamContext step : steps) {
            if (step.inObject() && step.currentName() != null) {
                path.member(step.currentName());
            } else if (step.inArray() && step.hasCurrentIndex()) {
                path.element(step.getCurrentIndex());
            }
        }
        return path.toString();
    }

    JsonPath member(String name) {
        if (isPlain(name)) {
            path.append('.').append(name);
        } else {
            path.append("['")
                    .append(shown(name).replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
        return this;
    }

    JsonPath element(int index) {
        path.append('[').append(index).append(']');
        return this;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty() && name.length() <= SHOWN && name.chars().allMatch(JsonPath::isWordCharacter);
    }

    private static boolean isWordCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
    }

    /** The beginning of a name or text, on one line. */
    static String shown(String text) {
        return Characters.line(text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
    }

    @Override
    public String toString() {
        return path.length() <= LONGEST ? path.toString() : path.substring(0, LONGEST) + "…";
    }
}
