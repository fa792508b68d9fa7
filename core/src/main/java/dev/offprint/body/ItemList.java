package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A list.
 *
 * @param order whether and how the items are numbered
 * @param start the number of the first item, where it is not the usual one (1, or for a reversed list the number of items)
 * @param items not empty
 * @param attributes id, language, direction
 */
public record ItemList(Order order, OptionalInt start, List<Item> items, Attributes attributes) implements Block {

    /** Whether and how items are numbered. */
    public enum Order {
        /** Bullets. */
        UNORDERED,
        /** Numbers that rise. */
        ORDERED,
        /** Numbers that fall. */
        REVERSED
    }

    /** Checks the items; a start that is the usual one is left out. */
    public ItemList {
        Rule.given("order", order);
        items = Rule.filled("items", items);
        Rule.check(
                order != Order.UNORDERED || start.isEmpty(),
                "start",
                "must be absent where items have no numbers",
                start);
        int usual = order == Order.REVERSED ? items.size() : 1;
        start = start.equals(OptionalInt.of(usual)) ? OptionalInt.empty() : start;
        Rule.given("attributes", attributes);
    }

    /** A list that starts at the usual number. */
    public ItemList(Order order, List<Item> items) {
        this(order, OptionalInt.empty(), items, Attributes.NONE);
    }

    /** A bulleted list of plain texts. */
    public static ItemList of(String... items) {
        return new ItemList(Order.UNORDERED, Stream.of(items).map(Item::of).toList());
    }

    @Override
    public List<Item> children() {
        return items;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
