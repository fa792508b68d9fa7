package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads lists. What stands between the items belongs to the item before it. */
final class ListReader {

    private static final int LEVELS = 2;

    private final Session session;
    private final Findings findings;
    private final Walker walker;

    ListReader(Walker walker) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
    }

    void read(Element list, Flow flow) {
        if (session.notes().isContainer(list)) {
            walker.children(list, flow);
            return;
        }
        Attributes attributes = flow.place(list);
        if (!flow.fits(LEVELS)) {
            tooDeep(list);
            walker.children(list, flow);
            return;
        }
        List<Item> items = items(list, flow);
        if (items.isEmpty()) {
            flow.list().anchor(attributes);
            return;
        }
        ItemList.Order order = order(list);
        flow.add(new ItemList(
                order, order == ItemList.Order.UNORDERED ? OptionalInt.empty() : start(list), items, attributes));
    }

    private void tooDeep(Element list) {
        findings.warning("depth-limit", list, "a list nested deeper than a body may be", "its items stand without it");
    }

    private List<Item> items(Element list, Flow flow) {
        List<Item> items = new ArrayList<>();
        Flow between = null;
        int size = list.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = list.childNode(i);
            if (node instanceof Element element && element.normalName().equals("li")) {
                if (between != null) {
                    append(between.end(), list, items);
                    between = null;
                }
                if (!session.notes().isApart(element)) {
                    items.add(item(element, flow));
                }
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                between = between == null ? flow.item(LEVELS) : between;
                walker.node(node, between);
            }
        }
        if (between != null) {
            append(between.end(), list, items);
        }
        return items;
    }

    private void append(List<Block> blocks, Element list, List<Item> items) {
        if (blocks.isEmpty()) {
            return;
        }
        findings.info(
                "list-mended", list, "something in a list that is in no item", "it belongs to the item before it");
        if (items.isEmpty()) {
            items.add(new Item(blocks));
            return;
        }
        Item last = items.remove(items.size() - 1);
        List<Block> all = new ArrayList<>(last.blocks());
        all.addAll(blocks);
        items.add(new Item(all, last.check(), last.attributes()));
    }

    private Item item(Element element, Flow flow) {
        Attributes attributes = session.attributes().read(element);
        Parts parts = new Parts(Parts.Of.ITEM);
        Flow inside = flow.item(LEVELS).with(parts);
        walker.children(element, inside);
        return new Item(inside.end(), parts.check(), attributes);
    }

    /** An item outside a list: those that follow one another are one list. */
    void stray(Element element, Flow flow) {
        BlockList blocks = flow.list();
        if (!flow.fits(LEVELS)) {
            tooDeep(element);
            walker.children(element, flow);
            return;
        }
        findings.info("list-mended", element, "<li> outside a list", "it is in a list of its own");
        blocks.stray(item(element, flow));
    }

    private static ItemList.Order order(Element list) {
        if (!list.normalName().equals("ol")) {
            return ItemList.Order.UNORDERED;
        }
        return list.hasAttr("reversed") ? ItemList.Order.REVERSED : ItemList.Order.ORDERED;
    }

    private static OptionalInt start(Element list) {
        String written = list.attr("start").strip();
        if (written.isEmpty()) {
            Element first = list.firstElementChild();
            written = first == null ? "" : first.attr("value").strip();
        }
        try {
            return written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
