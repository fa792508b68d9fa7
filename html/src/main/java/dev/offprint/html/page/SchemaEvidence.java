package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers what schema.org's vocabulary says, in any of its three syntaxes. */
final class SchemaEvidence {

    private static final Map<String, Article.Kind> KINDS = Map.ofEntries(
            Map.entry("Article", Article.Kind.ARTICLE),
            Map.entry("TechArticle", Article.Kind.ARTICLE),
            Map.entry("ScholarlyArticle", Article.Kind.ARTICLE),
            Map.entry("AdvertiserContentArticle", Article.Kind.ARTICLE),
            Map.entry("SatiricalArticle", Article.Kind.ARTICLE),
            Map.entry("SocialMediaPosting", Article.Kind.BLOG_POST),
            Map.entry("BlogPosting", Article.Kind.BLOG_POST),
            Map.entry("NewsArticle", Article.Kind.NEWS),
            Map.entry("ReportageNewsArticle", Article.Kind.NEWS),
            Map.entry("AnalysisNewsArticle", Article.Kind.NEWS),
            Map.entry("BackgroundNewsArticle", Article.Kind.NEWS),
            Map.entry("AskPublicNewsArticle", Article.Kind.NEWS),
            Map.entry("OpinionNewsArticle", Article.Kind.OPINION),
            Map.entry("ReviewNewsArticle", Article.Kind.REVIEW),
            Map.entry("Review", Article.Kind.REVIEW),
            Map.entry("Report", Article.Kind.REPORT),
            Map.entry("LiveBlogPosting", Article.Kind.LIVE_BLOG));

    private static final List<String> SITES = List.of("WebSite", "Blog");

    private final Graph graph;
    private final Source source;
    private final PageContext page;
    private final Candidates found;
    private final SchemaReader reader;

    SchemaEvidence(Graph graph, Source source, PageContext page) {
        this.graph = graph;
        this.source = source;
        this.page = page;
        this.found = page.candidates();
        this.reader = new SchemaReader(graph, page);
    }

    void gather() {
        Optional<Thing> article = article();
        article.ifPresent(thing -> {
            gatherKind(thing);
            gather(thing, Confidence.HIGH);
        });
        graph.things().stream()
                .filter(thing -> thing.is("WebPage") || thing.is("ItemPage"))
                .findFirst()
                .ifPresent(thing -> gather(thing, Confidence.LOW));
        site(article);
    }

    /** Of several articles that of this page, as far as one says that it is; else the first with a headline. */
    Optional<Thing> article() {
        List<Thing> articles = new ArrayList<>(graph.things().stream()
                .filter(thing -> thing.types().stream().anyMatch(KINDS::containsKey))
                .filter(thing -> thing.properties().size() > 1)
                .toList());
        if (articles.size() > 1 && articles.stream().noneMatch(this::isOfPage)) {
            page.findings()
                    .info(
                            "several-articles",
                            null,
                            articles.size() + " articles described in one page",
                            "the first is read");
        }
        return articles.stream()
                .filter(this::isOfPage)
                .findFirst()
                .or(() -> articles.stream()
                        .filter(thing -> thing.text("headline").isPresent())
                        .findFirst())
                .or(() -> articles.stream().findFirst());
    }

    private boolean isOfPage(Thing thing) {
        return reader.address(thing, "url").filter(this::isOfPage).isPresent()
                || reader.address(thing, "mainEntityOfPage")
                        .filter(this::isOfPage)
                        .isPresent()
                || page.address(thing.id()).filter(this::isOfPage).isPresent();
    }

    private boolean isOfPage(URI url) {
        return Urls.same(url, page.url());
    }

    /** The kind of article that something is, if it is one. */
    static Optional<Article.Kind> kind(Thing thing) {
        return thing.types().stream().filter(KINDS::containsKey).findFirst().map(KINDS::get);
    }

    private void gatherKind(Thing article) {
        article.types().stream()
                .filter(KINDS::containsKey)
                .findFirst()
                .ifPresent(type -> found.kind.add(KINDS.get(type), type, source, "@type", Confidence.HIGH));
    }

    private void gather(Thing article, Confidence confidence) {
        for (String name : List.of("headline", "name", "title")) {
            Confidence sure = name.equals("headline") ? confidence : Confidence.LOW;
            line(article, name).ifPresent(it -> found.title.add(it, source, name, sure));
        }
        line(article, "alternativeHeadline")
                .ifPresent(it -> found.subtitle.add(it, source, "alternativeHeadline", confidence));
        line(article, "description").ifPresent(it -> found.summary.add(it, source, "description", confidence));
        line(article, "abstract").ifPresent(it -> found.summary.add(it, source, "abstract", Confidence.LOW));
        for (String name : List.of("url", "mainEntityOfPage")) {
            reader.address(article, name)
                    .ifPresent(it -> found.url.add(Urls.withoutFragment(it), source, name, confidence));
        }
        line(article, "inLanguage")
                .flatMap(Languages::read)
                .ifPresent(it -> found.language.add(it, source, "inLanguage", confidence));
        date(article, "datePublished", found.published, confidence);
        date(article, "dateCreated", found.published, Confidence.LOW);
        date(article, "dateModified", found.modified, confidence);
        line(article, "articleSection").ifPresent(it -> found.section.add(it, source, "articleSection", confidence));
        List<Tag> tags = reader.tags(article);
        found.tags.add(
                tags, tags.stream().map(Tag::label).collect(Collectors.joining("; ")), source, "keywords", confidence);
        people(article, confidence);
        for (String name : List.of("image", "primaryImageOfPage", "thumbnailUrl")) {
            Confidence sure = name.equals("image") ? confidence : Confidence.LOW;
            reader.image(article, name)
                    .ifPresent(it -> found.image.add(it, it.url().toString(), source, name, sure));
        }
        reader.copyright(article)
                .ifPresent(it ->
                        found.copyright.add(it, it.notice().orElse(it.toString()), source, "copyright", confidence));
        List<Work> works = reader.works(article, "isBasedOn");
        found.basedOn.add(works, works.isEmpty() ? "" : works.toString(), source, "isBasedOn", confidence);
    }

    private void people(Thing article, Confidence confidence) {
        for (String name : List.of("author", "creator")) {
            List<Author> authors = reader.authors(article, name);
            found.authors.add(
                    authors,
                    Bylines.shown(authors),
                    source,
                    name,
                    name.equals("author") ? confidence : Confidence.MEDIUM);
        }
        List<Author> others = new ArrayList<>();
        for (String role : List.of("editor", "translator", "contributor")) {
            reader.authors(article, role).stream()
                    .map(author -> role.equals("contributor") ? author : author.with(it -> it.role(role)))
                    .forEach(others::add);
        }
        found.contributors.add(others, Bylines.shown(others), source, "editor, translator, contributor", confidence);
    }

    private void date(Thing thing, String name, Slot<OffsetDateTime> slot, Confidence confidence) {
        thing.text(name).ifPresent(text -> Moments.add(text, source, name, confidence, slot, page));
    }

    private void site(Optional<Thing> article) {
        Optional<Thing> site = graph.things().stream()
                .filter(thing -> thing.types().stream().anyMatch(SITES::contains))
                .filter(thing -> !thing.properties().isEmpty())
                .findFirst();
        site.ifPresent(thing -> {
            line(thing, "name").ifPresent(it -> found.siteTitle.add(it, source, "WebSite name", Confidence.HIGH));
            reader.address(thing, "url").ifPresent(it -> found.siteUrl.add(it, source, "WebSite url", Confidence.HIGH));
            line(thing, "description")
                    .ifPresent(it -> found.siteDescription.add(it, source, "WebSite description", Confidence.HIGH));
        });
        article.flatMap(thing -> graph.thing(thing, "publisher"))
                .or(() -> site.flatMap(thing -> graph.thing(thing, "publisher")))
                .ifPresent(this::publisher);
        article.flatMap(thing -> thing.text("publisher"))
                .filter(name -> !name.startsWith("http"))
                .flatMap(Rule::optionalLine)
                .ifPresent(name ->
                        found.publisher.add(Author.organization(name), name, source, "publisher", Confidence.HIGH));
    }

    private void publisher(Thing thing) {
        reader.author(thing).ifPresent(author -> {
            found.publisher.add(author, author.name(), source, "publisher", Confidence.HIGH);
            found.siteTitle.add(author.name(), source, "publisher name", Confidence.LOW);
        });
        reader.image(thing, "logo")
                .ifPresent(it -> found.logo.add(it, it.url().toString(), source, "logo", Confidence.HIGH));
    }

    private static Optional<String> line(Thing thing, String name) {
        return thing.text(name).flatMap(Rule::optionalLine);
    }
}
