package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A table.
 *
 * @param caption what it shows; may be empty
 * @param columns how each column is aligned, from the first; may be shorter than the table is wide, or empty
 * @param head rows of column headers; may be empty
 * @param bodies groups of rows; an empty group is left out
 * @param foot rows of totals; may be empty
 * @param attributes id, language, direction
 */
public record Table(
        List<Inline> caption,
        List<Align> columns,
        List<Row> head,
        List<List<Row>> bodies,
        List<Row> foot,
        Attributes attributes)
        implements Block, FigureContent {

    /** Where text stands in its column. */
    public enum Align {
        /** As the direction of the text has it. */
        NATURAL,
        /** To the left. */
        LEFT,
        /** In the middle. */
        CENTER,
        /** To the right: numbers. */
        RIGHT
    }

    /** Checks that there is a row. */
    public Table {
        caption = Inlines.optional("caption", caption);
        columns = Rule.list("columns", columns);
        head = Rule.list("head", head);
        bodies = Rule.list("bodies", bodies).stream()
                .map(rows -> Rule.<Row>list("bodies", rows))
                .filter(rows -> !rows.isEmpty())
                .toList();
        foot = Rule.list("foot", foot);
        Rule.check(
                head.size() + bodies.size() + foot.size() > 0,
                "bodies",
                "must hold a row where head and foot do not",
                "");
        Rule.given("attributes", attributes);
    }

    /** A table with a head, one body, and nothing else. */
    public static Table of(List<Row> head, List<Row> body) {
        return new Table(List.of(), List.of(), head, List.of(body), List.of(), Attributes.NONE);
    }

    /** All rows: head, bodies, foot. */
    public List<Row> rows() {
        List<Row> all = new ArrayList<>(head);
        bodies.forEach(all::addAll);
        all.addAll(foot);
        return all;
    }

    @Override
    public List<Node> children() {
        List<Node> all = new ArrayList<>(caption);
        all.addAll(rows());
        return all;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
