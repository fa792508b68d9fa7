package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page that may say something of its article, found in one walk. */
final class PageIndex {

    private static final int MOST = 1000;

    final Hints hints = new Hints();
    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> headlines = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> articles = new ArrayList<>();
    final List<Element> mains = new ArrayList<>();
    final List<Element> related = new ArrayList<>();
    final List<Element> entries = new ArrayList<>();
    final List<Element> feeds = new ArrayList<>();
    final List<Element> bodies = new ArrayList<>();
    final List<Element> contents = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    final List<Element> subtitles = new ArrayList<>();
    final List<Element> footers = new ArrayList<>();
    final List<Element> copyrights = new ArrayList<>();
    private boolean microdata;
    private boolean rdfa;

    PageIndex(Document document) {
        document.forEach(this::see);
    }

    boolean hasMicrodata() {
        return microdata;
    }

    boolean hasRdfa() {
        return rdfa;
    }

    private void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> add(metas, element);
            case "link" -> add(links, element);
            case "script" -> script(element);
            case "h1" -> add(headlines, element);
            case "time" -> add(times, element);
            case "article" -> add(articles, element);
            case "main" -> add(mains, element);
            case "footer" -> add(footers, element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            attributes(element);
        }
    }

    private void script(Element script) {
        if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            add(scripts, script);
        }
    }

    private void attributes(Element element) {
        microdata |= element.hasAttr("itemscope");
        rdfa |= element.hasAttr("typeof");
        if (element.hasAttr("rel") && element.normalName().equals("a")) {
            add(related, element);
        }
        if (element.hasAttr("role")) {
            role(element);
        }
        boolean body = element.hasAttr("itemprop") && isBody(element.attr("itemprop"));
        if (element.hasAttr("property")) {
            String property = element.attr("property").toLowerCase(Locale.ROOT);
            body |= isBody(element.attr("property").replaceFirst("^(schema|s):", ""));
            if (property.startsWith("dc:") || property.startsWith("dcterms:")) {
                add(metas, element);
            }
        }
        if (body) {
            add(bodies, element);
        }
        for (String name : ClassNames.of(element)) {
            microformat(name, element);
        }
        Set<Hint> hints = this.hints.of(element);
        if (!hints.isEmpty()) {
            classify(hints, element);
        }
    }

    private static boolean isBody(String property) {
        return property.strip().equals("articleBody") || property.strip().equals("schema:articleBody");
    }

    private void role(Element element) {
        switch (element.attr("role")) {
            case "main" -> add(mains, element);
            case "contentinfo" -> add(footers, element);
            case "article" -> add(articles, element);
            default -> {}
        }
    }

    private void microformat(String name, Element element) {
        switch (name) {
            case "h-entry", "hentry" -> add(entries, element);
            case "h-feed", "hfeed" -> add(feeds, element);
            case "e-content", "entry-content" -> add(contents, element);
            default -> {}
        }
    }

    private void classify(Set<Hint> hints, Element element) {
        for (Hint hint : hints) {
            switch (hint) {
                case BYLINE -> add(bylines, element);
                case DATE, UPDATED -> add(dates, element);
                case SUBTITLE -> add(subtitles, element);
                case COPYRIGHT -> add(copyrights, element);
                default -> {}
            }
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MOST && (list.isEmpty() || list.get(list.size() - 1) != element)) {
            list.add(element);
        }
    }
}
