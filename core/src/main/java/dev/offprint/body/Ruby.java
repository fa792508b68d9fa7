package dev.offprint.body;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and, in small type beside it, how it is read or what it means. Two pairs are two rubies, side by side.
 *
 * @param base the text
 * @param annotation the reading
 */
public record Ruby(List<Inline> base, List<Inline> annotation) implements Inline {

    /** Checks that both can be seen. */
    public Ruby {
        base = Inlines.whole("base", Inlines.visible("base", base));
        annotation = Inlines.whole("annotation", Inlines.visible("annotation", annotation));
    }

    /** A plain text with a plain reading. */
    public static Ruby of(String base, String annotation) {
        return new Ruby(List.of(new Text(base)), List.of(new Text(annotation)));
    }

    @Override
    public List<Inline> children() {
        List<Inline> all = new ArrayList<>(base);
        all.addAll(annotation);
        return all;
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
