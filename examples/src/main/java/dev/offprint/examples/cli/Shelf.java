package dev.offprint.examples.cli;

import dev.offprint.Article;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A folder of a site with a page for each thing of one kind, such as an author or a tag, which lists the articles that have
 * it. A page is named after its thing, in any script; those whose names differ in case share one.
 */
final class Shelf<T> {

    /** A page: what it is of, the start of its files' names, and its articles in the order in which they came. */
    record Page<T>(T thing, String stem, List<Article> articles) {}

    private final String name;
    private final Site site;
    private final OutputFolder names;
    private final Map<String, Page<T>> pages = new LinkedHashMap<>();

    /**
     * An empty shelf.
     *
     * @param name of the folder
     * @param names gives out the names of files
     */
    Shelf(String name, Site site, OutputFolder names) {
        this.name = name;
        this.site = site;
        this.names = names;
        names.reserve("index.html");
    }

    /** The address of the page of a thing, which is there from now on. */
    URI address(String label, T thing) {
        return site.address(name, page(label, thing).stem() + ".html");
    }

    /** Puts an article on the page of a thing, once. */
    void add(String label, T thing, Article article) {
        List<Article> articles = page(label, thing).articles();
        if (articles.isEmpty() || articles.get(articles.size() - 1) != article) {
            articles.add(article);
        }
    }

    /** The pages that have an article on them. */
    List<Page<T>> pages() {
        return pages.values().stream()
                .filter(page -> !page.articles().isEmpty())
                .toList();
    }

    String name() {
        return name;
    }

    OutputFolder folder() {
        return names;
    }

    private Page<T> page(String label, T thing) {
        String key = label.toLowerCase(Locale.ROOT);
        return pages.computeIfAbsent(
                key, it -> new Page<>(thing, names.claim(slug(it) + ".html", List.of("html")), new ArrayList<>()));
    }

    /** Letters and digits of any script, and a hyphen for whatever stands between them. */
    private static String slug(String label) {
        String slug = label.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "page" : slug;
    }
}
