package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import dev.offprint.json.ArticleJson;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What was written as a page is read as it was, by address wherever the page has come to lie. */
class PageRoundTripTest {

    private static final URI ELSEWHERE = URI.create("https://mirror.example/copy");
    private static final PageWriter WRITER = HtmlPage.writer().dataImages(true).build();

    @Test
    void articlesAreReadAsTheyWereWritten() {
        ArticleGenerator.check(
                1500, false, generator -> sameAfterReading(generator.article(), generator.publication()));
    }

    @Test
    void articlesWithEveryFieldAreReadAsTheyWereWritten() {
        ArticleGenerator.check(
                100, false, generator -> sameAfterReading(generator.everything(), generator.publication()));
    }

    @Test
    void goldenPagesAreReadAsTheyWereWritten() {
        sameAfterReading(Article.builder("Nothing but a title").build(), Publication.UNKNOWN);
        sameAfterReading(Samples.founding(), Samples.notebook());
        sameAfterReading(Samples.arabic(), Samples.arabicPaper());
        sameAfterReading(Samples.japanese(), Publication.UNKNOWN);
        sameAfterReading(Samples.liveBlog(), Samples.notebook());
        sameAfterReading(Samples.paywalled(), Samples.notebook());
    }

    @Test
    void evidenceOfAPageOfOursShowsWhatSomebodyChanged() {
        String page = HtmlPage.write(Samples.founding(), Samples.notebook())
                .replace(
                        "property=\"og:title\" content=\"The quay was never for sale\"",
                        "property=\"og:title\" content=\"Changed\"");
        var title = HtmlPage.read(page, ELSEWHERE).evidence(Field.TITLE).orElseThrow();
        assertThat(title.chosen().value()).isEqualTo("The quay was never for sale");
        assertThat(title.losers()).anySatisfy(loser -> {
            assertThat(loser.value()).isEqualTo("Changed");
            assertThat(loser.source()).isEqualTo(Source.OPEN_GRAPH);
        });
        assertThat(title.isUnanimous()).isFalse();
    }

    @Test
    void pageOfOursThatIsBrokenIsReadAsAnyOther() {
        String page =
                HtmlPage.write(Samples.founding(), Samples.notebook()).replace("data-article='{", "data-article='{{");
        PageReading reading = HtmlPage.read(page, ELSEWHERE);
        assertThat(reading.article().title()).isEqualTo("The quay was never for sale");
        assertThat(reading.findings()).extracting(it -> it.code()).contains("own-page-changed");
    }

    private static void sameAfterReading(Article article, Publication publication) {
        String page = WRITER.write(article, publication);
        PageReading reading = HtmlPage.read(page, ELSEWHERE);
        assertThat(reading.article()).as(page).isEqualTo(article);
        assertThat(reading.publication()).as(page).isEqualTo(publication);
        sameAfterReformatting(Jsoup.parse(page).outerHtml(), article, publication);
    }

    /** Other white space, quotes and escapes; of several spaces in a line, code among it, such a program leaves one. */
    private static void sameAfterReformatting(String page, Article article, Publication publication) {
        PageReading reading = HtmlPage.read(page, ELSEWHERE);
        assertThat(oneSpace(reading.article())).as(page).isEqualTo(oneSpace(article));
        assertThat(reading.publication()).as(page).isEqualTo(publication);
    }

    private static String oneSpace(Article article) {
        return ArticleJson.write(article).replaceAll(" +", " ");
    }
}
