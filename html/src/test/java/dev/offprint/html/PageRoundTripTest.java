package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.net.URI;
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
                200, false, generator -> sameAfterReading(generator.everything(), generator.publication()));
    }

    @Test
    void articleWithNothingButATitleIsReadAsItWasWritten() {
        sameAfterReading(Article.builder("Nothing but a title").build(), Publication.UNKNOWN);
        sameAfterReading(Samples.founding(), Samples.notebook());
        sameAfterReading(Samples.arabic(), Samples.arabicPaper());
        sameAfterReading(Samples.japanese(), Publication.UNKNOWN);
        sameAfterReading(Samples.liveBlog(), Samples.notebook());
    }

    @Test
    void publicationIsReadAsFarAsThePageCarriesIt() {
        Publication read = HtmlPage.read(HtmlPage.write(Samples.founding(), Samples.notebook()), ELSEWHERE)
                .publication();
        Publication written = Samples.notebook();
        assertThat(read.title()).isEqualTo(written.title());
        assertThat(read.url()).isEqualTo(written.url());
        assertThat(read.description()).isEqualTo(written.description());
        assertThat(read.language()).isEqualTo(written.language());
        assertThat(read.feeds()).isEqualTo(written.feeds());
        assertThat(read.navigation()).isEqualTo(written.navigation());
        assertThat(read.credits()).isEqualTo(written.credits());
        assertThat(read.publisher().map(it -> it.name()))
                .isEqualTo(written.publisher().map(it -> it.name()));
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
        assertThat(HtmlPage.read(page, ELSEWHERE).article()).as(page).isEqualTo(article);
    }
}
