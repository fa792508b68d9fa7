package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes tables that have one head row, one body and lines of text in their cells. */
final class TableWriter {

    /** Writes the content of a cell in the first form that a test finds true. */
    interface Line {
        Optional<String> write(List<Inline> content, Predicate<String> test);
    }

    private final Line line;

    TableWriter(Line line) {
        this.line = line;
    }

    Optional<String> write(Table table) {
        boolean plain = table.caption().isEmpty()
                && table.attributes().isEmpty()
                && table.head().size() == 1
                && table.bodies().size() <= 1
                && table.foot().isEmpty();
        if (!plain) {
            return Optional.empty();
        }
        int width = table.head().get(0).cells().size();
        boolean aligned = table.columns().size() == width
                && table.columns().stream().anyMatch(align -> align != Table.Align.NATURAL);
        if (width == 0 || !(table.columns().isEmpty() || aligned)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<String> text = row(row, width, lines.isEmpty() ? Cell.Header.COLUMN : Cell.Header.NONE);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            lines.add(text.get());
            if (lines.size() == 1) {
                lines.add(rule(table, width));
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    private static String rule(Table table, int width) {
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < width; i++) {
            Table.Align align = table.columns().isEmpty()
                    ? Table.Align.NATURAL
                    : table.columns().get(i);
            rule.append(
                    switch (align) {
                        case NATURAL -> " --- |";
                        case LEFT -> " :-- |";
                        case CENTER -> " :-: |";
                        case RIGHT -> " --: |";
                    });
        }
        return rule.toString();
    }

    private Optional<String> row(Row row, int width, Cell.Header header) {
        if (row.cells().size() != width || !row.attributes().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder("|");
        for (Cell cell : row.cells()) {
            Optional<String> text = cell(cell, header);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            out.append(' ').append(text.get()).append(text.get().isEmpty() ? "|" : " |");
        }
        return Optional.of(out.toString());
    }

    private Optional<String> cell(Cell cell, Cell.Header header) {
        List<Block> blocks = cell.blocks();
        if (!cell.equals(new Cell(header, 1, 1, Table.Align.NATURAL, blocks, Attributes.NONE)) || blocks.size() > 1) {
            return Optional.empty();
        }
        if (blocks.isEmpty()) {
            return Optional.of("");
        }
        if (!(blocks.get(0) instanceof Paragraph paragraph)
                || !paragraph.attributes().isEmpty()) {
            return Optional.empty();
        }
        Table alone = Table.of(List.of(new Row(List.of(new Cell(Cell.Header.COLUMN, blocks)))), List.of());
        return line.write(
                        paragraph.content(),
                        text -> Check.reads("| " + piped(text) + " |\n| --- |", List.of(alone), false))
                .map(TableWriter::piped);
    }

    /** A sign that parts cells, where code holds it; elsewhere it is escaped already. */
    private static String piped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean bare = text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\');
            out.append(bare ? "\\|" : text.substring(i, i + 1));
        }
        return out.toString();
    }
}
