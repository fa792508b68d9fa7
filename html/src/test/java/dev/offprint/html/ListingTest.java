package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListingTest {

    private static final PageWriter WRITER = HtmlPage.writer().build();

    @Test
    void pageOfSeveralLeadsToItsNeighbours() {
        Document page = page(Listing.builder(Samples.notebook(), List.of(Samples.founding()))
                .number(2)
                .url(URI.create("https://ada.example/page-2.html"))
                .previous(URI.create("https://ada.example/"))
                .next(URI.create("/page-3.html"))
                .build());
        assertThat(page.title()).isEqualTo("The Quay Notebook – Page 2");
        assertThat(page.select("link[rel=prev]").attr("href")).isEqualTo("https://ada.example/");
        assertThat(page.select("link[rel=next]").attr("href")).isEqualTo("https://ada.example/page-3.html");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://ada.example/page-2.html");
        assertThat(page.select("nav.pages a[rel=prev]").text()).isEqualTo("Previous page");
        assertThat(page.select("nav.pages a[rel=next]").attr("href")).isEqualTo("/page-3.html");
        assertThat(page.select("h1 ~ .dates").text()).isEqualTo("Page 2");
    }

    @Test
    void frontPageLeadsToTheFeedsAndOthersDoNot() {
        Document front = page(Listing.of(Samples.notebook(), List.of(Samples.founding())));
        assertThat(front.select(".links a").eachText()).containsExactly("Atom", "RSS", "JSON Feed");
        assertThat(front.select("link[type=application/atom+xml]")).hasSize(1);
        Document tag = page(Listing.builder(Samples.notebook(), List.of(Samples.founding()))
                .tag(Tag.of("Harbours"))
                .build());
        assertThat(tag.select(".links")).isEmpty();
        assertThat(tag.title()).isEqualTo("Harbours – The Quay Notebook");
        assertThat(tag.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void authorsPageHasTheCardAndTheProfile() {
        Listing listing = Listing.builder(Samples.notebook(), List.of(Samples.founding()))
                .author(Samples.ADA.with(it -> it.avatar(URI.create("https://ada.example/ada.jpg"))))
                .url(URI.create("https://ada.example/about"))
                .build();
        Document page = page(listing);
        assertThat(page.select(".h-card h1").text()).isEqualTo("Ada Vale");
        assertThat(page.select(".h-card .p-note").text()).startsWith("Ada Vale writes about");
        assertThat(page.select(".h-card a[rel=me]").attr("href")).isEqualTo("https://social.example/@ada");
        assertThat(page.select(".h-card .u-photo").attr("src")).isEqualTo("https://ada.example/ada.jpg");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("profile");
        JsonNode profile = graph(page, 0).get(0);
        assertThat(profile.path("@type").stringValue()).isEqualTo("ProfilePage");
        assertThat(profile.at("/mainEntity/@type").stringValue()).isEqualTo("Person");
        assertThat(NuChecker.messages(WRITER.page(listing).toString())).isEmpty();
    }

    @Test
    void listIsToldToMachinesAfterTheLastArticle() {
        Document page = page(Listing.of(Samples.notebook(), List.of(Samples.founding(), Samples.arabic())));
        JsonNode list = graph(page, 1).get(0);
        assertThat(list.path("@id").stringValue()).isEqualTo("https://ada.example/#list");
        assertThat(graph(page, 0).get(0).at("/mainEntity/@id").stringValue()).isEqualTo("https://ada.example/#list");
        assertThat(list.path("numberOfItems").intValue()).isEqualTo(2);
        assertThat(list.at("/itemListElement/1/url").stringValue()).isEqualTo("https://mina.example/rasif");
    }

    /** What has been read is never far ahead of what has been written. */
    @Test
    void articlesAreReadOneByOne() throws IOException {
        int[] alive = {0};
        Iterator<Article> source = IntStream.range(0, 10_000)
                .mapToObj(i -> Article.builder("Article " + i).build())
                .peek(article -> alive[0]++)
                .iterator();
        int[] longestLead = {0};
        int[] written = {0};
        WRITER.page(Listing.of(Publication.UNKNOWN, () -> source)).writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("bytes come in blocks");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
                // an entry has some seventy bytes, and a block a few thousand
                longestLead[0] = Math.max(longestLead[0], alive[0] - written[0] / 70);
            }
        });
        assertThat(alive[0]).isEqualTo(10_000);
        assertThat(longestLead[0]).isLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Seite 3, Vorherige Seite",
        "ja, 3ページ目, 前のページ",
        "ar, الصفحة ٣, الصفحة السابقة",
        "fi, Page 3, Previous page"
    })
    void pagesAreNumberedInTheWordsOfTheLanguage(String language, String number, String previous) {
        Document page = page(Listing.builder(
                        Publication.builder().title("x").language(language).build(), List.of())
                .number(3)
                .previous(URI.create("/2"))
                .build());
        assertThat(page.select("h1 ~ .dates").text()).isEqualTo(number);
        assertThat(page.select("nav.pages a").text()).isEqualTo(previous);
        assertThat(page.select(".pages [lang=en]")).hasSize(language.equals("fi") ? 1 : 0);
    }

    @Test
    void listIsByOneThingOnly() {
        assertThatThrownBy(() -> Listing.builder(Samples.notebook(), List.of())
                        .author(Author.of("Ada Vale"))
                        .tag(Tag.of("Harbours"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tag must be absent");
        assertThatThrownBy(() -> Listing.builder(Samples.notebook(), List.of()).number(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number must be positive");
        assertThat(Listing.of(Samples.notebook(), List.of()).author()).isEqualTo(Optional.empty());
    }

    private static Document page(Listing listing) {
        String page = WRITER.page(listing).toString();
        PageSafety.check(page);
        return Jsoup.parse(page);
    }

    private static JsonNode graph(Document page, int script) {
        return JsonMapper.shared()
                .readTree(page.select("script").get(script).data())
                .path("@graph");
    }
}
