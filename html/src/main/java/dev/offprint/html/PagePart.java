package dev.offprint.html;

import dev.offprint.rule.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A page, or what stands in its {@code head} or its {@code main} element, for a template of one's own. It is written when
 * and where it is asked for: a template that prints the object unescaped prints the HTML. Immutable, and the same each
 * time, unless a {@link Listing} reads its articles from a source that gives them only once.
 *
 * <p>Get one from a {@link PageWriter}.
 */
public final class PagePart {

    private final Consumer<Utf8Sink> content;

    PagePart(Consumer<Utf8Sink> content) {
        this.content = content;
    }

    /**
     * Writes the HTML in UTF-8, a few kilobytes at a time. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void writeTo(OutputStream target) throws IOException {
        Utf8Sink sink = Utf8Sink.into(Objects.requireNonNull(target, "target"));
        try {
            content.accept(sink);
            sink.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Appends the HTML as a whole, for templates that write characters.
     *
     * @throws IOException if the target throws it
     */
    public void appendTo(Appendable target) throws IOException {
        Objects.requireNonNull(target, "target").append(toString());
    }

    /** The HTML. */
    @Override
    public String toString() {
        Utf8Sink sink = Utf8Sink.growing();
        content.accept(sink);
        return sink.toString();
    }
}
