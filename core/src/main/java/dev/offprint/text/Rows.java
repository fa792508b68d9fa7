package dev.offprint.text;

import java.util.ArrayList;
import java.util.List;

/** Lines that are the rows of a table, their columns parted by tabs or bars. */
final class Rows {

    private Rows() {}

    /** What parts the columns of every line, as words, or an empty text where the lines are no rows. */
    static String sign(Lines lines) {
        if (lines.size() < 2) {
            return "";
        }
        if (all(lines, '\t')) {
            return "tabs";
        }
        return all(lines, '|') ? "bars" : "";
    }

    /** The row with a bar between its columns. */
    static String row(String line) {
        String text = line.strip();
        if (text.indexOf('\t') < 0) {
            return text;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\t")) {
            if (!Lines.isBlank(cell)) {
                cells.add(cell.strip());
            }
        }
        return String.join(" | ", cells);
    }

    private static boolean all(Lines lines, char sign) {
        for (String line : lines.texts()) {
            if (line.strip().indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }
}
