package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.html.RawHtmlPolicy;
import dev.offprint.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes articles as Markdown with YAML front matter. Immutable, safe to share; start with {@link Markdown#writer()}.
 *
 * <p>A paragraph, list or table is Markdown where it reads back as what it was, tags around Markdown where that does, and HTML
 * where neither does. The whole text is read back once more, so that the report is exact.
 */
public final class MarkdownWriter {

    private final RawHtmlPolicy rawHtml;

    private MarkdownWriter(Builder builder) {
        rawHtml = builder.rawHtml;
    }

    /** Writes an article in UTF-8, and flushes; the stream stays open. See {@link #write(Article, Publication, OutputStream)}. */
    public MarkdownReport write(Article article, OutputStream out) throws IOException {
        return write(article, Publication.UNKNOWN, out);
    }

    /**
     * Writes an article in UTF-8, with the copyright and the site credits of its publication, and flushes; the stream stays
     * open.
     *
     * @return what would not read back as it was
     */
    public MarkdownReport write(Article article, Publication publication, OutputStream out) throws IOException {
        Rule.given("out", out);
        ArticleText text = text(article, publication);
        out.write(text.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return text.report();
    }

    /** The article as text. */
    public String write(Article article) {
        return write(article, Publication.UNKNOWN);
    }

    /** The article as text, with the copyright and the site credits of its publication. */
    public String write(Article article, Publication publication) {
        return text(article, publication).text();
    }

    private ArticleText text(Article article, Publication publication) {
        return new ArticleText(Rule.given("article", article), Rule.given("publication", publication), rawHtml);
    }

    /** Collects options. */
    public static final class Builder {

        private RawHtmlPolicy rawHtml = RawHtmlPolicy.TEXT;

        Builder() {}

        /** What becomes of raw HTML; its text is written unless said otherwise, and the report tells. */
        public Builder rawHtml(RawHtmlPolicy rawHtml) {
            this.rawHtml = Rule.given("rawHtml", rawHtml);
            return this;
        }

        /** The writer. */
        public MarkdownWriter build() {
            return new MarkdownWriter(this);
        }
    }
}
