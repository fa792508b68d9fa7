package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.rule.SinkFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/** A feed in XML. Its namespaces stand at the root, so the articles are gone over before they are written. */
abstract class XmlFeedWriter {

    /** What articles may need, whatever is in them. */
    private static final Set<Namespace> OF_ARTICLES = EnumSet.of(
            Namespace.CONTENT,
            Namespace.DC,
            Namespace.DCTERMS,
            Namespace.MEDIA,
            Namespace.CREATIVE_COMMONS,
            Namespace.THREAD,
            Namespace.WELL_FORMED_WEB,
            Namespace.PODCAST,
            Namespace.SCHEMA);

    final Feed feed;
    final Publication publication;
    final WritingOptions options;
    final Addresses site;
    final FeedFormat format;
    final boolean streamed;

    /**
     * A writer for one feed.
     *
     * @param streamed whether there are articles that nobody has seen yet, so that every namespace is declared
     */
    XmlFeedWriter(Feed feed, FeedFormat format, WritingOptions options, boolean streamed) {
        this.feed = feed;
        this.publication = feed.publication();
        this.format = format;
        this.options = options;
        this.streamed = streamed;
        this.site = Addresses.of(feed, format);
    }

    /** Takes articles one by one. */
    interface Items {
        /** Writes one. */
        void write(Article article) throws IOException;
    }

    /** Starts the root element. */
    abstract XmlStream open(OutputStream target, Set<Namespace> used) throws IOException;

    /** Writes everything before the articles. */
    abstract void writeHead(XmlOut out) throws IOException;

    /** What writes the articles. */
    abstract Items items(XmlOut out);

    /** Writes everything behind the articles. */
    abstract void writeFoot(XmlOut out) throws IOException;

    void write(Iterator<Article> articles, OutputStream target) throws IOException {
        try {
            XmlStream out = open(target, namespaces());
            writeHead(out);
            Items items = items(out);
            while (articles.hasNext()) {
                items.write(articles.next());
            }
            writeFoot(out);
            out.close();
        } catch (SinkFailure e) {
            throw e.getCause();
        }
    }

    private Set<Namespace> namespaces() throws IOException {
        XmlSurvey survey = new XmlSurvey();
        writeHead(survey);
        Items items = items(survey);
        NamespacesOfArticles common = new NamespacesOfArticles(this, survey.used());
        for (Article article : feed.articles()) {
            if (!common.add(article)) {
                items.write(article);
            }
        }
        writeFoot(survey);
        Set<Namespace> used = survey.used();
        if (streamed) {
            used.addAll(OF_ARTICLES);
            if (format == FeedFormat.RSS) {
                used.add(Namespace.ATOM);
            } else {
                used.remove(Namespace.CONTENT);
                used.remove(Namespace.CREATIVE_COMMONS);
            }
            if (options.rsl()) {
                used.add(Namespace.RSL);
            }
        }
        return used;
    }
}
