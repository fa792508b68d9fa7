package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.rule.Replacements;
import dev.offprint.rule.SinkFailure;
import dev.offprint.rule.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259) as UTF-8: properties that are there, without those that are not; an object without properties is
 * not written.
 */
final class JsonOut {

    private static final Replacements STRING = Replacements.cleaning();

    static {
        STRING.put('"', "\\\"");
        STRING.put('\\', "\\\\");
        STRING.put('\n', "\\n");
        STRING.put('\t', "\\t");
    }

    private final Utf8Sink sink;
    private final FeedDates dates = new FeedDates();
    private final ArticleHtml html = new ArticleHtml();
    private final Deque<String> pending = new ArrayDeque<>();
    private boolean isFirst = true;

    private JsonOut(Utf8Sink sink) {
        this.sink = sink;
    }

    /** Starts the outermost object. */
    static JsonOut open(OutputStream out) {
        JsonOut json = new JsonOut(Utf8Sink.into(out));
        json.start("{");
        return json;
    }

    /** Ends the outermost object and hands everything to the stream, which stays open. */
    void close() {
        end("}");
        sink.flush();
    }

    void text(String name, String text) {
        name(name);
        string(text);
    }

    /** The HTML of a text that belongs to an article; its addresses are relative to the base. */
    void html(String name, Body body, Article article, Addresses base) {
        name(name);
        sink.markup("\"");
        try {
            html.write(body, article, base, sink.inside(STRING));
        } catch (IOException e) {
            throw new SinkFailure(e);
        }
        sink.outside();
        sink.markup("\"");
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
            date(name, date.get());
        }
    }

    void date(String name, OffsetDateTime date) {
        name(name);
        sink.markup("\"");
        dates.putRfc3339(date, 0).write(sink);
        sink.markup("\"");
    }

    void number(String name, long number) {
        number(name, Long.toString(number));
    }

    /** A number as it is spelt. */
    void number(String name, String number) {
        name(name);
        sink.markup(number);
    }

    void flag(String name, boolean value) {
        name(name);
        sink.markup(Boolean.toString(value));
    }

    /** An object with what the body writes, or nothing if it writes nothing. */
    void object(String name, Runnable body) {
        pending.addLast(name);
        int before = pending.size();
        body.run();
        if (pending.size() < before) {
            end("}");
        } else {
            pending.removeLast();
        }
    }

    /** A list of texts, or nothing for none. */
    void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            name(name);
            start("[");
            for (String text : texts) {
                next();
                string(text);
            }
            end("]");
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
        start("[");
        while (values.hasNext()) {
            T value = values.next();
            next();
            start("{");
            body.accept(value);
            end("}");
        }
        end("]");
    }

    /** A value of any kind. */
    void value(String name, Value value) {
        name(name);
        value(value);
    }

    private void value(Value value) {
        if (value instanceof Value.Text text) {
            string(text.text());
        } else if (value instanceof Value.Number number) {
            sink.markup(number.number().toString());
        } else if (value instanceof Value.Flag flag) {
            sink.markup(Boolean.toString(flag.value()));
        } else if (value instanceof Value.Items items) {
            start("[");
            items.values().forEach(item -> {
                next();
                value(item);
            });
            end("]");
        } else if (value instanceof Value.Fields fields) {
            start("{");
            fields.values().forEach((name, field) -> {
                property(name);
                value(field);
            });
            end("}");
        } else {
            sink.markup("null");
        }
    }

    private void name(String name) {
        while (!pending.isEmpty()) {
            property(pending.removeFirst());
            start("{");
        }
        property(name);
    }

    private void property(String name) {
        next();
        string(name);
        sink.markup(":");
    }

    private void string(String text) {
        sink.markup("\"");
        sink.text(text, STRING);
        sink.markup("\"");
    }

    /** What stands before a property or an item that is not the first. */
    private void next() {
        if (!isFirst) {
            sink.markup(",");
        }
        isFirst = false;
    }

    private void start(String bracket) {
        sink.markup(bracket);
        isFirst = true;
    }

    private void end(String bracket) {
        sink.markup(bracket);
        isFirst = false;
    }
}
