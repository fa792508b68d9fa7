package dev.offprint.json;

import dev.offprint.Place;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A value of the input, and where it stands. Asked for what a form expects, it gives that or refuses with its place. */
final class JsonValue {

    /** What JSON calls the value. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        TEXT("a string"),
        NUMBER("a number"),
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Where a value stands: line and column from 1, or 0 if nobody knows. */
    record Position(int line, int column) {}

    private final Findings findings;
    private final Kind kind;
    private final String text;
    private final @Nullable JsonValue parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;
    private List<JsonValue> children = List.of();

    private JsonValue(
            Findings findings,
            Kind kind,
            String text,
            @Nullable JsonValue parent,
            @Nullable String name,
            int index,
            Position position) {
        this.findings = findings;
        this.kind = kind;
        this.text = text;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = position.line;
        this.column = position.column;
    }

    /** The value that a document is. */
    static JsonValue root(Findings findings, Kind kind, String text, Position position) {
        return new JsonValue(findings, kind, text, null, null, 0, position);
    }

    /** A member of this object. */
    JsonValue member(String name, Kind kind, String text, Position position) {
        return new JsonValue(findings, kind, text, this, name, 0, position);
    }

    /** An element of this array. */
    JsonValue element(int index, Kind kind, String text, Position position) {
        return new JsonValue(findings, kind, text, this, null, index, position);
    }

    /** Fills an object or array that has just been read. */
    void hold(List<JsonValue> children) {
        this.children = children;
    }

    /** The members of an object or the elements of an array, in the order of the input. */
    List<JsonValue> children() {
        return children;
    }

    /** Where readers tell what they noticed. */
    Findings findings() {
        return findings;
    }

    Kind kind() {
        return kind;
    }

    /** The name of a member; empty for an element and for the root. */
    String name() {
        return name == null ? "" : name;
    }

    boolean is(String string) {
        return kind == Kind.TEXT && text.equals(string);
    }

    String text() {
        expect(Kind.TEXT);
        return text;
    }

    boolean flag() {
        if (kind != Kind.TRUE && kind != Kind.FALSE) {
            throw refusal("must be true or false, not " + kind.words);
        }
        return kind == Kind.TRUE;
    }

    BigDecimal number() {
        expect(Kind.NUMBER);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) { // beyond what an exponent may be, or NaN of a format other than JSON
            throw refusal("must be a number that can be held, not " + JsonPath.shown(text));
        }
    }

    long wholeNumber() {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw refusal("must be a whole number in reach, not " + JsonPath.shown(text));
        }
    }

    int smallNumber() {
        long number = wholeNumber();
        if (number != (int) number) {
            throw refusal("must be a whole number in reach, not " + number);
        }
        return (int) number;
    }

    URI uri() {
        String spelled = text();
        return guarded(() -> Rule.uri(label(), spelled));
    }

    OffsetDateTime moment() {
        String spelled = text();
        try {
            return OffsetDateTime.parse(spelled);
        } catch (DateTimeException e) {
            throw refusal("must be a date with time and offset such as 2024-03-01T09:30:00+01:00, not "
                    + JsonPath.shown(spelled));
        }
    }

    /** A year, a month, a day or a moment. */
    Temporal date() {
        String spelled = text();
        return guarded(() -> Dates.parse(label(), spelled));
    }

    Duration duration() {
        String spelled = text();
        try {
            return Duration.parse(spelled);
        } catch (DateTimeException | ArithmeticException e) {
            throw refusal("must be a duration such as PT1H30M, not " + JsonPath.shown(spelled));
        }
    }

    <E extends Enum<E>> E constant(E[] values) {
        String spelled = text();
        for (E value : values) {
            if (Spelling.of(value).equals(spelled)) {
                return value;
            }
        }
        throw refusal("must be one of "
                + Stream.of(values).map(Spelling::of).collect(Collectors.joining(", "))
                + ", not "
                + JsonPath.shown(spelled));
    }

    List<JsonValue> elements() {
        expect(Kind.ARRAY);
        return children;
    }

    <T> List<T> list(Form<T> form) {
        List<T> list = new ArrayList<>();
        for (JsonValue element : elements()) { // a loop, for a stream would deepen the stack with every level
            list.add(form.read(element));
        }
        return list;
    }

    /** What a form makes of the members; members that it does not ask for become findings. */
    <T> T object(Function<JsonObject, T> form) {
        expect(Kind.OBJECT);
        JsonObject object = new JsonObject(this);
        T value;
        try { // as guarded does, without its lambda: objects nest
            value = form.apply(object);
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
        object.others().forEach(findings::unknown);
        return value;
    }

    /** What the model makes of the value; what breaks its rules is refused, at the member that the message names. */
    <T> T guarded(Supplier<T> model) {
        try {
            return model.get();
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private Refusal broken(IllegalArgumentException e) {
        String rule = String.valueOf(e.getMessage());
        String argument = rule.split("[ \\[]", 2)[0];
        JsonValue broken = children.stream()
                .filter(child -> child.name().equals(argument))
                .findFirst()
                .orElse(this);
        return new Refusal(broken, rule);
    }

    Refusal refusal(String rule) {
        return new Refusal(this, label() + " " + rule);
    }

    private void expect(Kind expected) {
        if (kind != expected) {
            throw refusal("must be " + expected.words + ", not " + kind.words);
        }
    }

    /** What a message calls it: its name, or that of its array with an index. */
    String label() {
        if (name != null) {
            return JsonPath.shown(name);
        }
        return parent == null ? "the document" : parent.label() + "[" + index + "]";
    }

    Place place() {
        JsonPath path = new JsonPath();
        for (JsonValue step : way()) {
            if (step.name == null) {
                path.element(step.index);
            } else {
                path.member(step.name);
            }
        }
        return new Place(positive(line), positive(column), Optional.of(path.toString()));
    }

    /** Every value from below the root down to this one. */
    List<JsonValue> way() {
        Deque<JsonValue> way = new ArrayDeque<>();
        for (JsonValue step = this; step.parent != null; step = step.parent) {
            way.push(step);
        }
        return List.copyOf(way);
    }

    Position position() {
        return new Position(line, column);
    }

    /** The last step of the way here, as a mapper's exception has it. */
    JacksonException.Reference step(Class<?> from) {
        return name == null ? new JacksonException.Reference(from, index) : new JacksonException.Reference(from, name);
    }

    private static OptionalInt positive(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
