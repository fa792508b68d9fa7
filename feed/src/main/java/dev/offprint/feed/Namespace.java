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
    /** Podcasting 2.0. */
    PODCAST("podcast", "https://podcastindex.org/namespace/1.0"),
    /** Any property of schema.org. */
    SCHEMA("schema", "https://schema.org/");

    final String prefix;
    final String uri;

    Namespace(String prefix, String uri) {
        this.prefix = prefix;
        this.uri = uri;
    }
}
