package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Reads tables. */
final class TableReader {

    private final Session session;
    private final BlockReader blocks;

    TableReader(Session session, BlockReader blocks) {
        this.session = session;
        this.blocks = blocks;
    }

    List<Block> read(TableBlock table, int depth) {
        List<Row> head = new ArrayList<>();
        List<Row> body = new ArrayList<>();
        List<Table.Align> columns = new ArrayList<>();
        int line = session.source().line(table);
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean isHead = part instanceof TableHead;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    List<Block> inside = blocks.cell(cell, depth + 3, line);
                    cells.add(new Cell(isHead ? Cell.Header.COLUMN : Cell.Header.NONE, inside));
                    if (isHead) {
                        columns.add(align((TableCell) cell));
                    }
                }
                (isHead ? head : body).add(new Row(cells));
                tellMore(row, cells.size());
            }
        }
        boolean natural = columns.stream().allMatch(Table.Align.NATURAL::equals);
        List<List<Row>> bodies = body.isEmpty() ? List.of() : List.of(body);
        return List.of(new Table(List.of(), natural ? List.of() : columns, head, bodies, List.of(), Attributes.NONE));
    }

    /** GFM drops cells for which the head has none. */
    private void tellMore(Node row, int width) {
        String source = session.source().of(row).strip();
        int bars = 0;
        for (int i = 1; i < source.length() - 1; i++) {
            bars += source.charAt(i) == '|' ? 1 : 0;
            i += source.charAt(i) == '\\' ? 1 : 0;
        }
        if (bars >= width) {
            session.findings()
                    .warn(
                            "table-cells-dropped",
                            session.source().line(row),
                            "a row of a table has " + (bars + 1) + " cells, and the head " + width,
                            "what stands beyond is left out, as everywhere");
        }
    }

    private static Table.Align align(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Table.Align.NATURAL;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Table.Align.LEFT;
            case CENTER -> Table.Align.CENTER;
            case RIGHT -> Table.Align.RIGHT;
        };
    }
}
