package dev.offprint.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose columns are set one below the other with spaces. Three rows are needed, or two and a rule; the gap
 * between two columns has two spaces or more on every line; and what stands before the last column is words, not text.
 */
final class AlignedTable {

    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_WORDS = 4;

    private AlignedTable() {}

    static @Nullable TextTable of(Lines lines) {
        List<String> rows = new ArrayList<>();
        BitSet inked = new BitSet();
        boolean ruled = false;
        for (String given : lines.texts()) {
            String line = given.stripTrailing();
            if (line.length() > LONGEST_LINE
                    || line.indexOf('\t') >= 0
                    || !line.strip().contains("  ")) {
                return null;
            }
            if (isRule(line)) {
                ruled |= rows.size() == 1;
            } else {
                rows.add(line);
                for (int i = 0; i < line.length(); i++) {
                    if (line.charAt(i) != ' ') {
                        inked.set(i);
                    }
                }
            }
        }
        if (rows.size() + (ruled ? 1 : 0) < FEWEST_ROWS) {
            return null;
        }
        List<Integer> starts = starts(inked);
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            List<String> cut = cut(row, starts);
            if (cut.get(0).isEmpty()
                    || cut.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
                return null;
            }
            cells.add(cut);
        }
        return isText(cells) ? null : TextTable.of("spaces", cells, ruled || TextTable.namesNumbers(cells));
    }

    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> c == '-' || c == '=' || c == ' ');
    }

    /** Where columns begin: behind two columns of characters or more that nothing stands in. */
    private static List<Integer> starts(BitSet inked) {
        List<Integer> starts = new ArrayList<>();
        int end = -2;
        for (int i = inked.nextSetBit(0); i >= 0; i = inked.nextSetBit(end)) {
            if (i - end >= 2) {
                starts.add(i);
            }
            end = inked.nextClearBit(i);
        }
        return starts;
    }

    private static List<String> cut(String row, List<Integer> starts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = Math.min(starts.get(i), row.length());
            int to = i + 1 < starts.size() ? Math.min(starts.get(i + 1), row.length()) : row.length();
            cells.add(row.substring(from, to).strip());
        }
        return cells;
    }

    /** Whether two columns of running text stand side by side. */
    private static boolean isText(List<List<String>> rows) {
        long text = rows.stream()
                .flatMap(row -> row.subList(0, row.size() - 1).stream())
                .filter(cell -> cell.split(" ").length > MOST_WORDS)
                .count();
        return text * 3 > rows.size();
    }
}
