package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes Atom 1.0 (RFC 4287), with licences (RFC 4946) and paging (RFC 5005). */
final class AtomWriter {

    private final Feed feed;
    private final Publication publication;
    private final FeedWriter.Content content;
    private final Addresses site;
    private final Map<OffsetDateTime, Integer> moments = new HashMap<>();

    AtomWriter(Feed feed, FeedWriter.Content content) {
        this.feed = feed;
        this.publication = feed.publication();
        this.content = content;
        this.site = Addresses.of(feed, FeedFormat.ATOM);
    }

    void write(OutputStream target) throws IOException {
        XmlSurvey survey = new XmlSurvey();
        writeFeed(survey);
        moments.clear();
        XmlStream out = XmlStream.open(target, "feed", Namespace.ATOM.uri, survey.used());
        if (publication.language().isPresent()) {
            out.language(publication.language().get());
        }
        writeFeed(out);
        out.close();
    }

    private void writeFeed(XmlOut out) throws IOException {
        writeHead(out);
        ExtensionElements extensions = new ExtensionElements(FeedFormat.ATOM, out);
        for (Article article : feed.articles()) {
            writeEntry(article, extensions, out);
        }
    }

    private void writeHead(XmlOut out) throws IOException {
        text("title", publication.title().orElseThrow(), out);
        if (publication.description().isPresent()) {
            text("subtitle", publication.description().get(), out);
        }
        out.element("id", id());
        out.element("updated", FeedDates.rfc3339(feed.updated().orElseThrow()));
        writeLinks(out);
        if (feed.articles().stream().anyMatch(article -> article.authors().isEmpty())) {
            String name = publication.title().orElseThrow();
            person("author", publication.publisher().orElseGet(() -> Author.organization(name)), site, out);
        }
        if (publication.copyright().isPresent()) {
            writeRights(publication.copyright().get(), publication.language(), site, out);
            new RightsElements(out).write(publication.copyright().get(), site);
        }
        out.start("generator")
                .attribute("uri", Generator.URL)
                .text(Generator.NAME)
                .end();
        writeImages(out);
        if (publication.publisher().isPresent()) {
            out.element(Namespace.DC, "publisher", publication.publisher().get().name());
        }
    }

    private String id() {
        return feed.id()
                .map(site::iri)
                .or(() -> feed.self(FeedFormat.ATOM).map(Addresses::rooted).map(URI::toString))
                .orElseGet(
                        () -> Addresses.rooted(publication.url().orElseThrow()).toString());
    }

    private void writeLinks(XmlOut out) throws IOException {
        Optional<URI> self = feed.self(FeedFormat.ATOM);
        if (self.isPresent()) {
            out.start("link")
                    .attribute("rel", "self")
                    .attribute("href", self.get().toString());
            out.attribute("type", FeedFormat.ATOM.mediaType()).end();
        }
        if (publication.url().isPresent()) {
            link("alternate", publication.url().get(), out);
        }
        for (URI hub : publication.hubs()) {
            link("hub", hub, out);
        }
        for (Map.Entry<Page, URI> page : feed.pages().entrySet()) {
            link(page.getKey().relation(), page.getValue(), out);
        }
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

    private void writeEntry(Article article, ExtensionElements extensions, XmlOut out) throws IOException {
        Addresses base = site.of(article);
        out.start("entry");
        if (article.language().isPresent()) {
            out.language(article.language().get());
        }
        text("title", article.title(), out);
        out.element("id", site.iri(article.id().orElseThrow()));
        writeDates(article, out);
        writeLinks(article, base, out);
        for (Author author : article.authors()) {
            person("author", author, base, out);
        }
        for (Author contributor : article.contributors()) {
            person("contributor", contributor, base, out);
        }
        for (Tag tag : article.tags()) {
            out.start("category").attribute("term", tag.label());
            if (tag.scheme().filter(Addresses::isIri).isPresent()) {
                out.attribute("scheme", tag.scheme().get());
            }
            out.end();
        }
        if (article.copyright().isPresent()) {
            writeRights(article.copyright().get(), article.language(), base, out);
        }
        writeText(article, base, out);
        extensions.write(article, media(article), base);
        out.end();
    }

    private void writeDates(Article article, XmlOut out) throws IOException {
        OffsetDateTime updated = article.modified().or(article::published).orElseThrow();
        out.element("updated", unlike(updated));
        if (article.published().isPresent()) {
            out.element("published", FeedDates.rfc3339(article.published().get()));
        }
    }

    /**
     * The date, spelt as no entry before has it. Validators warn of two entries with the same {@code updated}, for readers
     * sort by it; the same moment is another text with a zero behind the point, and there is room for nine digits.
     */
    private String unlike(OffsetDateTime date) {
        int before = moments.merge(date, 1, Integer::sum) - 1;
        return FeedDates.rfc3339(date, before);
    }

    private void writeLinks(Article article, Addresses base, XmlOut out) throws IOException {
        if (article.url().isPresent()) {
            link("alternate", article.url().get(), out);
        }
        for (Map.Entry<String, URI> translation : article.translations().entrySet()) {
            out.start("link").attribute("rel", "alternate");
            out.attribute("hreflang", translation.getKey());
            out.attribute("href", translation.getValue().toString()).end();
        }
        if (article.externalUrl().isPresent()) {
            link("related", article.externalUrl().get(), out);
        }
        for (Attachment attachment : article.attachments()) {
            Optional<URI> url = base.absolute(attachment.url());
            if (url.isPresent()) {
                writeEnclosure(attachment, url.get(), out);
            }
        }
    }

    private static void writeEnclosure(Attachment attachment, URI url, XmlOut out) throws IOException {
        out.start("link").attribute("rel", "enclosure").attribute("type", attachment.mediaType());
        if (attachment.length().isPresent()) {
            out.attribute("length", Long.toString(attachment.length().getAsLong()));
        }
        if (attachment.title().filter(title -> !Markup.isLike(title)).isPresent()) {
            out.attribute("title", attachment.title().get());
        }
        out.attribute("href", url.toString()).end();
    }

    /** The attachments of which an enclosure does not say all: its title must not look like markup, and it has no duration. */
    private static List<Attachment> media(Article article) {
        return article.attachments().stream()
                .filter(it -> it.duration().isPresent()
                        || it.title().filter(Markup::isLike).isPresent())
                .toList();
    }

    /** An entry must have a summary or content, and without an address it must have content, be it empty. */
    private void writeText(Article article, Addresses base, XmlOut out) throws IOException {
        Optional<String> summary = ArticleText.summary(article, content);
        if (summary.isPresent()) {
            text("summary", summary.get(), out);
        }
        if (content == FeedWriter.Content.FULL && !article.body().isEmpty()) {
            out.start("content")
                    .attribute("type", "html")
                    .text(() -> ArticleText.html(article, base))
                    .end();
        } else if (summary.isEmpty() || article.url().isEmpty()) {
            out.start("content").attribute("type", "xhtml").start("div");
            out.attribute("xmlns", "http://www.w3.org/1999/xhtml").end().end();
        }
    }

    private static void writeRights(Copyright copyright, Optional<String> language, Addresses base, XmlOut out)
            throws IOException {
        if (RightsElements.hasLine(copyright)) {
            text("rights", RightsElements.line(copyright, language), out);
        }
        for (Licence licence : copyright.licences()) {
            Optional<URI> url = licence.url().flatMap(base::absolute);
            if (url.isPresent()) {
                out.start("link").attribute("rel", "license");
                if (!Markup.isLike(licence.name())) {
                    out.attribute("title", licence.name());
                }
                out.attribute("href", url.get().toString()).end();
            }
        }
    }

    /** A text construct (RFC 4287, section 3.1): plain, unless readers would take it for markup all the same. */
    private static void text(String name, String text, XmlOut out) throws IOException {
        out.start(name);
        if (Markup.hasClosingTag(text)) {
            out.attribute("type", "html").text(Markup.html(text));
        } else {
            out.plain(text);
        }
        out.end();
    }

    private static void person(String name, Author person, Addresses base, XmlOut out) throws IOException {
        out.start(name).start("name").plain(person.name()).end();
        Optional<URI> url = person.url().flatMap(base::absolute);
        if (url.isPresent()) {
            out.element("uri", url.get().toString());
        }
        Optional<String> email = person.email().filter(Addresses::isMailbox);
        if (email.isPresent()) {
            out.element("email", email.get());
        }
        out.end();
    }

    private static void link(String relation, URI url, XmlOut out) throws IOException {
        out.start("link")
                .attribute("rel", relation)
                .attribute("href", url.toString())
                .end();
    }
}
