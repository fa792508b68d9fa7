package dev.offprint.feed;

import java.net.URI;
import java.util.Optional;

/** What a {@link FeedWriter} was built with. */
record WritingOptions(
        FeedWriter.Content content, int limit, FeedWriter.Escaping escaping, Optional<URI> stylesheet, boolean rsl) {

    /** All of every article, and nothing that a validator has not heard of. */
    static final WritingOptions DEFAULT = new WritingOptions(
            FeedWriter.Content.FULL, Integer.MAX_VALUE, FeedWriter.Escaping.REFERENCES, Optional.empty(), false);

    boolean isFull() {
        return content == FeedWriter.Content.FULL;
    }

    /** The feed with no more articles than are asked for. */
    Feed limited(Feed feed) {
        return feed.articles().size() <= limit
                ? feed
                : feed.with(change -> change.articles(feed.articles().subList(0, limit)));
    }
}
