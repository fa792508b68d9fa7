package dev.offprint.feed;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The door to feeds.
 *
 * <p>Start with {@link #write}, {@link #toBytes} or {@link #toText} for the full text of the articles with every default;
 * with {@link #writer()} for anything else. The bytes are UTF-8 and depend on the feed alone.
 */
public final class Feeds {

    private static final FeedWriter DEFAULT = writer().build();

    private Feeds() {}

    /**
     * Writes a feed; see {@link FeedWriter#write}.
     *
     * @return what the format could not carry
     * @throws IllegalArgumentException before the first byte, if the format needs something that the feed does not have
     */
    public static FeedReport write(Feed feed, FeedFormat format, OutputStream out) throws IOException {
        return DEFAULT.write(feed, format, out);
    }

    /** The feed as UTF-8; see {@link #write}. */
    public static byte[] toBytes(Feed feed, FeedFormat format) {
        return DEFAULT.toBytes(feed, format);
    }

    /** The feed as text; see {@link #write}. An XML feed declares UTF-8, so store it as that. */
    public static String toText(Feed feed, FeedFormat format) {
        return DEFAULT.toText(feed, format);
    }

    /** Starts a writer with options. */
    public static FeedWriter.Builder writer() {
        return new FeedWriter.Builder();
    }
}
