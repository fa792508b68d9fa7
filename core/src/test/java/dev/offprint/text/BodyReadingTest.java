package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Attributes;
import dev.offprint.body.Body;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.ItemList.Order;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReadingTest {

    @Test
    void wrappedLinesAreJoinedAndEmptyLinesPart() {
        assertThat(Texts.body("One\ntwo\n  three.\n \t \nFour.")).isEqualTo(Body.ofText("One two three.", "Four."));
    }

    @Test
    void everythingTypographicComesThrough() {
        String text = "“Ça va…” — l’été ’68 – naïve ﬁn, 50\u00A0€\u202F% a\u00ADb ‹x› 𝒳 👩‍👩‍👧 שלום e\u0301 ™ №";

        assertThat(Texts.body(text)).isEqualTo(Body.ofText(text));
    }

    @Test
    void hyphenAtTheEndOfALineStays() {
        assertThat(Texts.body("It is well-\nknown in pre-\nand postwar years—\nor was—"))
                .isEqualTo(Body.ofText("It is well-known in pre- and postwar years—or was—"));
        assertThat(Texts.places("H\n\nIt is well-\nknown")).containsExactly("3:hyphen-kept");
        assertThat(Texts.body("A dash -\nset apart —\nkeeps its space"))
                .isEqualTo(Body.ofText("A dash - set apart — keeps its space"));
    }

    @Test
    void linesOfChineseAndJapaneseAreJoinedWithoutASpaceAndKoreanWithOne() {
        assertThat(Texts.body("橋は二百年前に\n建てられた。\nLondon から\n来た")).isEqualTo(Body.ofText("橋は二百年前に建てられた。 London から来た"));
        assertThat(Texts.body("다리는 이백 년\n전에 세워졌다")).isEqualTo(Body.ofText("다리는 이백 년 전에 세워졌다"));
    }

    @Test
    void indentedIdeographsBeginAParagraph() {
        String text = "　一つ目の段落。\n続き。\n　二つ目の段落。";

        assertThat(Texts.body(text)).isEqualTo(Body.ofText("　一つ目の段落。続き。", "　二つ目の段落。"));
        assertThat(Texts.places("H\n\n" + text)).containsExactly("5:line-as-paragraph");
    }

    @Test
    void linesTooLongToBeWrappedAreParagraphs() {
        String first = "A sentence that goes on. ".repeat(10).strip();

        assertThat(Texts.body(first + "\nShort one.\n" + first)).isEqualTo(Body.ofText(first, "Short one.", first));
    }

    @Test
    void verseKeepsItsLines() {
        assertThat(Texts.blocks("The water is wide,  \nI can’t get o’er.\n\nNot  \nverse\nhere"))
                .containsExactly(
                        Paragraph.of(new Text("The water is wide,"), new LineBreak(), new Text("I can’t get o’er.")),
                        Paragraph.of("Not verse here"));
    }

    @Test
    void underlinedLinesAreHeadings() {
        assertThat(Texts.blocks("First\n=====\nText\n\nSecond\n---\n\nText"))
                .containsExactly(
                        Heading.of(1, "First"), Paragraph.of("Text"), Heading.of(2, "Second"), Paragraph.of("Text"));
    }

    @Test
    void rulesUnderAParagraphPartSections() {
        assertThat(Texts.blocks("One line\nand another\n---\nText"))
                .containsExactly(Paragraph.of("One line and another"), new ThematicBreak(), Paragraph.of("Text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * *",
                "***",
                "---",
                "- - -",
                "_____",
                "⁂",
                "~~~",
                "————",
                "  * * * * *",
                "===",
                "###",
                "#",
                "§",
                "~",
                "*"
            })
    void sectionsArePartedByABreak(String line) {
        assertThat(Texts.blocks("One.\n\n" + line + "\n\nTwo."))
                .containsExactly(Paragraph.of("One."), new ThematicBreak(), Paragraph.of("Two."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "…", "****a", "....", "##", "§ 3"})
    void otherSignsPartNothing(String line) {
        assertThat(Texts.blocks("One.\n\n" + line + "\n\nTwo.")).element(1).isEqualTo(Paragraph.of(line));
    }

    @Test
    void breaksAtTheEndsOfTheBodyPartNothing() {
        String text = "H\n\n***\n\nText.\n\n---\n";

        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("Text."));
        assertThat(Texts.places(text)).containsExactly("3:break-dropped", "7:break-dropped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "•"})
    void bulletsMakeAList(String bullet) {
        assertThat(Texts.blocks("%1$s one\n%1$s two\nand more\n\n%1$s three\n\nText".formatted(bullet)))
                .containsExactly(ItemList.of("one", "two and more", "three"), Paragraph.of("Text"));
    }

    @ParameterizedTest
    @CsvSource({
        "'1. a\n2. b',ORDERED,",
        "'1) a\n2) b',ORDERED,",
        "'7. a\n8. b',ORDERED,7",
        "'2. a\n1. b',REVERSED,",
        "'10. a\n\n9. b',REVERSED,10"
    })
    void numbersInARowMakeAList(String text, Order order, Integer start) {
        OptionalInt first = start == null ? OptionalInt.empty() : OptionalInt.of(start);

        assertThat(Texts.blocks(text))
                .containsExactly(new ItemList(order, first, List.of(Item.of("a"), Item.of("b")), Attributes.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12. März 2024 war ein Dienstag.",
                "1. FC Köln gewinnt.",
                "1984. A year.",
                "1.Punkt",
                "-5 Grad",
                "*wirklich*",
                "- ",
                "3.14 is not a list"
            })
    void loneNumbersAndSignsWithoutASpaceMakeNoList(String text) {
        assertThat(Texts.body(text)).isEqualTo(Body.ofText(text));
    }

    @Test
    void wrappedLineThatBeginsWithANumberOrADashStaysInItsParagraph() {
        assertThat(Texts.body("He was born in\n1984. Then came\n- or so it seemed\nnothing."))
                .isEqualTo(Body.ofText("He was born in 1984. Then came - or so it seemed nothing."));
    }

    @Test
    void listMayTouchTheLineThatAnnouncesIt() {
        assertThat(Texts.blocks("We need:\n- milk\n\nAnd also\n1. eggs\n2. tea"))
                .containsExactly(
                        Paragraph.of("We need:"),
                        ItemList.of("milk"),
                        Paragraph.of("And also"),
                        new ItemList(Order.ORDERED, List.of(Item.of("eggs"), Item.of("tea"))));
    }

    @Test
    void indentedLinesBelongToTheItemAbove() {
        assertThat(Texts.blocks("- one\n  - inner\n  - more\n\n  Still one.\n- two"))
                .containsExactly(new ItemList(
                        Order.UNORDERED,
                        List.of(
                                new Item(List.of(
                                        Paragraph.of("one"), ItemList.of("inner", "more"), Paragraph.of("Still one."))),
                                Item.of("two"))));
    }

    @Test
    void boxesMakeTasks() {
        ItemList list =
                (ItemList) Texts.blocks("- [ ] sow\n- [x] reap\n- [y] sleep").get(0);

        assertThat(list.items())
                .extracting(Item::check)
                .containsExactly(Item.Check.UNCHECKED, Item.Check.CHECKED, Item.Check.NONE);
        assertThat(list.items().get(2)).isEqualTo(Item.of("[y] sleep"));
    }

    @Test
    void otherSignsBeginAnotherList() {
        assertThat(Texts.blocks("- a\n- b\n* c\n* d")).containsExactly(ItemList.of("a", "b"), ItemList.of("c", "d"));
    }

    @Test
    void quotationMayHoldAnything() {
        assertThat(Texts.blocks("> Head\n> ====\n> - a\n> - b\n>\n>> inner\n>> more\n>\n> ***\n> end"))
                .containsExactly(new Quotation(List.of(
                        Heading.of(1, "Head"),
                        ItemList.of("a", "b"),
                        new Quotation(List.of(Paragraph.of("inner more"))),
                        new ThematicBreak(),
                        Paragraph.of("end"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\> not quoted','> not quoted'",
        "'\\- no item','- no item'",
        "'\\* * *','* * *'",
        "'\\\\> x','\\> x'",
        "'\\section{One}','\\section{One}'",
        "'\\\\server\\share','\\\\server\\share'",
        "'\\','\\'",
        "'\\— no source','— no source'",
        "'\\By Ada Vale','By Ada Vale'",
        "'\\2024-03-12','2024-03-12'",
        "'\\© 2024 Ada Vale. All rights reserved.','© 2024 Ada Vale. All rights reserved.'"
    })
    void backslashGuardsWhatWouldBeMistakenAndIsABackslashElsewhere(String text, String meant) {
        assertThat(Texts.body(text)).isEqualTo(Body.ofText(meant));
    }

    private static final String TEXT =
            "\n\nThe river rose in the night, and with it rose all that had lain at the bottom of it for years.\n\n";

    @Test
    void linesInTitleCaseBetweenTextsAreHeadings() {
        assertThat(headings(TEXT + "The Long Road Home" + TEXT)).containsExactly("The Long Road Home");
        assertThat(headings(TEXT + "The Harbour" + TEXT + "After the Flood" + TEXT))
                .containsExactly("The Harbour", "After the Flood");
        assertThat(headings(TEXT + "Der Hafen von Whitby" + TEXT)).containsExactly("Der Hafen von Whitby");
        assertThat(Texts.places("H" + TEXT + "The Long Road Home" + TEXT)).contains("5:heading-inferred");
    }

    @Test
    void whatMayBeANameOrASpeakerIsNoHeading() {
        assertThat(headings(TEXT + "Ada Vale" + TEXT)).isEmpty();
        assertThat(headings(TEXT + "Ada Vale" + TEXT + "Ben Orr" + TEXT + "Ada Vale" + TEXT))
                .isEmpty();
        assertThat(headings(TEXT + "What the council wants" + TEXT)).isEmpty();
        assertThat(headings(TEXT + "The Long Road Home.\n" + TEXT)).isEmpty();
        assertThat(headings("The Long Road Home" + TEXT))
                .as("more likely the standfirst")
                .isEmpty();
        assertThat(Texts.places("H" + TEXT + "What the council wants" + TEXT)).contains("5:heading-possible");
    }

    private static List<String> headings(String text) {
        return Texts.blocks(text).stream()
                .filter(Heading.class::isInstance)
                .map(block -> Inline.text(((Heading) block).content()))
                .toList();
    }
}
