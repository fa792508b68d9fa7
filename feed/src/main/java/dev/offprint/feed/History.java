package dev.offprint.feed;

/** How much of a publication's past a feed holds (RFC 5005). */
public enum History {
    /** The newest articles, and nothing is said of the others. */
    RECENT,
    /** All that there are, so without other pages: what has gone from the feed has gone from the publication (section 2). */
    COMPLETE,
    /** Some of the past, which will not change any more (section 4); {@link Page#CURRENT} says where the present is. */
    ARCHIVE
}
