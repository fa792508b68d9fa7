package dev.offprint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables with tabs between their columns, as spreadsheets and word processors leave them. */
final class TabTable {

    private TabTable() {}

    static @Nullable TextTable of(Lines lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean corner = i == 0 && line.startsWith("\t"); // the empty cell above the names of rows
            if ((corner ? line : line.stripLeading()).indexOf('\t') < 0) {
                return null;
            }
        }
        TextTable table = table(lines, "\t", false);
        table = table != null ? table : table(lines, "\t+", false);
        return table != null ? table : table(lines, "\t", true);
    }

    private static @Nullable TextTable table(Lines lines, String sign, boolean padded) {
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        for (String line : lines.texts()) {
            List<String> row = new ArrayList<>();
            Arrays.stream(line.split(sign)).forEach(cell -> row.add(cell.strip()));
            rows.add(row);
            width = Math.max(width, row.size());
            if ((long) width * rows.size() > TextTable.MOST_CELLS) {
                return null;
            }
        }
        int columns = width;
        if (padded && rows.get(0).size() == columns) {
            rows.stream().filter(row -> row.size() == columns - 1).forEach(row -> row.add("")); // it has left no tab
        }
        TextTable table = TextTable.of("tabs", rows, false);
        return table == null ? null : withoutEmptyColumns(rows, columns);
    }

    private static @Nullable TextTable withoutEmptyColumns(List<List<String>> rows, int width) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            if (rows.stream().anyMatch(row -> !Lines.isBlank(row.get(column)))) {
                filled.add(i);
            }
        }
        List<List<String>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(filled.stream().map(row::get).toList()));
        return TextTable.of("tabs", kept, TextTable.namesNumbers(kept));
    }
}
