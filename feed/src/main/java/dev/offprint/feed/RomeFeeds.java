package dev.offprint.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import dev.offprint.Reading;

/**
 * The bridge to Rome, both ways: what an application that has {@link SyndFeed} in its signatures needs to use Offprint.
 *
 * <p>Write with {@link Feeds}, not with Rome's own output, wherever that is possible: that output joins authors, loses
 * dates of modification and rewrites content.
 */
public final class RomeFeeds {

    private RomeFeeds() {}

    /**
     * A feed as Rome has them, without a feed type. Authors, contributors, dates, categories, links, enclosures and rights
     * are Rome's own values; what Rome knows nothing of is foreign markup, as in the feeds that {@link Feeds} writes.
     *
     * @throws IllegalArgumentException if the feed lacks what every feed needs; see {@link FeedWriter#write}
     */
    public static SyndFeed toRome(Feed feed) {
        Requirements.check(feed, FeedFormat.RSS);
        return new RomeWriter(feed).write();
    }

    /**
     * What a feed of Rome's holds. Content that is more than plain paragraphs becomes a raw block, verbatim; a date that
     * Rome holds is in UTC, for Rome keeps no offset.
     *
     * @return the feed, and a finding for each value that cannot stand in an article
     */
    public static Reading<Feed> fromRome(SyndFeed feed) {
        return new RomeReader(feed).read();
    }
}
