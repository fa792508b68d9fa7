package dev.offprint.body;

/**
 * One method for each kind of inline. A kind that a later release adds comes with a default method here, so that a
 * visitor written today still compiles.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {

    /** Visits plain text. */
    R visit(Text text);

    /** Visits styled text. */
    R visit(Styled styled);

    /** Visits a link. */
    R visit(Link link);

    /** Visits code within a line. */
    R visit(Code code);

    /** Visits a line break. */
    R visit(LineBreak lineBreak);

    /** Visits an inline image. */
    R visit(InlineImage inlineImage);

    /** Visits an inline quote. */
    R visit(InlineQuote inlineQuote);

    /** Visits the title of a work. */
    R visit(WorkTitle workTitle);

    /** Visits an abbreviation. */
    R visit(Abbreviation abbreviation);

    /** Visits a date or time. */
    R visit(Time time);

    /** Visits a span. */
    R visit(Span span);

    /** Visits a text with its reading. */
    R visit(Ruby ruby);

    /** Visits a formula within a line. */
    R visit(InlineMath inlineMath);

    /** Visits a reference to a footnote. */
    R visit(FootnoteRef footnoteRef);

    /** Visits raw HTML within a line. */
    R visit(RawInline rawInline);
}
