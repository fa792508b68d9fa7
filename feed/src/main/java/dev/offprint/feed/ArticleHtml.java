package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.html.BodyWriter;
import dev.offprint.html.Destination;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.RawHtmlPolicy;
import java.io.IOException;
import java.io.OutputStream;

/** Writes texts that belong to the articles of a feed as HTML with absolute addresses. */
final class ArticleHtml {

    private static final String DEFAULT_LANGUAGE = "en";
    private static final BodyWriter DEFAULT = writer(DEFAULT_LANGUAGE);

    // that of the last article: those of one feed mostly have the same language
    private String language = DEFAULT_LANGUAGE;
    private BodyWriter writer = DEFAULT;

    /** The HTML of a text as UTF-8; its addresses are relative to the base. */
    void write(Body body, Article article, Addresses base, OutputStream target) throws IOException {
        writer(article, base).write(body, target);
    }

    /** The HTML of a text; its addresses are relative to the base. */
    String text(Body body, Article article, Addresses base) {
        return writer(article, base).write(body);
    }

    private BodyWriter writer(Article article, Addresses base) {
        String needed = article.language().orElse(DEFAULT_LANGUAGE);
        if (!needed.equals(language)) {
            writer = writer(needed);
            language = needed;
        }
        return writer.at(base.base().orElse(null));
    }

    private static BodyWriter writer(String language) {
        return HtmlBody.writer()
                .destination(Destination.FEED)
                .rawHtml(RawHtmlPolicy.SANITISED)
                .language(language)
                .build();
    }
}
