package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes pages. Immutable and safe to share; start with {@link HtmlPage#writer()}. */
public final class PageWriter {

    private final PageOptions options;

    private PageWriter(PageOptions options) {
        this.options = options;
    }

    /** The page of an article. */
    public String write(Article article, Publication publication) {
        return string(articlePage(article, publication));
    }

    /**
     * Writes the page of an article in UTF-8, a few kilobytes at a time. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void write(Article article, Publication publication, OutputStream target) throws IOException {
        stream(articlePage(article, publication), target);
    }

    /** A page that lists articles, in the order given. */
    public String writeIndex(Publication publication, List<Article> articles) {
        return string(indexPage(publication, articles));
    }

    /**
     * Writes a page that lists articles, in the order given, in UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void writeIndex(Publication publication, List<Article> articles, OutputStream target) throws IOException {
        stream(indexPage(publication, articles), target);
    }

    private Consumer<Utf8Sink> articlePage(Article article, Publication publication) {
        ArticlePage page = new ArticlePage(
                Objects.requireNonNull(article, "article"),
                Objects.requireNonNull(publication, "publication"),
                options);
        return page::write;
    }

    private Consumer<Utf8Sink> indexPage(Publication publication, List<Article> articles) {
        IndexPage page =
                new IndexPage(Objects.requireNonNull(publication, "publication"), List.copyOf(articles), options);
        return page::write;
    }

    private static String string(Consumer<Utf8Sink> page) {
        Utf8Sink sink = Utf8Sink.growing();
        page.accept(sink);
        return sink.toString();
    }

    private static void stream(Consumer<Utf8Sink> page, OutputStream target) throws IOException {
        Utf8Sink sink = Utf8Sink.into(Objects.requireNonNull(target, "target"));
        try {
            page.accept(sink);
            sink.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Collects the choices. Not safe to share between threads; the writer is. */
    public static final class Builder {

        private Stylesheet stylesheet = Stylesheet.INLINE;
        private Set<RobotsRule> robots = EnumSet.of(RobotsRule.MAX_IMAGE_PREVIEW_LARGE);
        private RawHtmlPolicy rawHtml = RawHtmlPolicy.TEXT;
        private Optional<URI> base = Optional.empty();
        private String language = "en";
        private boolean dataImages;

        Builder() {}

        /** What styles the page; {@link Stylesheet#INLINE} unless said otherwise. */
        public Builder stylesheet(Stylesheet stylesheet) {
            this.stylesheet = Objects.requireNonNull(stylesheet, "stylesheet");
            return this;
        }

        /** What search engines are told, in place of {@link RobotsRule#MAX_IMAGE_PREVIEW_LARGE}; none: nothing. */
        public Builder robots(RobotsRule... rules) {
            robots = EnumSet.noneOf(RobotsRule.class);
            robots.addAll(List.of(rules));
            return this;
        }

        /** What becomes of raw HTML; its text is written unless said otherwise. */
        public Builder rawHtml(RawHtmlPolicy rawHtml) {
            this.rawHtml = Objects.requireNonNull(rawHtml, "rawHtml");
            return this;
        }

        /**
         * What relative addresses are resolved against: absolute, http or https. Null, the default, leaves them as they
         * are in the body; in the head, where machines read them, they are resolved against the article's own address.
         */
        public Builder base(@Nullable URI base) {
            this.base = Optional.ofNullable(base).map(BodyWriter.Builder::checkedBase);
            return this;
        }

        /**
         * The language of labels and dates where neither the article nor the publication states its own, as a BCP 47 tag;
         * English unless said otherwise. There are words for en, de, fr, es, it, pt, nl, ru, ja, zh, ko and ar. For any
         * other language, dates are in ISO 8601, and the few words that cannot be left out are in English and marked as
         * such.
         */
        public Builder language(String language) {
            this.language = BodyWriter.Builder.checkedLanguage(language);
            return this;
        }

        /**
         * Whether images may be {@code data:} URLs of raster images; if not, the default, their text stands for them.
         */
        public Builder dataImages(boolean allowed) {
            dataImages = allowed;
            return this;
        }

        /** The writer. */
        public PageWriter build() {
            EnumSet<RobotsRule> copy = EnumSet.noneOf(RobotsRule.class);
            copy.addAll(robots);
            BodyOptions body = new BodyOptions(Destination.PAGE, base, rawHtml, 2, language, dataImages);
            return new PageWriter(new PageOptions(body, stylesheet, Collections.unmodifiableSet(copy)));
        }
    }
}
