package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads lists; a box at the start of an item makes a task of it. */
final class ListReader {

    private static final int BOX = 4;

    private final Session session;
    private final BlockReader blocks;

    ListReader(Session session, BlockReader blocks) {
        this.session = session;
        this.blocks = blocks;
    }

    List<Block> read(ListBlock list, int depth) {
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> inside = blocks.blocks(item, depth + 2);
            Item.Check check = check(item.getFirstChild());
            items.add(new Item(check == Item.Check.NONE ? inside : withoutBox(inside), check, Attributes.NONE));
        }
        ItemList.Order order = list instanceof OrderedList ? ItemList.Order.ORDERED : ItemList.Order.UNORDERED;
        OptionalInt start = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? OptionalInt.of(ordered.getMarkerStartNumber())
                : OptionalInt.empty();
        return List.of(new ItemList(order, start, items, Attributes.NONE));
    }

    private Item.Check check(Node first) {
        if (!(first instanceof org.commonmark.node.Paragraph) || InlineReader.holdsHtml(first)) {
            return Item.Check.NONE;
        }
        if (!(first.getFirstChild() instanceof org.commonmark.node.Text text) || text.getLiteral().length() < BOX + (text.getNext() == null ? 1 : 0)) {
            return Item.Check.NONE;
        }
        if (session.source().startsWith(first, 0, "[ ] ")) {
            return Item.Check.UNCHECKED;
        }
        return session.source().startsWith(first, 0, "[x] ") ? Item.Check.CHECKED : Item.Check.NONE;
    }

    private static List<Block> withoutBox(List<Block> inside) {
        List<Block> rest = new ArrayList<>(inside);
        if (rest.get(0) instanceof Paragraph paragraph && paragraph.content().get(0) instanceof Text text) {
            List<Inline> content = new ArrayList<>(paragraph.content());
            content.set(0, new Text(text.text().substring(BOX)));
            rest.set(0, new Paragraph(content));
        }
        return rest;
    }
}
