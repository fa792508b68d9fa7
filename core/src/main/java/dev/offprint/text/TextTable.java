package dev.offprint.text;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as lines: every row has as many cells as the others, two or more.
 *
 * @param sign what parts the columns, as words
 * @param rows the texts of the cells
 * @param hasHead whether the first row says what the columns are
 */
record TextTable(String sign, List<List<String>> rows, boolean hasHead) {

    /** A larger one stays lines, for each cell takes a hundred times its sign in memory. */
    static final int MOST_CELLS = 20_000;

    /** The table that all of these lines are, or null. */
    static @Nullable TextTable of(Lines lines) {
        if (lines.size() < 2 || ParagraphReader.endOfVerse(lines, 0) > 0) {
            return null;
        }
        TextTable barred = BarTable.of(lines);
        if (barred != null) {
            return barred;
        }
        TextTable tabbed = TabTable.of(lines);
        return tabbed != null ? tabbed : AlignedTable.of(lines);
    }

    /** What {@link #table()} gave. */
    static TextTable of(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(row.cells().stream().map(TextTable::text).toList());
        }
        return new TextTable("bars", rows, !table.head().isEmpty());
    }

    private static String text(Cell cell) {
        return cell.blocks().isEmpty()
                ? ""
                : InlineText.of(((Paragraph) cell.blocks().get(0)).content());
    }

    /** A table of these rows, if they are one: of equal length, two columns or more, and two rows or one below a head. */
    static @Nullable TextTable of(String sign, List<List<String>> rows, boolean hasHead) {
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean fits = width >= 2
                && rows.size() + (hasHead ? 1 : 0) >= 2
                && (long) width * rows.size() <= MOST_CELLS
                && rows.stream().allMatch(row -> row.size() == width);
        return fits ? new TextTable(sign, List.copyOf(rows), hasHead) : null;
    }

    /** Whether the first row has words where numbers stand below it. */
    static boolean namesNumbers(List<List<String>> rows) {
        List<String> first = rows.get(0);
        if (rows.size() < 2 || first.stream().anyMatch(TextTable::isNumber)) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            int column = i;
            boolean numbers = !first.get(i).isEmpty()
                    && rows.stream().skip(1).allMatch(row -> row.size() > column && isNumber(row.get(column)));
            if (numbers) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String cell) {
        long digits = cell.codePoints().filter(Character::isDigit).count();
        return digits > 0 && cell.codePoints().filter(Character::isLetter).count() <= 3;
    }

    Table table() {
        List<Row> all = new ArrayList<>();
        for (List<String> row : rows) {
            Cell.Header header = hasHead && all.isEmpty() ? Cell.Header.COLUMN : Cell.Header.NONE;
            all.add(new Row(row.stream().map(text -> cell(text, header)).toList()));
        }
        int head = hasHead ? 1 : 0;
        return Table.of(all.subList(0, head), all.subList(head, all.size()));
    }

    private static Cell cell(String text, Cell.Header header) {
        List<Block> blocks = Lines.isBlank(text) ? List.of() : List.of(new Paragraph(BareLinks.in(text)));
        return new Cell(header, 1, 1, Table.Align.NATURAL, blocks, Attributes.NONE);
    }

    /** The table with bars between its columns, each as wide as its widest cell. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(Math.max(widths[i], 3), length(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                line.append(' ')
                        .append(cell)
                        .append(" ".repeat(widths[i] - length(cell)))
                        .append(" |");
            }
            lines.add(line.toString());
            if (hasHead && lines.size() == 1) {
                StringBuilder rule = new StringBuilder("|");
                for (int width : widths) {
                    rule.append(' ').append("-".repeat(width)).append(" |");
                }
                lines.add(rule.toString());
            }
        }
        return lines;
    }

    /** Whether reading the lines gives this table again. */
    boolean readsBack() {
        TextTable read = of(new Lines(lines(), 1));
        return read != null && read.rows.equals(rows) && read.hasHead == hasHead;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
