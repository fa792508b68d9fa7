package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Gathers every place where the text of the article may be, and says how sure each is. */
final class BodyFinder {

    private static final int MOST = 50;
    private static final int SHORT = 200;
    private static final int FEW = 4;
    private static final int SENTENCES = 100;

    private final PageIndex index;
    private final PageContext page;
    private final Slot<BodyPlace> found;
    private final Measures measures;
    private final Density density;

    BodyFinder(PageIndex index, PageContext page, Measures measures, Density density) {
        this.index = index;
        this.page = page;
        this.found = page.candidates().body;
        this.measures = measures;
        this.density = density;
    }

    void gather(Graph linked) {
        longest(index.bodies).ifPresent(it -> add(it, Source.MICRODATA, "articleBody", Confidence.HIGH));
        longest(index.contents).ifPresent(it -> add(it, Source.MICROFORMATS, content(it), Confidence.HIGH));
        articles();
        longest(index.mains).ifPresent(it -> add(it, Source.ELEMENT, "main", Confidence.LOW));
        add(page.document().body(), Source.ELEMENT, "body", Confidence.LOW);
        linked(linked);
        demoteShort();
        density.best().ifPresent(this::layout);
    }

    private void add(Element root, Source source, String detail, Confidence confidence) {
        int length = measures.of(root).text();
        found.add(BodyPlace.in(root, length), length + " characters", new Origin(source, detail, confidence, root));
    }

    private static String content(Element element) {
        return element.hasClass("e-content") ? "e-content" : "entry-content";
    }

    /** Of several articles, the one that has the page's headline, else the longest. */
    private void articles() {
        Optional<Element> ofHeadline = Scope.headline(index).map(h1 -> Scope.around(h1, "article"));
        Optional<Element> longest = longest(index.articles);
        ofHeadline.or(() -> longest).ifPresent(article -> {
            boolean sure = ofHeadline.isPresent() || index.articles.size() == 1;
            add(article, Source.ELEMENT, "article", sure ? Confidence.HIGH : Confidence.MEDIUM);
            longest.filter(other -> other != article)
                    .ifPresent(other -> add(other, Source.ELEMENT, "article", Confidence.LOW));
        });
    }

    private Optional<Element> longest(List<Element> elements) {
        return elements.stream()
                .limit(MOST)
                .filter(element -> measures.of(element).text() > 0)
                .max(Comparator.comparingInt(element -> measures.of(element).text()));
    }

    /** The text that JSON-LD holds: plain, so that it comes after any that is marked up. */
    private void linked(Graph graph) {
        graph.things().stream()
                .filter(thing -> SchemaEvidence.kind(thing).isPresent())
                .flatMap(thing -> thing.text("articleBody").stream()
                        .map(text -> new Found<>(
                                BodyPlace.of(text),
                                text.length() + " characters",
                                new Origin(Source.JSON_LD, "articleBody", Confidence.MEDIUM, thing.at()))))
                .max(Comparator.comparingInt(it -> it.value().length()))
                .ifPresent(it -> found.add(it.value(), it.shown(), it.origin()));
    }

    /** What is much shorter than another place that is sure is a teaser, or what is there before a script has run. */
    private void demoteShort() {
        int most = found.all().stream()
                .filter(it -> it.confidence() != Confidence.LOW)
                .mapToInt(it -> it.value().length())
                .max()
                .orElse(0);
        found.revise(it -> {
            int length = it.value().length();
            return length < SHORT && length * FEW < most ? it.with(Confidence.LOW) : it;
        });
    }

    /** What the layout shows, and what it tells of the places that are marked: one that has only some of the text is no body. */
    private void layout(Element best) {
        double all = density.prose(best);
        boolean sure = all >= SENTENCES;
        if (sure) {
            found.revise(it -> it.value().lacks(all, density) ? it.with(Confidence.LOW) : it);
        }
        add(best, Source.LAYOUT, "text density", sure ? Confidence.MEDIUM : Confidence.LOW);
    }
}
