package dev.offprint.html;

/** What becomes of the raw HTML of a body, and of MathML, which counts as raw. */
public enum RawHtmlPolicy {
    /** Nothing is written in its place. */
    OMIT,
    /** The text that it holds, as plain text; scripts and styles have none. The default. */
    TEXT,
    /** Its text, and those elements and attributes that can do no harm: no script, style, form, frame, SVG or MathML. */
    SANITISED,
    /** The markup as it stands. Only for markup that the caller trusts: nothing is checked. */
    VERBATIM
}
