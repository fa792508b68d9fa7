package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.html.HtmlPage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is favoured: everybody writes the same page. */
class PageWritingTest {

    private static final Publication PUBLICATION = SamplePage.publication();

    private interface Writing {
        void write(Article article, OutputStream target) throws Exception;
    }

    static Stream<Arguments> peers() {
        return Stream.of(
                peer("jte", (article, out) -> new JtePage().write(view(article), out)),
                peer("j2html", (article, out) -> new J2htmlPage().write(view(article), out)),
                peer("jsoup", (article, out) -> new JsoupPage().write(view(article), out)),
                peer("FreeMarker", (article, out) -> new FreemarkerPage().write(view(article), out)),
                peer("Thymeleaf", (article, out) -> new ThymeleafPage().write(view(article), out)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    void peerWritesTheSameDocument(String name, Writing peer) throws Exception {
        for (int kilobytes : new int[] {3, 60}) {
            Article article = SamplePage.article(kilobytes);
            String ours = HtmlPage.write(article, PUBLICATION);
            byte[] theirs = written(peer, article);
            assertThat(document(new String(theirs, StandardCharsets.UTF_8))).isEqualTo(document(ours));
            assertThat((double) theirs.length)
                    .isCloseTo(ours.getBytes(StandardCharsets.UTF_8).length, within(0.02 * theirs.length));
        }
    }

    @Test
    void limitWritesTheSameBytes() throws Exception {
        for (int kilobytes : new int[] {3, 60}) {
            Article article = SamplePage.article(kilobytes);
            byte[] limit = written((it, out) -> new HandWrittenPage(it, PUBLICATION, out).write(), article);
            assertThat(new String(limit, StandardCharsets.UTF_8)).isEqualTo(HtmlPage.write(article, PUBLICATION));
        }
    }

    @Test
    void articlesHaveTheLengthsThatTheTablesSay() {
        assertThat(SamplePage.article(3).body().text().length()).isBetween(2_900, 3_300);
        assertThat(SamplePage.article(60).body().text().length()).isBetween(58_000, 62_000);
    }

    private static Arguments peer(String name, Writing writing) {
        return Arguments.of(name, writing);
    }

    private static PageView view(Article article) {
        return new PageView(article, PUBLICATION);
    }

    private static byte[] written(Writing writing, Article article) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(article, out);
        return out.toByteArray();
    }

    /** Elements, attributes in one order, and text; the line ends between blocks are layout. */
    private static String document(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.forEachNode(node -> {
            if (node instanceof TextNode text
                    && text.isBlank()
                    && text.getWholeText().contains("\n")) {
                text.text("");
            }
        });
        document.getAllElements()
                .forEach(element -> element.attributes().asList().stream()
                        .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                        .toList()
                        .forEach(attribute -> {
                            element.removeAttr(attribute.getKey());
                            element.attr(attribute.getKey(), attribute.getValue());
                        }));
        return document.outerHtml();
    }
}
