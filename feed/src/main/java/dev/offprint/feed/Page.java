package dev.offprint.feed;

/** Another document of a feed that is spread over several (RFC 5005, section 3). */
public enum Page {
    /** The one with the newest articles. */
    FIRST("first"),
    /** The one with newer articles than this. */
    PREVIOUS("previous"),
    /** The one with older articles than this. */
    NEXT("next"),
    /** The one with the oldest articles. */
    LAST("last");

    private final String relation;

    Page(String relation) {
        this.relation = relation;
    }

    /** The registered link relation: {@code next}. */
    public String relation() {
        return relation;
    }
}
