package dev.offprint.markdown;

import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes lists of bullets and of rising numbers. */
final class ListWriter {

    private static final int LARGEST_NUMBER = 999_999_999;

    private final BlockWriter blocks;
    private final boolean otherMarker;

    /**
     * A writer.
     *
     * @param otherMarker whether a list of the same kind stands directly before, so that another marker must part them
     */
    ListWriter(BlockWriter blocks, boolean otherMarker) {
        this.blocks = blocks;
        this.otherMarker = otherMarker;
    }

    Optional<String> write(ItemList list) {
        int start = list.start().orElse(1);
        boolean counts = list.order() != ItemList.Order.ORDERED
                || (start >= 0 && start <= LARGEST_NUMBER - list.items().size());
        boolean plain = list.order() != ItemList.Order.REVERSED
                && list.attributes().isEmpty()
                && list.items().stream().allMatch(ListWriter::isPlain);
        if (!plain || !counts) {
            return Optional.empty();
        }
        boolean tight = list.items().stream().allMatch(item -> item.blocks().size() <= 1);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Item item = list.items().get(i);
            String inside = blocks.blocks(item.blocks());
            if (item.check() != Item.Check.NONE && inside.startsWith("<p")) {
                return Optional.empty();
            }
            items.add(item(item, inside, marker(list, start + i)));
        }
        return Optional.of(String.join(tight ? "\n" : "\n\n", items));
    }

    private static boolean isPlain(Item item) {
        boolean text = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph;
        return item.attributes().isEmpty() && (item.check() == Item.Check.NONE || text);
    }

    private String marker(ItemList list, int number) {
        if (list.order() == ItemList.Order.UNORDERED) {
            return otherMarker ? "* " : "- ";
        }
        return number + (otherMarker ? ") " : ". ");
    }

    private static String item(Item item, String inside, String marker) {
        String box = switch (item.check()) {
            case NONE -> "";
            case UNCHECKED -> "[ ] ";
            case CHECKED -> "[x] ";
        };
        return inside.isEmpty() ? marker.strip() : indented(marker, box + inside);
    }

    /** Lines with a marker before the first and as much space before the others; empty ones stay empty. */
    static String indented(String marker, String markdown) {
        String space = " ".repeat(marker.length());
        StringBuilder out = new StringBuilder();
        for (String line : markdown.split("\n", -1)) {
            out.append(out.isEmpty() ? marker : line.isEmpty() ? "\n" : "\n" + space)
                    .append(line);
        }
        return out.toString();
    }
}
