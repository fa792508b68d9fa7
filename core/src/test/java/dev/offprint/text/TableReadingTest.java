package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of plain text. */
class TableReadingTest {

    @Test
    void tabsPartColumns() {
        assertThat(shown("Vale\t1962\nPetrel\t\n\nText.")).isEqualTo("Vale,1962/Petrel,");
        assertThat(shown("Year\tBoats\n1998\t12\n1999\t9")).isEqualTo("[Year,Boats]/1998,12/1999,9");
        assertThat(shown("\tBoats\tCrew\n1998\t12\t48\n1999\t9\t36")).isEqualTo("[,Boats,Crew]/1998,12,48/1999,9,36");
        assertThat(shown("Vale\t\t1962\nMarigold\t1980")).isEqualTo("Vale,1962/Marigold,1980");
        assertThat(shown("\tVale\t1962\n\tOrr\t1963")).as("set in").isEqualTo("Vale,1962/Orr,1963");
    }

    @Test
    void barsPartColumns() {
        assertThat(shown("a | b\nc | d")).isEqualTo("a,b/c,d");
        assertThat(shown("| Name | Built |\n|:-----|------:|\n| Vale | 1962 |\n| Orr | |"))
                .isEqualTo("[Name,Built]/Vale,1962/Orr,");
        assertThat(shown("| Name | Built |\n|------|-------|")).isEqualTo("[Name,Built]");
    }

    @Test
    void rulesBetweenRowsJoinTheLinesOfARow() {
        assertThat(shown("""
                +------+-------+
                | Name | Built |
                +======+=======+
                | Vale | 1962, |
                |      | again |
                +------+-------+
                | Orr  | 1971  |
                +------+-------+
                """)).isEqualTo("[Name,Built]/Vale,1962, again/Orr,1971");
    }

    @Test
    void spacesAlignColumns() {
        assertThat(shown("""
                Name       Built   Owner
                Vale       1962    B. Orr
                Marigold   1980
                """)).isEqualTo("[Name,Built,Owner]/Vale,1962,B. Orr/Marigold,1980,");
        assertThat(shown("""
                Name    Owner
                ------  ------
                Vale    B. Orr
                """)).isEqualTo("[Name,Owner]/Vale,B. Orr");
        assertThat(shown("10:00  Opening\n11:30  The long talk about the sea\n17:00  End"))
                .isEqualTo("10:00,Opening/11:30,The long talk about the sea/17:00,End");
    }

    @Test
    void tableMayFollowTheLineThatAnnouncesIt() {
        List<Block> blocks = Texts.blocks("Boats by year:\n1998\t12\n1999\t9\n\nText.");

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isEqualTo(Paragraph.of("Boats by year:"));
        assertThat(blocks.get(1)).isInstanceOf(Table.class);
    }

    @Test
    void tablesStandInQuotationsAndItemsToo() {
        assertThat(Texts.blocks("> a | b\n> c | d"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Quotation.class,
                        quotation -> assertThat(quotation.blocks().get(0)).isInstanceOf(Table.class));
        assertThat(Texts.blocks("- Boats:\n\n  a | b\n  c | d\n- No boats"))
                .singleElement()
                .isInstanceOfSatisfying(
                        ItemList.class,
                        list -> assertThat(list.items().get(0).blocks().get(1)).isInstanceOf(Table.class));
    }

    @Test
    void addressesInCellsAreLinks() {
        assertThat(Texts.body("Vale\thttps://a.example/\nOrr\thttps://b.example/")
                        .nodes()
                        .filter(Link.class::isInstance))
                .hasSize(2);
    }

    @Test
    void eachTableIsAFinding() {
        assertThat(Texts.places("H\n\nText.\n\na | b\nc | d")).contains("5:table-inferred");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "a | b | c\nd | e",
                "a\tb\tc\nd\te\nf\tg\th\ti",
                "Two  spaces\nhere  and there",
                "One sentence.  Another one.\nThe next line.  And so on.\nThe last line  of it all.",
                "Left column of a text that    was set beside the other\nruns in two columns, line     one, and nobody will ever\nafter line, to its end.       read it across the gap.",
                "a | b  \nc | d",
                "- a | b\n- c | d",
                "a | b\nc | d\nno bars"
            })
    void whatCouldBeMeantOtherwiseIsNoTable(String text) {
        assertThat(Texts.body(text).nodes().filter(Table.class::isInstance)).isEmpty();
    }

    @Test
    void tableIsWrittenWithBarsAndReadsBack() {
        String text = "Year\tBoats\n1998\t12\n1999\t9";
        String written = PlainText.write(Texts.article("H\n\nText.\n\n" + text));

        assertThat(written).endsWith("""

                | Year | Boats |
                | ---- | ----- |
                | 1998 | 12    |
                | 1999 | 9     |
                """);
        assertThat(Texts.article(written).body().blocks().get(1))
                .isEqualTo(Texts.blocks(text).get(0));
    }

    @Test
    void tableThatWouldNotReadBackIsWrittenAsLines() {
        Table bars = Table.of(List.of(), List.of(row("a|b", "c"), row("d", "e")));
        Table rule = Table.of(List.of(), List.of(row("---", "---"), row("d", "e")));

        for (Table table : List.of(bars, rule)) {
            String written = PlainText.write(
                    dev.offprint.Article.builder("H").body(table).build());

            assertThat(written).contains("d | e").doesNotContain("| d");
            assertThat(Texts.article(written).body().nodes().filter(Table.class::isInstance))
                    .isEmpty();
        }
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream()
                .map(text -> new Cell(Cell.Header.NONE, List.of(Paragraph.of(text))))
                .toList());
    }

    /** The first table: cells with commas between them, rows with strokes, the head in brackets. */
    private static String shown(String text) {
        Table table = (Table) Texts.blocks(text).get(0);
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.blocks().isEmpty()
                                ? ""
                                : dev.offprint.body.Inline.text(
                                        ((Paragraph) cell.blocks().get(0)).content()))
                        .collect(Collectors.joining(
                                ",",
                                table.head().contains(row) ? "[" : "",
                                table.head().contains(row) ? "]" : "")))
                .collect(Collectors.joining("/"));
    }
}
