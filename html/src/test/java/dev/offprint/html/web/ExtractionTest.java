package dev.offprint.html.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageReading;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody marked up, or that are marked up wrongly: the text comes out, and little else. */
class ExtractionTest {

    private static final String SENTENCE =
            "The ferry came in late, as it does each winter, and nobody on the quay minded. ";
    private static final String TEXT = ("<p>" + SENTENCE.repeat(2) + "</p>").repeat(4);

    @Test
    void textAndMetadataOfLayoutsThatWereTriedAreFound() {
        Score score = Score.of(Score.pages(false));
        assertThat(score.mean()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void textAndMetadataOfOtherLayoutsAreFound() {
        Score score = Score.of(Score.pages(true));
        assertThat(score.mean()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void textAndMetadataOfPagesOfNewspapersAndContentSystemsAreFound() {
        Score score = Score.of(Score.newsPages());
        assertThat(score.mean()).as(score.toString()).isGreaterThanOrEqualTo(0.985);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void textAndMetadataOfPagesThatWeighWhatTheWebsDoAreFound() {
        Score score = Score.of(Score.webPages());
        assertThat(score.mean()).as(score.toString()).isGreaterThanOrEqualTo(0.985);
        assertThat(score.fields()).as(score.toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void barOverTheTextDoesNotTakeItAway() {
        assertThat(read("<h1>The ferry</h1><div><div>Share</div><div>" + TEXT + "</div></div>")
                        .article()
                        .body()
                        .text())
                .contains("nobody on the quay")
                .doesNotContain("Share");
    }

    @Test
    void postsOfALivePageAreOneText() {
        String post = "<article class=post><p>" + SENTENCE.repeat(3) + "</p><p>%s</p></article>";
        assertThat(read("<main><h1>The ferry</h1><div>" + post.formatted("First") + post.formatted("Second")
                                + post.formatted("Third") + "</div></main>")
                        .article()
                        .body()
                        .text())
                .contains("First", "Second", "Third");
    }

    @Test
    void secondStoryBelowTheFirstIsLeftOut() {
        String story = "<article><h1>%s</h1>%s</article>";
        assertThat(read(story.formatted("The ferry of the year", "<p>" + SENTENCE.repeat(3) + "</p>")
                                + story.formatted(
                                        "The other one", "<p>Gone with the tide, they said.</p>" + TEXT + TEXT))
                        .article()
                        .body()
                        .text())
                .doesNotContain("Gone");
    }

    @Test
    void formInAFigureIsLeftOutAndAPictureIsNot() {
        assertThat(read("<div>" + TEXT + "<figure><div class=email-signup>Gone</div></figure>"
                                + "<figure class=promo><img src=/a.png alt=''><figcaption>Low water</figcaption></figure>"
                                + TEXT + "</div>")
                        .article()
                        .body()
                        .text())
                .contains("Low water")
                .doesNotContain("Gone");
    }

    @Test
    void placeThatLayoutShowsIsEvidenceAndAllOfThePageItsLoser() {
        PageReading page = read("<div id=a>" + TEXT + "</div><div id=b><a href=/x>One</a> <a href=/y>Two</a></div>");
        assertThat(page.evidence(Field.BODY)).hasValueSatisfying(body -> {
            assertThat(body.chosen().source()).isEqualTo(Source.LAYOUT);
            assertThat(body.losers()).extracting(it -> it.detail()).contains("body");
        });
        assertThat(page.findings()).extracting(it -> it.code()).contains("body-unmarked");
        assertThat(page.article().body().text()).doesNotContain("One");
    }

    @Test
    void articleAroundATeaserIsNotTheText() {
        PageReading page =
                read("<main><div>" + TEXT + "</div><article><h3><a href=/x>The other ferry has sunk</a></h3><p>"
                        + SENTENCE + "</p></article></main>");
        assertThat(page.article().body().text()).contains("nobody on the quay").doesNotContain("sunk");
    }

    @Test
    void headingThatOnlyContainsTheWordCommentsStays() {
        assertThat(read("<div>" + TEXT + "<h2>Comments on the ferry</h2>" + TEXT + "</div>")
                        .article()
                        .body()
                        .text())
                .contains("Comments on the ferry");
    }

    @Test
    void textUnderTheHeadingCommentsGoes() {
        assertThat(read("<div>" + TEXT + "<h2>Comments (1)</h2><p>I was there myself, and it was early.</p></div>")
                        .article()
                        .body()
                        .text())
                .doesNotContain("there myself");
    }

    @Test
    void dialogueListQuotationAndCaptionStay() {
        String kept = "<p>“No.”</p><p>“Yes.”</p><ul><li>Rope</li><li><a href=/t>Tar</a></li></ul>"
                + "<blockquote>Tide and time.</blockquote><figure><img src=/a.png alt=''><figcaption>Low water</figcaption></figure>"
                + "<dl><dt>Keel</dt><dd>The lowest beam</dd></dl><pre>tide()</pre>";
        assertThat(read("<div>" + TEXT + kept + TEXT + "</div>")
                        .article()
                        .body()
                        .text())
                .contains(
                        "“No.”",
                        "“Yes.”",
                        "Rope",
                        "Tar",
                        "Tide and time.",
                        "Low water",
                        "Keel",
                        "The lowest beam",
                        "tide()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden><p>Gone</p></div>",
                "<p style='display: none'>Gone</p>",
                "<div class=visually-hidden>Gone</div>",
                "<p class=sr-only>Gone</p>",
                "<p>Advertisement</p>",
                "<p>Continue reading</p>",
                "<p>Read more: <a href=/x>Gone with the tide</a></p>",
                "<div class=share-bar><a href=/x>Gone</a></div>",
                "<div class=tags>Filed under <a href=/x>Gone</a></div>",
                "<div class=author-bio><p>Gone is a reporter who lives on the quay.</p></div>",
                "<nav><a href=/x>Gone</a></nav>",
                "<p>Loading…</p>",
                "<p>Anzeige</p>",
                "<p>Publicité</p>",
                "<p>广告</p>"
            })
    void boilerplateInTheTextGoes(String boilerplate) {
        String with = read("<div>" + TEXT + boilerplate + TEXT + "</div>")
                .article()
                .body()
                .text();
        assertThat(with)
                .isEqualTo(
                        read("<div>" + TEXT + TEXT + "</div>").article().body().text());
    }

    @Test
    void poemWithoutParagraphsIsRead() {
        String poem = "The tide, the rope, the bell,<br>the lamp that no one lit,<br>".repeat(6);
        assertThat(read("<div><a href=/>Home</a></div><div>" + poem + "</div>")
                        .article()
                        .body()
                        .text())
                .contains("the lamp that no one lit")
                .doesNotContain("Home");
    }

    @Test
    void interviewAsADescriptionListIsRead() {
        String talk = "<dt>When did it come?</dt><dd>" + SENTENCE + "</dd>";
        assertThat(read("<div>" + "<p><a href=/x>Menu</a></p></div><div><dl>" + talk.repeat(6) + "</dl></div>")
                        .article()
                        .body()
                        .text())
                .contains("When did it come?", "nobody on the quay")
                .doesNotContain("Menu");
    }

    @Test
    void textInTheMetadataIsReadWhereThePageShowsOnlyItsBeginning() {
        String whole = SENTENCE.repeat(20);
        PageReading page = read("<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"" + whole
                + "\"}</script><div><p>" + SENTENCE + "</p></div>");
        assertThat(page.article().body().text()).hasSizeGreaterThan(1000);
    }

    /** None takes more than a few seconds; the guard is against hanging. */
    @ParameterizedTest
    @Timeout(200)
    @ValueSource(
            strings = {
                "<h2></h2>",
                "<h2>Comments</h2>",
                "<div>Comments</div>",
                "<div><h2>Related</h2>",
                "<div class=x><a href=/x><h3>A headline of some length</h3></a></div>",
                "<div><a href=/x>A headline of some length</a>",
                "<article><a href=/x>A headline of some length</a>",
                "<div><b></b>",
                "<section>" + SENTENCE
            })
    void manyPartsTakeNoMoreTimeThanTheirNumber(String part) {
        assertThat(read(part.repeat(80_000) + TEXT)).isNotNull();
        assertThat(read("<div>".repeat(500) + "x" + part.repeat(80_000))).isNotNull();
    }

    private static PageReading read(String body) {
        return HtmlPage.read("<html><head><title>The ferry of the year</title></head><body>" + body + "</body></html>");
    }
}
