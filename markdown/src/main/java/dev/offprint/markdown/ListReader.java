package dev.offprint.markdown;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

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
        if (isContents(list)) {
            session.findings()
                    .info(
                            "contents-mark",
                            session.source().line(list),
                            "a list that stands for a table of contents",
                            "it is left out, for the headings give one");
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Item.Check check = check(item.getFirstChild());
            items.add(new Item(blocks.blocks(item, depth + 2), check, Attributes.NONE));
        }
        ItemList.Order order = list instanceof OrderedList ? ItemList.Order.ORDERED : ItemList.Order.UNORDERED;
        OptionalInt start = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? OptionalInt.of(ordered.getMarkerStartNumber())
                : OptionalInt.empty();
        return List.of(new ItemList(order, start, items, Attributes.NONE));
    }

    /** As kramdown has it: one item, whatever it says, and {@code {:toc}} below. */
    private boolean isContents(ListBlock list) {
        boolean one = list.getFirstChild() != null && list.getFirstChild() == list.getLastChild();
        if (!one || Source.lines(list) != 2) {
            return false;
        }
        String lines = session.source().of(list).strip();
        return lines.endsWith("{:toc}") || lines.endsWith("{: toc}");
    }

    /** Whether an item begins with a box, which is taken away. */
    private Item.Check check(@Nullable Node first) {
        if (!(first instanceof org.commonmark.node.Paragraph) || !(first.getFirstChild() instanceof Text text)) {
            return Item.Check.NONE;
        }
        boolean empty = session.source().startsWith(first, 0, "[ ] ");
        boolean holds = text.getLiteral().length() > BOX || text.getNext() != null;
        if (!holds || !(empty || session.source().startsWith(first, 0, "[x] "))) {
            return Item.Check.NONE;
        }
        text.setLiteral(text.getLiteral().substring(BOX));
        return empty ? Item.Check.UNCHECKED : Item.Check.CHECKED;
    }
}
