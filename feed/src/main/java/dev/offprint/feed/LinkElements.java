package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Atom's links (RFC 4287, section 4.2.7), which RSS borrows. */
final class LinkElements {

    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName BORROWED_LINK = XmlName.of(Namespace.ATOM, "link");
    private static final XmlName RELATION = XmlName.of("rel");
    private static final XmlName ADDRESS = XmlName.of("href");

    private final XmlOut out;
    private final XmlName link;
    private final FeedFormat format;

    LinkElements(XmlOut out, FeedFormat format) {
        this.out = out;
        this.link = format == FeedFormat.ATOM ? LINK : BORROWED_LINK;
        this.format = format;
    }

    /** Where the feed is, who tells of its changes, and where the rest of it is. */
    void write(Feed feed) throws IOException {
        Optional<URI> self = feed.self(format);
        if (self.isPresent()) {
            start("self").attribute(ADDRESS, self.get().toString());
            out.attribute("type", format.mediaType()).end();
        }
        if (format == FeedFormat.ATOM && feed.publication().url().isPresent()) {
            write("alternate", feed.publication().url().get());
        }
        for (URI hub : feed.publication().hubs()) {
            write("hub", hub);
        }
        for (Map.Entry<Page, URI> page : feed.pages().entrySet()) {
            write(page.getKey().relation(), page.getValue());
        }
    }

    /** The other languages of an article, and what it talks about. */
    void write(Article article) throws IOException {
        if (!article.translations().isEmpty()) {
            writeTranslations(article.translations());
        }
        if (article.externalUrl().isPresent()) {
            write("related", article.externalUrl().get());
        }
    }

    private void writeTranslations(Map<String, URI> translations) throws IOException {
        for (Map.Entry<String, URI> translation : translations.entrySet()) {
            start("alternate").attribute("hreflang", translation.getKey());
            out.attribute(ADDRESS, translation.getValue().toString()).end();
        }
    }

    /** Licences (RFC 4946) that have an address. */
    void write(Copyright copyright, Addresses base) throws IOException {
        for (Licence licence : copyright.licences()) {
            Optional<URI> url = licence.url().flatMap(base::absolute);
            if (url.isPresent()) {
                start("license");
                if (!Markup.isLike(licence.name())) {
                    out.attribute("title", licence.name());
                }
                out.attribute(ADDRESS, url.get().toString()).end();
            }
        }
    }

    void write(String relation, URI url) throws IOException {
        start(relation).attribute(ADDRESS, url.toString()).end();
    }

    /** Starts a link; its address is still to be written. */
    XmlOut start(String relation) throws IOException {
        return out.start(link).token(RELATION, relation);
    }
}
