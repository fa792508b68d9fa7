package dev.offprint.markdown;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import java.util.List;
import java.util.Optional;

/** Reads back what was written, alone, before it is trusted. */
final class Check {

    private static final String NO_TITLE = "\u0000";
    private static final Links LINKS = new Links(null);

    private Check() {}

    /** Whether a piece of Markdown is these blocks. */
    static boolean reads(String markdown, List<Block> blocks, boolean topIsFirst) {
        StringBuilder text =
                new StringBuilder(topIsFirst ? "# §\n\n" : "").append(markdown).append("\n\n");
        for (String label : Content.labels(blocks)) {
            text.append("[^")
                    .append(NoteLabel.written(label))
                    .append("]: ")
                    .append(Fragments.NOTE)
                    .append("\n\n");
        }
        List<Block> read = body(text.toString()).blocks();
        return (topIsFirst && !read.isEmpty() ? read.subList(1, read.size()) : read).equals(blocks);
    }

    private static Body body(String text) {
        Source source = new Source(text, 1, false);
        return new BodyReading(source, new Findings(1), LINKS, Optional.of(NO_TITLE), false, "").body();
    }
}
