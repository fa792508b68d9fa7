package dev.offprint.feed;

/** The XML namespaces that feeds are written with, each under the prefix that readers expect. */
enum Namespace {
    /** RFC 4287. */
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    /** Full content in RSS. */
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    /** Dublin Core elements. */
    DC("dc", "http://purl.org/dc/elements/1.1/"),
    /** Dublin Core terms. */
    DCTERMS("dcterms", "http://purl.org/dc/terms/"),
    /** Media RSS. */
    MEDIA("media", "http://search.yahoo.com/mrss/"),
    /** The licence of an RSS item. */
    CREATIVE_COMMONS("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"),
    /** Apple's directory of podcasts. */
    ITUNES("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    /** How much of the past a feed holds (RFC 5005). */
    HISTORY("fh", "http://purl.org/syndication/history/1.0"),
    /** What was said of an article (RFC 4685). */
    THREAD("thr", "http://purl.org/syndication/thread/1.0"),
    /** The feed of comments. */
    WELL_FORMED_WEB("wfw", "http://wellformedweb.org/CommentAPI/"),
    /** What was taken back (RFC 6721). */
    TOMBSTONES("at", "http://purl.org/atompub/tombstones/1.0"),
    /** Terms for machines. */
    RSL("rsl", "https://rslstandard.org/rsl"),
    /** Podcasting 2.0. */
    PODCAST("podcast", "https://podcastindex.org/namespace/1.0"),
    /** Any property of schema.org. */
    SCHEMA("schema", "https://schema.org/");

    final String prefix;
    final String uri;

    /** The attribute that declares it. */
    final String declaration;

    Namespace(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
        this.declaration = " xmlns:" + prefix + "=\"" + uri + "\"";
    }
}
