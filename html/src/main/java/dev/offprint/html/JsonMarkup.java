package dev.offprint.html;

import java.util.Optional;

/** Writes JSON into a script element, where {@code <} cannot stand; commas are set by themselves. */
final class JsonMarkup {

    private final Markup out;
    private boolean first = true;

    JsonMarkup(Markup out) {
        this.out = out;
    }

    JsonMarkup object(String name) {
        name(name).markup("{");
        return fresh();
    }

    /** An object that is an item of an array, or all there is. */
    JsonMarkup object() {
        comma().markup("{");
        return fresh();
    }

    JsonMarkup array(String name) {
        name(name).markup("[");
        return fresh();
    }

    JsonMarkup endObject() {
        out.markup("}");
        return filled();
    }

    JsonMarkup endArray() {
        out.markup("]");
        return filled();
    }

    JsonMarkup type(String type) {
        return field("@type", type);
    }

    JsonMarkup field(String name, String value) {
        name(name).markup("\"");
        Escape.json(value, out.sink());
        out.markup("\"");
        return this;
    }

    JsonMarkup field(String name, Optional<String> value) {
        value.ifPresent(it -> field(name, it));
        return this;
    }

    JsonMarkup field(String name, long value) {
        name(name).markup(Long.toString(value));
        return this;
    }

    JsonMarkup field(String name, boolean value) {
        name(name).markup(Boolean.toString(value));
        return this;
    }

    /** A reference to an object of the same graph. */
    JsonMarkup reference(String name, String id) {
        return object(name).field("@id", id).endObject();
    }

    /** An item of an array. */
    JsonMarkup item(String value) {
        comma().markup("\"");
        Escape.json(value, out.sink());
        out.markup("\"");
        return this;
    }

    private Markup name(String name) {
        return comma().markup("\"").markup(name).markup("\":");
    }

    private Markup comma() {
        if (!first) {
            out.markup(",");
        }
        first = false;
        return out;
    }

    private JsonMarkup fresh() {
        first = true;
        return this;
    }

    private JsonMarkup filled() {
        first = false;
        return this;
    }
}
