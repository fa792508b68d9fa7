package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.credit.Author;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** A feed in JSON that is read as it comes: what was whole before a fault is kept. */
final class JsonSource implements FeedStream.Source {

    private final JsonParser json;
    private final FeedContext context;
    private final JsonFeedReader reader;
    private boolean isEnded;

    /** A source that forgives what it can from the beginning, for there is no way back. */
    JsonSource(Reader in, FeedContext context) {
        this(in, context, true);
    }

    JsonSource(Reader in, FeedContext context, boolean isLenient) {
        this.context = context;
        json = factory(context.limits, isLenient).createParser(ObjectReadContext.empty(), in);
        reader = new JsonFeedReader(json, context);
    }

    private static JsonFactory factory(ReadingLimits limits, boolean isLenient) {
        JsonFactoryBuilder builder = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.text())
                        .build());
        return isLenient
                ? builder.enable(
                                JsonReadFeature.ALLOW_TRAILING_COMMA,
                                JsonReadFeature.ALLOW_MISSING_VALUES,
                                JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                                JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                                JsonReadFeature.ALLOW_SINGLE_QUOTES,
                                JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                                JsonReadFeature.ALLOW_JAVA_COMMENTS,
                                JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                                JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .build()
                : builder.build();
    }

    @Override
    public Optional<Article> next() {
        try {
            return strict();
        } catch (JacksonException e) {
            give(e);
            return Optional.empty();
        }
    }

    /** As {@link #next}, but a fault is thrown. */
    Optional<Article> strict() {
        if (isEnded) {
            return Optional.empty();
        }
        try {
            return reader.next();
        } catch (StreamConstraintsException e) {
            throw new ReadingException(place(e), "expected less: " + e.getOriginalMessage());
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    /** Ends the reading because of a fault. */
    void give(JacksonException e) {
        isEnded = true;
        if (!reader.isFeed()) {
            throw new ReadingException(place(e), "expected a JSON Feed: " + e.getOriginalMessage());
        }
        context.findings.error(
                e instanceof UnexpectedEndOfInputException ? "truncated" : "malformed-json",
                e.getOriginalMessage(),
                "what comes before is read, the rest is left out");
    }

    Place place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? reader.place()
                : Place.at(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    @Override
    public Feed head() {
        return reader.head().feed(List.of());
    }

    /** The feed with these articles. */
    Feed feed(List<Article> articles) {
        JsonHead head = reader.head();
        head.settle();
        List<Author> authors = head.authors();
        return head.feed(WholeFeed.signed(articles, authors));
    }
}
