package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All things that a page describes in one syntax, so that a reference finds what it is to. */
final class Graph {

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> byId = new HashMap<>();

    /** Adds a thing; of two descriptions with the same id, the longer one is what a reference finds. */
    void add(Thing thing) {
        things.add(thing);
        if (!thing.id().isEmpty() && !thing.isReference()) {
            byId.merge(
                    thing.id(),
                    thing,
                    (one, other) -> other.properties().size() > one.properties().size() ? other : one);
        }
    }

    /** In the order of the page, things within things among them. */
    List<Thing> things() {
        return things;
    }

    /** The things that a property is about, references followed. */
    List<Thing> things(Thing of, String property) {
        List<Object> values = of.values(property);
        if (values.isEmpty()) {
            return List.of();
        }
        List<Thing> found = new ArrayList<>(values.size());
        for (Object value : values) {
            Thing thing = thing(value);
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    /** The first of them. */
    Optional<Thing> thing(Thing of, String property) {
        for (Object value : of.values(property)) {
            Thing thing = thing(value);
            if (thing != null) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    private @Nullable Thing thing(Object value) {
        return value instanceof Thing thing
                ? resolved(thing)
                : value instanceof String text ? byId.get(text.strip()) : null;
    }

    Thing resolved(Thing thing) {
        return thing.isReference() ? byId.getOrDefault(thing.id(), thing) : thing;
    }
}
