package dev.offprint.body;

import java.util.ArrayList;
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
        return new SpaceTrimmer(false).walk(new SpaceTrimmer(true).walk(content));
    }

    /** The list itself, if there is nothing to take out. */
    private List<Inline> walk(List<Inline> content) {
        List<Inline> changed = null;
        int size = content.size();
        for (int i = 0; i < size; i++) {
            int at = forwards ? i : size - 1 - i;
            Inline inline = content.get(at);
            Inline trimmed = inline instanceof Text text ? trim(text) : other(inline);
            if (trimmed != inline) {
                changed = changed == null ? new ArrayList<>(content) : changed;
                changed.set(at, trimmed);
            }
        }
        if (changed == null) {
            return content;
        }
        changed.removeIf(inline -> inline instanceof Text text && text.text().isEmpty());
        return List.copyOf(changed);
    }

    private Text trim(Text text) {
        String whole = text.text();
        int start = forwards && atEdge && whole.startsWith(" ") ? 1 : 0;
        int end = !forwards && atEdge && whole.endsWith(" ") ? whole.length() - 1 : whole.length();
        if (start < end) {
            atEdge = forwards && whole.charAt(end - 1) == ' ';
        }
        if (start == 0 && end == whole.length()) {
            return text;
        }
        return new Text(whole.substring(start, Math.max(start, end)));
    }

    private Inline other(Inline inline) {
        List<Inline> inside = inline instanceof Ruby ? List.of() : Inlines.contentOf(inline);
        if (!inside.isEmpty()) {
            List<Inline> walked = walk(inside);
            return walked == inside ? inline : Inlines.withContent(inline, walked);
        }
        if (!(inline instanceof Span)) {
            atEdge = inline instanceof LineBreak;
        }
        return inline;
    }
}
