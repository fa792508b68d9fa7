package dev.offprint.html;

import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the footnotes of one body, and how often each has been referred to so far. */
final class Footnotes {

    static final Footnotes NONE = new Footnotes(List.of());

    private final Map<String, Count> counts;

    Footnotes(List<Footnote> footnotes) {
        counts = footnotes.isEmpty() ? Map.of() : new HashMap<>();
        for (Footnote footnote : footnotes) {
            counts.put(footnote.label(), new Count(counts.size() + 1));
        }
    }

    /** The number that readers see, from one. */
    int number(String label) {
        return count(label).number;
    }

    /** Counts one more reference, and tells how many there are now. */
    int refer(String label) {
        return ++count(label).references;
    }

    /**
     * How many references there are, in the blocks and in the footnotes; to be asked when the blocks are written and the
     * footnotes are not, once references within footnotes have been {@linkplain #lookAhead looked for}.
     */
    int references(String label) {
        return count(label).references + count(label).ahead;
    }

    /** Counts references inside footnotes, for a footnote may be written before the one that refers to it. */
    void lookAhead(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof FootnoteRef ref) {
                count(ref.label()).ahead++;
            } else {
                lookAhead(node.children());
            }
        }
    }

    private Count count(String label) {
        Count count = counts.get(label);
        if (count == null) {
            throw new IllegalStateException("No footnote has the label \"" + label + "\"");
        }
        return count;
    }

    private static final class Count {

        private final int number;
        private int references;
        private int ahead;

        private Count(int number) {
            this.number = number;
        }
    }
}
