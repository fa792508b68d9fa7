package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes feeds with the options that it was built with. Immutable and safe to share; start at {@link Feeds#writer()}. */
public final class FeedWriter {

    /** How much of each article a feed gives. */
    public enum Content {
        /** The whole body, and the summary where there is one. */
        FULL,
        /** The summary; where there is none, the first paragraph, which the report tells. */
        SUMMARY
    }

    /** How the HTML of an article stands in XML; readers see no difference. */
    public enum Escaping {
        /** With references for what is markup: {@code &lt;p&gt;}. */
        REFERENCES,
        /** As it is, in a CDATA section, for people who read the file itself. */
        CDATA
    }

    private final WritingOptions options;

    private FeedWriter(Builder builder) {
        options = new WritingOptions(
                builder.content, builder.limit, builder.escaping, Optional.ofNullable(builder.stylesheet), builder.rsl);
    }

    /**
     * Writes a feed as UTF-8 and leaves the stream open.
     *
     * <p>Every format needs the publication's title, its address or the feed's own, and an id of its own for each
     * article. Atom also needs a date for each article and for the feed, and a podcast in XML a language. What is missing otherwise is left out; nothing is made up, but for what Atom requires and the
     * report tells: {@code updated} is the date of publication where there is no date of modification, and the publisher,
     * else the publication, signs articles without author.
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
        Feed written = options.limited(Rule.given("feed", feed));
        Requirements.check(written, format);
        write(written, written.articles().iterator(), format, out, false);
        return Losses.of(written, format, options.content());
    }

    /**
     * Writes a feed and then articles that come one by one, in memory that does not grow with their number. The articles
     * of the feed itself come first.
     *
     * <p>What is said of the feed is written before they are seen. So Atom needs {@link Feed#updated()}, is signed by
     * the publisher or publication as a whole, and an XML feed declares every namespace that articles may use. An id or
     * a date of Atom's is compared with those of about ten thousand articles before it.
     *
     * @return what the format could not carry; of the losses, the first ten thousand
     * @throws IllegalArgumentException before the first byte, if the feed lacks something needed; at an article that
     *     does, after those before it were written
     */
    public FeedReport write(Feed feed, Iterator<Article> articles, FeedFormat format, OutputStream out)
            throws IOException {
        Rule.given("articles", articles);
        Rule.given("out", out);
        Feed head = options.limited(Rule.given("feed", feed));
        Requirements requirements = Requirements.check(head, format);
        Losses losses = new Losses(head, format, options.content());
        Iterator<Article> rest = Iterators.limited(
                Iterators.seen(articles, requirements::check),
                options.limit() - head.articles().size());
        Iterator<Article> all = Iterators.joined(head.articles().iterator(), rest);
        write(head, Iterators.seen(all, losses::add), format, out, true);
        return losses.report();
    }

    /** As {@link #write(Feed, Iterator, FeedFormat, OutputStream)}; the stream is not closed. */
    public FeedReport write(Feed feed, Stream<Article> articles, FeedFormat format, OutputStream out)
            throws IOException {
        return write(feed, Rule.given("articles", articles).iterator(), format, out);
    }

    private void write(Feed feed, Iterator<Article> articles, FeedFormat format, OutputStream out, boolean streamed)
            throws IOException {
        switch (format) {
            case RSS -> new RssWriter(feed, options, streamed).write(articles, out);
            case ATOM -> new AtomWriter(feed, options, streamed).write(articles, out);
            case JSON_FEED -> new JsonFeedWriter(feed, options).write(articles, out);
        }
    }

    /** The feed as text; see {@link #write(Feed, FeedFormat, OutputStream)}. XML declares UTF-8, so store it as that. */
    public String write(Feed feed, FeedFormat format) {
        return buffer(feed, format).toString(StandardCharsets.UTF_8);
    }

    /** The feed as UTF-8; see {@link #write(Feed, FeedFormat, OutputStream)}. */
    public byte[] writeBytes(Feed feed, FeedFormat format) {
        return buffer(feed, format).toByteArray();
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
        private int limit = Integer.MAX_VALUE;
        private Escaping escaping = Escaping.REFERENCES;
        private @Nullable URI stylesheet;
        private boolean rsl;

        Builder() {}

        /** How much of each article; {@link Content#FULL} by default. */
        public Builder content(Content content) {
            this.content = Rule.given("content", content);
            return this;
        }

        /** How many articles at most, from the first; by default all. */
        public Builder limit(int limit) {
            Rule.check(limit >= 0, "limit", "must not be negative", limit);
            this.limit = limit;
            return this;
        }

        /** How HTML stands in XML; {@link Escaping#REFERENCES} by default. */
        public Builder escaping(Escaping escaping) {
            this.escaping = Rule.given("escaping", escaping);
            return this;
        }

        /**
         * How browsers show an XML feed: the address of a style sheet, CSS if its path ends in {@code .css}, else XSLT.
         * None by default.
         */
        public Builder stylesheet(@Nullable URI stylesheet) {
            this.stylesheet = stylesheet == null ? null : Rule.link("stylesheet", stylesheet);
            return this;
        }

        /**
         * Whether XML feeds say in RSL 1.0 what machines may do (rslstandard.org/rsl), wherever a copyright has
         * {@linkplain dev.offprint.credit.Copyright#mining() terms} for them. Not by default: the W3C validator warns of
         * a vocabulary that it does not know.
         */
        public Builder rsl(boolean rsl) {
            this.rsl = rsl;
            return this;
        }

        /** The writer. */
        public FeedWriter build() {
            return new FeedWriter(this);
        }
    }
}
