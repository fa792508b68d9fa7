package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.ReadingException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;

/**
 * A feed in XML that is read as it comes: strictly, and from the item that is not well-formed on leniently, for there is
 * no way back to the beginning.
 */
final class XmlSource implements FeedStream.Source {

    private final ReplayReader in;
    private final TagGuard guard;
    private final FeedContext context;
    private final XmlFeedReader reader;
    private boolean isStrict;

    XmlSource(ReplayReader in, TagGuard guard, FeedContext context) {
        this.guard = guard;
        this.in = in;
        this.context = context;
        this.reader = new XmlFeedReader(elements(open()), context, true);
    }

    private XmlCursor open() {
        try {
            XmlCursor cursor = StrictXml.of(in, guard, in.lines(), context.limits, context.findings);
            isStrict = true;
            return cursor;
        } catch (BrokenXml e) {
            return lenient(e, 0, in.lines());
        }
    }

    @Override
    public Optional<Article> next() {
        try {
            return read();
        } catch (BrokenXml e) {
            if (!isStrict) {
                throw new ReadingException(e.place(), e.problem());
            }
            isStrict = false;
            reader.resume(elements(lenient(e, reader.resumeOffset(), reader.resumeLine() - 1)));
            return next();
        }
    }

    private Optional<Article> read() throws BrokenXml {
        in.keepFrom(reader.resumeOffset());
        return reader.next();
    }

    private XmlCursor lenient(BrokenXml failure, long offset, int lines) {
        failure.tell(context.findings);
        Reader rest = in.replay(offset).orElseGet(() -> {
            context.findings.error(
                    "item-left-out",
                    "an item that is not well-formed is too long to be read again",
                    "the item is left out");
            return in;
        });
        return new LenientXml(rest, lines, context.limits, context.findings);
    }

    private XmlElements elements(XmlCursor cursor) {
        return new XmlElements(cursor, context.limits, context.findings);
    }

    @Override
    public Feed head() {
        return reader.head().feed(context, List.of());
    }
}
