package dev.offprint.html;

/** What becomes of the raw HTML of a body, and of MathML, which counts as raw. */
public enum RawHtmlPolicy {
    /** Nothing is written in its place. */
    OMIT,

    /**
     * The text that it holds, as plain text. Of script, style, template, iframe, object, embed, noembed and noframes there
     * is none. The default.
     */
    TEXT,

    /**
     * Its text, as in {@link #TEXT}, in those of its elements that can do no harm. Any other element is unwrapped, and any
     * other attribute left out.
     *
     * <ul>
     *   <li>In a line: a, abbr, b, bdi, bdo, br, cite, code, data, del, dfn, em, i, img, ins, kbd, mark, q, rp, rt, ruby,
     *       s, samp, small, span, strong, sub, sup, time, u, var, wbr.
     *   <li>As blocks, too: address, article, aside, blockquote, details, div, dl, figure, footer, h1 to h6, header, hr,
     *       ol, p, pre, section, table, ul, and their parts.
     *   <li>Attributes, each where HTML has it: abbr, alt, cite, colspan, datetime, dir, height, href, hreflang, lang,
     *       open, reversed, rowspan, scope, span, src, start, title, value, width. No id, name, class, style or data.
     *   <li>Addresses are http, https, mailto, tel or relative; those of images neither mail nor telephone, but
     *       {@code data:} URLs of raster images if the writer allows them. An image whose address may not stand is left
     *       out.
     * </ul>
     *
     * <p>An element stands only where a parser would leave it: no link in a link, no block in a paragraph or heading, no
     * cell outside a row. So a browser makes of it the tree that was written, and sanitising that again changes nothing.
     * Elements more than 100 deep are unwrapped.
     */
    SANITISED,

    /** The markup as it stands. Only for markup that the caller trusts: nothing is checked. */
    VERBATIM
}
