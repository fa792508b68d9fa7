package dev.offprint.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, and the headings below it: an entry of a table of contents.
 *
 * @param heading the heading
 * @param sections the headings of deeper level that follow it, before the next of its own level
 */
public record Section(Heading heading, List<Section> sections) {

    /** Copies the list. */
    public Section {
        sections = List.copyOf(sections);
    }

    static List<Section> tree(List<Block> blocks) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(null, new ArrayList<>()));
        for (Heading heading : headings(blocks, new ArrayList<>())) {
            while (open.size() > 1 && open.peek().level() >= heading.level()) {
                close(open);
            }
            open.push(new Open(heading, new ArrayList<>()));
        }
        while (open.size() > 1) {
            close(open);
        }
        return List.copyOf(open.pop().inside());
    }

    private record Open(@Nullable Heading heading, List<Section> inside) {
        int level() {
            return heading == null ? 0 : heading.level();
        }
    }

    private static void close(Deque<Open> open) {
        Open done = open.pop();
        if (done.heading() != null && open.peek() != null) {
            open.peek().inside().add(new Section(done.heading(), done.inside()));
        }
    }

    private static List<Heading> headings(List<Block> blocks, List<Heading> found) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                found.add(heading);
            } else if (block instanceof Group group) {
                headings(group.blocks(), found);
            }
        }
        return found;
    }
}
