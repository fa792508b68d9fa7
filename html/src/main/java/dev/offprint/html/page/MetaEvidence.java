package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what {@code meta} elements say: Open Graph, Dublin Core, Parse.ly, Sailthru, cards, and plain names. */
final class MetaEvidence {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private static final List<String> PEOPLE = List.of(
            "author",
            "article:author",
            "article:author_name",
            "og:author",
            "book:author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "bt:author",
            "article.author",
            "cxenseparse:author",
            "byl");

    private final PageContext page;
    private final Candidates found;
    private final MetaNames metas;
    private final Moments moments;

    MetaEvidence(MetaNames metas, PageContext page) {
        this.page = page;
        this.metas = metas;
        this.found = page.candidates();
        this.moments = page.moments();
    }

    void gather() {
        texts();
        addresses();
        dates();
        PEOPLE.forEach(this::people);
        metas.first("twitter:creator")
                .filter(it -> !it.startsWith("@") && it.contains(" "))
                .map(page::authors)
                .ifPresent(it -> found.authors.add(it, Bylines.shown(it), origin("twitter:creator", Confidence.LOW)));
        kind();
        tags("article:tag", Confidence.HIGH, false);
        tags("parsely-tags", Confidence.MEDIUM, true);
        tags("sailthru.tags", Confidence.MEDIUM, true);
        tags("news_keywords", Confidence.MEDIUM, true);
        tags("dc.subject", Confidence.LOW, true);
        tags("dcterms.subject", Confidence.LOW, true);
        tags("keywords", Confidence.LOW, true);
        image();
        rights();
    }

    private void texts() {
        text(found.title, Confidence.MEDIUM, "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title");
        text(found.title, Confidence.MEDIUM, "sailthru.title", "citation_title");
        text(found.title, Confidence.LOW, "title", "headline");
        text(found.summary, Confidence.MEDIUM, "og:description", "description", "sailthru.description");
        text(found.summary, Confidence.LOW, "twitter:description", "dc.description", "dcterms.abstract");
        text(found.section, Confidence.MEDIUM, "article:section", "parsely-section");
        text(found.siteTitle, Confidence.MEDIUM, "og:site_name", "application-name");
        text(found.siteTitle, Confidence.LOW, "apple-mobile-web-app-title", "publisher", "dc.publisher");
        text(found.siteTitle, Confidence.LOW, "dcterms.publisher", "citation_journal_title");
        for (String name : List.of("og:locale", "content-language", "dc.language", "dcterms.language", "language")) {
            metas.first(name)
                    .flatMap(Languages::read)
                    .ifPresent(it -> found.language.add(it, origin(name, Confidence.LOW)));
        }
    }

    private void text(Slot<String> slot, Confidence confidence, String... names) {
        for (String name : names) {
            metas.first(name).flatMap(Lines::mended).ifPresent(it -> slot.add(it, origin(name, confidence)));
        }
    }

    private void addresses() {
        for (String name : List.of("og:url", "parsely-link", "twitter:url", "dc.identifier", "citation_public_url")) {
            metas.first(name)
                    .filter(it -> it.startsWith("http") || it.startsWith("/"))
                    .flatMap(page::address)
                    .ifPresent(it -> found.url.add(Urls.withoutFragment(it), origin(name, Confidence.MEDIUM)));
        }
    }

    private void dates() {
        dates(found.published, Confidence.HIGH, "article:published_time", "parsely-pub-date");
        dates(found.published, Confidence.MEDIUM, "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.date");
        dates(
                found.published,
                Confidence.MEDIUM,
                "dcterms.created",
                "dc.date.created",
                "dc.created",
                "dc.issued",
                "dc.date");
        dates(found.published, Confidence.MEDIUM, "sailthru.date", "citation_publication_date", "citation_date");
        dates(
                found.published,
                Confidence.MEDIUM,
                "date",
                "pubdate",
                "publish-date",
                "publish_date",
                "publication_date");
        dates(found.published, Confidence.MEDIUM, "og:published_time", "article.published", "article:published");
        dates(found.published, Confidence.MEDIUM, "cxenseparse:recs:publishtime", "bt:pubdate", "published_time");
        dates(found.modified, Confidence.HIGH, "article:modified_time");
        dates(found.modified, Confidence.MEDIUM, "datemodified", "og:updated_time", "dcterms.modified", "dc.modified");
        dates(found.modified, Confidence.MEDIUM, "dc.date.modified", "lastmod", "last-modified", "revised");
        dates(found.modified, Confidence.MEDIUM, "article.updated", "article:modified", "bt:moddate");
    }

    private void dates(Slot<OffsetDateTime> slot, Confidence confidence, String... names) {
        for (String name : names) {
            metas.first(name).ifPresent(it -> moments.add(it, slot, origin(name, confidence)));
        }
    }

    /** Names alone: an address where a name should be is the page of somebody, not a name. */
    private void people(String name) {
        if (metas.all(name).isEmpty()) {
            return;
        }
        boolean catalogue = name.startsWith("dc") || name.startsWith("citation");
        List<Author> authors = metas.all(name).stream()
                .flatMap(it -> (catalogue ? Bylines.catalogued(it) : page.authors(it)).stream())
                .distinct()
                .toList();
        if (name.equals("dc.contributor")) {
            found.contributors.add(authors, Bylines.shown(authors), origin(name, Confidence.LOW));
        } else {
            found.authors.add(authors, Bylines.shown(authors), origin(name, Confidence.MEDIUM));
        }
    }

    private void kind() {
        metas.first("og:type")
                .filter(it -> it.equalsIgnoreCase("article") || it.equalsIgnoreCase("blog"))
                .ifPresent(it -> found.kind.add(Article.Kind.ARTICLE, it, origin("og:type", Confidence.LOW)));
    }

    private void tags(String name, Confidence confidence, boolean list) {
        if (metas.all(name).isEmpty()) {
            return;
        }
        List<Tag> tags = metas.all(name).stream()
                .flatMap(it -> list ? Stream.of(it.split("[,;،、，]")) : Stream.of(it))
                .flatMap(it -> Lines.mended(it).stream())
                .distinct()
                .limit(200)
                .map(Tag::of)
                .toList();
        found.tags.add(tags, shown(tags), origin(name, confidence));
    }

    /** Tags, for people. */
    static String shown(List<Tag> tags) {
        return tags.isEmpty() ? "" : tags.stream().map(Tag::label).collect(Collectors.joining("; "));
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
            metas.first(name).flatMap(page::address).ifPresent(url -> {
                Image.Builder image = Image.builder(url)
                        .alt(metas.first("og:image:alt")
                                .or(() -> metas.first("twitter:image:alt"))
                                .orElse(null));
                number("og:image:width").ifPresent(image::width);
                number("og:image:height").ifPresent(image::height);
                found.image.add(image.build(), url.toString(), origin(name, Confidence.MEDIUM));
            });
        }
    }

    private Optional<Integer> number(String name) {
        return metas.first(name).filter(it -> NUMBER.matcher(it).matches()).map(Integer::valueOf);
    }

    private void rights() {
        for (String name : List.of("dcterms.rights", "dc.rights", "copyright", "rights")) {
            metas.first(name)
                    .flatMap(Rule::optionalLine)
                    .flatMap(line -> Copyright.parse(line).copyright())
                    .ifPresent(it -> found.copyright.add(it, it.notice().orElse(""), origin(name, Confidence.MEDIUM)));
        }
    }

    private Origin origin(String name, Confidence confidence) {
        return new Origin(source(name), name, confidence, metas.place(name));
    }

    private static Source source(String name) {
        if (name.startsWith("og:") || name.startsWith("article:") || name.startsWith("book:")) {
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
