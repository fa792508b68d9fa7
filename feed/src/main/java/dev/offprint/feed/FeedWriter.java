package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes feeds with the options that it was built with. Immutable and safe to share; start at {@link Feeds#writer()}. */
public final class FeedWriter {

    /** How much of each article a feed gives. */
    public enum Content {
        /** The whole body, and the summary where there is one. */
        FULL,
        /** The summary; where there is none, the first paragraph, which the report tells. */
        SUMMARY
    }

    private final Content content;

    private FeedWriter(Builder builder) {
        content = builder.content;
    }

    /**
     * Writes a feed as UTF-8 and leaves the stream open.
     *
     * <p>Every format needs the publication's title, its address or the feed's own, and an id of its own for each
     * article. Atom also needs a date for each article and for the feed. What is missing otherwise is left out; nothing
     * is made up, but for what Atom requires and the report tells: {@code updated} is the date of publication where there
     * is no date of modification, and the publisher, else the publication, signs articles without author.
     *
     * <p>A feed should say where it is ({@link Feed#self(FeedFormat)}): it is valid without, but readers and validators
     * ask for it.
     *
     * @return what the format could not carry
     * @throws IllegalArgumentException before the first byte, if something needed is missing; the message names field and
     *     article
     */
    public FeedReport write(Feed feed, FeedFormat format, OutputStream out) throws IOException {
        Rule.given("out", out);
        Requirements.check(feed, format);
        FeedReport report = Losses.of(feed, format, content);
        switch (format) {
            case RSS -> new RssWriter(feed, content).write(out);
            case ATOM -> new AtomWriter(feed, content).write(out);
            case JSON_FEED -> new JsonFeedWriter(feed, content).write(out);
        }
        return report;
    }

    /** The feed as UTF-8; see {@link #write}. */
    public byte[] toBytes(Feed feed, FeedFormat format) {
        return buffer(feed, format).toByteArray();
    }

    /** The feed as text; see {@link #write}. */
    public String toText(Feed feed, FeedFormat format) {
        return buffer(feed, format).toString(StandardCharsets.UTF_8);
    }

    private ByteArrayOutputStream buffer(Feed feed, FeedFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try {
            write(feed, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** Collects the options of a writer. */
    public static final class Builder {

        private Content content = Content.FULL;

        Builder() {}

        /** How much of each article; {@link Content#FULL} by default. */
        public Builder content(Content content) {
            this.content = Rule.given("content", content);
            return this;
        }

        /** The writer. */
        public FeedWriter build() {
            return new FeedWriter(this);
        }
    }
}
