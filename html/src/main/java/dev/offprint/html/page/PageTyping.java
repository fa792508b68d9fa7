package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.BodyTyping;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads a page: gathers from every source, chooses, and types the text. */
public final class PageTyping {

    private final BodyTyping typing;

    /** A reader that types the text with this. */
    public PageTyping(BodyTyping typing) {
        this.typing = typing;
    }

    /** What the page at an address says. */
    public PageResult read(Document document, URI url, List<Finding> before) {
        PageContext page = new PageContext(document, url, typing.conventions());
        before.forEach(page.findings()::add);
        PageIndex index = new PageIndex(document);
        MetaEvidence metas = new MetaEvidence(index.metas, page);
        LinkEvidence links = new LinkEvidence(page);
        VisibleEvidence visible = new VisibleEvidence(index, page);
        Graph linked = JsonLd.read(index.scripts, page.findings());
        new SchemaEvidence(linked, Source.JSON_LD, page).gather();
        if (index.hasMicrodata()) {
            new SchemaEvidence(ItemWalk.microdata(document), Source.MICRODATA, page).gather();
        }
        if (index.hasRdfa()) {
            new SchemaEvidence(ItemWalk.rdfa(document), Source.RDFA, page).gather();
        }
        new MicroformatsEvidence(page).gather(index.entries);
        metas.gather();
        links.gather(index);
        visible.gather();

        Optional<Article> own = OwnPage.article(index, page, metas, linked, typing);
        Assembly assembly = new Assembly(page);
        Article article = own.isPresent()
                ? own(own.get(), assembly, page)
                : assembly.article(body(document, index, linked, page, assembly), metas.handles());
        Optional<Publication> ownSite =
                own.isPresent() ? new OwnSite(page, linked).read(index, index.links) : Optional.empty();
        Publication publication = ownSite.orElseGet(() -> {
            PublicationBuilder site =
                    assembly.publication().feeds(links.feeds()).hubs(links.hubs());
            visible.credits().forEach(site::credit);
            return site.build();
        });
        return new PageResult(
                article, publication, assembly.evidence(), page.findings().list());
    }

    /** The evidence is gathered for our own pages too, so that what somebody changed in one can be seen. */
    private static Article own(Article article, Assembly assembly, PageContext page) {
        page.candidates().title.add(article.title(), Source.OFFPRINT, "h1", Confidence.HIGH);
        assembly.article(Body.EMPTY, List.of());
        return article;
    }

    private Body body(Document document, PageIndex index, Graph graph, PageContext page, Assembly assembly) {
        BodyFinder.Place place = new BodyFinder(index, document).find();
        Reading<Body> reading = typing.read(place.root(), page.base(), place.apart(), 0);
        Body body = reading.value();
        if (place.confidence() == Confidence.LOW) {
            Optional<Body> linked = linkedBody(graph);
            if (linked.isPresent() && linked.get().wordCount() > body.wordCount() / 2) {
                BodyFinder.Place text = new BodyFinder.Place(
                        place.root(), Source.JSON_LD, "articleBody", Confidence.MEDIUM, element -> false);
                assembly.body(text, linked.get().wordCount() + " words");
                return linked.get();
            }
        }
        reading.findings().forEach(page.findings()::add);
        assembly.body(place, body.wordCount() + " words");
        return body;
    }

    /** The text that JSON-LD holds, plain, as paragraphs. */
    private static Optional<Body> linkedBody(Graph graph) {
        return graph.things().stream()
                .flatMap(thing -> thing.text("articleBody").stream())
                .findFirst()
                .map(text -> Body.ofText(text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toArray(String[]::new)));
    }
}
