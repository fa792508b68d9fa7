package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What newspapers do to the text of an article, and names that say something else than they seem to. */
class NewsReadingTest {

    private static final String ONE = "The council voted on Tuesday, after a long evening, to fill in the old harbour.";
    private static final String TWO =
            "Nobody asked the people who live there, said the chair of the society, and left.";
    private static final String THREE =
            "The plan has been on paper for years; the money, it seems, has not been found.";
    private static final String MENU = "<ul>" + "<li><a href=/x>A section of the paper</a>".repeat(40) + "</ul>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=float-sidebar>%s<h1>Harbour</h1>TEXT</div>",
                "<div id=page class='lang-en int-nav'>%s<div><h1>Harbour</h1>TEXT</div></div>",
                "%s<h1>Harbour</h1><div class=print-overlay>TEXT</div>",
                "%s<h1>Harbour</h1><div class='field field-label-hidden'>TEXT</div>"
            })
    void nameOfFurnitureOnABoxAroundTheTextCountsForNothing(String page) {
        String teaser = "<div><p>Another story, and its start.</div>";
        String body = page.formatted("<div>" + MENU + "</div>").replace("TEXT", text(ONE, TWO, THREE, ONE, TWO, THREE));
        assertThat(read(body + teaser)).isEqualTo(lines(ONE, TWO, THREE, ONE, TWO, THREE));
    }

    @Test
    void shortTextAmongManyLinksIsStillTheText() {
        String page =
                "<div>" + MENU + "</div><h2>Harbour</h2><div class=c><p>The old harbour is to be filled in.</div>";
        PageReading reading = HtmlPage.read(page + "<div>" + MENU + "</div>", URI.create("https://courier.example/x"));
        assertThat(reading.article().body().text()).isEqualTo("The old harbour is to be filled in.");
        assertThat(reading.evidence(Field.BODY).orElseThrow().chosen().source()).isEqualTo(Source.LAYOUT);
    }

    @Test
    void textInSeveralBoxesOfOneKindIsReadWhole() {
        String box = "<section><div><div class='text long'>%s</div></div></section>";
        String between = "<section><div class=pic><img src=a.jpg></div></section>";
        assertThat(read("<main><h1>Harbour</h1>" + box.formatted(text(ONE, TWO)) + between
                        + box.formatted(text(THREE, ONE, TWO, THREE)) + "</main><div class=text><p>Imprint</div>"))
                .isEqualTo(lines(ONE, TWO, THREE, ONE, TWO, THREE));
    }

    @Test
    void headingCalledSubtitleInTheMiddleOfTheTextIsKept() {
        assertThat(read("<article><h1>Harbour</h1><p class=subtitle>The quay goes.</p>" + text(ONE)
                        + "<h2 class=ArticleBody-subtitle>What it costs</h2>" + text(TWO)))
                .isEqualTo(lines(ONE, "What it costs", TWO));
    }

    @Test
    void wordsOfALineAreKeptWhateverTheyAreCalled() {
        assertThat(read("<article><h1>Harbour</h1>" + text(ONE)
                        + "<p>The plan has <a class=js-link-modified href=/x>been"
                        + " on paper</a> for years; the money, it seems, has not been found, and will not be."))
                .endsWith(
                        "The plan has been on paper for years; the money, it seems, has not been found, and will not be.");
    }

    @Test
    void paragraphInTheHeaderOfAnArticleIsText() {
        String opening = (ONE + " ").repeat(4).strip();
        assertThat(read("<main><article><header><h1>Harbour</h1><p class=byline>By Ada Vale</p><p>" + opening
                        + "</header><div>" + text(ONE, TWO, THREE) + "</div></article></main>"))
                .isEqualTo(lines(opening, ONE, TWO, THREE));
    }

    @Test
    void logoWithoutWordsIsNoHeadline() {
        String text = "<div class=story><div class=a>" + text(ONE) + "</div></div>";
        assertThat(read(
                        "<title>Harbour - Courier</title><header><h1><a href=/><svg><title>Courier</title></svg></a></h1>"
                                + "</header><main><h2>Harbour</h2>" + text + "<div class=b>" + text(TWO, THREE)
                                + "</div></main>"))
                .isEqualTo(lines(ONE, TWO, THREE));
    }

    @Test
    void labelBeforeTheTextStandsOverNoMoreThanLinks() {
        assertThat(read("<article><h1>Harbour</h1>" + text(ONE) + "<section><h3>Read More</h3><a href=/s></a></section>"
                        + text(TWO, THREE, TWO)
                        + "<section><h3>Share This</h3><p>Tell your friends.</section></article>"))
                .isEqualTo(lines(ONE, TWO, THREE, TWO));
    }

    @Test
    void paragraphThatIsThereTwiceIsReadOnce() {
        String intro = "<p>" + ONE + " " + TWO + "</p>";
        assertThat(read("<article><h1>Harbour</h1><div class=wide>" + intro
                        + "</div><div>1 of 11</div><div class=small>" + intro + text(THREE)
                        + "</div><div>1 / 8</div><p>© 2014 The Courier. All rights reserved.</article>"))
                .isEqualTo(lines(ONE + " " + TWO, THREE));
    }

    @Test
    void refrainIsReadAsOftenAsItIsSung() {
        String refrain =
                "<p>Fill it in, fill it in, the old harbour and the mud, and the boats that are in it, and the gulls, too.</p>";
        assertThat(read("<article><h1>Harbour</h1>" + text(ONE) + refrain + text(TWO) + refrain)
                        .split("Fill it in"))
                .hasSize(3);
    }

    @Test
    void headingsThatAreLinksAreNoTeasersAmongTextOfTheirKind() {
        String box = "<div class=box><div><p>%s</p></div></div>";
        String heading = box.formatted("<a href=https://vale.example/><b>Ada Vale and others</b></a>");
        assertThat(read("<article><h1>Harbour</h1>" + heading + box.formatted(ONE) + heading + box.formatted(TWO)
                        + box.formatted(THREE) + "</article>"))
                .contains("Ada Vale and others");
    }

    @Test
    void standfirstCalledTeaserIsText() {
        assertThat(read("<article><h1>Harbour</h1><div class=story-teaser><p>" + ONE + "</div><div>"
                        + text(TWO, THREE)))
                .isEqualTo(lines(ONE, TWO, THREE));
    }

    @Test
    void whatIsNotDisplayedIsNotTakenForTheText() {
        String card =
                "<div class=card><p>Ada Vale is with the department of harbours, and has been so for years.</div>";
        assertThat(read("<div class=cite><div style='display: none'>" + card.repeat(6) + "</div></div><h1>Harbour</h1>"
                        + "<div class=abs><div>" + text(ONE, TWO) + "</div></div>"))
                .isEqualTo(lines(ONE, TWO));
    }

    @Test
    void footerOfAnArticleIsNoTextHoweverLongItIs() {
        String transcript = text(THREE, THREE, THREE, THREE, THREE, THREE);
        assertThat(read("<article><h1>Harbour</h1><div>" + text(ONE, TWO, ONE) + "</div><footer>" + transcript
                        + "</footer>"))
                .isEqualTo(lines(ONE, TWO, ONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Sign up for our weekly letter from the coast.",
                "<p><em>Support our work: the tide waits for nobody.</em>",
                "<p>Already a subscriber? Log in.",
                "<h3>What's your reaction?</h3>",
                "<p>Comments are moderated, and those that shout are not shown.",
                "<p>Abonnieren Sie unseren Brief von der Küste.",
                "<p>Abonnez-vous à notre lettre du littoral.",
                "<p>Suscríbete a nuestro boletín de la costa.",
                "<p>Iscriviti alla newsletter del porto.",
                "<p>Подпишитесь на наш канал о море.",
                "<div class=reactions><p>Happy</p><p>Sad</p></div>"
            })
    void whatAPageAsksItsReadersForIsNoText(String request) {
        assertThat(read("<article><h1>Harbour</h1>" + text(ONE, TWO) + request + text(THREE)))
                .isEqualTo(lines(ONE, TWO, THREE));
    }

    @Test
    void sentenceThatAsksForSomethingInItsMidstIsText() {
        String line = "For all of it, <a href=/x>subscribe now</a> and read the letter that the town was sent.";
        assertThat(read("<article><h1>Harbour</h1>" + text(ONE, line, TWO)))
                .isEqualTo(lines(ONE, line.replaceAll("<[^>]*>", ""), TWO));
    }

    private static String text(String... paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private static String lines(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static String read(String page) {
        return HtmlPage.read(page, URI.create("https://courier.example/2024/harbour"))
                .article()
                .body()
                .text();
    }
}
