package dev.offprint.html.evidence;

import java.util.Locale;

/** Where in a page something is said. Of two that are equally sure, the one that is named first is believed. */
public enum Source {
    /** What this library writes into its own pages. */
    OFFPRINT,
    /** A JSON-LD script in schema.org's vocabulary. */
    JSON_LD,
    /** Microdata in schema.org's vocabulary. */
    MICRODATA,
    /** RDFa in schema.org's vocabulary. */
    RDFA,
    /** Classes of an {@code h-entry}, or of the {@code hentry} before it. */
    MICROFORMATS,
    /** A {@code link} element or a {@code rel} attribute. */
    LINK,
    /** Open Graph, {@code article:} properties among them. */
    OPEN_GRAPH,
    /** Dublin Core names. */
    DUBLIN_CORE,
    /** Names of Parse.ly. */
    PARSELY,
    /** Names of Sailthru. */
    SAILTHRU,
    /** Twitter cards and the fediverse's names. */
    CARD,
    /** Any other {@code meta} element. */
    META,
    /** An element of HTML, such as {@code h1}, {@code time} or {@code title}. */
    ELEMENT,
    /** The name of a class, such as {@code byline}. */
    CLASS_NAME,
    /** Words that readers see. */
    TEXT,
    /** The address of the page, or of its author's. */
    ADDRESS,
    /** How text and links are spread over the page. */
    LAYOUT;

    /** In lower case, with hyphens: {@code json-ld}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
