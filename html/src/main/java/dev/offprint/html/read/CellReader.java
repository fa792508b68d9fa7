package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Cell;
import dev.offprint.body.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads cells: what they are the header of, how far they reach, how their text is aligned. */
final class CellReader {

    private static final int ROWS = 65534;
    private static final int COLUMNS = 1000;

    private final Walker walker;

    CellReader(Walker walker) {
        this.walker = walker;
    }

    Cell read(Element cell, Flow inside, boolean inHead, boolean hasColumns) {
        Attributes attributes = walker.session().attributes().read(cell);
        walker.children(cell, inside);
        return new Cell(
                header(cell, inHead),
                span(cell, "rowspan", ROWS),
                span(cell, "colspan", COLUMNS),
                align(cell, hasColumns),
                inside.end(),
                attributes);
    }

    private static Cell.Header header(Element cell, boolean inHead) {
        if (cell.normalName().equals("td")) {
            return Cell.Header.NONE;
        }
        return switch (cell.attr("scope").toLowerCase(Locale.ROOT)) {
            case "col" -> Cell.Header.COLUMN;
            case "row" -> Cell.Header.ROW;
            case "colgroup" -> Cell.Header.COLUMN_GROUP;
            case "rowgroup" -> Cell.Header.ROW_GROUP;
            default -> !inHead && isBesideData(cell) ? Cell.Header.ROW : Cell.Header.COLUMN;
        };
    }

    /** A header without scope is that of its row where it comes first and data follows. */
    private static boolean isBesideData(Element cell) {
        Element next = cell.nextElementSibling();
        return cell.previousElementSibling() == null
                && next != null
                && next.normalName().equals("td");
    }

    /** Our writer notes the span that the author gave, where the table is not as wide or high. */
    private static int span(Element cell, String name, int most) {
        int noted = Dimension.read(cell.attr("data-" + name));
        int span = noted > 0 ? noted : Dimension.read(cell.attr(name));
        return Math.max(1, Math.min(most, span));
    }

    private static Table.Align align(Element cell, boolean hasColumns) {
        String noted = cell.attr("data-align");
        if (hasColumns || !noted.isEmpty()) {
            return align(noted);
        }
        Table.Align attribute = align(cell.attr("align"));
        if (attribute != Table.Align.NATURAL) {
            return attribute;
        }
        Table.Align style = align(StyleAttribute.alignment(cell));
        return style == Table.Align.NATURAL ? ofClass(cell) : style;
    }

    private static Table.Align ofClass(Element cell) {
        for (String name : ClassNames.of(cell)) {
            Table.Align align = align(name.startsWith("has-text-align-") ? name.substring(15) : name);
            if (align != Table.Align.NATURAL) {
                return align;
            }
        }
        return Table.Align.NATURAL;
    }

    private static Table.Align align(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "left" -> Table.Align.LEFT;
            case "center" -> Table.Align.CENTER;
            case "right" -> Table.Align.RIGHT;
            default -> Table.Align.NATURAL;
        };
    }

    /** How columns are aligned: what our writer notes of all, else what each {@code col} says. */
    List<Table.Align> columns(Element table) {
        String noted = table.attr("data-columns");
        if (!noted.isEmpty()) {
            return ClassNames.split(noted).stream()
                    .limit(COLUMNS)
                    .map(CellReader::align)
                    .toList();
        }
        List<Table.Align> columns = new ArrayList<>();
        boolean any = false;
        for (Element group = table.firstElementChild(); group != null; group = group.nextElementSibling()) {
            if (group.normalName().equals("colgroup")) {
                for (Element col = group.firstElementChild(); col != null; col = col.nextElementSibling()) {
                    Table.Align align = align(col.attr("align"));
                    Table.Align own = align == Table.Align.NATURAL ? align(StyleAttribute.alignment(col)) : align;
                    int span = Math.max(1, Dimension.read(col.attr("span")));
                    for (int i = 0; i < span && columns.size() < COLUMNS; i++) {
                        columns.add(own);
                    }
                    any |= own != Table.Align.NATURAL;
                }
            }
        }
        return any ? columns : List.of();
    }
}
