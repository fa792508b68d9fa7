package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Place;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.credit.Author;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a feed from memory: strictly first, which is fast and exact, and once more leniently if that fails. */
final class WholeFeed {

    /** Gives the articles of a feed one by one. */
    interface Articles {
        Optional<Article> next() throws BrokenXml;
    }

    private final FeedReader.Bodies bodies;
    private final ReadingLimits limits;
    private final Optional<URI> base;
    private final Findings findings = new Findings();
    private @Nullable FeedContext context;

    WholeFeed(FeedReader.Bodies bodies, ReadingLimits limits, Optional<URI> base) {
        this.bodies = bodies;
        this.limits = limits;
        this.base = base;
    }

    Reading<Feed> read(byte[] bytes, Optional<String> contentType) {
        Encodings.Known known = Encodings.of(bytes, contentType, findings);
        int mark = findings.mark();
        BrokenXml failure = null;
        if (known.isDirect(bytes)) {
            int start = known.mark();
            int lines = 0;
            while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
                lines += bytes[start++] == '\n' ? 1 : 0;
            }
            try {
                if (start < bytes.length && bytes[start] == '<') {
                    return collect(StrictXml.of(bytes, start, lines, limits, findings));
                }
            } catch (BrokenXml e) {
                findings.forget(mark);
                failure = e;
            }
        }
        Encodings.Known decided = Encodings.decide(bytes, known, findings);
        ReplayReader text = open(bytes, decided, new TagGuard(limits));
        if (isJson(text)) {
            return new JsonFeed(this::context, limits, findings).read(() -> {
                ReplayReader again = open(bytes, decided, new TagGuard(limits));
                isJson(again);
                return again;
            });
        }
        return read(bytes, decided, failure != null && Encodings.isUtf8(bytes) ? failure : null);
    }

    private Reading<Feed> read(byte[] bytes, Encodings.Known known, @Nullable BrokenXml before) {
        int mark = findings.mark();
        BrokenXml failure = before;
        if (failure == null) {
            TagGuard guard = new TagGuard(limits);
            ReplayReader text = open(bytes, known, guard);
            isJson(text);
            try {
                return collect(StrictXml.of(text, guard, text.lines(), limits, findings));
            } catch (BrokenXml e) {
                findings.forget(mark);
                failure = e;
            }
        }
        failure.tell(findings);
        try {
            return collect(new LenientXml(Encodings.reader(bytes, known, findings), 0, limits, findings));
        } catch (BrokenXml e) {
            throw new ReadingException(e.place(), e.problem());
        }
    }

    private ReplayReader open(byte[] bytes, Encodings.Known known, TagGuard guard) {
        return new ReplayReader(Encodings.reader(bytes, known, findings), guard);
    }

    /** Whether the first character that is not white space begins an object or a list; the reader then stands there. */
    private static boolean isJson(ReplayReader text) {
        try {
            char first = text.skipSpace();
            if (first == '\0') {
                throw new ReadingException(Place.line(1), "expected a feed, found nothing");
            }
            return first == '{' || first == '[';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading<Feed> collect(XmlCursor cursor) throws BrokenXml {
        FeedContext context = context();
        XmlFeedReader reader = new XmlFeedReader(new XmlElements(cursor, limits, findings), context, false);
        List<Article> articles = collect(reader::next, limits, findings);
        List<Article> signed = signed(articles, reader.authors());
        return new Reading<>(reader.head().feed(context, signed), findings.all());
    }

    private FeedContext context() {
        context = new FeedContext(bodies, limits, findings, base);
        return context;
    }

    /**
     * The address that relative links are seen from, if it was told only after the first of them: then the feed is to be
     * read once more.
     */
    Optional<URI> lateBase() {
        return Optional.ofNullable(context).flatMap(FeedContext::lateBase);
    }

    /** The articles with the authors of the feed, who may be told at its end, where nobody else signs. */
    static List<Article> signed(List<Article> articles, List<Author> authors) {
        if (authors.isEmpty() || articles.stream().noneMatch(it -> it.authors().isEmpty())) {
            return articles;
        }
        return articles.stream()
                .map(it -> it.authors().isEmpty() ? it.with(change -> change.authors(authors)) : it)
                .toList();
    }

    /** All articles, with a finding for each whose id another has. */
    static List<Article> collect(Articles source, ReadingLimits limits, Findings findings) throws BrokenXml {
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Optional<Article> next = source.next(); next.isPresent(); next = source.next()) {
            if (articles.size() == limits.items()) {
                findings.error("too-many-items", "more than " + limits.items() + " items", "the others are left out");
                break;
            }
            Article article = next.get();
            articles.add(article);
            Optional<String> id = article.id();
            if (id.isPresent() && !ids.add(id.get())) {
                findings.warn(
                        "duplicate-id",
                        "an item before has the id " + Findings.quote(id.get()) + " too",
                        "both are kept");
            } else if (id.isEmpty()) {
                findings.warn("id-missing", "an item has neither id nor address", "it has none in the result");
            }
        }
        return articles;
    }
}
