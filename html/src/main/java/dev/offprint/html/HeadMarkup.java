package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The title of a page and the links and meta elements that search engines, translators and licence readers look for. */
final class HeadMarkup {

    private final ArticleContext context;
    private final Article article;
    private final Markup out;

    HeadMarkup(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.out = out;
    }

    void write() {
        out.markup("<title>").text(article.title());
        context.publication()
                .title()
                .filter(site -> !site.equals(article.title()))
                .ifPresent(site -> out.text(" – ").text(site));
        out.markup("</title>\n");
        context.description().ifPresent(it -> name("description", it));
        context.url().ifPresent(url -> link("canonical", url));
        people();
        translations();
        context.copyright().ifPresent(this::rights);
    }

    private void people() {
        List<Author> authors = article.authors();
        authors.forEach(author -> name("author", author.name()));
        authors.forEach(author -> author.url().ifPresent(url -> link("author", url)));
        if (authors.size() == 1) {
            // the page of several people is not the page of any one of them
            authors.get(0).sameAs().forEach(url -> link("me", url));
        }
    }

    /** Each language once, the page's own among them, as search engines want it on every one of the pages. */
    private void translations() {
        if (article.translations().isEmpty()) {
            return;
        }
        Map<String, String> addresses = new TreeMap<>();
        article.translations()
                .forEach((language, url) ->
                        context.absolute().absolute(url).ifPresent(address -> addresses.put(language, address)));
        if (addresses.isEmpty()) {
            return;
        }
        context.language().ifPresent(language -> context.url().ifPresent(url -> addresses.put(language, url)));
        addresses.putIfAbsent("x-default", fallback(addresses));
        addresses.forEach((language, url) -> out.markup("<link rel=\"alternate\"")
                .attribute("hreflang", language)
                .attribute("href", url)
                .markup(">\n"));
    }

    /** For readers of any other language: English if there is one, else the first; the same on all of the pages. */
    private static String fallback(Map<String, String> addresses) {
        return addresses.entrySet().stream()
                .filter(entry ->
                        Locale.forLanguageTag(entry.getKey()).getLanguage().equals("en"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> addresses.values().iterator().next());
    }

    private void rights(Copyright copyright) {
        for (Licence licence : copyright.licences()) {
            licence.url().ifPresent(url -> link("license", url));
        }
        if (!context.notice().isEmpty()) {
            name("dcterms.rights", context.notice());
        }
        copyright.holders().forEach(holder -> name("dcterms.rightsHolder", holder.name()));
        copyright.mining().ifPresent(this::mining);
    }

    /** The Text and Data Mining Reservation Protocol, and Really Simple Licensing where the terms are a document of it. */
    private void mining(MiningTerms terms) {
        Optional<MiningTerms.Permission> mining =
                Optional.ofNullable(terms.permissions().get(MiningTerms.Use.TDM));
        mining.ifPresent(it -> name("tdm-reservation", it == MiningTerms.Permission.DENY ? "1" : "0"));
        terms.policy().flatMap(context.absolute()::absolute).ifPresent(url -> {
            if (mining.isPresent()) {
                name("tdm-policy", url);
            }
            if (url.endsWith(".xml") || url.endsWith(".rsl")) {
                out.markup("<link rel=\"license\" type=\"application/rsl+xml\"")
                        .attribute("href", url)
                        .markup(">\n");
            }
        });
    }

    private void name(String name, String content) {
        out.meta("name", name, content);
    }

    private void link(String relation, URI url) {
        context.absolute().link(url).ifPresent(address -> link(relation, address));
    }

    private void link(String relation, String address) {
        out.markup("<link")
                .attribute("rel", relation)
                .attribute("href", address)
                .markup(">\n");
    }
}
