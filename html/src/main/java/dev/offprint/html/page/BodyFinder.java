package dev.offprint.html.page;

import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Source;
import dev.offprint.html.read.ClassNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds the element that holds the text of the article, where the markup says which one that is. */
final class BodyFinder {

    /**
     * Where the text is.
     *
     * @param root the element that holds it
     * @param source what says so
     * @param detail the name there
     * @param confidence how sure it is
     * @param apart what in the element is no part of the text
     */
    record Place(Element root, Source source, String detail, Confidence confidence, Predicate<Element> apart) {}

    private static final int MOST = 50;
    private static final Set<String> FURNITURE = Set.of("header", "footer", "nav", "h1", "hgroup");

    private final PageIndex index;
    private final Document document;

    BodyFinder(PageIndex index, Document document) {
        this.index = index;
        this.document = document;
    }

    Place find() {
        Optional<Element> marked = longest(index.contents.stream()
                .filter(element -> element.attr("itemprop").equals("articleBody"))
                .toList());
        if (marked.isPresent()) {
            return new Place(marked.get(), Source.MICRODATA, "articleBody", Confidence.HIGH, element -> false);
        }
        Optional<Element> content = longest(index.contents);
        if (content.isPresent()) {
            return new Place(content.get(), Source.MICROFORMATS, "e-content", Confidence.HIGH, element -> false);
        }
        Optional<Element> article = articleOfHeadline().or(() -> longest(index.articles));
        if (article.isPresent()) {
            Confidence confidence = index.articles.size() == 1 ? Confidence.HIGH : Confidence.MEDIUM;
            return new Place(article.get(), Source.ELEMENT, "article", confidence, furniture());
        }
        Optional<Element> main = longest(index.mains);
        return main.map(element -> new Place(element, Source.ELEMENT, "main", Confidence.MEDIUM, furniture()))
                .orElseGet(() -> new Place(document.body(), Source.ELEMENT, "body", Confidence.LOW, furniture()));
    }

    /** Of several articles, the one that has the page's headline. */
    private Optional<Element> articleOfHeadline() {
        return index.articles.stream()
                .limit(MOST)
                .filter(article -> article.stream()
                        .anyMatch(element -> element.normalName().equals("h1")))
                .findFirst();
    }

    private static Optional<Element> longest(List<Element> elements) {
        Element best = null;
        int length = 0;
        for (Element element : elements.stream().limit(MOST).toList()) {
            int own = length(element);
            if (best == null || own > length) {
                best = element;
                length = own;
            }
        }
        return Optional.ofNullable(best).filter(element -> length(element) > 0);
    }

    private static int length(Element element) {
        int[] length = {0};
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                length[0] += text.getWholeText().length();
            }
        });
        return length[0];
    }

    /** Headline, byline, date, and the parts around the text. */
    private Predicate<Element> furniture() {
        Set<Element> metadata = new HashSet<>(index.bylines);
        metadata.addAll(index.dates);
        metadata.addAll(index.subtitles);
        metadata.addAll(index.copyrights);
        return element -> isFurniture(element) || metadata.contains(element);
    }

    /** A footer in a quotation is its source, and a header in a section is its heading's. */
    private static boolean isFurniture(Element element) {
        String name = element.normalName();
        if (!FURNITURE.contains(name)) {
            return element.normalName().equals("div") && ClassNames.has(element, "post-meta");
        }
        Element parent = element.parent();
        return parent == null
                || !(parent.normalName().equals("blockquote")
                        || parent.normalName().equals("section"));
    }
}
