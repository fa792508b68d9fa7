package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.NavigationLink;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import dev.offprint.credit.SiteCredit;
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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a page that our writer wrote: each part from where it is shown, and the rest from where it is noted. */
final class OwnPage {

    private final PageContext page;
    private final MetaEvidence metas;
    private final BodyTyping typing;
    private final Element root;

    private OwnPage(Element root, PageContext page, MetaEvidence metas, BodyTyping typing) {
        this.root = root;
        this.page = page;
        this.metas = metas;
        this.typing = typing;
    }

    /** The article, if the page is one of ours. */
    static Optional<Article> article(PageIndex index, PageContext page, MetaEvidence metas, BodyTyping typing) {
        List<Element> own = index.entries.stream()
                .filter(entry -> entry.hasAttr("data-article"))
                .toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        try {
            return new OwnPage(own.get(0), page, metas, typing).read();
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
            header(article, rest);
            body(article);
        }));
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
        if (rest.tags().isEmpty()) {
            article.tags(tags());
        }
        if (rest.image().isEmpty()) {
            first(root, "u-featured").flatMap(img -> typing.image(img, null)).ifPresent(article::image);
        }
        if (rest.externalUrl().isEmpty()) {
            first(root, "u-bookmark-of").flatMap(it -> uri(it.attr("href"))).ifPresent(article::externalUrl);
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

    private static Optional<URI> uri(String written) {
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

    /** The links that every page of the site has. */
    static List<NavigationLink> navigation(Document document) {
        List<NavigationLink> links = new ArrayList<>();
        site(document, "header")
                .ifPresent(header -> header.forEach(element -> {
                    if (element.normalName().equals("li") && element.firstElementChild() != null) {
                        uri(element.child(0).attr("href"))
                                .ifPresent(url -> links.add(new NavigationLink(element.wholeText(), url)));
                    }
                }));
        return links;
    }

    /** Who made the site. */
    static List<SiteCredit> credits(Document document) {
        List<SiteCredit> credits = new ArrayList<>();
        site(document, "footer")
                .ifPresent(footer -> footer.forEach(element -> {
                    if (element.normalName().equals("small")
                            && element.ownText().length() > 0) {
                        Element link = element.firstElementChild();
                        String name = link == null ? "" : link.wholeText();
                        Rule.optionalLine(element.ownText())
                                .filter(label -> !name.isBlank())
                                .ifPresent(label -> credits.add(new SiteCredit(label, name, uri(link.attr("href")))));
                    }
                }));
        return credits;
    }

    private static Optional<Element> site(Document document, String name) {
        return document.body().children().stream()
                .filter(element -> element.normalName().equals(name) && ClassNames.has(element, "site"))
                .findFirst();
    }
}
