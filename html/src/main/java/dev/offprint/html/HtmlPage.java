package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.util.List;

/**
 * Articles as finished web pages.
 *
 * <p>Start with {@link #write(Article, Publication)}, or configure a {@link #writer()}. No page carries a script, an event
 * handler, a style attribute, or an address that is not http, https, mailto or tel, whatever the strings of the article
 * hold; only {@link RawHtmlPolicy#VERBATIM} lets a caller vouch for markup.
 */
public final class HtmlPage {

    private static final PageWriter DEFAULT = writer().build();

    private HtmlPage() {}

    /** The page of an article, with the library's own stylesheet in it. */
    public static String write(Article article, Publication publication) {
        return DEFAULT.write(article, publication);
    }

    /** A page that lists articles, in the order given, with the library's own stylesheet in it. */
    public static String writeIndex(Publication publication, List<Article> articles) {
        return DEFAULT.writeIndex(publication, articles);
    }

    /** Starts a writer with choices of its own. */
    public static PageWriter.Builder writer() {
        return new PageWriter.Builder();
    }
}
