package dev.offprint.feed;

import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes RSS 2.0 (rssboard.org/rss-specification, with its best practices profile).
 *
 * <p>Of two elements that say the same, readers and validators want one; so an author is {@code dc:creator} and never
 * {@code author}, and a date with a fraction comes in {@code dcterms:created} beside {@code pubDate}.
 */
final class RssWriter extends XmlFeedWriter {

    private static final Pattern CHANNEL_IMAGE = Pattern.compile("(?i).*\\.(jpe?g|gif|png)|.*\\.\\w*\\W[^.]*|[^.]*");
    private static final int MAX_IMAGE_WIDTH = 144;
    private static final int MAX_IMAGE_HEIGHT = 400;

    RssWriter(Feed feed, WritingOptions options, boolean streamed) {
        super(feed, FeedFormat.RSS, options, streamed);
    }

    @Override
    XmlStream open(OutputStream target, Set<Namespace> used) throws IOException {
        XmlStream out = XmlStream.open(target, "rss", "", used, options);
        out.attribute("version", "2.0");
        return out;
    }

    @Override
    Items items(XmlOut out) {
        return new RssItems(this, out);
    }

    @Override
    void writeFoot(XmlOut out) throws IOException {
        out.end();
    }

    @Override
    void writeHead(XmlOut out) throws IOException {
        out.start("channel");
        String title = publication.title().orElseThrow();
        URI link = publication.url().or(() -> feed.self(FeedFormat.RSS)).orElseThrow();
        out.start("title").plain(title).end();
        out.element("link", link.toString());
        new LinkElements(out, format).write(feed);
        new HistoryElements(out).write(feed);
        out.start("description").plain(publication.description().orElse("")).end();
        if (publication.language().isPresent()) {
            out.element("language", publication.language().get());
        }
        if (publication.copyright().isPresent()) {
            writeCopyright(publication.copyright().get(), out);
        }
        if (publication.publisher().isPresent()) {
            writePublisher(publication.publisher().get(), out);
        }
        Optional<OffsetDateTime> updated = feed.updated();
        if (updated.isPresent()) {
            out.start("lastBuildDate").rfc822(updated.get()).end();
            if (!FeedDates.fitsRfc822(updated.get())) {
                out.start(Namespace.ATOM, "updated").rfc3339(updated.get()).end();
            }
        }
        out.element("generator", Generator.NAME);
        writeImages(title, link, out);
        new PodcastElements(out).write(feed, site);
    }

    private void writeCopyright(Copyright copyright, XmlOut out) throws IOException {
        if (RightsElements.hasLine(copyright)) {
            out.start("copyright")
                    .plain(() -> RightsElements.line(copyright, publication.language()))
                    .end();
        }
        new LinkElements(out, format).write(copyright, site);
        RightsElements rights = new RightsElements(out, format, options.rsl());
        rights.write(copyright, publication.url(), site);
    }

    private static void writePublisher(Author publisher, XmlOut out) throws IOException {
        if (isEditor(publisher)) {
            out.start("managingEditor");
            out.plain(publisher.email().orElseThrow() + " (" + publisher.name() + ")")
                    .end();
        }
        out.element(Namespace.DC, "publisher", publisher.name());
    }

    /** Whether address and name can stand side by side as RFC 822 has it. */
    static boolean isEditor(Author publisher) {
        return publisher.email().filter(Addresses::isMailbox).isPresent()
                && publisher.name().chars().noneMatch(c -> "()\\\"<>&".indexOf(c) >= 0);
    }

    private void writeImages(String title, URI link, XmlOut out) throws IOException {
        Optional<URI> logo = publication.logo().flatMap(image -> site.picture(image.url()));
        if (logo.isPresent() && isChannelImage(logo.get())) {
            Image image = publication.logo().orElseThrow();
            out.start("image").element("url", logo.get().toString());
            out.start("title").plain(title).end();
            out.element("link", link.toString());
            if (fitsChannel(image)) {
                out.element("width", Integer.toString(image.width().orElseThrow()));
                out.element("height", Integer.toString(image.height().orElseThrow()));
            }
            out.end();
        } else if (logo.isPresent()) {
            out.element(Namespace.ATOM, "logo", logo.get().toString());
        }
        Optional<URI> icon = publication.icon().flatMap(image -> site.picture(image.url()));
        if (icon.isPresent()) {
            out.element(Namespace.ATOM, "icon", icon.get().toString());
        }
        Optional<URI> picture = publication.image().flatMap(image -> site.picture(image.url()));
        if (picture.isPresent()) {
            new MediaElements(out).thumbnail(publication.image().orElseThrow(), picture.get());
        }
    }

    /** RSS knows GIF, JPEG and PNG. */
    private static boolean isChannelImage(URI url) {
        return CHANNEL_IMAGE.matcher(url.toString()).matches();
    }

    /** Whether the channel's logo comes with its size. */
    static boolean isSized(Image logo, URI url) {
        return isChannelImage(url) && fitsChannel(logo);
    }

    private static boolean fitsChannel(Image image) {
        return image.width().isPresent()
                && image.height().isPresent()
                && image.width().getAsInt() <= MAX_IMAGE_WIDTH
                && image.height().getAsInt() <= MAX_IMAGE_HEIGHT;
    }
}
