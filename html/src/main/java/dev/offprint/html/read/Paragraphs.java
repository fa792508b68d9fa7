package dev.offprint.html.read;

import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Text;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;

/** Parts loose text where people typed two line breaks for an empty line. */
final class Paragraphs {

    private Paragraphs() {}

    /** The parts; line breaks at their edges, which nobody sees, are gone. */
    static List<List<Inline>> split(List<Inline> content) {
        if (!holdsBreak(content)) {
            return List.of(content);
        }
        List<List<Inline>> parts = new ArrayList<>();
        List<Inline> part = new ArrayList<>();
        List<Inline> gap = new ArrayList<>();
        int breaks = 0;
        for (Inline inline : content) {
            boolean isBreak = inline instanceof LineBreak;
            if (isBreak || isBlank(inline)) {
                breaks += isBreak ? 1 : 0;
                gap.add(inline);
                continue;
            }
            if (breaks >= 2 && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            } else if (!part.isEmpty() || breaks == 0) {
                part.addAll(gap);
            }
            gap.clear();
            breaks = 0;
            part.add(inline);
        }
        if (breaks == 0) {
            part.addAll(gap);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean holdsBreak(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof LineBreak) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Text text && Characters.isBlank(text.text());
    }
}
