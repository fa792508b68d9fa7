package dev.offprint;

import dev.offprint.rule.Rule;
import java.net.URI;

/**
 * Where a feed of a publication is.
 *
 * @param mediaType such as {@code application/atom+xml}, {@code application/rss+xml} or {@code application/feed+json}
 * @param url absolute, http or https
 */
public record FeedAddress(String mediaType, URI url) {

    /** Checks both. */
    public FeedAddress {
        mediaType = Rule.mediaType("mediaType", mediaType);
        url = Rule.address("url", url);
    }
}
