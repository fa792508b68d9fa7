package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReadingTest {

    private static OffsetDateTime day(String date) {
        return OffsetDateTime.parse(date + "T00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Head\nBy Ada Vale and Ben Orr\nLONDON, 12 March 2024 —\n\nText.",
                "Head\n\nBy Ada Vale and Ben Orr\n\nLONDON, 12 March 2024 —\n\nText.",
                "Head\n\nLONDON, 12 March 2024\nBy Ada Vale and Ben Orr\n\nText.",
                "Head\n====\nBy Ada Vale and Ben Orr\nLONDON 12 March 2024 -\n\nText.",
                "Head\nBy Ada Vale and Ben Orr\n\nLONDON, March 12, 2024 — Text."
            })
    void bylineAndDatelineStandUnderTheHeadline(String text) {
        Article article = Texts.article(text);

        assertThat(article)
                .isEqualTo(Article.builder("Head")
                        .author("Ada Vale")
                        .author("Ben Orr")
                        .dateline("LONDON")
                        .published(day("2024-03-12"))
                        .body(Body.ofText("Text."))
                        .build());
        assertThat(Texts.codes(text)).contains("date-without-time").doesNotContain("author-inferred");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ada Vale, Ben Orr and Cy Dee|Ada Vale;Ben Orr;Cy Dee",
                "BY ADA VALE|ADA VALE",
                "Words by Ada Vale|Ada Vale",
                "By J. R. Vale Jr.|J. R. Vale Jr.",
                "Von Ada Vale und Ben Orr|Ada Vale;Ben Orr",
                "Von Ada von der Au|Ada von der Au",
                "Par Ada Vale et Ben Orr|Ada Vale;Ben Orr",
                "Por Ada Vale y Ben Orr|Ada Vale;Ben Orr",
                "Di Ada Vale e Ben Orr|Ada Vale;Ben Orr",
                "Por Ada Vale e Ben Orr|Ada Vale;Ben Orr",
                "Door Ada Vale en Ben Orr|Ada Vale;Ben Orr",
                "Автор: Ада Вейл|Ада Вейл",
                "文：山田花子|山田花子",
                "作者：王小明|王小明",
                "글 홍길동|홍길동",
                "بقلم آدا فيل|آدا فيل"
            })
    void bylinesAreReadInTwelveLanguages(String line, String names) {
        String text = "Head\n\n" + line + "\n\nText.\n\n© 2024 Somebody Else";

        assertThat(Texts.article(text).authors()).extracting(Author::name).containsExactly(names.split(";"));
        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("Text."));
    }

    @Test
    void bylineMayCarryTheDate() {
        Article article = Texts.article("Head\nBy Ada Vale | 12 March 2024\n\nText.");

        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.published()).contains(day("2024-03-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By noon the town was empty",
                "By Ada Vale and nobody else that day",
                "Von hier an wird es schwer.",
                "Di questo non si parla",
                "By 1984 it was over",
                "By"
            })
    void sentencesThatBeginLikeABylineAreText(String sentence) {
        Article article = Texts.article("Head\n\n" + sentence + "\n\nText.");

        assertThat(article.authors()).isEmpty();
        assertThat(article.body()).isEqualTo(Body.ofText(sentence, "Text."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 March 2024|2024-03-12",
                "12th March 2024|2024-03-12",
                "March 12, 2024|2024-03-12",
                "Mar. 12, 2024|2024-03-12",
                "Tuesday, 12 March 2024|2024-03-12",
                "2024-03-12|2024-03-12",
                "2024/3/12|2024-03-12",
                "12.03.2024|2024-03-12",
                "13/03/2024|2024-03-13",
                "Published on 12 March 2024|2024-03-12",
                "Dienstag, den 12. März 2024|2024-03-12",
                "12. Maerz 2024|2024-03-12",
                "le 1er février 2024|2024-02-01",
                "12 de marzo de 2024|2024-03-12",
                "martes, 12 de marzo de 2024|2024-03-12",
                "12 marzo 2024|2024-03-12",
                "terça-feira, 12 de março de 2024|2024-03-12",
                "12 maart 2024|2024-03-12",
                "12 марта 2024 г.|2024-03-12",
                "12 мая 2024 года|2024-05-12",
                "2024年3月12日|2024-03-12",
                "2024년 3월 12일|2024-03-12",
                "١٢ مارس ٢٠٢٤|2024-03-12"
            })
    void datesAreReadInTwelveLanguages(String line, String date) {
        assertThat(Texts.article("Head\n\n" + line + "\n\nText.").published()).contains(day(date));
        assertThat(Texts.places("Head\n\n" + line + "\n\nText.")).containsExactly("3:date-without-time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-12T09:30+01:00|2024-03-12T09:30+01:00|",
                "2024-03-12T09:30:15.25Z|2024-03-12T09:30:15.25Z|",
                "12 March 2024, 09:30 GMT|2024-03-12T09:30Z|",
                "12 March 2024 at 9:30|2024-03-12T09:30Z|date-without-zone",
                "12. März 2024 um 9.30 Uhr|2024-03-12T09:30Z|date-without-zone"
            })
    void timesAndZonesAreKept(String line, String moment, String finding) {
        assertThat(Texts.article("Head\n" + line + "\n\nText.").published()).contains(OffsetDateTime.parse(moment));
        assertThat(Texts.codes("Head\n" + line + "\n\nText."))
                .isEqualTo(finding == null ? java.util.List.of() : java.util.List.of(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2024",
                "12/03/2024",
                "2024-13-01",
                "12 Marz 20244",
                "0000-01-01",
                "12 Ju 2024",
                "2024-03-12 99:00",
                "2024-03-12T09:30+99:00",
                "March 2024",
                "In March 2024 it rained"
            })
    void linesThatAreNoDateForCertainStayText(String line) {
        Article article = Texts.article("Head\n\n" + line + "\n\nText.");

        assertThat(article.published()).isEmpty();
        assertThat(article.body()).isEqualTo(Body.ofText(line, "Text."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LONDON, 12 March 2024 —|LONDON",
                "London, 12 March 2024 –|London",
                "WASHINGTON, D.C., March 12, 2024 —|WASHINGTON, D.C.",
                "Paris, le 12 mars 2024 —|Paris",
                "Berlin, den 12. März 2024 —|Berlin",
                "МОСКВА, 12 марта 2024 —|МОСКВА",
                "東京、2024年3月12日 —|東京",
                "Stratford-upon-Avon —|Stratford-upon-Avon"
            })
    void placeStandsBeforeTheDate(String line, String place) {
        String text = "Head\n\n" + line + "\n\nText.";

        assertThat(Texts.article(text).dateline()).contains(place);
        assertThat(Texts.codes(text)).doesNotContain("place-guessed");
    }

    @Test
    void placeThatCouldBeANameIsToldOf() {
        assertThat(Texts.article("Head\n\nLondon, 12 March 2024\n\nText.").dateline())
                .contains("London");
        assertThat(Texts.places("Head\n\nLondon, 12 March 2024\n\nText."))
                .containsExactly("3:date-without-time", "3:place-guessed");
    }

    @Test
    void nameOfTheCopyrightHolderBeforeADateIsTheAuthor() {
        Article article =
                Texts.article("Head\n\nAda Vale, 12 March 2024\n\nText.\n\n© 2024 Ada Vale. All rights reserved.");

        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.dateline()).isEmpty();
        assertThat(article.published()).contains(day("2024-03-12"));
    }

    @Test
    void secondBylineOrDatelineIsText() {
        Article article = Texts.article("Head\n\n2024-03-12\n\n2024-03-13\n\nText.");

        assertThat(article.published()).contains(day("2024-03-12"));
        assertThat(article.body()).isEqualTo(Body.ofText("2024-03-13", "Text."));
    }

    @Test
    void dashAfterAPlaceInTheFirstParagraphNeedsADateToBeADateline() {
        assertThat(Texts.article("Head\n\nNATO — the alliance — met.").body())
                .isEqualTo(Body.ofText("NATO — the alliance — met."));
    }
}
