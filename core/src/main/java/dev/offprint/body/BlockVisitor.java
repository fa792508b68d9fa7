package dev.offprint.body;

/**
 * One method for each kind of block. A kind that a later release adds comes with a default method here, so that a
 * visitor written today still compiles.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {

    /** Visits a paragraph. */
    R visit(Paragraph paragraph);

    /** Visits a heading. */
    R visit(Heading heading);

    /** Visits a quotation. */
    R visit(Quotation quotation);

    /** Visits an item list. */
    R visit(ItemList itemList);

    /** Visits a description list. */
    R visit(DescriptionList descriptionList);

    /** Visits a code block. */
    R visit(CodeBlock codeBlock);

    /** Visits a figure. */
    R visit(Figure figure);

    /** Visits a table. */
    R visit(Table table);

    /** Visits a thematic break. */
    R visit(ThematicBreak thematicBreak);

    /** Visits an embed. */
    R visit(Embed embed);

    /** Visits audio or video. */
    R visit(Media media);

    /** Visits an aside. */
    R visit(Aside aside);

    /** Visits a disclosure. */
    R visit(Disclosure disclosure);

    /** Visits a formula on lines of its own. */
    R visit(MathBlock mathBlock);

    /** Visits a group. */
    R visit(Group group);

    /** Visits raw HTML. */
    R visit(RawHtml rawHtml);
}
