package dev.offprint.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Reading;
import dev.offprint.rule.Rule;
import java.io.StringReader;
import java.util.List;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * The bridge to Rome, both ways: what an application that has {@link SyndFeed}, or one of Rome's wire beans, in its
 * signatures needs to use Offprint.
 *
 * <p>Write with {@link Feeds}, not with Rome's own output, wherever that is possible: that output joins authors, loses
 * dates of modification and rewrites content.
 */
public final class RomeFeeds {

    /** Rome's own output changes white space, whether it is to be pretty or not. */
    private static final XMLOutputter AS_IT_IS =
            new XMLOutputter(Format.getRawFormat().setLineSeparator(LineSeparator.UNIX));

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
     * What a feed of Rome's holds. Its content becomes typed bodies; a date that Rome holds is in UTC, for Rome keeps no
     * offset.
     *
     * @return the feed, and a finding for each value that cannot stand in an article
     */
    public static Reading<Feed> fromRome(SyndFeed feed) {
        return new RomeReader(feed).read();
    }

    /**
     * A feed as Rome's own bean of RSS 2.0, which is what Rome makes of the RSS that {@link Feeds} writes: more than a
     * {@link SyndFeed} has room for, and what Rome knows nothing of is foreign markup.
     *
     * @throws IllegalArgumentException if the feed lacks what RSS needs; see {@link FeedWriter#write}
     */
    public static Channel toChannel(Feed feed) {
        return (Channel) wire(feed, FeedFormat.RSS);
    }

    /**
     * A feed as Rome's own bean of Atom 1.0, which is what Rome makes of the Atom that {@link Feeds} writes.
     *
     * @throws IllegalArgumentException if the feed lacks what Atom needs; see {@link FeedWriter#write}
     */
    public static com.rometools.rome.feed.atom.Feed toAtom(Feed feed) {
        return (com.rometools.rome.feed.atom.Feed) wire(feed, FeedFormat.ATOM);
    }

    private static WireFeed wire(Feed feed, FeedFormat format) {
        try {
            return new WireFeedInput().build(new StringReader(Feeds.write(feed, format)));
        } catch (FeedException e) {
            throw new IllegalStateException("Rome reads every feed that we write", e);
        }
    }

    /**
     * What a {@link Channel} or {@link com.rometools.rome.feed.atom.Feed} of Rome's holds, read as {@link Feeds#read}
     * reads the feed that Rome writes of it. A bean without a feed type is taken for the newest, RSS 2.0 or Atom 1.0.
     *
     * @return the feed, and what was found on the way, of which no place is known
     * @throws IllegalArgumentException if Rome cannot write the bean; the message is Rome's
     */
    public static Reading<Feed> fromRome(WireFeed feed) {
        Reading<Feed> reading = Feeds.read(text(Rule.given("feed", feed)));
        List<Finding> findings = reading.findings().stream()
                .map(it -> new Finding(it.severity(), it.code(), Place.UNKNOWN, it.problem(), it.action()))
                .toList();
        return new Reading<>(reading.value(), findings);
    }

    /** Rome refuses to write what it reads: a channel without one of its three elements. */
    private static String text(WireFeed feed) {
        try {
            WireFeed copy = (WireFeed) feed.clone();
            if (copy instanceof Channel channel) {
                channel.setFeedType(type(channel, "rss_2.0"));
                channel.setTitle(filled(channel.getTitle()));
                channel.setLink(filled(channel.getLink()));
                channel.setDescription(filled(channel.getDescription()));
            } else {
                copy.setFeedType(type(copy, "atom_1.0"));
            }
            return AS_IT_IS.outputString(new WireFeedOutput().outputJDom(copy));
        } catch (CloneNotSupportedException | FeedException e) {
            throw new IllegalArgumentException("feed cannot be written by Rome: " + e.getMessage(), e);
        }
    }

    private static String type(WireFeed feed, String newest) {
        return feed.getFeedType() == null ? newest : feed.getFeedType();
    }

    private static String filled(@Nullable String text) {
        return text == null ? "" : text;
    }
}
