package dev.offprint.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The vocabularies that feeds are made of, under every address that is in use for them. */
enum Vocabulary {
    RSS(
            "",
            "",
            "http://my.netscape.com/rdf/simple/0.9/",
            "http://channel.netscape.com/rdf/simple/0.9/",
            "http://purl.org/rss/1.0/",
            "http://purl.org/net/rss1.1#",
            "http://backend.userland.com/rss",
            "http://backend.userland.com/rss2",
            "http://backend.userland.com/rss091",
            "http://backend.userland.com/rss092",
            "http://blogs.law.harvard.edu/tech/rss",
            "http://cyber.law.harvard.edu/rss",
            "http://cyber.law.harvard.edu/rss/rss.html",
            "http://www.rssboard.org/rss-specification",
            "http://purl.org/dc/elements/1.1/rss"),
    RDF("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ATOM("atom", "http://www.w3.org/2005/Atom"),
    ATOM_03("atom03", "http://purl.org/atom/ns#", "http://purl.org/atom/ns"),
    CONTENT("content", "http://purl.org/rss/1.0/modules/content/"),
    DC("dc", "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/"),
    DCTERMS("dcterms", "http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/dcterms/"),
    MEDIA("media", "http://search.yahoo.com/mrss/", "http://tools.search.yahoo.com/mrss/"),
    ITUNES(
            "itunes",
            "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
            "http://example.com/dtds/podcast-1.0.dtd"),
    PODCAST(
            "podcast",
            "https://podcastindex.org/namespace/1.0",
            "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"),
    THREAD("thr", "http://purl.org/syndication/thread/1.0"),
    HISTORY("fh", "http://purl.org/syndication/history/1.0"),
    TOMBSTONES("at", "http://purl.org/atompub/tombstones/1.0"),
    CREATIVE_COMMONS(
            "creativeCommons",
            "http://backend.userland.com/creativeCommonsRssModule",
            "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html"),
    CC("cc", "http://creativecommons.org/ns#", "http://web.resource.org/cc/"),
    SCHEMA("schema", "https://schema.org/", "http://schema.org/"),
    RSL("rsl", "https://rslstandard.org/rsl"),
    FEEDBURNER("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
    XHTML("xhtml", "http://www.w3.org/1999/xhtml"),
    XML("xml", "http://www.w3.org/XML/1998/namespace"),
    SLASH("slash", "http://purl.org/rss/1.0/modules/slash/"),
    WELL_FORMED_WEB("wfw", "http://wellformedweb.org/CommentAPI/"),
    SYNDICATION("sy", "http://purl.org/rss/1.0/modules/syndication/"),
    PRISM("prism", "http://prismstandard.org/namespaces/basic/2.0/", "http://prismstandard.org/namespaces/1.2/basic/"),
    GEORSS("georss", "http://www.georss.org/georss"),
    GEO("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
    GOOGLE_PLAY("googleplay", "http://www.google.com/schemas/play-podcasts/1.0"),
    ADMIN("admin", "http://webns.net/mvcb/"),
    OTHER("", "?");

    static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

    private static final Map<String, Vocabulary> BY_ADDRESS = new HashMap<>();
    private static final Map<String, String> BY_PREFIX = new HashMap<>();

    static {
        for (Vocabulary vocabulary : values()) {
            for (String address : vocabulary.addresses) {
                BY_ADDRESS.put(address, vocabulary);
                BY_ADDRESS.put(key(address), vocabulary);
            }
            if (!vocabulary.prefix.isEmpty()) {
                BY_PREFIX.put(vocabulary.prefix.toLowerCase(Locale.ROOT), vocabulary.addresses.get(0));
            }
        }
        BY_PREFIX.put("a10", ATOM.addresses.get(0));
        BY_PREFIX.put("atom10", ATOM.addresses.get(0));
        BY_PREFIX.put("dct", DCTERMS.addresses.get(0));
    }

    /** The prefix that people expect; empty where there is none. */
    final String prefix;

    private final List<String> addresses;

    Vocabulary(String prefix, String... addresses) {
        this.prefix = prefix;
        this.addresses = List.of(addresses);
    }

    /** The vocabulary with an address, whether http or https, in any case, with or without a slash at its end. */
    static Vocabulary of(String address) {
        Vocabulary known = BY_ADDRESS.get(address);
        return known != null ? known : BY_ADDRESS.getOrDefault(key(address), OTHER);
    }

    /** The address that a prefix stands for where a feed forgets to say; one of our making if nobody knows it. */
    static String addressOf(String prefix) {
        return BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), "unbound:" + prefix);
    }

    /** Whether a prefix has a meaning that everybody takes for granted. */
    static boolean isKnown(String prefix) {
        return BY_PREFIX.containsKey(prefix.toLowerCase(Locale.ROOT));
    }

    private static String key(String address) {
        String key = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        return key.endsWith("/") || key.endsWith("#") ? key.substring(0, key.length() - 1) : key;
    }
}
