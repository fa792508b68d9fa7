package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Writes the entries of Atom. */
final class AtomEntries implements XmlFeedWriter.Items {

    private static final XmlName ENTRY = XmlName.of("entry");
    private static final XmlName TITLE = XmlName.of("title");
    private static final XmlName ID = XmlName.of("id");
    private static final XmlName UPDATED = XmlName.of("updated");
    private static final XmlName PUBLISHED = XmlName.of("published");
    private static final XmlName AUTHOR = XmlName.of("author");
    private static final XmlName CONTRIBUTOR = XmlName.of("contributor");
    private static final XmlName CATEGORY = XmlName.of("category");
    private static final XmlName TERM = XmlName.of("term");
    private static final XmlName SUMMARY = XmlName.of("summary");
    private static final XmlName CONTENT = XmlName.of("content");
    private static final XmlName TYPE = XmlName.of("type");

    private final WritingOptions options;
    private final Addresses site;
    private final AtomConstructs constructs;
    private final LinkElements links;
    private final ExtensionElements extensions;
    private final Recent<OffsetDateTime> moments;
    private final boolean areMomentsUnlike;
    private final XmlOut out;

    AtomEntries(XmlFeedWriter feed, XmlOut out) {
        this.options = feed.options;
        this.site = feed.site;
        this.constructs = new AtomConstructs(out);
        this.links = new LinkElements(out, feed.format);
        this.extensions = new ExtensionElements(feed.feed, feed.format, feed.options, out);
        this.moments = new Recent<>(feed.feed);
        this.areMomentsUnlike = !feed.streamed && feed.feed.dates().inOrder();
        this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
        Addresses base = site.of(article);
        out.start(ENTRY);
        if (article.language().isPresent()) {
            out.language(article.language().get());
        }
        constructs.text(TITLE, article.title());
        out.element(ID, site.iri(article.id().orElseThrow()));
        writeDates(article);
        writeLinks(article, base);
        for (Author author : article.authors()) {
            constructs.person(AUTHOR, author, base);
        }
        for (Author contributor : article.contributors()) {
            constructs.person(CONTRIBUTOR, contributor, base);
        }
        for (Tag tag : article.tags()) {
            out.start(CATEGORY).attribute(TERM, tag.label());
            if (tag.scheme().isPresent() && Addresses.isIri(tag.scheme().get())) {
                out.attribute("scheme", tag.scheme().get());
            }
            out.end();
        }
        if (article.copyright().isPresent()) {
            constructs.rights(article.copyright().get(), article.language());
            links.write(article.copyright().get(), base);
        }
        writeText(article, base);
        extensions.write(article, media(article, base), base);
        out.end();
    }

    /**
     * The dates; that of the last change spelt as no entry before has it. Validators warn of two entries with the same
     * {@code updated}, for readers sort by it; the same moment is another text with a zero behind the point, and there is
     * room for nine digits.
     */
    private void writeDates(Article article) throws IOException {
        OffsetDateTime updated = article.modified().or(article::published).orElseThrow();
        out.start(UPDATED)
                .rfc3339(updated, areMomentsUnlike ? 0 : moments.count(updated))
                .end();
        if (article.published().isPresent()) {
            out.start(PUBLISHED).rfc3339(article.published().get()).end();
        }
    }

    private void writeLinks(Article article, Addresses base) throws IOException {
        if (article.url().isPresent()) {
            links.write("alternate", article.url().get());
        }
        links.write(article);
        for (Attachment attachment : article.attachments()) {
            Optional<URI> url = base.absolute(attachment.url());
            if (url.isPresent()) {
                writeEnclosure(attachment, url.get());
            }
        }
    }

    private void writeEnclosure(Attachment attachment, URI url) throws IOException {
        links.start("enclosure").attribute("type", attachment.mediaType());
        if (attachment.length().isPresent()) {
            out.attribute("length", Long.toString(attachment.length().getAsLong()));
        }
        if (attachment.title().filter(title -> !Markup.isLike(title)).isPresent()) {
            out.attribute("title", attachment.title().get());
        }
        out.attribute("href", url.toString()).end();
    }

    /**
     * The attachments of which an enclosure does not say all: its title must not look like markup, and it has no duration.
     * Where two have one address, all are told again, for readers may take them for one.
     */
    private static List<Attachment> media(Article article, Addresses base) {
        List<Attachment> attachments = article.attachments();
        if (attachments.isEmpty()) {
            return attachments;
        }
        if (attachments.size() > 1
                && attachments.stream()
                                .map(it -> base.absolute(it.url()))
                                .distinct()
                                .count()
                        < attachments.size()) {
            return attachments;
        }
        return attachments.stream()
                .filter(it -> it.duration().isPresent()
                        || it.title().filter(Markup::isLike).isPresent())
                .toList();
    }

    /** An entry must have a summary or content, and without an address it must have content, be it empty. */
    private void writeText(Article article, Addresses base) throws IOException {
        Optional<String> summary = ArticleText.summary(article, options.content());
        if (summary.isPresent()) {
            constructs.text(SUMMARY, summary.get());
        }
        if (options.isFull() && !article.body().isEmpty()) {
            out.start(CONTENT).token(TYPE, "html").content(article, base).end();
        } else if (summary.isEmpty() || article.url().isEmpty()) {
            out.start(CONTENT).token(TYPE, "xhtml").start("div");
            out.attribute("xmlns", "http://www.w3.org/1999/xhtml").end().end();
        }
    }
}
