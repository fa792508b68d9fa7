package dev.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads tables with bars between their columns, and rules below the head or between rows. */
final class BarTable {

    private static final String SIGN = "bars";

    private BarTable() {}

    static @Nullable TextTable of(Lines lines) {
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> rules = new TreeSet<>(); // how many rows stand before each
        boolean doubled = false;
        for (String given : lines.texts()) {
            String line = given.strip();
            if (isRule(line)) {
                doubled |= rows.size() == 1 && line.indexOf('=') >= 0;
                rules.add(rows.size());
            } else if (line.indexOf('|') < 0) {
                return null;
            } else {
                rows.add(cells(line));
            }
        }
        int all = rows.size();
        rules.removeIf(before -> before == 0 || (before == all && all > 1));
        if (TextTable.of(SIGN, rows, true) == null) {
            return null;
        }
        boolean head = doubled || (rules.size() == 1 && rules.contains(1));
        return TextTable.of(SIGN, rules.size() > 1 ? joined(rows, rules) : rows, head);
    }

    private static boolean isRule(String line) {
        boolean parted = line.indexOf('|') >= 0 || line.startsWith("+");
        boolean drawn = line.indexOf('-') >= 0 || line.indexOf('=') >= 0;
        return parted && drawn && line.chars().allMatch(c -> "|+-=: ".indexOf(c) >= 0);
    }

    private static List<String> cells(String line) {
        int from = line.startsWith("|") ? 1 : 0;
        int to = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(from, to).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    /** Where rules stand between rows, the lines between two of them are one row. */
    private static List<List<String>> joined(List<List<String>> rows, Set<Integer> rules) {
        List<List<String>> joined = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || rules.contains(i)) {
                joined.add(new ArrayList<>(rows.get(i)));
                continue;
            }
            List<String> row = joined.get(joined.size() - 1);
            for (int column = 0; column < row.size(); column++) {
                row.set(column, (row.get(column) + " " + rows.get(i).get(column)).strip());
            }
        }
        return joined;
    }
}
