package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what schema.org's vocabulary says, in any of its three syntaxes. */
final class SchemaEvidence {

    private static final Map<String, Article.Kind> KINDS = Map.ofEntries(
            Map.entry("Article", Article.Kind.ARTICLE),
            Map.entry("Recipe", Article.Kind.ARTICLE),
            Map.entry("HowTo", Article.Kind.ARTICLE),
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

    /** Properties whose values are other articles than the one that has them. */
    private static final Set<String> OTHERS = Set.of(
            "citation",
            "isBasedOn",
            "hasPart",
            "blogPost",
            "blogPosts",
            "liveBlogUpdate",
            "mentions",
            "relatedLink",
            "comment",
            "review",
            "itemReviewed",
            "isPartOf",
            "item",
            "itemListElement",
            "subjectOf",
            "video");

    private final Graph graph;
    private final Source source;
    private final PageContext page;
    private final Candidates found;
    private final SchemaReader reader;
    private final Moments moments;

    SchemaEvidence(Graph graph, Source source, PageContext page) {
        this.graph = graph;
        this.source = source;
        this.page = page;
        this.found = page.candidates();
        this.reader = new SchemaReader(graph, page);
        this.moments = page.moments();
    }

    /** The kind of article that something is, if it is one. */
    static Optional<Article.Kind> kind(Thing thing) {
        for (String type : thing.types()) {
            Article.Kind kind = KINDS.get(type);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Comes after what readers see has been gathered, which tells whose headline is this page's. */
    void gather() {
        if (graph.things().isEmpty()) {
            return;
        }
        Optional<Thing> article = article();
        article.ifPresent(thing -> {
            gatherKind(thing);
            tellPaid(thing);
            if (isInstruction(thing)) {
                recipe(thing);
            }
            gather(thing, Confidence.HIGH);
        });
        for (Thing thing : graph.things()) {
            if (thing.is("WebPage") || thing.is("ItemPage")) {
                gather(thing, Confidence.LOW);
                break;
            }
        }
        site(article);
    }

    /** Of several articles that of this page: by its address, else by its headline, else the first that has one. */
    private Optional<Thing> article() {
        List<Thing> articles = new ArrayList<>(2);
        for (Thing thing : graph.things()) {
            if (kind(thing).isPresent() && thing.properties().size() > 1 && !OTHERS.contains(thing.role())) {
                articles.add(thing);
            }
        }
        if (articles.size() < 2) {
            return articles.stream().findFirst();
        }
        if (articles.stream().noneMatch(this::isOfPage)) {
            page.findings()
                    .info(
                            "several-articles",
                            articles.get(0).at(),
                            articles.size() + " articles described in one page",
                            "the one with the headline of the page is read, else the first");
        }
        return articles.stream()
                .filter(this::isOfPage)
                .findFirst()
                .or(() -> articles.stream().filter(this::hasHeadlineOfPage).findFirst())
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
        return page.url().filter(it -> Urls.same(url, it)).isPresent();
    }

    private boolean hasHeadlineOfPage(Thing thing) {
        String headline = line(thing, "headline").map(Titles::key).orElse("");
        return !headline.isEmpty()
                && found.title.all().stream()
                        .anyMatch(title -> Titles.key(title.value()).startsWith(headline));
    }

    private void gatherKind(Thing article) {
        article.types().stream()
                .filter(KINDS::containsKey)
                .findFirst()
                .ifPresent(type -> found.kind.add(KINDS.get(type), type, origin("@type", Confidence.HIGH, article)));
    }

    private void gather(Thing article, Confidence confidence) {
        for (String name : List.of("headline", "name", "title")) {
            boolean named = name.equals("headline") || name.equals("name") && isInstruction(article);
            Confidence sure = named ? confidence : Confidence.LOW;
            line(article, name).ifPresent(it -> found.title.add(it, origin(name, sure, article)));
        }
        text(article, "alternativeHeadline", found.subtitle, confidence);
        text(article, "description", found.summary, confidence);
        text(article, "abstract", found.summary, Confidence.LOW);
        for (String name : List.of("url", "mainEntityOfPage")) {
            reader.address(article, name)
                    .ifPresent(it -> found.url.add(Urls.withoutFragment(it), origin(name, confidence, article)));
        }
        line(article, "inLanguage")
                .or(() -> graph.thing(article, "inLanguage").flatMap(it -> it.text("alternateName")))
                .flatMap(Languages::read)
                .ifPresent(it -> found.language.add(it, origin("inLanguage", confidence, article)));
        date(article, "datePublished", found.published, confidence);
        date(article, "dateCreated", found.published, Confidence.LOW);
        date(article, "uploadDate", found.published, Confidence.LOW);
        date(article, "dateModified", found.modified, confidence);
        text(article, "articleSection", found.section, confidence);
        List<Tag> tags = reader.tags(article);
        found.tags.add(tags, MetaEvidence.shown(tags), origin("keywords", confidence, article));
        people(article, confidence);
        for (String name : List.of("image", "primaryImageOfPage", "thumbnailUrl")) {
            Confidence sure = name.equals("image") ? confidence : Confidence.LOW;
            reader.image(article, name)
                    .ifPresent(it -> found.image.add(it, it.url().toString(), origin(name, sure, article)));
        }
        reader.copyright(article)
                .ifPresent(it -> found.copyright.add(
                        it, it.notice().orElse(it.toString()), origin("copyright", confidence, article)));
        List<Work> works = reader.works(article, "isBasedOn");
        found.basedOn.add(works, works.isEmpty() ? "" : works.toString(), origin("isBasedOn", confidence, article));
    }

    private static boolean isInstruction(Thing thing) {
        return thing.is("Recipe") || thing.is("HowTo");
    }

    /** What a recipe says that no field takes, by the names that microformats have for it. */
    private void recipe(Thing recipe) {
        Map<String, Value> properties = new TreeMap<>();
        Map.of("ingredient", "recipeIngredient", "yield", "recipeYield", "duration", "totalTime")
                .forEach((name, property) -> {
                    List<String> texts = recipe.texts(property);
                    if (!texts.isEmpty()) {
                        properties.put(name, Value.of(texts.size() == 1 ? texts.get(0) : texts));
                    }
                });
        found.properties.add(
                properties, String.join("; ", properties.keySet()), origin("Recipe", Confidence.HIGH, recipe));
    }

    /** Tells that what stands in the page may be no more than the start. */
    private void tellPaid(Thing article) {
        if (article.text("isAccessibleForFree")
                .filter(it -> Thing.local(it).equalsIgnoreCase("false"))
                .isPresent()) {
            page.findings()
                    .info(
                            "paid-text",
                            article.at(),
                            "the page says that its text is not free to read",
                            "what stands in the page is read, which may be no more than its start");
        }
    }

    private void people(Thing article, Confidence confidence) {
        for (String name : List.of("author", "creator")) {
            List<Author> authors = reader.authors(article, name);
            Confidence sure = name.equals("author") ? confidence : Confidence.MEDIUM;
            found.authors.add(authors, Bylines.shown(authors), origin(name, sure, article));
        }
        List<Author> others = new ArrayList<>(0);
        for (String role : List.of("editor", "translator", "contributor")) {
            for (Author author : reader.authors(article, role)) {
                others.add(role.equals("contributor") ? author : author.with(it -> it.role(role)));
            }
        }
        found.contributors.add(
                others, Bylines.shown(others), origin("editor, translator, contributor", confidence, article));
    }

    private void date(Thing thing, String name, Slot<OffsetDateTime> slot, Confidence confidence) {
        thing.text(name).ifPresent(text -> moments.add(text, slot, origin(name, confidence, thing)));
    }

    private void site(Optional<Thing> article) {
        Optional<Thing> site = site();
        site.ifPresent(thing -> {
            text(thing, "name", found.siteTitle, Confidence.HIGH);
            text(thing, "description", found.siteDescription, Confidence.HIGH);
            reader.address(thing, "url").ifPresent(it -> found.siteUrl.add(it, origin("url", Confidence.HIGH, thing)));
        });
        Optional<Thing> publisher = article.flatMap(thing -> graph.thing(thing, "publisher"))
                .or(() -> site.flatMap(thing -> graph.thing(thing, "publisher")));
        publisher.ifPresent(this::publisher);
        article.flatMap(thing -> line(thing, "publisher"))
                .filter(name -> publisher.isEmpty() && !name.startsWith("http"))
                .ifPresent(name -> found.publisher.add(
                        Author.organization(name), name, origin("publisher", Confidence.HIGH, article.get())));
    }

    private Optional<Thing> site() {
        for (Thing thing : graph.things()) {
            if (!thing.properties().isEmpty() && (thing.is("WebSite") || thing.is("Blog"))) {
                return Optional.of(thing);
            }
        }
        return Optional.empty();
    }

    private void publisher(Thing thing) {
        reader.author(thing).ifPresent(author -> {
            found.publisher.add(author, author.name(), origin("publisher", Confidence.HIGH, thing));
            found.siteTitle.add(author.name(), origin("publisher", Confidence.LOW, thing));
        });
        reader.image(thing, "logo")
                .ifPresent(it -> found.logo.add(it, it.url().toString(), origin("logo", Confidence.HIGH, thing)));
    }

    private void text(Thing thing, String name, Slot<String> slot, Confidence confidence) {
        line(thing, name).ifPresent(it -> slot.add(it, origin(name, confidence, thing)));
    }

    private Origin origin(String detail, Confidence confidence, Thing thing) {
        return new Origin(source, detail, confidence, thing.at());
    }

    private static Optional<String> line(Thing thing, String name) {
        return thing.text(name).flatMap(Lines::mended);
    }
}
