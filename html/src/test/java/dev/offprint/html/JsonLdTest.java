package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {

    private static final String URL = "https://ada.example/remarks/quay";

    private final JsonNode founding = graph(Samples.founding(), Samples.notebook());

    @Test
    void articleHasWhatSearchEnginesRecommend() {
        JsonNode article = node(founding, URL + "#article");
        assertThat(text(article, "/@type")).isEqualTo("OpinionNewsArticle");
        assertThat(text(article, "/headline")).isEqualTo("The quay was never for sale");
        assertThat(text(article, "/author/0/name")).isEqualTo("Ada Vale");
        assertThat(text(article, "/author/0/url")).isEqualTo("https://ada.example/about");
        assertThat(text(article, "/datePublished")).isEqualTo("2024-05-03T08:15:00+01:00");
        assertThat(text(article, "/dateModified")).isEqualTo("2024-05-06T17:40:12.5+01:00");
        assertThat(text(article, "/image/0/url")).isEqualTo("https://ada.example/img/quay-1200.jpg");
        assertThat(text(article, "/image/0/width")).isEqualTo("1200 px");
        assertThat(text(article, "/image/0/creditText")).isEqualTo("Photograph: Nuala Key");
        assertThat(article.at("/wordCount").intValue())
                .isEqualTo(Samples.founding().body().wordCount());
        assertThat(text(article, "/timeRequired"))
                .isEqualTo(Samples.founding().readingTime().toString());
    }

    @Test
    void articleHasItsCopyright() {
        JsonNode article = node(founding, URL + "#article");
        assertThat(text(article, "/copyrightHolder/0/name")).isEqualTo("Ada Vale");
        assertThat(article.at("/copyrightYear").intValue()).isEqualTo(2024);
        assertThat(text(article, "/copyrightNotice")).startsWith("Text and images © 2024 Ada Vale.");
        assertThat(text(article, "/license/0")).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @Test
    void quotedWorkIsCited() {
        JsonNode cited = node(founding, URL + "#article").at("/citation/0");
        assertThat(text(cited, "/headline")).isEqualTo("Who Owns the Quay?");
        assertThat(text(cited, "/url")).isEqualTo("https://courier.example/2012/03/14/quay");
        assertThat(text(cited, "/author/0/name")).isEqualTo("Ben Orr");
        assertThat(text(cited, "/publisher/name")).isEqualTo("The Harbour Courier");
        assertThat(text(cited, "/datePublished")).isEqualTo("2012-03-14");
        assertThat(cited.at("/copyrightYear").intValue()).isEqualTo(2012);
    }

    @Test
    void graphJoinsPageSitePublisherAndTheWayThere() {
        JsonNode article = node(founding, URL + "#article");
        assertThat(text(article, "/mainEntityOfPage/@id")).isEqualTo(URL + "#page");
        assertThat(text(article, "/isPartOf/@id")).isEqualTo("https://ada.example/#site");
        assertThat(text(article, "/publisher/@id")).isEqualTo("https://ada.example/#publisher");
        assertThat(text(node(founding, URL + "#page"), "/breadcrumb/@id")).isEqualTo(URL + "#breadcrumb");
        assertThat(text(node(founding, "https://ada.example/#site"), "/name")).isEqualTo("The Quay Notebook");
        assertThat(text(node(founding, "https://ada.example/#publisher"), "/logo/url"))
                .isEqualTo("https://ada.example/logo.png");
        JsonNode way = node(founding, URL + "#breadcrumb").at("/itemListElement");
        assertThat(way)
                .extracting(crumb -> crumb.path("name").stringValue())
                .containsExactly("The Quay Notebook", "Remarks", "The quay was never for sale");
    }

    @Test
    void paywalledPartIsTold() {
        JsonNode article =
                node(graph(Samples.paywalled(), Samples.notebook()), "https://ada.example/remarks/mud#article");
        assertThat(article.at("/isAccessibleForFree").booleanValue()).isFalse();
        assertThat(article.at("/isAccessibleForFree").isBoolean()).isTrue();
        assertThat(text(article, "/hasPart/cssSelector")).isEqualTo(".paywalled");
        assertThat(text(article, "/dateline")).isEqualTo("Harbour Town");
        assertThat(Jsoup.parse(HtmlPage.write(Samples.paywalled(), Samples.notebook()))
                        .select(".paywalled")
                        .text())
                .isEqualTo("The rest is for those who pay for the paper.");
    }

    @Test
    void liveBlogHasItsUpdatesAndCorrections() {
        JsonNode article =
                node(graph(Samples.liveBlog(), Samples.notebook()), "https://ada.example/live/storm#article");
        assertThat(article.at("/liveBlogUpdate").size()).isEqualTo(2);
        assertThat(text(article, "/liveBlogUpdate/0/headline")).isEqualTo("The wall holds");
        assertThat(text(article, "/liveBlogUpdate/1/datePublished")).isEqualTo("2024-11-20T09:05:00+01:00");
        assertThat(text(article, "/correction/0/text")).isEqualTo("An earlier entry gave the wind as force eleven.");
        assertThat(text(article, "/editor/0/name")).isEqualTo("Ben Orr");
    }

    @Test
    void nothingIsMadeUp() {
        JsonNode graph = graph(Article.builder("Title").build(), Publication.UNKNOWN);
        assertThat(graph.toString())
                .isEqualTo("[{\"@type\":\"Article\",\"@id\":\"#article\",\"headline\":\"Title\","
                        + "\"mainEntityOfPage\":{\"@id\":\"#page\"}},"
                        + "{\"@type\":\"WebPage\",\"@id\":\"#page\",\"name\":\"Title\"}]");
    }

    @Test
    void scriptElementCannotBeLeft() {
        Article article = Article.builder("</script><!--<script>").build();
        String page = HtmlPage.write(article, Publication.UNKNOWN);
        assertThat(page).contains("\"headline\":\"\\u003c/script>\\u003c!--\\u003cscript>\"");
        assertThat(text(graph(article, Publication.UNKNOWN).get(0), "/headline"))
                .isEqualTo("</script><!--<script>");
    }

    @ParameterizedTest
    @EnumSource(Article.Kind.class)
    void everyKindHasAType(Article.Kind kind) {
        JsonNode graph = graph(Article.builder("Title").kind(kind).build(), Publication.UNKNOWN);
        assertThat(text(graph.get(0), "/@type")).isNotBlank();
    }

    private static JsonNode graph(Article article, Publication publication) {
        String script = Jsoup.parse(HtmlPage.write(article, publication))
                .select("script[type=application/ld+json]")
                .first()
                .data();
        return JsonMapper.shared().readTree(script).path("@graph");
    }

    private static JsonNode node(JsonNode graph, String id) {
        for (JsonNode node : graph) {
            if (node.path("@id").asString().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no node " + id + " in " + graph);
    }

    private static String text(JsonNode node, String path) {
        return node.at(path).asString();
    }
}
