package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.credit.Author;
import dev.offprint.html.read.AddressText;
import dev.offprint.html.read.BodyTyping;
import dev.offprint.html.read.ClassNames;
import dev.offprint.json.ArticleJson;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a page that our writer wrote: each part from where it is shown, and the rest from where it is noted. */
final class OwnPage {

    private final PageContext page;
    private final MetaNames metas;
    private final BodyTyping typing;
    private final Graph graph;
    private final Element root;

    private OwnPage(Element root, PageContext page, MetaNames metas, Graph graph, BodyTyping typing) {
        this.root = root;
        this.graph = graph;
        this.page = page;
        this.metas = metas;
        this.typing = typing;
    }

    /** The article, if the page is one of ours. */
    static Optional<Article> article(
            PageIndex index, PageContext page, MetaNames metas, Graph graph, BodyTyping typing) {
        List<Element> own = index.entries.stream()
                .map(box -> box.element)
                .filter(entry -> entry.hasAttr("data-article"))
                .toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        try {
            return new OwnPage(own.get(0), page, metas, graph, typing).read();
        } catch (ReadingException | IllegalArgumentException e) {
            page.findings()
                    .warning(
                            "own-page-changed",
                            own.get(0),
                            "a page of ours that something has changed",
                            "it is read as any other");
            return Optional.empty();
        }
    }

    private Optional<Article> read() {
        String noted = root.attr("data-article");
        Optional<String> title = child(root, "header", "p-name").flatMap(it -> Rule.optionalLine(it.wholeText()));
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Article rest = noted.isBlank()
                ? Article.builder(title.get()).build()
                : ArticleJson.readArticle(noted).value();
        return Optional.of(rest.with(article -> {
            article.title(title.get());
            attributes(article);
            header(article, rest);
            footer(article, rest);
            linked().ifPresent(thing -> linked(thing, article, rest));
            body(article);
        }));
    }

    private void attributes(ArticleBuilder article) {
        if (!root.attr("lang").isBlank()) {
            article.language(root.attr("lang"));
        }
        switch (root.attr("dir")) {
            case "rtl" -> article.direction(Direction.RTL);
            case "ltr" -> article.direction(Direction.LTR);
            default -> {}
        }
    }

    /** The article as JSON-LD has it. */
    private Optional<Thing> linked() {
        return graph.things().stream()
                .filter(thing -> SchemaEvidence.kind(thing).isPresent())
                .filter(thing -> thing.id().endsWith("#article"))
                .findFirst();
    }

    private void linked(Thing thing, ArticleBuilder article, Article rest) {
        SchemaReader reader = new SchemaReader(graph, page);
        SchemaEvidence.kind(thing).ifPresent(article::kind);
        List<Author> authors = graph.things(thing, "author").stream()
                .flatMap(it -> reader.author(it).stream())
                .toList();
        if (rest.authors().isEmpty() && !authors.isEmpty()) {
            article.authors(withHandles(authors));
        }
        if (rest.attachments().isEmpty()) {
            article.attachments(graph.things(thing, "associatedMedia").stream()
                    .flatMap(it -> reader.attachment(it).stream())
                    .toList());
        }
    }

    private List<Author> withHandles(List<Author> authors) {
        List<String> handles = metas.handles();
        List<Author> all = new ArrayList<>(authors);
        for (int i = 0; handles.size() == authors.size() && i < authors.size(); i++) {
            String handle = handles.get(i);
            all.set(i, authors.get(i).with(it -> it.fediverse(handle)));
        }
        return all;
    }

    private void header(ArticleBuilder article, Article rest) {
        Optional<Element> kicker = child(root, "header", "kicker");
        Optional<Element> section = kicker.flatMap(it -> first(it, "section"));
        section.ifPresent(it -> article.section(it.wholeText()));
        kicker.map(it -> ownText(it, section.isPresent())).ifPresent(article::kicker);
        Optional<String> subtitle = child(root, "header", "subtitle").map(Element::wholeText);
        subtitle.ifPresent(article::subtitle);
        if (rest.summary().isEmpty()) {
            metas.first("description")
                    .filter(it -> !Optional.of(it).equals(subtitle.flatMap(Rule::optionalLine)))
                    .ifPresent(article::summary);
        }
        child(root, "header", "p-location").ifPresent(it -> article.dateline(it.wholeText()));
        date("article:published_time").ifPresent(article::published);
        date("article:modified_time").ifPresent(article::modified);
        if (rest.url().isEmpty()) {
            canonical().ifPresent(article::url);
        }
        if (rest.authors().isEmpty()) {
            child(root, "header", "byline").ifPresent(it -> article.authors(authors(it)));
        }
        if (rest.contributors().isEmpty()) {
            child(root, "header", "contributors").ifPresent(it -> article.contributors(contributors(it)));
        }
        if (rest.image().isEmpty()) {
            first(root, "u-featured").flatMap(img -> typing.image(img, null)).ifPresent(article::image);
        }
        if (rest.externalUrl().isEmpty()) {
            first(root, "u-bookmark-of").flatMap(it -> uri(it.attr("href"))).ifPresent(article::externalUrl);
        }
    }

    private void footer(ArticleBuilder article, Article rest) {
        if (rest.tags().isEmpty()) {
            article.tags(tags());
        }
        if (rest.basedOn().isEmpty()) {
            child(root, "footer", "based-on")
                    .ifPresent(list -> article.basedOn(list.stream()
                            .filter(element -> ClassNames.has(element, "h-cite"))
                            .flatMap(element -> typing.work(element, null).stream())
                            .toList()));
        }
        if (rest.translations().isEmpty()) {
            child(root, "footer", "translations")
                    .ifPresent(list -> list.forEach(element -> {
                        if (element.hasAttr("hreflang")) {
                            uri(element.attr("href"))
                                    .ifPresent(url -> article.translation(element.attr("hreflang"), url));
                        }
                    }));
        }
    }

    /** What stands beside the section: after a space, a point and a space, if there is a section. */
    private static String ownText(Element kicker, boolean hasSection) {
        StringBuilder text = new StringBuilder();
        for (var node : kicker.childNodes()) {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText());
            }
        }
        return hasSection && text.length() >= 3 ? text.substring(3) : text.toString();
    }

    private Optional<URI> canonical() {
        for (Element link : page.document().head().children()) {
            if (link.normalName().equals("link") && link.attr("rel").equals("canonical")) {
                return uri(link.attr("href"));
            }
        }
        return Optional.empty();
    }

    static Optional<URI> uri(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(AddressText.parse(written));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> date(String name) {
        try {
            return metas.first(name).map(OffsetDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Author> authors(Element byline) {
        List<Author> authors = new ArrayList<>();
        for (Element element : byline.children()) {
            if (ClassNames.has(element, "p-author")) {
                authors.add(Author.builder(element.wholeText())
                        .url(uri(element.attr("href")).orElse(null))
                        .build());
            }
        }
        return authors;
    }

    private static List<Author> contributors(Element line) {
        List<Author> contributors = new ArrayList<>();
        for (Element element : line.children()) {
            first(element, "p-name")
                    .ifPresent(name -> contributors.add(Author.builder(name.wholeText())
                            .url(uri(name.attr("href")).orElse(null))
                            .role(first(element, "p-role")
                                    .map(Element::wholeText)
                                    .orElse(null))
                            .build()));
        }
        return contributors;
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        child(root, "footer", "tags")
                .ifPresent(list -> list.forEach(element -> {
                    if (ClassNames.has(element, "p-category")) {
                        tags.add(new Tag(element.wholeText(), Optional.empty(), uri(element.attr("href"))));
                    }
                }));
        return tags;
    }

    private void body(ArticleBuilder article) {
        for (Element element : root.children()) {
            if (ClassNames.has(element, "e-content")) {
                article.body(typed(element, 2));
            } else if (ClassNames.has(element, "updates")) {
                List<Update> updates = new ArrayList<>();
                element.children().stream()
                        .filter(it -> it.normalName().equals("section"))
                        .forEach(it -> update(it).ifPresent(updates::add));
                article.updates(updates);
            }
        }
    }

    private Body typed(Element element, int topHeading) {
        Reading<Body> reading = typing.read(element, null, it -> false, topHeading);
        reading.findings().forEach(page.findings()::add);
        return reading.value();
    }

    private Optional<Update> update(Element element) {
        Update.Kind kind = ClassNames.has(element, "correction") ? Update.Kind.CORRECTION : Update.Kind.UPDATE;
        Element heading = element.firstElementChild();
        Element dates = heading == null ? null : heading.nextElementSibling();
        Element time = dates == null ? null : find(dates, "time");
        if (heading == null || dates == null || time == null) {
            return Optional.empty();
        }
        boolean titled = dates.childNodeSize() > 1;
        List<Block> blocks = typing.read(element, null, it -> it == heading || it == dates, 4)
                .value()
                .blocks();
        return Optional.of(new Update(
                OffsetDateTime.parse(time.hasAttr("data-exact") ? time.attr("data-exact") : time.attr("datetime")),
                kind,
                titled ? Optional.of(heading.wholeText()) : Optional.empty(),
                blocks));
    }

    private static @Nullable Element find(Element root, String name) {
        for (Element element : root) {
            if (element.normalName().equals(name)) {
                return element;
            }
        }
        return null;
    }

    /** The first with a class in a child of the root. */
    private static Optional<Element> child(Element root, String name, String className) {
        for (Element element : root.children()) {
            if (element.normalName().equals(name)) {
                Optional<Element> found = first(element, className);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> first(Element root, String className) {
        for (Element element : root) {
            if (ClassNames.has(element, className)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
