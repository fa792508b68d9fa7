package dev.offprint.html;

import dev.offprint.body.Body;
import dev.offprint.rule.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes bodies as HTML. Immutable and safe to share; start with {@link HtmlBody#writer()}. */
public final class BodyWriter {

    private final BodyOptions options;

    private BodyWriter(BodyOptions options) {
        this.options = options;
    }

    /**
     * The same writer with another base, for the texts of many pages; see {@link Builder#base}.
     *
     * @param base absolute, http or https; null leaves relative addresses as they are
     */
    public BodyWriter at(@Nullable URI base) {
        return new BodyWriter(options.withBase(Optional.ofNullable(base).map(Builder::checkedBase)));
    }

    /** The body as HTML. */
    public String write(Body body) {
        Utf8Sink sink = Utf8Sink.growing();
        write(body, sink);
        return sink.toString();
    }

    /**
     * Writes the body as HTML, in UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void write(Body body, OutputStream target) throws IOException {
        Utf8Sink sink = Utf8Sink.into(Objects.requireNonNull(target, "target"));
        try {
            write(body, sink);
            sink.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Body body, Utf8Sink sink) {
        new BodyMarkup(new Markup(sink, options)).body(Objects.requireNonNull(body, "body"));
    }

    /** Collects the choices. Not safe to share between threads; the writer is. */
    public static final class Builder {

        private Destination destination = Destination.PAGE;
        private Optional<URI> base = Optional.empty();
        private RawHtmlPolicy rawHtml = RawHtmlPolicy.TEXT;
        private int topHeading = 2;
        private String language = "en";
        private boolean dataImages;

        Builder() {}

        /** Where the HTML will stand; a page unless said otherwise. */
        public Builder destination(Destination destination) {
            this.destination = Objects.requireNonNull(destination, "destination");
            return this;
        }

        /**
         * What relative addresses of links, images, recordings and sources are resolved against: absolute, http or https.
         * Null, the default, leaves them as they are.
         */
        public Builder base(@Nullable URI base) {
            this.base = Optional.ofNullable(base).map(Builder::checkedBase);
            return this;
        }

        /** What becomes of raw HTML; its text is written unless said otherwise. */
        public Builder rawHtml(RawHtmlPolicy rawHtml) {
            this.rawHtml = Objects.requireNonNull(rawHtml, "rawHtml");
            return this;
        }

        /**
         * The level that a heading of level 1 is written with, 1 to 6; 2 unless said otherwise, because {@code h1} is the
         * headline. Deeper ones follow, down to {@code h6}.
         */
        public Builder topHeading(int level) {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("level must be 1 to 6: \"" + level + "\"");
            }
            topHeading = level;
            return this;
        }

        /**
         * The language of the few words that a body needs beside its own, such as "Warning", as a BCP 47 tag; English
         * unless said otherwise. There are words for en, de, fr, es, it, pt, nl, ru, ja, zh, ko and ar. For any other
         * language they are in English, and marked as such.
         */
        public Builder language(String language) {
            this.language = checkedLanguage(language);
            return this;
        }

        /** Whether images may be {@code data:} URLs of raster images; if not, the default, their text stands for them. */
        public Builder dataImages(boolean allowed) {
            dataImages = allowed;
            return this;
        }

        /** The writer. */
        public BodyWriter build() {
            return new BodyWriter(new BodyOptions(destination, base, rawHtml, topHeading, language, dataImages));
        }

        static URI checkedBase(URI base) {
            String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
            if (base.getRawAuthority() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new IllegalArgumentException("base must be an absolute http or https URL: \"" + base + "\"");
            }
            return base;
        }

        static String checkedLanguage(String language) {
            try {
                return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            } catch (IllformedLocaleException e) {
                throw new IllegalArgumentException("language must be a BCP 47 language tag: \"" + language + "\"", e);
            }
        }
    }
}
