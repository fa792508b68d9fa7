package dev.offprint.html;

/** A word or two that a writer adds to what an article says. */
enum Label {
    SKIP,
    BY,
    COMMA,
    AND,
    UPDATED,
    UPDATES,
    UPDATE,
    CORRECTION,
    FOOTNOTES,
    BACK_TO_TEXT,
    TOPICS,
    IN_RESPONSE_TO,
    OTHER_LANGUAGES,
    FILES,
    LINK,
    TERMS,
    LICENSING,
    NAVIGATION,
    NOTE,
    TIP,
    WARNING,
    RELATED,
    SPONSORED,
    TABLE,
    ARTICLES
}
