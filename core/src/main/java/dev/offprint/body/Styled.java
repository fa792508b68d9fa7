package dev.offprint.body;

import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that is set apart, and why.
 *
 * @param style the reason
 * @param content in normal form; the same style inside is unwrapped, save for superscripts and subscripts, whose
 *     nesting has a meaning
 */
public record Styled(Style style, List<Inline> content) implements Inline {

    /** What the reader is told by it; the HTML element in brackets. */
    public enum Style {
        /** Stress (em). */
        EMPHASIS,
        /** Importance (strong). */
        STRONG,
        /** No longer right (s). */
        STRIKE,
        /** Put in later (ins). */
        INSERT,
        /** A mark that is no emphasis, such as a misspelling (u). */
        UNDERLINE,
        /** Of relevance to the reader (mark). */
        HIGHLIGHT,
        /** Above the line (sup). */
        SUPERSCRIPT,
        /** Below the line (sub). */
        SUBSCRIPT,
        /** Small print (small). */
        SMALL,
        /** What a person types (kbd). */
        KEYBOARD,
        /** What a program prints (samp). */
        SAMPLE,
        /** A variable (var). */
        VARIABLE;

        private boolean nests() {
            return this == SUPERSCRIPT || this == SUBSCRIPT;
        }
    }

    /** Normalises the content. */
    public Styled {
        Rule.given("style", style);
        content = Inlines.part("content", content);
        if (!style.nests() && holds(content, style)) {
            content = Inlines.part("content", without(content, style));
        }
    }

    /** Styled plain text. */
    public static Styled of(Style style, String text) {
        return new Styled(style, List.of(new Text(text)));
    }

    private static boolean holds(List<Inline> content, Style style) {
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            if ((inline instanceof Styled inner && inner.style == style) || holds(Inlines.contentOf(inline), style)) {
                return true;
            }
        }
        return false;
    }

    private static List<Inline> without(List<Inline> content, Style style) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : content) {
            List<Inline> inside = Inlines.contentOf(inline);
            if (!holds(List.of(inline), style)) {
                kept.add(inline);
            } else if (inline instanceof Styled inner && inner.style == style) {
                kept.addAll(without(inside, style));
            } else {
                kept.add(Inlines.withContent(inline, without(inside, style)));
            }
        }
        return kept;
    }

    @Override
    public List<Inline> children() {
        return content;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
