package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers every place where the text of the article may be, and says how sure each is. */
final class BodyFinder {

    private static final int MOST = 50;
    private static final int SHORT = 200;
    private static final int FEW = 4;
    private static final int SENTENCES = 100;
    private static final double MANY = 1.3;
    private static final double MOST_PROSE = 0.5;

    private final PageIndex index;
    private final PageContext page;
    private final Slot<BodyPlace> found;
    private final Density density;

    BodyFinder(PageIndex index, PageContext page, Density density) {
        this.index = index;
        this.page = page;
        this.found = page.candidates().body;
        this.density = density;
    }

    void gather(Optional<Microformat> entry, Graph linked) {
        longest(index.bodies).ifPresent(it -> add(it, Source.MICRODATA, "articleBody", Confidence.HIGH));
        longest(contents(entry)).ifPresent(it -> add(it, Source.MICROFORMATS, content(it), Confidence.HIGH));
        articles();
        longest(index.mains).ifPresent(it -> add(it, Source.ELEMENT, "main", Confidence.LOW));
        add(index.body(), Source.ELEMENT, "body", Confidence.LOW);
        linked(linked);
        demoteShort();
        density.best().ifPresent(this::layout);
    }

    private void add(Box root, Source source, String detail, Confidence confidence) {
        found.add(
                BodyPlace.in(root), root.text() + " characters", new Origin(source, detail, confidence, root.element));
    }

    /** The contents of the page's own entry, if it has any, for an answer to it may be longer. */
    private List<Box> contents(Optional<Microformat> entry) {
        Set<Element> own = new HashSet<>();
        entry.ifPresent(it -> it.all("content").forEach(content -> own.add(content.element())));
        return own.isEmpty()
                ? index.contents
                : index.contents.stream().filter(it -> own.contains(it.element)).toList();
    }

    private static String content(Box box) {
        return box.element.hasClass("e-content") ? "e-content" : "entry-content";
    }

    /** Of several articles, the one that has the page's headline, else the longest. */
    private void articles() {
        Optional<Box> ofHeadline = index.headline().map(h1 -> h1.around("article"));
        Optional<Box> longest = longest(index.articles);
        if (ofHeadline.isEmpty() && longest.isPresent() && longest.get().parent != null) {
            Box parent = longest.get().parent;
            double prose = 0;
            double most = 0;
            for (Box child = parent.firstChild; child != null; child = child.next) {
                boolean one = child.is("article") && !child.apart && !child.says(Hint.COMMENT);
                prose += one ? child.prose : 0;
                most = one ? Math.max(most, child.prose) : most;
            }
            if (prose > MANY * most) {
                add(parent, Source.ELEMENT, "articles in one", Confidence.HIGH);
                return;
            }
        }
        ofHeadline.or(() -> longest).ifPresent(article -> {
            boolean sure = ofHeadline.isPresent() || index.articles.size() == 1;
            add(article, Source.ELEMENT, "article", sure ? Confidence.HIGH : Confidence.MEDIUM);
            longest.filter(other -> other != article)
                    .ifPresent(other -> add(other, Source.ELEMENT, "article", Confidence.LOW));
        });
    }

    private static Optional<Box> longest(List<Box> boxes) {
        Box longest = null;
        for (int i = 0; i < Math.min(MOST, boxes.size()); i++) {
            Box box = boxes.get(i);
            if (box.text() > 0 && (longest == null || box.text() > longest.text())) {
                longest = box;
            }
        }
        return Optional.ofNullable(longest);
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
        graph.things().stream().filter(thing -> thing.is("Recipe")).findFirst().ifPresent(this::recipe);
    }

    /** What goes into it and what is done with it, for pages that show that with a script. */
    private void recipe(Thing recipe) {
        List<String> lines = new ArrayList<>(recipe.texts("recipeIngredient"));
        steps(recipe.values("recipeInstructions"), lines, 0);
        String text = String.join("\n", lines);
        found.add(
                BodyPlace.of(text),
                text.isEmpty() ? "" : text.length() + " characters",
                new Origin(Source.JSON_LD, "Recipe", Confidence.LOW, recipe.at()));
    }

    private static void steps(List<Object> steps, List<String> lines, int depth) {
        for (Object step : steps) {
            if (step instanceof Thing thing && depth < 3) {
                thing.text("text").or(() -> thing.text("name")).ifPresent(lines::add);
                steps(thing.values("itemListElement"), lines, depth + 1);
            } else if (step instanceof String text) {
                lines.add(text);
            }
        }
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

    /** The running text of other articles beside the one that has the headline, each with a headline of its own. */
    private double others(Box best) {
        Box own = index.headline().map(h1 -> h1.around("article")).orElse(null);
        double prose = 0;
        if (own != null && own != best && own.isIn(best)) {
            for (Box h1 : index.headlines) {
                Box other = h1.around("article");
                prose += other != null && other != own && !other.isIn(own) && other.isIn(best) ? other.prose : 0;
            }
        }
        return prose;
    }

    /** What the layout shows, and what it tells of the places that are marked: one that has only some of the text is no body. */
    private void layout(Box best) {
        double all = best.prose - others(best);
        boolean sure = all >= SENTENCES;
        if (sure) {
            found.revise(it -> it.value().lacks(all) ? it.with(Confidence.LOW) : it);
        }
        boolean most = sure || best != index.body() && all > index.body().prose * MOST_PROSE;
        add(best, Source.LAYOUT, "text density", most ? Confidence.MEDIUM : Confidence.LOW);
    }
}
