package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages. Immutable and safe to share; start with {@link HtmlPage#writer()}.
 *
 * <p>Write the page of an article with {@link #write(Article, Publication)}, and one that lists articles with
 * {@link #page(Listing)}. For a template of one's own there are {@link #head(Article, Publication)} and
 * {@link #article(Article, Publication)}, {@link #head(Listing)} and {@link #list(Listing)}: the same bytes that stand in
 * the whole page. Send the page with {@link #contentSecurityPolicy()}.
 */
public final class PageWriter {

    private final PageOptions options;

    private PageWriter(PageOptions options) {
        this.options = options;
    }

    /** The page of an article. */
    public String write(Article article, Publication publication) {
        return page(article, publication).toString();
    }

    /**
     * Writes the page of an article in UTF-8, a few kilobytes at a time. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void write(Article article, Publication publication, OutputStream target) throws IOException {
        page(article, publication).writeTo(target);
    }

    /** A page that lists articles, in the order given. */
    public String writeIndex(Publication publication, List<Article> articles) {
        return page(Listing.of(publication, articles)).toString();
    }

    /**
     * Writes a page that lists articles, in the order given, in UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream throws it
     */
    public void writeIndex(Publication publication, List<Article> articles, OutputStream target) throws IOException {
        page(Listing.of(publication, articles)).writeTo(target);
    }

    /** The page of an article, from its doctype to its end. */
    public PagePart page(Article article, Publication publication) {
        return new PagePart(articlePage(article, publication)::write);
    }

    /**
     * What stands in the {@code head} element of an article's page, from its encoding to its JSON-LD, for a template that
     * has the element itself. {@link Stylesheet#NONE} leaves the style to the template.
     */
    public PagePart head(Article article, Publication publication) {
        return new PagePart(articlePage(article, publication)::writeHead);
    }

    /** The {@code article} element of an article's page, with the one {@code h1}, for a template that has a main part. */
    public PagePart article(Article article, Publication publication) {
        return new PagePart(articlePage(article, publication)::writeArticle);
    }

    /** A page that lists articles, from its doctype to its end. */
    public PagePart page(Listing listing) {
        return new PagePart(listingPage(listing)::write);
    }

    /** What stands in the {@code head} element of a page that lists articles. */
    public PagePart head(Listing listing) {
        return new PagePart(listingPage(listing)::writeHead);
    }

    /** What stands in the {@code main} element of a page that lists articles, with the one {@code h1}. */
    public PagePart list(Listing listing) {
        return new PagePart(listingPage(listing)::writeList);
    }

    /**
     * The value of a {@code Content-Security-Policy} header that lets a browser do no more with a page of this writer than
     * show it: run no script, send no form, and load nothing but images, recordings and the stylesheet. It is the same for
     * all pages, and also holds back what {@link RawHtmlPolicy#VERBATIM} lets through
     * (<a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>).
     */
    public String contentSecurityPolicy() {
        BodyOptions body = options.body();
        Addresses addresses = new Addresses(body.base().orElse(null), body.dataImages());
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'none'",
                "style-src " + options.stylesheet().source(addresses),
                body.dataImages() ? "img-src * data:" : "img-src *",
                "media-src *",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'self'");
    }

    private ArticlePage articlePage(Article article, Publication publication) {
        return new ArticlePage(
                Objects.requireNonNull(article, "article"),
                Objects.requireNonNull(publication, "publication"),
                options);
    }

    private ListingPage listingPage(Listing listing) {
        return new ListingPage(Objects.requireNonNull(listing, "listing"), options);
    }

    /** Collects the choices. Not safe to share between threads; the writer is. */
    public static final class Builder {

        private Stylesheet stylesheet = Stylesheet.INLINE;
        private PageLayout layout = PageLayout.STANDARD;
        private Set<RobotsRule> robots = EnumSet.of(RobotsRule.MAX_IMAGE_PREVIEW_LARGE);
        private RawHtmlPolicy rawHtml = RawHtmlPolicy.TEXT;
        private Optional<URI> base = Optional.empty();
        private Optional<URI> site = Optional.empty();
        private String language = "en";
        private boolean dataImages;

        Builder() {}

        /** What styles the page; {@link Stylesheet#INLINE} unless said otherwise. */
        public Builder stylesheet(Stylesheet stylesheet) {
            this.stylesheet = Objects.requireNonNull(stylesheet, "stylesheet");
            return this;
        }

        /** What stands around the main part; {@link PageLayout#STANDARD} unless said otherwise. */
        public Builder layout(PageLayout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
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
         * Writes the addresses of this site's own pages and images relative to the page that they stand on, so that the
         * site works from a disk, too; a folder is written as the {@code index.html} in it. The head, which machines read
         * elsewhere, keeps absolute addresses. Null, the default, leaves all as they are.
         *
         * @param site absolute, http or https, without query and fragment; ends in a slash
         */
        public Builder relativeTo(@Nullable URI site) {
            this.site = Optional.ofNullable(site).map(BodyWriter.Builder::checkedBase);
            this.site.ifPresent(it -> Rule.check(it.toString().endsWith("/"), "site", "must end in a slash", it));
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
            BodyOptions body = new BodyOptions(Destination.PAGE, base, rawHtml, 2, language, dataImages);
            String rules = robots.stream().map(RobotsRule::token).collect(Collectors.joining(", "));
            return new PageWriter(new PageOptions(body, stylesheet, layout, rules, site));
        }
    }
}
