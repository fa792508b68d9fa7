package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles of a feed, read as they are asked for. To be used by one thread, once; start at {@link Feeds#stream}.
 *
 * <p>Input that fails throws {@link UncheckedIOException}; a document that is no feed,
 * {@link ReadingException}.
 */
public final class FeedStream implements Iterator<Article>, AutoCloseable {

    private static final int HEAD = 4096;

    /** A feed in either syntax, one article at a time. */
    interface Source {
        /** The next article; empty at the end. */
        Optional<Article> next();

        /** What is known of the feed so far. */
        Feed head();
    }

    private final Reader reader;
    private final Source source;
    private final Findings findings;
    private Optional<Article> ahead = Optional.empty();
    private boolean isEnded;

    private FeedStream(Reader reader, Source source, Findings findings) {
        this.reader = reader;
        this.source = source;
        this.findings = findings;
    }

    static FeedStream open(
            InputStream in,
            Optional<String> contentType,
            Optional<URI> base,
            FeedReader.Bodies bodies,
            ReadingLimits limits) {
        try {
            byte[] head = in.readNBytes(HEAD);
            Findings findings = new Findings();
            Encodings.Known known = Encodings.of(head, contentType, findings);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
            TagGuard guard = new TagGuard(limits);
            ReplayReader reader = new ReplayReader(Encodings.reader(whole, known, findings), guard);
            FeedContext context = new FeedContext(bodies, limits, findings, base);
            char first = reader.skipSpace();
            Source source = first == '{' || first == '['
                    ? new JsonSource(reader, context)
                    : new XmlSource(reader, guard, context);
            return new FeedStream(reader, source, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !isEnded) {
            ahead = source.next();
            isEnded = ahead.isEmpty();
        }
        return ahead.isPresent();
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The feed has no more articles");
        }
        Article article = ahead.orElseThrow();
        ahead = Optional.empty();
        return article;
    }

    /** The articles to come; closing it closes this. */
    public Stream<Article> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    /** What is known of the publication so far. Most feeds tell it before their first article. */
    public Publication publication() {
        return feed().publication();
    }

    /** What is known of the feed so far, without its articles. */
    public Feed feed() {
        hasNext();
        return source.head();
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return findings.all();
    }

    /** Closes the input. */
    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
