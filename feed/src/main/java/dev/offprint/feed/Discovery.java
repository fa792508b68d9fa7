package dev.offprint.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds of a page (html.spec.whatwg.org, rel=alternate; jsonfeed.org/version/1.1). */
final class Discovery {

    private static final int MOST = 200;
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/feed+json",
            "application/rdf+xml",
            "application/x.atom+xml",
            "application/x-atom+xml",
            "text/rss+xml",
            "text/atom+xml");
    /** Types that much else has too; the address must look like that of a feed. */
    private static final Set<String> VAGUE_TYPES =
            Set.of("application/json", "application/xml", "text/xml", "text/json");

    private static final Pattern LOOKS_LIKE_FEED = Pattern.compile(
            ".*[/.](feed|feeds|rss|rss2|atom|rdf|xml/rss)/?|.*/(feed|rss|atom|index)s?[.-]?(xml|rss|rdf|json|atom)|.*\\.(rss|atom|rdf)",
            Pattern.CASE_INSENSITIVE);

    private final URI base;
    private final Map<String, FeedLink> found = new LinkedHashMap<>();

    private Discovery(URI base) {
        this.base = base;
    }

    /** The feeds that a page declares, in its order; if there are none, links to what looks like one. */
    static List<FeedLink> find(Document page, URI url) {
        Discovery discovery = new Discovery(base(page, Addresses.rooted(url)));
        for (Element link : page.select("link[href], a[href][rel], a[href][type], area[href][type]")) {
            if (isDeclared(link)) {
                discovery.add(link, true);
            }
        }
        if (discovery.found.isEmpty()) {
            for (Element link : page.select("a[href], area[href]")) {
                discovery.guess(link);
            }
        }
        return new ArrayList<>(discovery.found.values());
    }

    /** What the page's links are relative to: the first {@code base}, which itself may be relative. */
    private static URI base(Document page, URI url) {
        Element base = page.selectFirst("base[href]");
        return base == null
                ? url
                : Links.read(base.attr("href"), url)
                        .filter(Links::isPage)
                        .map(Addresses::rooted)
                        .orElse(url);
    }

    private static boolean isDeclared(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String type = type(link);
        if (relations.contains("feed")) {
            return type.isEmpty() || TYPES.contains(type) || VAGUE_TYPES.contains(type);
        }
        boolean isAlternate = relations.contains("alternate") && !relations.contains("stylesheet");
        boolean isVague = VAGUE_TYPES.contains(type) && looksLikeFeed(link.attr("href"));
        return isAlternate && (TYPES.contains(type) || isVague)
                || !link.normalName().equals("link") && TYPES.contains(type);
    }

    private void guess(Element link) {
        if (looksLikeFeed(link.attr("href"))) {
            add(link, false);
        }
    }

    private static boolean looksLikeFeed(String href) {
        if (href.length() > 2_000) {
            return false;
        }
        String path = href.replaceFirst("[?#].*", "");
        return LOOKS_LIKE_FEED.matcher(path).matches() || href.matches("(?i).*[?&]feed=(rss2?|atom|rdf|json)\\b.*");
    }

    private void add(Element link, boolean isDeclared) {
        if (found.size() == MOST) {
            return;
        }
        String href = link.attr("href")
                .strip()
                .replaceFirst("(?i)^feed:(//)?(?=https?://)", "")
                .replaceFirst("(?i)^feed://", "https://");
        Optional<URI> url =
                href.isEmpty() ? Optional.empty() : Links.read(href, base).filter(Links::isPage);
        if (url.isPresent()) {
            String type = type(link);
            String title = link.hasAttr("title") ? link.attr("title") : link.text();
            FeedLink feed = new FeedLink(
                    url.get(), type.isEmpty() ? Optional.empty() : Optional.of(type), Optional.of(title), isDeclared);
            found.putIfAbsent(url.get().toString().replaceFirst("#.*", ""), feed);
        }
    }

    private static String type(Element link) {
        return link.attr("type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
