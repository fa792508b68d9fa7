package dev.offprint.feed;

/** Another document of a feed that is spread over several (RFC 5005, sections 3 and 4). */
public enum Page {
    /** The one with the newest articles. */
    FIRST("first"),
    /** The one with newer articles than this. */
    PREVIOUS("previous"),
    /** The one with older articles than this. */
    NEXT("next"),
    /** The one with the oldest articles. */
    LAST("last"),
    /** Of an archive, the feed that people subscribe to. */
    CURRENT("current"),
    /** The archive with the articles just before those of this document. */
    PREVIOUS_ARCHIVE("prev-archive"),
    /** The archive with the articles just after those of this one. */
    NEXT_ARCHIVE("next-archive");

    private final String relation;

    Page(String relation) {
        this.relation = relation;
    }

    /** The registered link relation: {@code next}. */
    public String relation() {
        return relation;
    }
}
