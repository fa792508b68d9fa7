package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The door to feeds.
 *
 * <p>Start with {@link #write(Feed, FeedFormat)}, {@link #writeBytes} or {@link #write(Feed, FeedFormat, OutputStream)} for the full text of the articles with every default;
 * with {@link #writer()} for anything else. The bytes are UTF-8 and depend on the feed alone.
 *
 * <p>To read one, start with {@link #read(byte[])} or, for large ones, {@link #stream(InputStream)}; with {@link #reader()}
 * for anything but the defaults.
 *
 * <p>Around feeds: {@link #discover(String, URI)} finds those of a page, {@link FeedCheck} looks one over, {@link FeedHeaders}
 * is what a server says of one, and {@link #readSubscriptions(byte[])} reads a list of them.
 */
public final class Feeds {

    private static final FeedWriter DEFAULT = writer().build();
    private static final FeedReader READER = reader().build();

    private Feeds() {}

    /**
     * Writes a feed; see {@link FeedWriter#write(Feed, FeedFormat, OutputStream)}.
     *
     * @return what the format could not carry
     * @throws IllegalArgumentException before the first byte, if the format needs something that the feed does not have
     */
    public static FeedReport write(Feed feed, FeedFormat format, OutputStream out) throws IOException {
        return DEFAULT.write(feed, format, out);
    }

    /**
     * Writes a feed whose articles come one by one; see {@link FeedWriter#write(Feed, Iterator, FeedFormat, OutputStream)}.
     */
    public static FeedReport write(Feed feed, Iterator<Article> articles, FeedFormat format, OutputStream out)
            throws IOException {
        return DEFAULT.write(feed, articles, format, out);
    }

    /** As {@link #write(Feed, Iterator, FeedFormat, OutputStream)}; the stream is not closed. */
    public static FeedReport write(Feed feed, Stream<Article> articles, FeedFormat format, OutputStream out)
            throws IOException {
        return DEFAULT.write(feed, articles, format, out);
    }

    /** The feed as text; see {@link FeedWriter#write(Feed, FeedFormat)}. */
    public static String write(Feed feed, FeedFormat format) {
        return DEFAULT.write(feed, format);
    }

    /** The feed as UTF-8; see {@link FeedWriter#writeBytes}. */
    public static byte[] writeBytes(Feed feed, FeedFormat format) {
        return DEFAULT.writeBytes(feed, format);
    }

    /** Starts a writer with options. */
    public static FeedWriter.Builder writer() {
        return new FeedWriter.Builder();
    }

    /**
     * Reads a feed of any kind; see {@link FeedReader#read(byte[], String, URI)}.
     *
     * @throws ReadingException if it is no feed
     */
    public static Reading<Feed> read(byte[] bytes) {
        return READER.read(bytes);
    }

    /** As {@link #read(byte[])}, from text. */
    public static Reading<Feed> read(String text) {
        return READER.read(text);
    }

    /**
     * As {@link #read(byte[])}, with what was known when the bytes were fetched.
     *
     * @param contentType the HTTP header of that name
     * @param base the address of the feed
     */
    public static Reading<Feed> read(byte[] bytes, @Nullable String contentType, @Nullable URI base) {
        return READER.read(bytes, contentType, base);
    }

    /** Reads a feed article by article; see {@link FeedReader#stream(InputStream, String, URI)}. */
    public static FeedStream stream(InputStream in) {
        return READER.stream(in);
    }

    /** As {@link #stream(InputStream)}, with what was known when the stream was opened. */
    public static FeedStream stream(InputStream in, @Nullable String contentType, @Nullable URI base) {
        return READER.stream(in, contentType, base);
    }

    /** Starts a reader with options. */
    public static FeedReader.Builder reader() {
        return new FeedReader.Builder();
    }

    /**
     * The feeds of a web page: those that it declares ({@code rel=alternate} with the type of a feed, {@code rel=feed}), in
     * its order, each once; if there is none, links whose address looks like that of a feed. Nothing is fetched. At most
     * two hundred.
     *
     * @param html the page
     * @param url where it is, for addresses that are relative
     */
    public static List<FeedLink> discover(String html, URI url) {
        Rule.given("html", html);
        return Discovery.find(Jsoup.parse(html), Rule.address("url", url));
    }

    /** As {@link #discover(String, URI)}, in the encoding that the bytes themselves tell of, else UTF-8. */
    public static List<FeedLink> discover(byte[] html, URI url) {
        Rule.given("html", html);
        try {
            return Discovery.find(Jsoup.parse(new ByteArrayInputStream(html), null, ""), Rule.address("url", url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list of feeds: OPML of any version. What is neither feed nor folder is left out with a finding; at most
     * 100,000 outlines are read, and folders deeper than {@value Subscriptions#MAX_DEPTH} are flattened.
     *
     * @throws ReadingException if it is no OPML
     */
    public static Reading<Subscriptions> readSubscriptions(byte[] opml) {
        Rule.given("opml", opml);
        try {
            Parser parser = Parser.xmlParser().setTrackPosition(true);
            return OpmlReader.read(Jsoup.parse(new ByteArrayInputStream(opml), null, "", parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #readSubscriptions(byte[])}, from text. */
    public static Reading<Subscriptions> readSubscriptions(String opml) {
        return OpmlReader.read(
                Jsoup.parse(Rule.given("opml", opml), "", Parser.xmlParser().setTrackPosition(true)));
    }
}
