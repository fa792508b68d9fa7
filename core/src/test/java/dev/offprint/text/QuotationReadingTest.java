package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReadingTest {

    private static Quotation attributed(String words, String attribution) {
        return new Quotation(List.of(Paragraph.of(words)), Attribution.of(attribution));
    }

    private static Quotation quoted(String... words) {
        return new Quotation(List.of(words).stream().<Block>map(Paragraph::of).toList());
    }

    @Test
    void linesMayGoOnWithoutTheMark() {
        String text = "> The first line of it is long enough to be wrapped\nand the second has no mark\n\nMine.";

        assertThat(Texts.blocks(text))
                .containsExactly(
                        quoted("The first line of it is long enough to be wrapped and the second has no mark"),
                        Paragraph.of("Mine."));
        assertThat(Texts.places("H\n\n" + text)).containsExactly("1:language-inferred", "4:quotation-continued");
    }

    @Test
    void answerBelowAFinishedLineIsNotQuoted() {
        assertThat(Texts.blocks("> Is it so?\nIt is not."))
                .containsExactly(quoted("Is it so?"), Paragraph.of("It is not."));
    }

    @Test
    void quotationMayFollowItsIntroductionAndNeedsNoSpace() {
        assertThat(Texts.blocks("She says:\n>Never.\n>\n>>He: Always.\n>\n>Never."))
                .containsExactly(
                        Paragraph.of("She says:"),
                        new Quotation(List.of(Paragraph.of("Never."), quoted("He: Always."), Paragraph.of("Never."))));
    }

    @Test
    void paragraphsEachWithAMarkAreOneQuotation() {
        String text = "> One.\n\n> Two.\n\nText.";

        assertThat(Texts.blocks(text)).containsExactly(quoted("One.", "Two."), Paragraph.of("Text."));
        assertThat(Texts.places("H\n\n" + text)).containsExactly("5:quotation-joined");
    }

    @Test
    void quotationsThatNameTheirSourcesStayApart() {
        assertThat(Texts.blocks("> One.\n> — A\n\n> Two.\n> — B"))
                .containsExactly(attributed("One.", "A"), attributed("Two.", "B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"> — %s", ">\n> — %s", "— %s", "> – %s", "> -- %s", "--%s", "> ―%s", "> - %s", "- %s", "\n— %s"})
    void lineWithADashSaysWhoIsQuoted(String line) {
        String text = "> I never said that.\n" + line.formatted("Ben Orr, The Daily Example") + "\n\nText.";

        assertThat(Texts.blocks(text))
                .containsExactly(attributed("I never said that.", "Ben Orr, The Daily Example"), Paragraph.of("Text."));
        assertThat(Texts.codes("H\n\n" + text)).contains("attribution-unparsed");
        assertThat(Texts.codes("H\n\n" + text).contains("attribution-apart")).isEqualTo(line.startsWith("\n"));
    }

    @Test
    void sourceMayTakeTwoLines() {
        assertThat(Texts.blocks("> I never said that.\n>\n> — Ben Orr, in a letter to\n>   the Daily Example"))
                .containsExactly(attributed("I never said that.", "Ben Orr, in a letter to the Daily Example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> It was a long day\n> — so he said — and nobody\n> knew", // a dash within a sentence
                "> — Bonjour.\n> — Salut.", // a dialogue
                "> — Bonjour.\n>\n> — Salut.",
                "> — Alone.",
                "> - one\n> - two", // a list
                "> He paused\n> — then went on"
            })
    void otherDashesNameNoSource(String text) {
        assertThat(Texts.blocks(text))
                .singleElement()
                .isInstanceOfSatisfying(
                        Quotation.class,
                        quotation -> assertThat(quotation.attribution()).isEmpty());
    }

    @Test
    void dialogueAndListsAfterAQuotationStayWhatTheyAre() {
        assertThat(Texts.blocks("> Quoted.\n\n— ¿No lo sabes?\n\nText"))
                .element(1)
                .isEqualTo(Paragraph.of("— ¿No lo sabes?"));
        assertThat(Texts.blocks("> Quoted.\n- one\n- two"))
                .containsExactly(quoted("Quoted."), ItemList.of("one", "two"));
    }

    @Test
    void innerQuotationsNameTheirOwnSources() {
        assertThat(Texts.blocks("> Outer.\n>\n> > Inner.\n> > — Cy Dee\n>\n> — Ben Orr"))
                .containsExactly(new Quotation(
                        List.of(Paragraph.of("Outer."), attributed("Inner.", "Cy Dee")), Attribution.of("Ben Orr")));
    }

    @Test
    void marksWithoutWordsAreLeftOut() {
        assertThat(Texts.blocks("One.\n\n>\n> \n\nTwo.")).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
        assertThat(Texts.places("H\n\nOne.\n\n>\n> \n\nTwo.")).containsExactly("5:quotation-empty");
    }

    @Test
    void titleInQuotationMarksTellsPersonAndWork() {
        Attribution full = AttributionReader.read("Ben Orr, “The last boat,” The Daily Example, March 3, 2024");

        assertThat(full.line()).isEqualTo("Ben Orr, “The last boat,” The Daily Example, March 3, 2024");
        assertThat(full.person()).contains(Author.of("Ben Orr"));
        assertThat(full.work())
                .contains(Work.builder()
                        .title("The last boat")
                        .publisher("The Daily Example")
                        .date("2024-03-03")
                        .build());
    }

    @Test
    void nameBeforeATitleIsNobodyForCertainWithoutAPublisherBehindIt() {
        Attribution attribution = AttributionReader.read("The Daily Example, «Le dernier bateau», 2024");

        assertThat(attribution.person()).isEmpty();
        assertThat(attribution.work())
                .contains(Work.builder().title("Le dernier bateau").date("2024").build());
    }

    @Test
    void addressTellsWhereTheWorkIs() {
        Attribution attribution = AttributionReader.read("Ben Orr, https://daily.example/boat");

        assertThat(attribution.person()).isEmpty();
        assertThat(attribution.work())
                .contains(Work.builder().url("https://daily.example/boat").build());
        assertThat(attribution.text()).element(1).isInstanceOf(Link.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ben Orr",
                "Ben Orr, The Daily Example, 3 March 2024",
                "The Guardian",
                "an old song",
                "it’s ‘his’"
            })
    void whatCouldBeMeantOtherwiseIsOnlyALine(String line) {
        assertThat(AttributionReader.read(line).person()).isEmpty();
    }
}
