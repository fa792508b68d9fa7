package dev.offprint.html;

/** Where the HTML of a body will stand. */
public enum Destination {
    /** In a page: footnotes are linked both ways, wide tables and listings scroll by keyboard, images load lazily. */
    PAGE,
    /**
     * In a feed, where readers strip what they do not know and show several entries in one document: no link within the
     * document, no id, no ARIA roles, nothing that a feed validator calls unsafe.
     */
    FEED
}
