package dev.offprint.html;

import dev.offprint.body.Cell;
import dev.offprint.body.Inline;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.List;
import java.util.StringJoiner;

/** Writes tables; in a page, in a box that scrolls sideways and that a keyboard can reach. */
final class TableMarkup {

    private final Markup out;
    private final BlockMarkup blocks;

    TableMarkup(Markup out, BlockMarkup blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    Markup write(Table table) {
        if (out.isForPage()) {
            out.markup("<div class=\"table\" role=\"group\" tabindex=\"0\"");
            if (table.caption().isEmpty()) {
                out.label("aria-label", Label.TABLE);
            } else {
                out.attribute("aria-label", Inline.text(table.caption()));
            }
            out.markup(">\n");
        }
        out.markup("<table").attributes(table.attributes());
        columns(table.columns());
        out.markup(">\n");
        if (!table.caption().isEmpty()) {
            out.markup("<caption>");
            blocks.inlines().write(table.caption()).markup("</caption>\n");
        }
        TableGrid grid = new TableGrid(table);
        rows("thead", table.head(), table.columns(), grid);
        for (List<Row> body : table.bodies()) {
            rows("tbody", body, table.columns(), grid);
        }
        rows("tfoot", table.foot(), table.columns(), grid);
        return out.markup("</table>\n").pageMarkup("</div>\n");
    }

    /** For a reader of the page: in the page itself, each cell says how its text is aligned. */
    private void columns(List<Table.Align> columns) {
        if (out.isForPage() && !columns.isEmpty()) {
            StringJoiner names = new StringJoiner(" ");
            columns.forEach(align -> names.add(Markup.classOf(align)));
            out.attribute("data-columns", names.toString());
        }
    }

    private void rows(String tag, List<Row> rows, List<Table.Align> columns, TableGrid grid) {
        if (rows.isEmpty()) {
            return;
        }
        grid.startGroup();
        out.markup("<").markup(tag).markup(">\n");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            grid.startRow();
            out.open("tr", row.attributes()).markup("\n");
            for (Cell cell : row.cells()) {
                int column = grid.place(cell);
                // a cell reaches no further down than its group of rows, which is how a browser shows it anyway
                int height = Math.min(cell.rowSpan(), rows.size() - i);
                Table.Align align = column < columns.size() ? columns.get(column) : Table.Align.NATURAL;
                cell(cell, grid.width(cell, column), height, align, columns.isEmpty());
            }
            out.markup("</tr>\n");
        }
        out.markup("</").markup(tag).markup(">\n");
    }

    private void cell(Cell cell, int width, int height, Table.Align ofColumn, boolean alone) {
        boolean header = cell.header() != Cell.Header.NONE;
        Table.Align align = cell.align() == Table.Align.NATURAL ? ofColumn : cell.align();
        out.markup(header ? "<th" : "<td");
        if (align != Table.Align.NATURAL) {
            out.attribute("class", Markup.classOf(align));
        }
        switch (cell.header()) {
            case NONE -> {}
            case COLUMN -> out.markup(" scope=\"col\"");
            case ROW -> out.markup(" scope=\"row\"");
            case COLUMN_GROUP -> out.markup(" scope=\"colgroup\"");
            case ROW_GROUP -> out.markup(" scope=\"rowgroup\"");
        }
        if (width > 1) {
            out.attribute("colspan", width);
        }
        if (height > 1) {
            out.attribute("rowspan", height);
        }
        if (out.isForPage()) {
            facts(cell, width, height, alone);
        }
        out.attributes(cell.attributes()).markup(">");
        if (header) {
            blocks.insideHeader(cell.blocks()).markup("</th>\n");
        } else {
            blocks.inside(cell.blocks()).markup("</td>\n");
        }
    }

    /** For a reader of the page, what the author gave where the page has something else. */
    private void facts(Cell cell, int width, int height, boolean alone) {
        if (!alone && cell.align() != Table.Align.NATURAL) {
            out.attribute("data-align", Markup.classOf(cell.align()));
        }
        if (width != cell.columnSpan()) {
            out.attribute("data-colspan", cell.columnSpan());
        }
        if (height != cell.rowSpan()) {
            out.attribute("data-rowspan", cell.rowSpan());
        }
    }
}
