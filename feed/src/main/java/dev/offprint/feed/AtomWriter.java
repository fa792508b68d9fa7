package dev.offprint.feed;

import dev.offprint.credit.Author;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Writes Atom 1.0 (RFC 4287), with licences (RFC 4946), paging and archives (RFC 5005) and deleted entries (RFC 6721). */
final class AtomWriter extends XmlFeedWriter {

    AtomWriter(Feed feed, WritingOptions options, boolean streamed) {
        super(feed, FeedFormat.ATOM, options, streamed);
    }

    @Override
    XmlStream open(OutputStream target, Set<Namespace> used) throws IOException {
        XmlStream out = XmlStream.open(target, "feed", Namespace.ATOM.uri, used, options);
        if (publication.language().isPresent()) {
            out.language(publication.language().get());
        }
        return out;
    }

    @Override
    Items items(XmlOut out) {
        return new AtomEntries(this, out);
    }

    @Override
    void writeFoot(XmlOut out) throws IOException {
        new HistoryElements(out).writeDeletions(feed, site);
    }

    @Override
    void writeHead(XmlOut out) throws IOException {
        AtomConstructs constructs = new AtomConstructs(out);
        constructs.text(XmlName.of("title"), publication.title().orElseThrow());
        if (publication.description().isPresent()) {
            constructs.text(XmlName.of("subtitle"), publication.description().get());
        }
        out.element("id", id());
        out.start("updated").rfc3339(feed.updated().orElseThrow()).end();
        new LinkElements(out, format).write(feed);
        new HistoryElements(out).write(feed);
        if (streamed
                || LossRow.any(feed.articles(), article -> article.authors().isEmpty())) {
            String name = publication.title().orElseThrow();
            constructs.person(
                    XmlName.of("author"), publication.publisher().orElseGet(() -> Author.organization(name)), site);
        }
        if (publication.copyright().isPresent()) {
            constructs.rights(publication.copyright().get(), publication.language());
            new LinkElements(out, format).write(publication.copyright().get(), site);
            new RightsElements(out, format, options.rsl())
                    .write(publication.copyright().get(), publication.url(), site);
        }
        out.start("generator")
                .attribute("uri", Generator.URL)
                .text(Generator.NAME)
                .end();
        writeImages(out);
        if (publication.publisher().isPresent()) {
            out.element(Namespace.DC, "publisher", publication.publisher().get().name());
        }
        new PodcastElements(out).write(feed, site);
    }

    private String id() {
        return feed.id().map(site::iri).orElseGet(() -> standInId(feed));
    }

    /** The id of a feed that has none: its own address, else the publication's. */
    static String standInId(Feed feed) {
        URI address =
                feed.self(FeedFormat.ATOM).or(() -> feed.publication().url()).orElseThrow();
        return Addresses.rooted(address).toString();
    }

    private void writeImages(XmlOut out) throws IOException {
        Optional<URI> icon = publication.icon().flatMap(image -> site.picture(image.url()));
        if (icon.isPresent()) {
            out.element("icon", icon.get().toString());
        }
        Optional<URI> logo = publication.logo().flatMap(image -> site.picture(image.url()));
        if (logo.isPresent()) {
            out.element("logo", logo.get().toString());
        }
        Optional<URI> picture = publication.image().flatMap(image -> site.picture(image.url()));
        if (picture.isPresent()) {
            new MediaElements(out).thumbnail(publication.image().orElseThrow(), picture.get());
        }
    }
}
