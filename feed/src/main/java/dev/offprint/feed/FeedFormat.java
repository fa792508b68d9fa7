package dev.offprint.feed;

/** The formats that feeds are written in. */
public enum FeedFormat {
    /** RSS 2.0, with the namespaces that aggregators know. */
    RSS("application/rss+xml", "feed.rss.xml"),
    /** Atom 1.0 (RFC 4287). */
    ATOM("application/atom+xml", "feed.atom.xml"),
    /** JSON Feed 1.1. */
    JSON_FEED("application/feed+json", "feed.json");

    private final String mediaType;
    private final String fileName;

    FeedFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /** What a server names it: {@code application/atom+xml}. */
    public String mediaType() {
        return mediaType;
    }

    /** What a site usually names the file: {@code feed.atom.xml}. */
    public String fileName() {
        return fileName;
    }
}
