package dev.offprint.json;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of an object, which a form asks for by name, in any order. A member that is null is absent. */
final class JsonObject {

    private final JsonValue value;
    private final List<JsonValue> members;
    private final BitSet asked = new BitSet();
    private int next;

    JsonObject(JsonValue value) {
        this.value = value;
        this.members = value.children();
    }

    JsonValue required(String name) {
        return optional(name).orElseThrow(() -> new Refusal(value, name + " must be given"));
    }

    Optional<JsonValue> optional(String name) {
        for (int i = 0; i < members.size(); i++) {
            int at = (next + i) % members.size(); // a writer's order is the order of asking
            if (members.get(at).name().equals(name)) {
                asked.set(at);
                next = at + 1;
                return Optional.of(members.get(at)).filter(member -> member.kind() != JsonValue.Kind.NULL);
            }
        }
        return Optional.empty();
    }

    /** The word that says which of several forms the object has. */
    String type() {
        return required("type").text();
    }

    /** The type is none of those that the form knows. */
    Refusal wrongType(String known) {
        JsonValue type = required("type");
        return type.refusal("must be " + known + ", not " + JsonPath.shown(type.text()));
    }

    Optional<String> text(String name) {
        return optional(name).map(JsonValue::text);
    }

    <T> Optional<T> optional(String name, Form<T> form) {
        return optional(name).map(form::read);
    }

    <T> T required(String name, Form<T> form) {
        return form.read(required(name));
    }

    /** The elements of an array; none where it is absent. */
    <T> List<T> list(String name, Form<T> form) {
        Optional<JsonValue> array = optional(name); // no lambda, which would deepen the stack with every level
        return array.isPresent() ? array.get().list(form) : List.of();
    }

    <E extends Enum<E>> E constant(String name, E[] values, E usual) {
        return optional(name).map(member -> member.constant(values)).orElse(usual);
    }

    OptionalInt number(String name) {
        return optional(name)
                .map(member -> OptionalInt.of(member.smallNumber()))
                .orElse(OptionalInt.empty());
    }

    /** Whether it is there and true. */
    boolean flag(String name) {
        return optional(name).map(JsonValue::flag).orElse(false);
    }

    /** Every member, of an object whose names are data. */
    List<JsonValue> all() {
        asked.set(0, members.size());
        return members;
    }

    /** The members that nobody asked for. */
    List<JsonValue> others() {
        BitSet others = new BitSet(members.size());
        others.set(0, members.size());
        others.andNot(asked);
        return others.stream().mapToObj(members::get).toList();
    }
}
