package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.Inline;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads tables. One that is there for the layout is none: its cells are unwrapped. */
final class TableReader {

    private static final int CELL = 3;
    private static final int WIDEST = 10_000;

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final ListingReader listings;
    private final CellReader cells;

    TableReader(Walker walker, ListingReader listings) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
        this.listings = listings;
        this.cells = new CellReader(walker);
    }

    void read(Element table, Flow flow) {
        if (listings.table(table, flow)) {
            return;
        }
        if (LayoutTable.is(table)) {
            layout(table, flow);
            return;
        }
        Attributes attributes = flow.place(table);
        if (!flow.fits(CELL)) {
            findings.warning(
                    "depth-limit", table, "a table nested deeper than a body may be", "its cells stand without it");
            walker.children(table, flow);
            return;
        }
        Rows rows = new Rows(table, flow);
        rows.children(table);
        rows.add(attributes);
    }

    private void layout(Element table, Flow flow) {
        findings.info("table-unwrapped", table, "a table for the layout", "its cells stand without it");
        BlockList.Scope outer = flow.enter(table);
        walker.children(table, flow);
        flow.leave(outer);
    }

    /** The parts of one table. */
    private final class Rows {

        private final Flow flow;
        private final boolean hasColumns;
        private final List<Table.Align> columns;
        private final List<Row> head = new ArrayList<>();
        private final List<List<Row>> bodies = new ArrayList<>();
        private final List<Row> foot = new ArrayList<>();
        private List<Inline> caption = List.of();
        private final Flow others;

        private Rows(Element table, Flow flow) {
            this.flow = flow;
            this.columns = cells.columns(table);
            this.hasColumns = !columns.isEmpty();
            this.others = flow.child(0);
        }

        private void children(Element parent) {
            int size = parent.childNodeSize();
            for (int i = 0; i < size; i++) {
                part(parent.childNode(i));
            }
        }

        private void part(Node node) {
            switch (node.normalName()) {
                case "thead" -> group((Element) node, head, true);
                case "tfoot" -> group((Element) node, foot, false);
                case "tbody" -> {
                    List<Row> body = new ArrayList<>();
                    group((Element) node, body, false);
                    bodies.add(body);
                }
                case "tr" -> bodies.add(new ArrayList<>(List.of(row((Element) node, false))));
                case "caption" -> caption((Element) node);
                case "col" -> {}
                case "colgroup" -> group((Element) node, head, false);
                default -> other(node);
            }
        }

        private void group(Element group, List<Row> rows, boolean inHead) {
            int size = group.childNodeSize();
            for (int i = 0; i < size; i++) {
                Node node = group.childNode(i);
                switch (node.normalName()) {
                    case "tr" -> rows.add(row((Element) node, inHead));
                    case "col" -> {}
                    default -> other(node);
                }
            }
        }

        private void other(Node node) {
            if (!(node instanceof TextNode text && text.isBlank())) {
                walker.node(node, others);
            }
        }

        private void caption(Element element) {
            Flow inside = flow.inline(0);
            walker.children(element, inside);
            List<Inline> content = inside.endInline();
            if (caption.isEmpty() && Visibility.isVisible(content)) {
                caption = content;
            } else {
                walker.children(element, others);
            }
        }

        private Row row(Element tr, boolean inHead) {
            Attributes attributes = session.attributes().read(tr);
            List<Cell> row = new ArrayList<>();
            int width = 0;
            int size = tr.childNodeSize();
            for (int i = 0; i < size; i++) {
                Node node = tr.childNode(i);
                if (node.normalName().equals("td") || node.normalName().equals("th")) {
                    Cell cell = cells.read((Element) node, flow.item(CELL), inHead, hasColumns);
                    width += cell.columnSpan();
                    row.add(width <= WIDEST ? cell : narrow(cell, (Element) node));
                } else {
                    other(node);
                }
            }
            return new Row(row, attributes);
        }

        /** Cells that are told to reach over a thousand columns each would take memory for as many, wherever it goes. */
        private Cell narrow(Cell cell, Element at) {
            findings.warning(
                    "table-width", at, "a row of more than " + WIDEST + " columns", "its cells reach over one");
            return new Cell(cell.header(), 1, 1, cell.align(), cell.blocks(), cell.attributes());
        }

        private void add(Attributes attributes) {
            List<Block> blocks = others.end();
            if (!blocks.isEmpty()) {
                findings.info(
                        "table-mended", null, "something in a table that is in no cell", "it stands before the table");
                blocks.forEach(flow::add);
            }
            boolean cell = !head.isEmpty() || !foot.isEmpty() || bodies.stream().anyMatch(rows -> !rows.isEmpty());
            if (cell) {
                flow.add(new Table(caption, columns, head, bodies, foot, attributes));
            } else {
                flow.list().anchor(attributes);
                flow.addParagraph(caption);
            }
        }
    }
}
