package dev.offprint.html.read;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Attributes;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.Link;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an inline element makes of its content. Where blocks stand in an inline element, it is asked for the inlines of
 * each of them.
 */
class Wrapper {

    private final Function<List<Inline>, Inline> inline;
    private final boolean link;

    private Wrapper(Function<List<Inline>, Inline> inline, boolean link) {
        this.inline = inline;
        this.link = link;
    }

    /** The content in its inline; as it is, where nothing in it can be seen. */
    List<Inline> wrap(List<Inline> content) {
        return Visibility.isVisible(content) ? List.of(inline.apply(content)) : content;
    }

    /** Whether there is something to say even of nothing. */
    boolean holdsEmpty() {
        return false;
    }

    boolean isLink() {
        return link;
    }

    static Wrapper styled(Styled.Style style) {
        return new Wrapper(content -> new Styled(style, content), false);
    }

    static Wrapper link(URI url, Optional<String> title) {
        return new Wrapper(content -> new Link(url, content, title), true);
    }

    static Wrapper quote(Optional<URI> source) {
        return new Wrapper(content -> new InlineQuote(content, source), false);
    }

    static Wrapper workTitle() {
        return new Wrapper(WorkTitle::new, false);
    }

    static Wrapper abbreviation(Optional<String> expansion) {
        return new Wrapper(content -> new Abbreviation(content, expansion), false);
    }

    static Wrapper time(String value) {
        return new Wrapper(content -> new Time(value, content), false);
    }

    static Wrapper span(Attributes attributes) {
        return new SpanWrapper(attributes);
    }

    /** An id can be given only once, yet to an empty span too. */
    private static final class SpanWrapper extends Wrapper {

        private Attributes attributes;

        private SpanWrapper(Attributes attributes) {
            super(content -> new Span(attributes, content), false);
            this.attributes = attributes;
        }

        @Override
        List<Inline> wrap(List<Inline> content) {
            if (attributes.isEmpty() || (!holdsEmpty() && !Visibility.isVisible(content))) {
                return content;
            }
            Span span = new Span(attributes, content);
            attributes = new Attributes(Optional.empty(), attributes.language(), attributes.direction());
            return List.of(span);
        }

        @Override
        boolean holdsEmpty() {
            return attributes.id().isPresent();
        }
    }
}
