package dev.offprint.markdown;

import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Inline;
import dev.offprint.body.Node;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.rule.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Questions to nodes of a body that is not one yet. */
final class Content {

    private Content() {}

    /** Whether a reader sees something. */
    static boolean isVisible(Collection<? extends Node> content) {
        for (Node node : content) {
            boolean visible = node instanceof Text text
                    ? !Characters.isBlank(text.text())
                    : !(node instanceof Styled || node instanceof Span) || isVisible(node.children());
            if (visible) {
                return true;
            }
        }
        return false;
    }

    /** Every node, in reading order. */
    static List<Node> all(Collection<? extends Node> nodes) {
        List<Node> all = new ArrayList<>();
        Deque<Node> ahead = new ArrayDeque<>(nodes);
        while (!ahead.isEmpty()) {
            Node node = ahead.poll();
            all.add(node);
            List<? extends Node> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                ahead.push(children.get(i));
            }
        }
        return all;
    }

    /** The labels of the notes that are referred to, each once. */
    static List<String> labels(Collection<? extends Node> nodes) {
        return all(nodes).stream()
                .filter(FootnoteRef.class::isInstance)
                .map(node -> ((FootnoteRef) node).label())
                .distinct()
                .toList();
    }

    /** How deep nodes nest. */
    static int depth(Collection<? extends Node> nodes) {
        int deepest = 0;
        for (Node node : nodes) {
            deepest = Math.max(deepest, 1 + depth(node.children()));
        }
        return deepest;
    }

    /** The content less the references to notes, which go to another list. */
    static List<Inline> withoutReferences(List<Inline> content, List<Inline> references) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof FootnoteRef) {
                references.add(inline);
            } else if (inline instanceof Styled styled) {
                kept.add(new Styled(styled.style(), withoutReferences(styled.content(), references)));
            } else {
                kept.add(inline);
            }
        }
        return kept;
    }
}
