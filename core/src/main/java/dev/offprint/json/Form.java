package dev.offprint.json;

import java.net.URI;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the values of one type are written, and how they are read: two halves that stand side by side. */
final class Form<T> {

    static final Form<String> TEXT = new Form<>((text, out) -> out.string(text), JsonValue::text);
    static final Form<URI> LINK = new Form<>((link, out) -> out.string(link.toString()), JsonValue::uri);

    private final BiConsumer<T, JsonOutput> writer;
    private final Function<JsonValue, T> reader;

    Form(BiConsumer<T, JsonOutput> writer, Function<JsonValue, T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** A form that is an object: the writer writes its members, the reader asks for them. */
    static <T> Form<T> object(BiConsumer<T, JsonOutput> writer, Function<JsonObject, T> reader) {
        return new Form<>(
                (value, out) -> {
                    out.startObject();
                    writer.accept(value, out);
                    out.endObject();
                },
                value -> value.object(reader));
    }

    static <E extends Enum<E>> Form<E> constant(E[] values) {
        return new Form<>((constant, out) -> out.string(Spelling.of(constant)), value -> value.constant(values));
    }

    static <T> Form<List<T>> list(Form<T> form) {
        return new Form<>((values, out) -> out.array(values.iterator(), form), value -> value.list(form));
    }

    void write(T value, JsonOutput out) {
        writer.accept(value, out);
    }

    T read(JsonValue value) {
        return reader.apply(value);
    }
}
