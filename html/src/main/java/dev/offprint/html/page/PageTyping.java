package dev.offprint.html.page;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.BodyTyping;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: gathers from every source, chooses, and types the text. */
public final class PageTyping {

    private final BodyTyping typing;
    private final Optional<OffsetDateTime> readAt;

    /**
     * A reader.
     *
     * @param typing types the text
     * @param readAt when the pages were read, if that is known
     */
    public PageTyping(BodyTyping typing, Optional<OffsetDateTime> readAt) {
        this.typing = typing;
        this.readAt = readAt;
    }

    /**
     * What a page says.
     *
     * @param url its address, if that is known
     * @param before what was left out before
     * @throws ReadingException if there is neither a title nor any text
     */
    public PageResult read(Document document, Optional<URI> url, List<Finding> before) {
        PageContext page = new PageContext(document, url, readAt, typing.conventions());
        before.forEach(page.findings()::add);
        PageIndex index = new PageIndex(document);
        MetaNames metas = new MetaNames(index.metas, page.findings());
        LinkEvidence links = new LinkEvidence(page);
        VisibleEvidence visible = new VisibleEvidence(index, page);
        Graph linked = JsonLd.read(index.scripts, page.findings());
        Optional<Microformat> entry = new EntryChoice(page, index).entry();
        visible.gather();
        new MetaEvidence(metas, page).gather();
        new MicroformatsEvidence(page, index).gather(entry);
        new SchemaEvidence(linked, Source.JSON_LD, page).gather();
        if (index.hasMicrodata()) {
            new SchemaEvidence(ItemWalk.microdata(index.root()), Source.MICRODATA, page).gather();
        }
        if (index.hasRdfa()) {
            new SchemaEvidence(ItemWalk.rdfa(index.root()), Source.RDFA, page).gather();
        }
        links.gather(index);
        AuthorAddress.gather(metas, page);
        new SiteNames(page).gather(index);

        Optional<Article> own = OwnPage.article(index, page, metas, linked, typing);
        Assembly assembly = new Assembly(page);
        Article article = own.isPresent()
                ? own(own.get(), assembly, page)
                : assembly.article(title -> body(index, entry, linked, page, title), metas.handles());
        if (article.body().isEmpty() && page.candidates().title.all().isEmpty()) {
            throw new ReadingException(Place.UNKNOWN, "expected a page with a title or text, found neither");
        }
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
        Candidates found = page.candidates();
        found.title.add(article.title(), own("h1"));
        found.body.add(BodyPlace.of(""), article.body().wordCount() + " words", own("e-content"));
        assembly.article(title -> Body.EMPTY, List.of());
        return article;
    }

    private static Origin own(String detail) {
        return new Origin(Source.OFFPRINT, detail, Confidence.HIGH, null);
    }

    private Body body(PageIndex index, Optional<Microformat> entry, Graph linked, PageContext page, String title) {
        new Sections(index.body(), index.headline().orElse(null));
        new BodyFinder(index, page, new Density(index.body())).gather(entry, linked);
        Found<BodyPlace> best = page.candidates().body.best().orElseThrow();
        Optional<Box> root = best.value().root();
        if (root.isEmpty()) {
            return Body.ofText(best.value()
                    .text()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toArray(String[]::new));
        }
        if (best.confidence() == Confidence.LOW || best.source() == Source.LAYOUT) {
            String action = best.source() == Source.LAYOUT
                    ? "the part with most of the running text is read"
                    : "all of the page is read as text";
            page.findings().warning("body-unmarked", root.get().element, "nothing says where the text is", action);
        }
        Furniture furniture = new Furniture(root.get(), index, title, page.candidates());
        Element text = root.get().element;
        Reading<Body> reading =
                typing.read(text, page.base(), furniture::isApart, furniture.topHeading(), index.mayHaveNotes());
        if (reading.value().isEmpty()) {
            // a page may give the names of furniture to all that it has
            reading = typing.read(text, page.base(), element -> false, 0);
        }
        reading.findings().forEach(page.findings()::add);
        if (reading.value().isEmpty()) {
            page.findings()
                    .warning(
                            "body-missing",
                            text,
                            "there is no text in the page, as of one that a script fills",
                            "the article has what the metadata says");
        }
        return reading.value();
    }
}
