package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes RSS 2.0 (rssboard.org/rss-specification, with its best practices profile).
 *
 * <p>Of two elements that say the same, readers and validators want one; so an author is {@code dc:creator} and never
 * {@code author}, and a date with a fraction comes in {@code dcterms:created} beside {@code pubDate}.
 */
final class RssWriter {

    private static final Pattern CHANNEL_IMAGE = Pattern.compile("(?i).*\\.(jpe?g|gif|png)|.*\\.\\w*\\W[^.]*|[^.]*");
    private static final int MAX_IMAGE_WIDTH = 144;
    private static final int MAX_IMAGE_HEIGHT = 400;

    private final Feed feed;
    private final Publication publication;
    private final FeedWriter.Content content;
    private final Addresses site;

    RssWriter(Feed feed, FeedWriter.Content content) {
        this.feed = feed;
        this.publication = feed.publication();
        this.content = content;
        this.site = Addresses.of(feed, FeedFormat.RSS);
    }

    void write(OutputStream target) throws IOException {
        XmlSurvey survey = new XmlSurvey();
        writeChannel(survey);
        XmlStream out = XmlStream.open(target, "rss", "", survey.used());
        out.attribute("version", "2.0");
        writeChannel(out);
        out.close();
    }

    private void writeChannel(XmlOut out) throws IOException {
        out.start("channel");
        writeHead(out);
        ExtensionElements extensions = new ExtensionElements(FeedFormat.RSS, out);
        for (Article article : feed.articles()) {
            writeItem(article, extensions, out);
        }
        out.end();
    }

    private void writeHead(XmlOut out) throws IOException {
        String title = publication.title().orElseThrow();
        URI link = publication.url().or(() -> feed.self(FeedFormat.RSS)).orElseThrow();
        out.start("title").plain(title).end();
        out.element("link", link.toString());
        Optional<URI> self = feed.self(FeedFormat.RSS);
        if (self.isPresent()) {
            out.start(Namespace.ATOM, "link")
                    .attribute("rel", "self")
                    .attribute("href", self.get().toString());
            out.attribute("type", FeedFormat.RSS.mediaType()).end();
        }
        for (URI hub : publication.hubs()) {
            link("hub", hub, out);
        }
        for (Map.Entry<Page, URI> page : feed.pages().entrySet()) {
            link(page.getKey().relation(), page.getValue(), out);
        }
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
            out.element("lastBuildDate", FeedDates.rfc822(updated.get()));
            if (!FeedDates.fitsRfc822(updated.get())) {
                out.element(Namespace.ATOM, "updated", FeedDates.rfc3339(updated.get()));
            }
        }
        out.element("generator", Generator.NAME);
        writeImages(title, link, out);
    }

    private void writeCopyright(Copyright copyright, XmlOut out) throws IOException {
        if (RightsElements.hasLine(copyright)) {
            out.start("copyright")
                    .plain(() -> RightsElements.line(copyright, publication.language()))
                    .end();
        }
        writeLicences(copyright, site, out);
        RightsElements rights = new RightsElements(out);
        rights.write(copyright, site);
        rights.writeCreativeCommons(copyright);
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

    private static boolean fitsChannel(Image image) {
        return image.width().isPresent()
                && image.height().isPresent()
                && image.width().getAsInt() <= MAX_IMAGE_WIDTH
                && image.height().getAsInt() <= MAX_IMAGE_HEIGHT;
    }

    private void writeItem(Article article, ExtensionElements extensions, XmlOut out) throws IOException {
        Addresses base = site.of(article);
        out.start("item").start("title").plain(article.title()).end();
        if (article.url().isPresent()) {
            out.element("link", article.url().get().toString());
        }
        String id = article.id().orElseThrow();
        boolean permalink =
                article.url().filter(url -> url.toString().equals(id)).isPresent();
        out.start("guid")
                .attribute("isPermaLink", Boolean.toString(permalink))
                .text(id)
                .end();
        writeText(article, base, out);
        for (Author author : article.authors()) {
            out.element(Namespace.DC, "creator", author.name());
        }
        for (Author contributor : article.contributors()) {
            writeContributor(contributor, base, out);
        }
        writeDates(article, out);
        for (Tag tag : article.tags()) {
            out.start("category");
            if (tag.scheme().isPresent()) {
                out.attribute("domain", tag.scheme().get());
            }
            out.plain(tag.label()).end();
        }
        writeLinks(article, base, out);
        if (article.language().isPresent()) {
            out.element(Namespace.DC, "language", article.language().get());
        }
        if (article.copyright().isPresent()) {
            Copyright copyright = article.copyright().get();
            if (RightsElements.hasLine(copyright)) {
                out.start(Namespace.DC, "rights").plain(() -> RightsElements.line(copyright, article.language()));
                out.end();
            }
        }
        extensions.write(article, media(article, base), base);
        out.end();
    }

    /** Validators want a description before the content, so an article without summary gets an empty one. */
    private void writeText(Article article, Addresses base, XmlOut out) throws IOException {
        boolean full = content == FeedWriter.Content.FULL && !article.body().isEmpty();
        Optional<String> summary = ArticleText.summary(article, content);
        if (summary.isPresent() || full) {
            out.element("description", Markup.html(summary.orElse("")));
        }
        if (full) {
            out.start(Namespace.CONTENT, "encoded")
                    .text(() -> ArticleText.html(article, base))
                    .end();
        }
    }

    private static void writeContributor(Author contributor, Addresses base, XmlOut out) throws IOException {
        out.start(Namespace.ATOM, "contributor");
        out.start(Namespace.ATOM, "name").plain(contributor.name()).end();
        Optional<URI> url = contributor.url().flatMap(base::absolute);
        if (url.isPresent()) {
            out.element(Namespace.ATOM, "uri", url.get().toString());
        }
        Optional<String> email = contributor.email().filter(Addresses::isMailbox);
        if (email.isPresent()) {
            out.element(Namespace.ATOM, "email", email.get());
        }
        out.end();
    }

    private static void writeDates(Article article, XmlOut out) throws IOException {
        Optional<OffsetDateTime> published = article.published();
        if (published.isPresent()) {
            out.element("pubDate", FeedDates.rfc822(published.get()));
            if (!FeedDates.fitsRfc822(published.get())) {
                out.element(Namespace.DCTERMS, "created", FeedDates.rfc3339(published.get()));
            }
        }
        Optional<OffsetDateTime> modified = article.modified();
        if (modified.isPresent()) {
            out.element(Namespace.ATOM, "updated", FeedDates.rfc3339(modified.get()));
        }
    }

    private static void writeLinks(Article article, Addresses base, XmlOut out) throws IOException {
        Optional<Attachment> enclosure = enclosure(article, base);
        if (enclosure.isPresent()) {
            out.start("enclosure")
                    .attribute(
                            "url",
                            base.absolute(enclosure.get().url()).orElseThrow().toString());
            out.attribute("length", Long.toString(enclosure.get().length().orElse(0)));
            out.attribute("type", enclosure.get().mediaType()).end();
        }
        for (Map.Entry<String, URI> translation : article.translations().entrySet()) {
            out.start(Namespace.ATOM, "link").attribute("rel", "alternate");
            out.attribute("hreflang", translation.getKey());
            out.attribute("href", translation.getValue().toString()).end();
        }
        if (article.externalUrl().isPresent()) {
            link("related", article.externalUrl().get(), out);
        }
        if (article.copyright().isPresent()) {
            writeLicences(article.copyright().get(), base, out);
        }
    }

    private static void writeLicences(Copyright copyright, Addresses base, XmlOut out) throws IOException {
        for (Licence licence : copyright.licences()) {
            Optional<URI> url = licence.url().flatMap(base::absolute);
            if (url.isPresent()) {
                out.start(Namespace.ATOM, "link").attribute("rel", "license");
                if (!Markup.isLike(licence.name())) {
                    out.attribute("title", licence.name());
                }
                out.attribute("href", url.get().toString()).end();
            }
        }
    }

    private static void link(String relation, URI url, XmlOut out) throws IOException {
        out.start(Namespace.ATOM, "link")
                .attribute("rel", relation)
                .attribute("href", url.toString())
                .end();
    }

    /** An item has one enclosure at most: the first attachment that a reader can fetch. */
    static Optional<Attachment> enclosure(Article article, Addresses base) {
        return article.attachments().stream()
                .filter(it ->
                        base.absolute(it.url()).filter(Addresses::isEnclosable).isPresent())
                .findFirst();
    }

    /** The other attachments, and the enclosure too if it has a title or a duration. */
    private static List<Attachment> media(Article article, Addresses base) {
        if (article.attachments().isEmpty()) {
            return List.of();
        }
        List<Attachment> media = new ArrayList<>(article.attachments());
        enclosure(article, base)
                .filter(it -> it.title().isEmpty() && it.duration().isEmpty())
                .ifPresent(media::remove);
        return media;
    }
}
