package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headline that readers see, on pages whose h1 is another or says more, and whose metadata says it otherwise. */
class TitleReadingTest {

    private static final String TEXT =
            "<p>They want to fill in the harbour, and the town has been told so, at last, in a letter to all.</p>"
                    .repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=og:site_name content='Low Tide'><title>The old harbour | Low Tide</title>"
                        + "<h1>Low Tide</h1><article><h2>The old harbour</h2>",
                "<title>Low Tide</title><h1><a href=/>Low Tide</a></h1><article><h2>The old harbour</h2>",
                "<title>Low Tide</title><a href=https://tidewrack.example/><h1>Low Tide</h1></a>"
                        + "<article><h3>The old harbour</h3>",
                "<title>Low Tide - The old harbour</title><h1>Low Tide</h1><div><h2>The old harbour</h2>",
                "<meta property=og:title content='The old harbour'><title>Low Tide</title><h1>Low Tide</h1>"
                        + "<div><h2>The old harbour</h2>",
                "<meta property=og:site_name content='Low Tide'><meta property=og:title content='The old harbour'>"
                        + "<h1>Low Tide</h1><article>",
                "<title>The old harbour – Low Tide</title><h1><a href=/>Low Tide</a></h1><div class=title>The old harbour</div>"
            })
    void nameOfTheSiteIsNoHeadline(String start) {
        PageReading page = read(start + TEXT);
        assertThat(page.article().title()).isEqualTo("The old harbour");
        assertThat(page.publication().title()).contains("Low Tide");
    }

    @Test
    void headingBelowTheTextIsNoHeadline() {
        PageReading page = read("<title>The harbour - Letters from the coast</title><h1>The harbour</h1>" + TEXT
                + "<h2>Letters from the coast</h2>");
        assertThat(page.article().title()).isEqualTo("The harbour");
    }

    @Test
    void headlineIsNoSiteBecauseMetadataMixThemUp() {
        PageReading page = read("<meta name=application-name content='The harbour'><title>The harbour</title>"
                + "<h1>The harbour</h1><article><h2>Mud</h2>" + TEXT);
        assertThat(page.article().title()).isEqualTo("The harbour");
    }

    @Test
    void onlyHeadlineOfAPageWithoutAnotherIsItsTitle() {
        assertThat(read("<title>Low Tide</title><h1><a href=/>Low Tide</a></h1>" + TEXT)
                        .article()
                        .title())
                .isEqualTo("Low Tide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><span class='article__kicker'>Town hall</span> <span>The old harbour, sold</span></h1>",
                "<h1><a href=/x><span class=overline>Town hall</span>: <span>The old harbour, sold</span></a></h1>",
                "<h1>The old harbour, sold <small>And the town was not asked</small></h1>",
                "<h1><span>The old harbour, sold</span><br><span class=byline>By Ada Vale</span></h1>",
                "<meta property=og:title content='The old harbour, sold'>"
                        + "<h1><b>Exclusive</b> The old harbour, sold</h1>",
                "<meta property=og:title content='The old harbour, sold'>"
                        + "<h1>The old harbour, sold <span>12 May</span></h1>"
            })
    void lineForTheSectionOrTheAuthorIsNoPartOfTheHeadline(String headline) {
        assertThat(read("<title>x</title><article>" + headline + TEXT).article().title())
                .isEqualTo("The old harbour, sold");
    }

    @Test
    void headlineIsKeptWholeWhereMetadataHasItSo() {
        String title = "Exclusive: The old harbour, sold";
        assertThat(read("<meta property=og:title content='" + title
                                + "'><h1><b>Exclusive:</b> The old harbour, sold</h1>" + TEXT)
                        .article()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void headlineIsNotTheWordThatMenusHaveForIt() {
        assertThat(read("<meta property=og:title content=Harbour><meta name=twitter:title content=Harbour>"
                                + "<title>Harbour - Low Tide</title><h1>We fight for the old harbour</h1>" + TEXT)
                        .article()
                        .title())
                .isEqualTo("We fight for the old harbour");
    }

    @Test
    void headlineInAScriptWithoutSpacesIsWhatReadersSee() {
        String stated = "古い港の埋め立て計画、町民は反対している";
        String shown = "古い港の埋め立て計画に町民は反対の声";
        assertThat(read("<meta property=og:title content='" + stated + "'><title>" + stated + "</title><h1>" + shown
                                + "</h1>" + TEXT)
                        .article()
                        .title())
                .isEqualTo(shown);
    }

    @Test
    void sectionBeforeTheHeadlineIsNoPartOfIt() {
        String stated = "Town | The old harbour";
        assertThat(read("<meta property=og:title content='" + stated + "'><meta name=twitter:title content='" + stated
                                + "'><title>" + stated + "</title><h1>The old harbour</h1>" + TEXT)
                        .article()
                        .title())
                .isEqualTo("The old harbour");
    }

    private static PageReading read(String page) {
        return HtmlPage.read(page, URI.create("https://tidewrack.example/2024/harbour"));
    }
}
