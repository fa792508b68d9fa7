package dev.offprint.text;

import dev.offprint.body.Attributes;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.ItemList.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the lines of a list. */
final class ListReader {

    private final BlockReader blocks;

    ListReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    /** The list, unless none of its items has words. */
    Optional<ItemList> read(ListRun run, Lines lines, int depth) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < run.starts().size(); i++) {
            int start = run.starts().get(i);
            int end = i + 1 < run.starts().size() ? run.starts().get(i + 1) : run.end();
            Item item = item(lines.part(start, end), depth);
            if (!item.blocks().isEmpty()) {
                items.add(item);
            }
        }
        Order order = run.step() == 0 ? Order.UNORDERED : run.step() > 0 ? Order.ORDERED : Order.REVERSED;
        OptionalInt start = run.step() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(run.first().number());
        return items.isEmpty() ? Optional.empty() : Optional.of(new ItemList(order, start, items, Attributes.NONE));
    }

    private Item item(Lines lines, int depth) {
        String line = lines.get(0);
        Marker marker = Marker.of(line);
        int content = marker == null ? 0 : marker.content();
        Item.Check sign = sign(line.strip());
        Item.Check check = sign == Item.Check.NONE ? check(line, content) : sign;
        int box = check == sign ? 0 : 4;
        List<String> inner = new ArrayList<>(lines.size());
        inner.add(line.substring(content + box));
        for (int i = 1; i < lines.size(); i++) {
            inner.add(Lines.outdent(lines.get(i), Lines.indent(line) + content));
        }
        return new Item(blocks.blocks(new Lines(inner, lines.first()), depth + 2, true), check, Attributes.NONE);
    }

    /** What the marker says where it is a box itself. */
    private static Item.Check sign(String line) {
        if (line.startsWith("☐") || line.startsWith("[ ] ")) {
            return Item.Check.UNCHECKED;
        }
        boolean checked =
                line.startsWith("☑") || line.startsWith("☒") || line.startsWith("[x] ") || line.startsWith("[X] ");
        return checked ? Item.Check.CHECKED : Item.Check.NONE;
    }

    private static Item.Check check(String line, int content) {
        boolean more = line.length() > content + 4 && !Lines.isBlank(line.substring(content + 4));
        if (more && line.startsWith("[ ] ", content)) {
            return Item.Check.UNCHECKED;
        }
        return more && (line.startsWith("[x] ", content) || line.startsWith("[X] ", content))
                ? Item.Check.CHECKED
                : Item.Check.NONE;
    }
}
