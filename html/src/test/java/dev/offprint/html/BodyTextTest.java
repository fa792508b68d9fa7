package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.body.Figure;
import dev.offprint.body.Node;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** No text of HTML is lost in silence. */
class BodyTextTest {

    @Test
    void everyWordOfMessyHtmlIsInTheBody() {
        check(4000, seed -> {
            String html = MessyHtml.of(seed);
            Body body = HtmlBody.read(html).value();
            assertThat(words(shown(body))).as(html).isEqualTo(words(text(Jsoup.parseBodyFragment(html))));
        });
    }

    @Test
    void wordsAreLeftOutOnlyWhereAFindingSaysSo() {
        check(1000, seed -> {
            String html = MessyHtml.of(seed);
            Reading<Body> reading = HtmlBody.read(html);
            boolean dropped = Jsoup.parseBodyFragment(html).stream()
                    .anyMatch(element ->
                            List.of("button", "textarea", "select", "script").contains(element.normalName())
                                    && !element.parents().is("script, button, textarea, select, template, svg, form"));
            List<String> codes = reading.findings().stream().map(Finding::code).toList();
            assertThat(dropped && codes.stream().noneMatch(code -> code.endsWith("-dropped")))
                    .as(html)
                    .isFalse();
        });
    }

    @Test
    void whatWasReadFromMessyHtmlIsWrittenAndReadAgain() {
        BodyWriter writer = HtmlBody.writer().dataImages(true).build();
        check(1000, seed -> {
            Body body = HtmlBody.read(MessyHtml.of(seed)).value();
            if (!body.toString().contains("RawHtml[") && !body.toString().contains("RawInline[")) {
                String html = writer.write(body);
                assertThat(HtmlBody.read(html).value()).as(html).isEqualTo(body);
            }
        });
    }

    private interface Check {
        void on(long seed);
    }

    private static void check(int count, Check check) {
        long first = Long.getLong("offprint.seed", 1);
        for (long seed = first; seed < first + count; seed++) {
            try {
                check.on(seed);
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " (-Doffprint.seed=" + seed + "): " + e, e);
            }
        }
    }

    /** The words in order of the alphabet, for footnotes and captions have a place of their own in a body. */
    private static List<String> words(String text) {
        String letters = text.replaceAll("[^a-z0-9]|q", "");
        List<String> words = new ArrayList<>(List.of(letters.split("(?=w)")));
        words.sort(null);
        return words;
    }

    private static String text(Document document) {
        StringBuilder text = new StringBuilder();
        document.body().traverse((node, depth) -> {
            boolean unread = node.parent() instanceof Element parent
                    && List.of("title", "iframe", "svg", "video").contains(parent.normalName());
            if (node instanceof TextNode part && !unread && !(node.parent() instanceof DataNode)) {
                text.append(part.getWholeText());
            }
        });
        return text.toString();
    }

    /** The plain text of a body, with what only the markup of a page shows: raw HTML and copyright lines. */
    private static String shown(Body body) {
        StringBuilder text = new StringBuilder(body.text());
        body.nodes().forEach(node -> text.append(' ').append(hidden(node)));
        return text.toString();
    }

    private static String hidden(Node node) {
        if (node instanceof RawHtml raw) {
            return Jsoup.parseBodyFragment(raw.html()).wholeText();
        }
        if (node instanceof RawInline raw) {
            return Jsoup.parseBodyFragment(raw.html()).wholeText();
        }
        if (node instanceof Figure figure) {
            return figure.copyright().flatMap(it -> it.statement()).orElse("");
        }
        if (node instanceof Quotation quotation) {
            return quotation.attribution().map(it -> "").orElse("");
        }
        return Optional.of("").get();
    }
}
