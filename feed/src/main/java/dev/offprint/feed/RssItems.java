package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Writes the items of RSS. */
final class RssItems implements XmlFeedWriter.Items {

    private static final XmlName ITEM = XmlName.of("item");
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName LINK = XmlName.of("link");
    private static final XmlName GUID = XmlName.of("guid");
    private static final XmlName IS_PERMALINK = XmlName.of("isPermaLink");
    private static final XmlName DESCRIPTION = XmlName.of("description");
    private static final XmlName CONTENT = XmlName.of(Namespace.CONTENT, "encoded");
    private static final XmlName CREATOR = XmlName.of(Namespace.DC, "creator");
    private static final XmlName PUBLISHED = XmlName.of("pubDate");
    private static final XmlName CREATED = XmlName.of(Namespace.DCTERMS, "created");
    private static final XmlName UPDATED = XmlName.of(Namespace.ATOM, "updated");
    private static final XmlName CATEGORY = XmlName.of("category");
    private static final XmlName LANGUAGE = XmlName.of(Namespace.DC, "language");
    private static final XmlName RIGHTS = XmlName.of(Namespace.DC, "rights");

    private final WritingOptions options;
    private final Addresses site;
    private final ExtensionElements extensions;
    private final LinkElements links;
    private final XmlOut out;
    private final RightsLine rights = new RightsLine();

    RssItems(XmlFeedWriter feed, XmlOut out) {
        this.options = feed.options;
        this.site = feed.site;
        this.extensions = new ExtensionElements(feed.feed, feed.format, feed.options, out);
        this.links = new LinkElements(out, feed.format);
        this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
        Addresses base = site.of(article);
        out.start(ITEM).plain(TITLE, article.title());
        if (article.url().isPresent()) {
            out.element(LINK, article.url().get().toString());
        }
        String id = article.id().orElseThrow();
        boolean permalink =
                article.url().isPresent() && article.url().get().toString().equals(id);
        out.start(GUID)
                .token(IS_PERMALINK, Boolean.toString(permalink))
                .text(id)
                .end();
        writeText(article, base);
        for (Author author : article.authors()) {
            out.element(CREATOR, author.name());
        }
        for (Author contributor : article.contributors()) {
            writeContributor(contributor, base);
        }
        writeDates(article);
        for (Tag tag : article.tags()) {
            if (tag.scheme().isEmpty()) {
                out.plain(CATEGORY, tag.label());
            } else {
                out.start(CATEGORY).attribute("domain", tag.scheme().get());
                out.plain(tag.label()).end();
            }
        }
        writeLinks(article, base);
        if (article.language().isPresent()) {
            out.element(LANGUAGE, article.language().get());
        }
        if (article.copyright().isPresent()) {
            Copyright copyright = article.copyright().get();
            if (RightsElements.hasLine(copyright)) {
                out.plain(RIGHTS, rights.of(copyright, article.language()));
            }
        }
        extensions.write(article, media(article, base), base);
        out.end();
    }

    /** Validators want a description before the content, so an article without summary gets an empty one. */
    private void writeText(Article article, Addresses base) throws IOException {
        boolean full = options.isFull() && !article.body().isEmpty();
        Optional<String> summary = ArticleText.summary(article, options.content());
        if (summary.isPresent() || full) {
            out.start(DESCRIPTION).shown(summary.orElse("")).end();
        }
        if (full) {
            out.start(CONTENT).content(article, base).end();
        }
    }

    private void writeContributor(Author contributor, Addresses base) throws IOException {
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

    private void writeDates(Article article) throws IOException {
        Optional<OffsetDateTime> published = article.published();
        if (published.isPresent()) {
            out.start(PUBLISHED).rfc822(published.get()).end();
            if (!FeedDates.fitsRfc822(published.get())) {
                out.start(CREATED).rfc3339(published.get()).end();
            }
        }
        Optional<OffsetDateTime> modified = article.modified();
        if (modified.isPresent()) {
            out.start(UPDATED).rfc3339(modified.get()).end();
        }
    }

    private void writeLinks(Article article, Addresses base) throws IOException {
        Optional<Attachment> enclosure = enclosure(article, base);
        if (enclosure.isPresent()) {
            out.start("enclosure")
                    .attribute(
                            "url",
                            base.absolute(enclosure.get().url()).orElseThrow().toString());
            out.attribute("length", Long.toString(enclosure.get().length().orElse(0)));
            out.attribute("type", enclosure.get().mediaType()).end();
        }
        links.write(article);
        if (article.copyright().isPresent()) {
            links.write(article.copyright().get(), base);
        }
    }

    /** An item has one enclosure at most: the first attachment that a reader can fetch. */
    static Optional<Attachment> enclosure(Article article, Addresses base) {
        if (article.attachments().isEmpty()) {
            return Optional.empty();
        }
        return article.attachments().stream()
                .filter(it ->
                        base.absolute(it.url()).filter(Addresses::isEnclosable).isPresent())
                .findFirst();
    }

    /** The other attachments, and the enclosure too if it has a title or a duration, or is not the first and only one there. */
    private static List<Attachment> media(Article article, Addresses base) {
        List<Attachment> attachments = article.attachments();
        if (attachments.isEmpty()) {
            return attachments;
        }
        Attachment first = attachments.get(0);
        boolean isSaid = first.title().isEmpty()
                && first.duration().isEmpty()
                && enclosure(article, base).filter(it -> it == first).isPresent()
                && attachments.stream()
                        .skip(1)
                        .noneMatch(it -> base.absolute(it.url()).equals(base.absolute(first.url())));
        return isSaid ? attachments.subList(1, attachments.size()) : attachments;
    }
}
