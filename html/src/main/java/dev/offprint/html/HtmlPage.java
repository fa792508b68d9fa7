package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.net.URI;
import java.util.List;

/**
 * Articles as finished web pages, and any web page as an article.
 *
 * <p>Write with {@link #write(Article, Publication)}, or configure a {@link #writer()}; read with
 * {@link #read(String, URI)}, or configure a {@link #reader()}. No page carries a script, an event
 * handler, a style attribute, or an address that is not http, https, mailto or tel, whatever the strings of the article
 * hold; only {@link RawHtmlPolicy#VERBATIM} lets a caller vouch for markup.
 */
public final class HtmlPage {

    private static final PageWriter DEFAULT = writer().build();
    private static final PageReader READER = reader().build();

    private HtmlPage() {}

    /** The page of an article, with the library's own stylesheet in it. */
    public static String write(Article article, Publication publication) {
        return DEFAULT.write(article, publication);
    }

    /**
     * A page that lists articles, in the order given, with the library's own stylesheet in it. A {@link Listing} says more:
     * whose articles or on what, and which page of several.
     */
    public static String writeIndex(Publication publication, List<Article> articles) {
        return DEFAULT.writeIndex(publication, articles);
    }

    /** Starts a writer with choices of its own. */
    public static PageWriter.Builder writer() {
        return new PageWriter.Builder();
    }

    /**
     * The article of any page, and where it appears. A page of ours gives what was written; of any other page each source
     * of metadata is asked, and the one that is believed is told for each field, with the others.
     *
     * @param html the whole page
     * @param url the address under which it was found: absolute, http or https
     * @throws dev.offprint.ReadingException if the page has neither a title nor any text
     */
    public static PageReading read(String html, URI url) {
        return READER.read(html, url);
    }

    /** The article of any page, from its bytes; the encoding is the one that the page states, else UTF-8. */
    public static PageReading read(byte[] html, URI url) {
        return READER.read(html, url);
    }

    /** As {@link #read(String, URI)}, of a page of which nobody knows where it was. */
    public static PageReading read(String html) {
        return READER.read(html);
    }

    /** Starts a reader with limits of its own. */
    public static PageReader.Builder reader() {
        return new PageReader.Builder();
    }
}
