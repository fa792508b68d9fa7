package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.html.BodyWriter;
import dev.offprint.html.Destination;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.RawHtmlPolicy;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A text that belongs to an article, as HTML with absolute addresses; it is made when somebody asks for it.
 *
 * @param body the text
 * @param article whose it is
 * @param base what its addresses are relative to
 */
record ArticleHtml(Body body, Article article, Addresses base) {

    /** The HTML as UTF-8. */
    void write(OutputStream target) throws IOException {
        writer().write(body, target);
    }

    @Override
    public String toString() {
        return writer().write(body);
    }

    private BodyWriter writer() {
        return HtmlBody.writer()
                .destination(Destination.FEED)
                .base(base.base().orElse(null))
                .rawHtml(RawHtmlPolicy.SANITISED)
                .language(article.language().orElse("en"))
                .build();
    }
}
