package dev.offprint.html.read;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells tables that hold data from those that only put things in places. */
final class LayoutTable {

    private static final Set<String> OF_DATA = Set.of("th", "caption", "thead", "tfoot", "col");

    private LayoutTable() {}

    /** Whether it says so, or has one cell alone, or tables in it and nothing that only data has. */
    static boolean is(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        if (isOwn(table)) {
            return false;
        }
        return cells(table) == 1 || holdsTables(table);
    }

    /** Ours stand in a box that scrolls. */
    private static boolean isOwn(Element table) {
        Element parent = table.parent();
        return parent != null
                && ClassNames.has(parent, "table")
                && parent.attr("role").equals("group");
    }

    /** How many cells there are, counted to two. */
    private static int cells(Element table) {
        int count = 0;
        for (Element group = table.firstElementChild(); group != null; group = group.nextElementSibling()) {
            boolean isRow = group.normalName().equals("tr");
            Element row = isRow ? group : group.firstElementChild();
            for (; row != null && count < 2; row = isRow ? null : row.nextElementSibling()) {
                count += row.normalName().equals("tr") ? Math.min(2, row.childrenSize()) : 0;
            }
        }
        return count;
    }

    private static boolean holdsTables(Element table) {
        boolean inner = false;
        for (Element group = table.firstElementChild(); group != null; group = group.nextElementSibling()) {
            if (OF_DATA.contains(group.normalName())) {
                return false;
            }
            for (Element row = group.firstElementChild(); row != null; row = row.nextElementSibling()) {
                for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                    if (cell.normalName().equals("th")) {
                        return false;
                    }
                    inner |= holdsTable(cell);
                }
            }
        }
        return inner;
    }

    private static boolean holdsTable(Element cell) {
        for (Element child = cell.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("table")) {
                return true;
            }
        }
        return false;
    }
}
