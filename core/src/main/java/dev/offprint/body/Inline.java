package dev.offprint.body;

import java.util.List;

/** A part of the text within a line. */
public sealed interface Inline extends Node
        permits Text,
                Styled,
                Link,
                Code,
                LineBreak,
                InlineImage,
                InlineQuote,
                WorkTitle,
                Abbreviation,
                Time,
                Span,
                Ruby,
                InlineMath,
                FootnoteRef,
                RawInline {

    /** The plain text of inlines, as in {@link Body#text()}. */
    static String text(List<Inline> content) {
        return BodyText.of(content);
    }

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
