package dev.offprint.html.evidence;

/** What a page may say of its article, or of the publication in which that appears. */
public enum Field {
    /** The headline. */
    TITLE,
    /** The line below the headline. */
    SUBTITLE,
    /** The abstract. */
    SUMMARY,
    /** The canonical address. */
    URL,
    /** What sort of article it is. */
    KIND,
    /** The language of the text. */
    LANGUAGE,
    /** Which way the text runs. */
    DIRECTION,
    /** Who wrote it. */
    AUTHORS,
    /** Who else took part. */
    CONTRIBUTORS,
    /** When it first appeared. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** The part of the publication in which it appears. */
    SECTION,
    /** What it is about. */
    TAGS,
    /** The lead image. */
    IMAGE,
    /** Who owns it. */
    COPYRIGHT,
    /** What it responds to. */
    BASED_ON,
    /** The page that it talks about. */
    EXTERNAL_URL,
    /** The same article in other languages. */
    TRANSLATIONS,
    /** What no other field takes. */
    PROPERTIES,
    /** The text. */
    BODY,
    /** The name of the site. */
    SITE_TITLE,
    /** The front page. */
    SITE_URL,
    /** What the site is about. */
    SITE_DESCRIPTION,
    /** Who publishes it. */
    PUBLISHER,
    /** The mark of the publisher. */
    LOGO,
    /** The icon of the site. */
    ICON
}
