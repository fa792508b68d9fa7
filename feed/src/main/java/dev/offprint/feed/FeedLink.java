package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Optional;

/**
 * A feed that a page names; see {@link Feeds#discover(String, URI)}.
 *
 * @param url where the feed is: absolute, http or https
 * @param mediaType as the page has it: {@code application/atom+xml}
 * @param title what the page calls it: on blogs often <i>Comments</i>, beside the feed itself
 * @param isDeclared whether the page says that it is a feed; otherwise its address looks like one
 */
public record FeedLink(URI url, Optional<String> mediaType, Optional<String> title, boolean isDeclared) {

    /** Checks the address. */
    public FeedLink {
        url = Rule.address("url", url);
        Rule.given("mediaType", mediaType);
        title = Rule.optionalLine("title", title);
    }
}
