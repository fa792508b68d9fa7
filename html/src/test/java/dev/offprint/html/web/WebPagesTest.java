package dev.offprint.html.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that stand for the web's in the benchmarks have the medians that were counted there. */
class WebPagesTest {

    private static final List<Counted> PAGES = Score.webPages().stream()
            .map(page -> new Counted(page.html().length(), Jsoup.parse(page.html())))
            .toList();

    private record Counted(int characters, Document page) {

        double of(String what) {
            return switch (what) {
                case "characters" -> characters;
                case "elements" -> elements().count();
                case "attributes" ->
                    elements().mapToInt(it -> it.attributesSize()).sum();
                case "text nodes" -> page.nodeStream(TextNode.class).count();
                case "comments" -> page.nodeStream(Comment.class).count();
                case "characters of text" -> length(page.body().nodeStream(TextNode.class));
                case "characters of links" ->
                    length(page.select("a").stream().flatMap(it -> it.nodeStream(TextNode.class)));
                case "characters of scripts" ->
                    page.select("script:not([type])").stream()
                            .mapToInt(it -> it.data().length())
                            .sum();
                case "class attributes" -> page.select("[class]").size();
                case "values of class" ->
                    page.select("[class]").stream()
                            .map(Element::className)
                            .distinct()
                            .count();
                case "data attributes" ->
                    elements()
                            .flatMap(it -> it.attributes().asList().stream())
                            .filter(it -> it.getKey().startsWith("data-"))
                            .count();
                case "depth" ->
                    elements().mapToInt(it -> it.parents().size()).max().orElse(0);
                default -> page.select(what).size();
            };
        }

        private Stream<Element> elements() {
            return page.stream().filter(it -> it != page);
        }

        private static double length(Stream<TextNode> texts) {
            return texts.mapToInt(it -> it.text().strip().length()).sum();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "characters, 80950",
        "elements, 696",
        "attributes, 1031",
        "text nodes, 845",
        "comments, 10",
        "characters of text, 6541",
        "characters of links, 2045",
        "characters of scripts, 3769",
        "class attributes, 322",
        "values of class, 136",
        "data attributes, 54",
        "[id], 54",
        "a, 131",
        "li, 81",
        "img, 17",
        "div, 146",
        "p, 23",
        "'meta, link', 40",
        "depth, 16"
    })
    void medianPageHasWhatTheMedianNewsPageOfTheWebHas(String what, double many) {
        double[] sorted = PAGES.stream().mapToDouble(it -> it.of(what)).sorted().toArray();
        assertThat(sorted[sorted.length / 2]).as(what).isCloseTo(many, withinPercentage(15));
    }
}
