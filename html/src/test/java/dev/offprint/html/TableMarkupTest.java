package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Heading;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TableMarkupTest {

    @Test
    void cellTakesTheAlignmentOfItsColumn() {
        Document html = write(table(
                List.of(Table.Align.NATURAL, Table.Align.CENTER, Table.Align.RIGHT),
                row(cell("a", 2, 1), cell("b", 1, 1))));
        assertThat(html.select("td").eachAttr("class")).containsExactly("right");
        assertThat(html.select("td.right").text()).isEqualTo("b");
    }

    @Test
    void columnIsCountedPastCellsFromAbove() {
        Document html = write(table(
                List.of(Table.Align.LEFT, Table.Align.RIGHT),
                row(cell("a", 1, 2), cell("b", 1, 1)),
                row(cell("c", 1, 1))));
        assertThat(html.select("td.right").eachText()).containsExactly("b", "c");
    }

    @Test
    void cellReachesNoFurtherThanItsGroupOfRows() {
        assertThat(write(table(List.of(), row(cell("a", 1, 9), cell("b", 1, 1)), row(cell("c", 1, 1))))
                        .select("[rowspan]")
                        .attr("rowspan"))
                .isEqualTo("2");
    }

    @Test
    void columnInWhichNoCellStartsIsLeftOut() {
        Document html = write(table(
                List.of(),
                row(cell("a", 3, 1), cell("b", 1, 1)),
                row(cell("c", 1, 1), cell("d", 2, 1), cell("e", 1, 1))));
        assertThat(html.select("[colspan]").eachAttr("colspan")).containsExactly("2");
    }

    @Test
    void headerCellHasNeitherHeadingsNorSections() {
        List<Block> blocks = List.of(Heading.of(2, "Title"), new Aside(Aside.Kind.NOTE, List.of(Paragraph.of("Text"))));
        Document html = write(table(
                List.of(), new Row(List.of(new Cell(Cell.Header.COLUMN, blocks), new Cell(Cell.Header.NONE, blocks)))));
        assertThat(html.select("th[scope=col] p[data-level=2]").text()).isEqualTo("Title");
        assertThat(html.select("th h2, th aside")).isEmpty();
        assertThat(html.select("td h2, td aside")).hasSize(2);
    }

    @Test
    void tableInAPageCanBeScrolledByKeyboard() {
        Document html = write(Table.of(List.of(Row.headers("a")), List.of(Row.of("b"))));
        assertThat(html.select("div.table[tabindex=0][role=group]").attr("aria-label"))
                .isEqualTo("Table");
    }

    private static Cell cell(String text, int columns, int rows) {
        return new Cell(
                Cell.Header.NONE, rows, columns, Table.Align.NATURAL, List.of(Paragraph.of(text)), Attributes.NONE);
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Table table(List<Table.Align> columns, Row... rows) {
        return new Table(List.of(), columns, List.of(), List.of(List.of(rows)), List.of(), Attributes.NONE);
    }

    private static Document write(Table table) {
        return Jsoup.parse(HtmlBody.write(Body.of(table)));
    }
}
