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
    private static final Set<String> BYLINES = Set.of(
            "byline",
            "by-line",
            "author",
            "author-name",
            "authors",
            "article-author",
            "post-author",
            "entry-author",
            "article__author",
            "article-byline",
            "c-byline",
            "post-meta-author",
            "contributor",
            "writer");
    private static final Set<String> DATES = Set.of(
            "date",
            "published",
            "pubdate",
            "post-date",
            "entry-date",
            "article-date",
            "publish-date",
            "timestamp",
            "dateline");
    private static final Set<String> SUBTITLES = Set.of(
            "subtitle",
            "standfirst",
            "dek",
            "subheadline",
            "sub-headline",
            "article-subtitle",
            "article__dek",
            "deck",
            "lede");
    private static final Set<String> COPYRIGHTS =
            Set.of("copyright", "copy", "site-info", "copyright-text", "footer-copyright", "legal");

    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> headlines = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> articles = new ArrayList<>();
    final List<Element> mains = new ArrayList<>();
    final List<Element> related = new ArrayList<>();
    final List<Element> entries = new ArrayList<>();
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
        if (element.attr("role").equals("main")) {
            add(mains, element);
        }
        if (element.attr("role").equals("contentinfo")) {
            add(footers, element);
        }
        if (element.attr("itemprop").equals("articleBody")) {
            contents.add(0, element);
        }
        for (String name : ClassNames.of(element)) {
            classify(name, element);
        }
    }

    private void classify(String name, Element element) {
        if (name.equals("h-entry") || name.equals("hentry")) {
            add(entries, element);
        } else if (name.equals("e-content") || name.equals("entry-content")) {
            add(contents, element);
        } else if (BYLINES.contains(name) || name.equals("p-author")) {
            add(bylines, element);
        } else if (DATES.contains(name)) {
            add(dates, element);
        } else if (SUBTITLES.contains(name)) {
            add(subtitles, element);
        } else if (COPYRIGHTS.contains(name)) {
            add(copyrights, element);
        }
    }

    private static void add(List<Element> list, Element element) {
        if (list.size() < MOST && (list.isEmpty() || list.get(list.size() - 1) != element)) {
            list.add(element);
        }
    }
}
