package dev.offprint.html.page;

import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Gathers what {@code meta} elements say: Open Graph, Dublin Core, Parse.ly, Sailthru, cards, and plain names. */
final class MetaEvidence {

    private final PageContext page;
    private final Candidates found;
    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> handles = new ArrayList<>();

    MetaEvidence(List<Element> elements, PageContext page) {
        this.page = page;
        this.found = page.candidates();
        for (Element element : elements) {
            String name = Stream.of("property", "name", "itemprop", "http-equiv")
                    .map(element::attr)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .orElse("");
            Rule.optionalLine(element.attr("content"))
                    .ifPresent(content -> metas.computeIfAbsent(
                                    name.strip().toLowerCase(Locale.ROOT), it -> new ArrayList<>(1))
                            .add(content));
        }
    }

    /** Handles of authors in the fediverse, in the order of the page. */
    List<String> handles() {
        return handles;
    }

    /** The first value of a name. */
    Optional<String> first(String name) {
        return metas.getOrDefault(name, List.of()).stream().findFirst();
    }

    void gather() {
        texts();
        addresses();
        dates();
        people();
        tags();
        image();
        rights();
        handles.addAll(metas.getOrDefault("fediverse:creator", List.of()));
    }

    private void texts() {
        text(
                found.title,
                Confidence.MEDIUM,
                "og:title",
                "twitter:title",
                "dc.title",
                "dcterms.title",
                "parsely-title",
                "sailthru.title");
        text(found.title, Confidence.LOW, "title", "headline");
        text(found.summary, Confidence.MEDIUM, "og:description", "description", "sailthru.description");
        text(found.summary, Confidence.LOW, "twitter:description", "dc.description", "dcterms.abstract");
        text(found.section, Confidence.MEDIUM, "article:section", "parsely-section");
        text(found.siteTitle, Confidence.MEDIUM, "og:site_name", "application-name");
        text(found.siteTitle, Confidence.LOW, "apple-mobile-web-app-title", "publisher", "dc.publisher");
        for (String name : List.of("og:locale", "content-language", "dc.language", "language")) {
            first(name)
                    .flatMap(Languages::read)
                    .ifPresent(it -> found.language.add(it, source(name), name, Confidence.LOW));
        }
    }

    private void text(Slot<String> slot, Confidence confidence, String... names) {
        for (String name : names) {
            first(name).ifPresent(it -> slot.add(it, source(name), name, confidence));
        }
    }

    private void addresses() {
        for (String name : List.of("og:url", "parsely-link", "twitter:url")) {
            first(name)
                    .flatMap(page::address)
                    .ifPresent(it -> found.url.add(Urls.withoutFragment(it), source(name), name, Confidence.MEDIUM));
        }
    }

    private void dates() {
        dates(found.published, Confidence.HIGH, "article:published_time", "parsely-pub-date");
        dates(
                found.published,
                Confidence.MEDIUM,
                "datepublished",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date",
                "sailthru.date",
                "citation_publication_date",
                "date",
                "pubdate",
                "publish-date",
                "publication_date",
                "og:published_time",
                "cxenseparse:recs:publishtime");
        dates(found.modified, Confidence.HIGH, "article:modified_time");
        dates(
                found.modified,
                Confidence.MEDIUM,
                "datemodified",
                "og:updated_time",
                "dcterms.modified",
                "dc.date.modified",
                "lastmod",
                "last-modified",
                "revised");
    }

    private void dates(Slot<OffsetDateTime> slot, Confidence confidence, String... names) {
        for (String name : names) {
            first(name).ifPresent(it -> Moments.add(it, source(name), name, confidence, slot, page));
        }
    }

    /** Names alone: an address where a name should be is the page of somebody, not a name. */
    private void people() {
        for (String name : List.of(
                "author",
                "article:author",
                "article:author_name",
                "og:author",
                "dc.creator",
                "dcterms.creator",
                "parsely-author",
                "sailthru.author",
                "citation_author",
                "byl")) {
            List<Author> authors = metas.getOrDefault(name, List.of()).stream()
                    .flatMap(it -> Bylines.read(it).stream())
                    .distinct()
                    .toList();
            found.authors.add(authors, Bylines.shown(authors), source(name), name, Confidence.MEDIUM);
        }
        first("twitter:creator")
                .filter(it -> !it.startsWith("@") && it.contains(" "))
                .map(Bylines::read)
                .ifPresent(
                        it -> found.authors.add(it, Bylines.shown(it), Source.CARD, "twitter:creator", Confidence.LOW));
    }

    private void tags() {
        tags("article:tag", Confidence.HIGH, false);
        tags("parsely-tags", Confidence.MEDIUM, true);
        tags("sailthru.tags", Confidence.MEDIUM, true);
        tags("news_keywords", Confidence.MEDIUM, true);
        tags("keywords", Confidence.LOW, true);
        tags("dc.subject", Confidence.LOW, true);
    }

    private void tags(String name, Confidence confidence, boolean list) {
        List<Tag> tags = metas.getOrDefault(name, List.of()).stream()
                .flatMap(it -> list ? Stream.of(it.split("[,;]")) : Stream.of(it))
                .flatMap(it -> Rule.optionalLine(it).stream())
                .distinct()
                .limit(200)
                .map(Tag::of)
                .toList();
        found.tags.add(
                tags, tags.stream().map(Tag::label).collect(Collectors.joining("; ")), source(name), name, confidence);
    }

    private void image() {
        for (String name : List.of(
                "og:image:secure_url",
                "og:image",
                "og:image:url",
                "twitter:image",
                "twitter:image:src",
                "parsely-image-url",
                "sailthru.image.full")) {
            first(name).flatMap(page::address).ifPresent(url -> {
                Image.Builder image = Image.builder(url)
                        .alt(first("og:image:alt")
                                .or(() -> first("twitter:image:alt"))
                                .orElse(null));
                number("og:image:width").ifPresent(image::width);
                number("og:image:height").ifPresent(image::height);
                found.image.add(image.build(), url.toString(), source(name), name, Confidence.MEDIUM);
            });
        }
    }

    private Optional<Integer> number(String name) {
        return first(name).filter(it -> it.matches("[1-9]\\d{0,5}")).map(Integer::valueOf);
    }

    private void rights() {
        for (String name : List.of("dcterms.rights", "dc.rights", "copyright", "rights")) {
            first(name)
                    .flatMap(line -> Copyright.parse(line).copyright())
                    .ifPresent(it ->
                            found.copyright.add(it, it.notice().orElse(""), source(name), name, Confidence.MEDIUM));
        }
    }

    private static Source source(String name) {
        if (name.startsWith("og:") || name.startsWith("article:")) {
            return Source.OPEN_GRAPH;
        }
        if (name.startsWith("dc.") || name.startsWith("dcterms.")) {
            return Source.DUBLIN_CORE;
        }
        if (name.startsWith("parsely-")) {
            return Source.PARSELY;
        }
        if (name.startsWith("sailthru.")) {
            return Source.SAILTHRU;
        }
        return name.startsWith("twitter:") || name.startsWith("fediverse:") ? Source.CARD : Source.META;
    }
}
