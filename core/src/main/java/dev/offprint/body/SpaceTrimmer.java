package dev.offprint.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Takes out the spaces that nobody sees: at the edges of a block, after another space, and beside a line break. One
 * walk forwards for those that follow, one walk backwards for those that lead.
 */
final class SpaceTrimmer {

    private final boolean forwards;
    private boolean atEdge = true;

    private SpaceTrimmer(boolean forwards) {
        this.forwards = forwards;
    }

    static List<Inline> trim(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text && isTrim(text.text())) {
            return content;
        }
        return new SpaceTrimmer(false).walk(new SpaceTrimmer(true).walk(content));
    }

    private static boolean isTrim(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ");
    }

    private List<Inline> walk(List<Inline> content) {
        List<Inline> kept = new ArrayList<>(content.size());
        int size = content.size();
        for (int i = 0; i < size; i++) {
            Inline inline = content.get(forwards ? i : size - 1 - i);
            if (inline instanceof Text text) {
                String trimmed = trim(text.text());
                if (!trimmed.isEmpty()) {
                    kept.add(trimmed.length() == text.text().length() ? text : new Text(trimmed));
                }
            } else {
                kept.add(other(inline));
            }
        }
        if (!forwards) {
            Collections.reverse(kept);
        }
        return Collections.unmodifiableList(kept);
    }

    private String trim(String text) {
        int start = forwards && atEdge && text.startsWith(" ") ? 1 : 0;
        int end = !forwards && atEdge && text.endsWith(" ") ? text.length() - 1 : text.length();
        String trimmed = text.substring(start, end);
        if (!trimmed.isEmpty()) {
            atEdge = forwards && trimmed.endsWith(" ");
        }
        return trimmed;
    }

    private Inline other(Inline inline) {
        List<Inline> inside = inline instanceof Ruby ? List.of() : Inlines.contentOf(inline);
        if (!inside.isEmpty()) {
            List<Inline> walked = walk(inside);
            return walked.equals(inside) ? inline : Inlines.withContent(inline, walked);
        }
        if (!(inline instanceof Span)) {
            atEdge = inline instanceof LineBreak;
        }
        return inline;
    }
}
