package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Reading;
import java.io.Reader;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads a JSON Feed from memory: by the letter, and once more leniently if that fails. */
final class JsonFeed {

    private final Supplier<FeedContext> contexts;
    private final ReadingLimits limits;
    private final Findings findings;

    JsonFeed(Supplier<FeedContext> contexts, ReadingLimits limits, Findings findings) {
        this.contexts = contexts;
        this.limits = limits;
        this.findings = findings;
    }

    Reading<Feed> read(Supplier<Reader> text) {
        int mark = findings.mark();
        JsonSource source = new JsonSource(text.get(), contexts.get(), false);
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
        JsonSource lenient = new JsonSource(text.get(), contexts.get(), true);
        return collect(lenient, lenient::next);
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
