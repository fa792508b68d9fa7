package dev.offprint.feed;

import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds with the options that it was built with: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, told apart
 * by what they hold. Immutable and safe to share; start at {@link Feeds#reader()}.
 *
 * <p>Feeds are read whatever they do wrong: a bad item, date or link costs itself alone, and a finding says where. What the
 * model has no field for is among {@link dev.offprint.Article#properties()}, under the name of its element. An item without
 * a title gets its first words as one, for an article must have a title; a finding says so. Of RSS, a description is the
 * summary where there is content beside it; alone it is the summary if it is plain text, else the body.
 */
public final class FeedReader {

    /** What becomes of the articles' HTML. */
    public enum Bodies {
        /** A typed body. */
        TYPED,
        /** One raw block, which costs next to nothing. */
        RAW,
        /** Nothing: the bodies are empty. */
        NONE
    }

    private final Bodies bodies;
    private final ReadingLimits limits;

    private FeedReader(Builder builder) {
        bodies = builder.bodies;
        limits = builder.limits;
    }

    /** Reads a feed of which no more is known than its bytes; see {@link #read(byte[], String, URI)}. */
    public Reading<Feed> read(byte[] bytes) {
        return read(bytes, null, null);
    }

    /** Reads a feed from text, whatever encoding it declares; see {@link #read(byte[], String, URI)}. */
    public Reading<Feed> read(String text) {
        return read(Rule.given("text", text).getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", null);
    }

    /**
     * Reads a feed.
     *
     * @param contentType the HTTP header of that name, if there is one: its charset counts more than what the feed declares.
     *     Neither counts where the bytes cannot be in it, or where it is a Western one and all bytes are UTF-8; a finding says so
     * @param base the address of the feed, if it is known: relative links are seen from there
     * @throws ReadingException if it is no feed, or exceeds a limit
     */
    public Reading<Feed> read(byte[] bytes, @Nullable String contentType, @Nullable URI base) {
        Rule.given("bytes", bytes);
        limits.checkBytes(bytes.length);
        Optional<String> type = Optional.ofNullable(contentType);
        WholeFeed feed = new WholeFeed(bodies, limits, Optional.ofNullable(base));
        Reading<Feed> reading = feed.read(bytes, type);
        return feed.lateBase()
                .map(late -> new WholeFeed(bodies, limits, Optional.of(late)).read(bytes, type))
                .orElse(reading);
    }

    /** Reads a feed article by article; see {@link #stream(InputStream, String, URI)}. */
    public FeedStream stream(InputStream in) {
        return stream(in, null, null);
    }

    /**
     * Reads a feed article by article, as they are asked for, and keeps none of them. So the limits on bytes and items do
     * not hold. There is no way back either: from the item on that is not well-formed XML, the feed is read leniently, and
     * JSON is from the beginning. An encoding that nobody declares is UTF-8 up to the first byte that is none, and
     * windows-1252 from there.
     *
     * @param in closed with the stream
     * @param contentType the HTTP header of that name, if there is one
     * @param base the address of the feed, if it is known
     * @throws ReadingException if it is no feed; other than {@link #read}, this may come late
     */
    public FeedStream stream(InputStream in, @Nullable String contentType, @Nullable URI base) {
        return FeedStream.open(
                Rule.given("in", in), Optional.ofNullable(contentType), Optional.ofNullable(base), bodies, limits);
    }

    /** Collects the options of a reader. */
    public static final class Builder {

        private Bodies bodies = Bodies.TYPED;
        private ReadingLimits limits = ReadingLimits.DEFAULT;

        Builder() {}

        /** What becomes of the articles' HTML; {@link Bodies#TYPED} by default. */
        public Builder bodies(Bodies bodies) {
            this.bodies = Rule.given("bodies", bodies);
            return this;
        }

        /** The longest feed, in bytes, that is read into memory: 64 MB by default. A longer one is refused. */
        public Builder maxBytes(long bytes) {
            limits = new ReadingLimits(
                    positive("bytes", bytes), limits.depth(), limits.items(), limits.text(), limits.attributes());
            return this;
        }

        /**
         * How deep elements, or JSON's lists and objects, may nest: 200 by default. A deeper feed is refused, for it is
         * made to exhaust its readers.
         */
        public Builder maxDepth(int depth) {
            limits = new ReadingLimits(
                    limits.bytes(), (int) positive("depth", depth), limits.items(), limits.text(), limits.attributes());
            return this;
        }

        /** The most articles that are kept in memory: 50,000 by default. The others are left out, and a finding says so. */
        public Builder maxItems(int items) {
            limits = new ReadingLimits(
                    limits.bytes(), limits.depth(), (int) positive("items", items), limits.text(), limits.attributes());
            return this;
        }

        /**
         * The longest text of one element, in characters: 4 million by default. In XML a longer one is left out, and a
         * finding says so; in JSON it is refused.
         */
        public Builder maxText(int text) {
            limits = new ReadingLimits(
                    limits.bytes(), limits.depth(), limits.items(), (int) positive("text", text), limits.attributes());
            return this;
        }

        /** The most attributes of one element: 200 by default. A feed with more is refused. */
        public Builder maxAttributes(int attributes) {
            limits = new ReadingLimits(limits.bytes(), limits.depth(), limits.items(), limits.text(), (int)
                    positive("attributes", attributes));
            return this;
        }

        /** The reader. */
        public FeedReader build() {
            return new FeedReader(this);
        }

        private static long positive(String name, long value) {
            Rule.check(value > 0, name, "must be positive", value);
            return value;
        }
    }
}
