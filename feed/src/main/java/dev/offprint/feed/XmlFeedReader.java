package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.ReadingException;
import dev.offprint.credit.Author;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed in XML, article by article, in whatever order its parts come: RSS 1.0 has its items beside the channel,
 * 2.0 within.
 */
final class XmlFeedReader {

    private static final Set<String> CONTAINERS = Set.of("rss", "RDF", "channel", "feed", "items");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<Vocabulary> OF_FEEDS =
            EnumSet.of(Vocabulary.RSS, Vocabulary.RDF, Vocabulary.ATOM, Vocabulary.ATOM_03);
    private static final int WRAPPERS = 3;

    private XmlElements xml;
    private final FeedContext context;
    private final HeadDraft head = new HeadDraft();
    private final HeadReader headReader;
    private final ItemReader itemReader;
    private @Nullable List<Author> authors;
    private boolean isFeed;
    private @Nullable String root;
    private int roots;
    private boolean isTruncated;
    private long resumeOffset;
    private int resumeLine = 1;
    private boolean isResumed;
    private final boolean isStreamed;

    /**
     * Starts at the beginning of a document.
     *
     * @param isStreamed whether it may have to {@link #resume} somewhere else
     */
    XmlFeedReader(XmlElements xml, FeedContext context, boolean isStreamed) {
        this.isStreamed = isStreamed;
        this.xml = xml;
        this.context = context;
        this.headReader = new HeadReader(context, head);
        this.itemReader = new ItemReader(context);
        context.findings.follow(xml::place);
    }

    HeadDraft head() {
        return head;
    }

    /** Who signs entries that name nobody: authors of the feed, as far as they are known. */
    List<Author> authors() {
        if (authors == null) {
            authors = head.authors.authors(context);
        }
        return authors;
    }

    /** Goes on with another cursor, which begins at {@link #resumeOffset}. */
    void resume(XmlElements rest) {
        rest.aliases(xml);
        xml = rest;
        isResumed = isFeed;
        context.findings.follow(rest::place);
    }

    /** Where an item begins that was not read to its end, else what follows the last that was. */
    long resumeOffset() {
        return resumeOffset;
    }

    /** The line of {@link #resumeOffset}. */
    int resumeLine() {
        return resumeLine;
    }

    private void markStart() {
        if (!isStreamed) {
            return;
        }
        resumeOffset = xml.cursor().offset();
        resumeLine = resumeOffset < 0 ? 1 : xml.place().line().orElse(1);
    }

    private void markEnd() throws BrokenXml {
        if (!isStreamed) {
            return;
        }
        resumeOffset = xml.cursor().endOffset();
        resumeLine = resumeOffset < 0 ? 1 : xml.place().line().orElse(1);
    }

    /**
     * The next article; empty at the end.
     *
     * @throws ReadingException if the document is no feed
     */
    Optional<Article> next() throws BrokenXml {
        while (xml.move()) {
            if (!xml.isStart()) {
                continue;
            }
            String name = xml.name();
            noteRoot(name);
            markStart();
            if (ITEMS.contains(name) && xml.vocabulary() != Vocabulary.OTHER) {
                isFeed = true;
                context.feedLanguage = head.language;
                Optional<Article> article = itemReader.read(xml, authors());
                markEnd();
                if (xml.cursor().isTruncated()) {
                    isTruncated = true;
                    context.findings.error("truncated", "the feed ends within an item", "the item is left out");
                } else if (article.isPresent()) {
                    return article;
                }
            } else if (CONTAINERS.contains(name)) {
                container(name);
                markEnd();
            } else if (isFeed) {
                headReader.read(xml);
                authors = null;
                markEnd();
            } else if (xml.cursor().depth() > WRAPPERS) {
                throw noFeed();
            }
        }
        if (!isFeed) {
            throw noFeed();
        }
        if (xml.cursor().isTruncated() && !isTruncated) {
            isTruncated = true;
            context.findings.warn("truncated", "the feed ends before its last end tag", "what comes before is read");
        }
        return Optional.empty();
    }

    private void noteRoot(String name) {
        if (xml.cursor().depth() > 1 || isResumed) {
            return;
        }
        if (root == null) {
            root = name;
        }
        if (!isFeed && name.equalsIgnoreCase("html")) {
            throw new ReadingException(
                    xml.place(), "expected a feed, found an HTML page; its head may link to the feed");
        }
        if (CONTAINERS.contains(name) && ++roots == 2) {
            context.findings.warn(
                    "second-root", "a second document " + Findings.quote(name) + " follows", "read as well");
        }
    }

    private void container(String name) {
        isFeed |= !name.equals("items");
        Vocabulary vocabulary = xml.vocabulary();
        boolean isForeign =
                !OF_FEEDS.contains(vocabulary) && xml.cursor().prefix().isEmpty();
        if (isForeign || vocabulary == Vocabulary.OTHER && !xml.namespace().isEmpty()) {
            String which = vocabulary == Vocabulary.OTHER ? "the unknown namespace " : "the namespace ";
            context.findings.infoOnce(
                    "namespace",
                    "unknown-namespace",
                    "a " + name + " of " + which + Findings.quote(xml.namespace()),
                    "taken for a feed");
            xml.alias(name.equals("feed") ? Vocabulary.ATOM : Vocabulary.RSS);
        }
        context.isBaseSaid |= xml.attribute(Vocabulary.XML_NAMESPACE, "base") != null;
        context.base = context.base(xml.attribute(Vocabulary.XML_NAMESPACE, "base"), context.base);
        String language = xml.attribute(Vocabulary.XML_NAMESPACE, "lang");
        if (head.language == null) {
            head.language = context.language(language).orElse(null);
        }
    }

    private ReadingException noFeed() {
        return new ReadingException(
                xml.place(),
                root == null
                        ? "expected a feed, found no element"
                        : "expected a feed (rss, RDF, feed or JSON), found " + Findings.quote(root));
    }
}
