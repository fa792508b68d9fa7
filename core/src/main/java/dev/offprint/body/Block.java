package dev.offprint.body;

/** A part of the text that stands on lines of its own. */
public sealed interface Block extends Node
        permits Paragraph,
                Heading,
                Quotation,
                ItemList,
                DescriptionList,
                CodeBlock,
                Figure,
                Table,
                ThematicBreak,
                Embed,
                Media,
                Aside,
                Disclosure,
                MathBlock,
                Group,
                RawHtml {

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
