package dev.offprint.feed;

import dev.offprint.rule.Characters;

/**
 * A line of text that is read before it is known who wrote the feed.
 *
 * @param text as it stands
 * @param isExact whether it is certainly plain; else it may be HTML
 */
record Words(String text, boolean isExact) {

    /** The text on one line, without markup. */
    String line(FeedContext context) {
        return isExact ? Characters.line(text) : context.line(text);
    }
}
