package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Reading;
import java.io.Reader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a JSON Feed from memory: by the letter, and once more leniently if that fails. */
final class JsonFeed {

    private final FeedReader.Bodies bodies;
    private final ReadingLimits limits;
    private final Findings findings;
    private final Optional<URI> base;

    JsonFeed(FeedReader.Bodies bodies, ReadingLimits limits, Findings findings, Optional<URI> base) {
        this.bodies = bodies;
        this.limits = limits;
        this.findings = findings;
        this.base = base;
    }

    Reading<Feed> read(Supplier<Reader> text) {
        int mark = findings.mark();
        JsonSource source = new JsonSource(text.get(), context(), false);
        try {
            return collect(source, source::strict);
        } catch (UnexpectedEndOfInputException e) {
            findings.forget(mark);
        } catch (JacksonException e) {
            findings.forget(mark);
            findings.add(new Finding(
                    Severity.WARNING,
                    "recovered",
                    source.place(e),
                    "the feed is not well-formed from here on: " + e.getOriginalMessage(),
                    "read as what it most likely means"));
        }
        JsonSource lenient = new JsonSource(text.get(), context(), true);
        return collect(lenient, lenient::next);
    }

    private FeedContext context() {
        return new FeedContext(bodies, limits, findings, base);
    }

    private Reading<Feed> collect(JsonSource source, WholeFeed.Articles articles) {
        try {
            List<Article> all = WholeFeed.collect(articles, limits, findings);
            return new Reading<>(source.feed(all), findings.all());
        } catch (BrokenXml e) {
            throw new IllegalStateException("JSON is no XML", e);
        }
    }
}
