package dev.offprint.body;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The normal form of inline content, so that equality means something.
 *
 * <p>Neighbouring texts are one text; a style around nothing visible gives way to what it holds; and at the edges of a
 * block, after a space and beside a line break there is no further space, whichever node holds it.
 */
final class Inlines {

    private Inlines() {}

    /** The content of an inline: merged, but with the spaces at its edges, for they part it from its neighbours. */
    static List<Inline> part(String name, Collection<? extends Inline> content) {
        return merge(Rule.list(name, content));
    }

    /** The content of an inline that must hold something that a reader sees. */
    static List<Inline> visible(String name, Collection<? extends Inline> content) {
        List<Inline> merged = part(name, content);
        Rule.check(!isBlank(merged), name, "must not be blank", content);
        return merged;
    }

    /** The content of a block: merged, and without spaces that no reader would see. */
    static List<Inline> whole(String name, Collection<? extends Inline> content) {
        return SpaceTrimmer.trim(part(name, content));
    }

    /** The content of a part that may be missing: blank content is none. */
    static List<Inline> optional(String name, Collection<? extends Inline> content) {
        List<Inline> whole = whole(name, content);
        return isBlank(whole) ? List.of() : whole;
    }

    /** Whether a reader would see nothing. An empty span with an id is seen by nobody, yet links may lead to it. */
    static boolean isBlank(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean blank = inline instanceof Text text
                    ? Characters.isBlank(text.text())
                    : (inline instanceof Styled || inline instanceof Span) && isBlank(contentOf(inline));
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    /** The same inline with other content. Only for those that hold inline content. */
    static Inline withContent(Inline inline, List<Inline> content) {
        return inline.accept(new ContentChange(content));
    }

    /** The inline content, or nothing for a leaf. */
    @SuppressWarnings("unchecked") // the children of an inline are inlines
    static List<Inline> contentOf(Inline inline) {
        return inline instanceof Ruby ruby ? ruby.base() : (List<Inline>) inline.children();
    }

    private static List<Inline> merge(List<Inline> content) {
        if (isMerged(content)) {
            return content;
        }
        List<Inline> merged = new ArrayList<>(content.size());
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            boolean gone = inline instanceof Styled && isBlank(contentOf(inline));
            for (Inline part : gone ? contentOf(inline) : List.of(inline)) {
                if (part instanceof Text run) {
                    text.append(run.text());
                } else {
                    flush(text, merged);
                    merged.add(part);
                }
            }
        }
        flush(text, merged);
        return List.copyOf(merged);
    }

    private static void flush(StringBuilder text, List<Inline> merged) {
        if (!text.isEmpty()) {
            merged.add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    private static boolean isMerged(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean splitText = inline instanceof Text text
                    && (text.text().isEmpty() || (i > 0 && content.get(i - 1) instanceof Text));
            if (splitText || (inline instanceof Styled styled && isBlank(styled.content()))) {
                return false;
            }
        }
        return true;
    }
}
