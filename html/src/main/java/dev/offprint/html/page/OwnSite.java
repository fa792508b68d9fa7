package dev.offprint.html.page;

import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.ReadingException;
import dev.offprint.body.Image;
import dev.offprint.credit.SiteCredit;
import dev.offprint.html.read.ClassNames;
import dev.offprint.json.ArticleJson;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the publication of a page that our writer wrote. */
final class OwnSite {

    private final Document document;
    private final PageContext page;
    private final Graph graph;

    OwnSite(PageContext page, Graph graph) {
        this.document = page.document();
        this.page = page;
        this.graph = graph;
    }

    /** The publication; nothing where what is noted of it cannot be read. */
    Optional<Publication> read(PageIndex index, List<Element> links) {
        String noted = index.entries.stream()
                .map(entry -> entry.element.attr("data-publication"))
                .filter(json -> !json.isBlank())
                .findFirst()
                .orElse("{}");
        try {
            Publication rest = ArticleJson.readPublication(noted).value();
            return Optional.of(rest.with(publication -> {
                site(publication);
                publisher(publication, rest);
                links(publication, rest, links);
                if (rest.navigation().isEmpty()) {
                    publication.navigation(navigation());
                }
                publication.credits(credits(rest));
            }));
        } catch (ReadingException | IllegalArgumentException e) {
            page.findings()
                    .warning(
                            "own-page-changed",
                            null,
                            "a page of ours that something has changed",
                            "its site is read as any other");
            return Optional.empty();
        }
    }

    private void site(PublicationBuilder publication) {
        SchemaReader reader = new SchemaReader(graph, page);
        graph.things().stream()
                .filter(thing -> thing.id().endsWith("#site") && !thing.isReference())
                .findFirst()
                .ifPresent(site -> {
                    site.text("name").ifPresent(publication::title);
                    site.text("description").ifPresent(publication::description);
                    site.text("inLanguage").ifPresent(publication::language);
                    reader.address(site, "url").ifPresent(publication::url);
                });
    }

    private void publisher(PublicationBuilder publication, Publication rest) {
        SchemaReader reader = new SchemaReader(graph, page);
        graph.things().stream()
                .filter(thing -> thing.id().endsWith("#publisher") && !thing.isReference())
                .findFirst()
                .ifPresent(thing -> {
                    if (rest.publisher().isEmpty()) {
                        reader.author(thing).ifPresent(publication::publisher);
                    }
                    // a mark has no caption; what stands there is its text
                    Optional<Image> mark = rest.logo().isEmpty() ? reader.image(thing, "logo") : Optional.empty();
                    mark.map(logo -> logo.with(
                                    it -> it.caption(null).alt(logo.caption().orElse(null))))
                            .ifPresent(publication::logo);
                });
    }

    private void links(PublicationBuilder publication, Publication rest, List<Element> links) {
        List<FeedAddress> feeds = new ArrayList<>();
        for (Element link : links) {
            Optional<URI> url = OwnPage.uri(link.attr("href"));
            if (link.attr("rel").equals("icon") && rest.icon().isEmpty()) {
                url.ifPresent(it -> publication.icon(icon(it, link)));
            } else if (link.attr("rel").equals("alternate") && link.hasAttr("type")) {
                url.ifPresent(it -> feeds.add(new FeedAddress(link.attr("type"), it)));
            }
        }
        if (rest.feeds().isEmpty()) {
            publication.feeds(feeds);
        }
    }

    private static Image icon(URI url, Element link) {
        Image.Builder icon = Image.builder(url);
        if (link.hasAttr("type")) {
            icon.mediaType(link.attr("type"));
        }
        LinkEvidence.sizes(link, icon);
        return icon.build();
    }

    /** The links that every page of the site has. */
    private List<NavigationLink> navigation() {
        List<NavigationLink> links = new ArrayList<>();
        site("header")
                .ifPresent(header -> header.forEach(element -> {
                    if (element.normalName().equals("li") && element.firstElementChild() != null) {
                        OwnPage.uri(element.child(0).attr("href"))
                                .ifPresent(url -> links.add(new NavigationLink(element.wholeText(), url)));
                    }
                }));
        return links;
    }

    /** Who made the site. */
    private List<SiteCredit> credits(Publication rest) {
        List<SiteCredit> credits = new ArrayList<>(rest.credits());
        site("footer")
                .ifPresent(footer -> footer.forEach(element -> {
                    if (element.normalName().equals("small")) {
                        Element link = element.firstElementChild();
                        String name = link == null ? "" : link.wholeText();
                        Rule.optionalLine(element.ownText())
                                .filter(label -> !name.isBlank())
                                .ifPresent(label ->
                                        credits.add(new SiteCredit(label, name, OwnPage.uri(link.attr("href")))));
                    }
                }));
        return credits;
    }

    private Optional<Element> site(String name) {
        return document.body().children().stream()
                .filter(element -> element.normalName().equals(name) && ClassNames.has(element, "site"))
                .findFirst();
    }
}
