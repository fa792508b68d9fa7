package dev.offprint.feed;

import dev.offprint.Value;
import dev.offprint.rule.Characters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes properties that are there and leaves out those that are not; an object without properties is not written. */
final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Bytes bytes = new Bytes();
    private final Deque<String> pending = new ArrayDeque<>();

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** Starts the outermost object. */
    static JsonOut open(OutputStream out) {
        JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.writeStartObject();
        return new JsonOut(json);
    }

    /** Ends the outermost object and hands everything to the stream, which stays open. */
    @Override
    public void close() {
        json.writeEndObject();
        json.close();
    }

    void text(String name, String text) {
        name(name);
        json.writeString(Characters.clean(text));
    }

    /** The HTML of an article, which goes from bytes to bytes. */
    void html(String name, ArticleHtml html) {
        bytes.reset();
        try {
            html.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        name(name);
        json.writeUTF8String(bytes.array(), 0, bytes.size());
    }

    void text(String name, Optional<String> text) {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    void url(String name, Optional<URI> url) {
        if (url.isPresent()) {
            text(name, url.get().toString());
        }
    }

    void date(String name, Optional<OffsetDateTime> date) {
        if (date.isPresent()) {
            text(name, FeedDates.rfc3339(date.get()));
        }
    }

    void number(String name, long number) {
        name(name);
        json.writeNumber(number);
    }

    /** A number as it is spelt. */
    void number(String name, String number) {
        name(name);
        json.writeNumber(number);
    }

    void flag(String name, boolean value) {
        name(name);
        json.writeBoolean(value);
    }

    /** An object with what the body writes, or nothing if it writes nothing. */
    void object(String name, Runnable body) {
        pending.addLast(name);
        int before = pending.size();
        body.run();
        if (pending.size() < before) {
            json.writeEndObject();
        } else {
            pending.removeLast();
        }
    }

    /** A list of texts, or nothing for none. */
    void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            name(name);
            json.writeStartArray();
            texts.forEach(text -> json.writeString(Characters.clean(text)));
            json.writeEndArray();
        }
    }

    /** A list of objects, or nothing for none. */
    <T> void list(String name, List<T> values, Consumer<T> body) {
        if (!values.isEmpty()) {
            array(name, values.iterator(), body);
        }
    }

    /** A list of objects, which may be empty. */
    <T> void array(String name, Iterator<T> values, Consumer<T> body) {
        name(name);
        json.writeStartArray();
        while (values.hasNext()) {
            T value = values.next();
            json.writeStartObject();
            body.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A value of any kind. */
    void value(String name, Value value) {
        name(name);
        value(value);
    }

    private void value(Value value) {
        if (value instanceof Value.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Value.Number number) {
            json.writeNumber(number.number());
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof Value.Items items) {
            json.writeStartArray();
            items.values().forEach(this::value);
            json.writeEndArray();
        } else if (value instanceof Value.Fields fields) {
            json.writeStartObject();
            fields.values().forEach((name, field) -> {
                json.writeName(name);
                value(field);
            });
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private void name(String name) {
        while (!pending.isEmpty()) {
            json.writeObjectPropertyStart(pending.removeFirst());
        }
        json.writeName(name);
    }

    /** Bytes that can be seen without a copy. */
    private static final class Bytes extends ByteArrayOutputStream {
        byte[] array() {
            return buf;
        }
    }
}
