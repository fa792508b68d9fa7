package dev.offprint.benchmarks;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Heading;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Copyright;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedWriter;
import dev.offprint.feed.Feeds;
import dev.offprint.feed.RomeFeeds;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A feed as blogs have them: about 3 KB of text in each entry. */
final class SampleFeed {

    private static final String SENTENCE =
            "The ferry leaves at seven, and the café beside the quay – “Zum Anker” – opens when the rope is off; ";

    private SampleFeed() {}

    static Feed of(int entries) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            articles.add(article(i));
        }
        return Feed.of(Publication.of("Tidewrack", "https://example.org/"), articles);
    }

    /** The feed in Rome's own terms. */
    static SyndFeed synd(Feed feed, boolean full, FeedFormat format) {
        SyndFeed synd = RomeFeeds.toRome(feed);
        synd.setFeedType(format == FeedFormat.RSS ? "rss_2.0" : "atom_1.0");
        if (!full) {
            synd.getEntries().forEach(entry -> entry.setContents(List.of()));
        }
        return synd;
    }

    /** The same in Rome's beans of the format itself: what it reads of the feed that we write. */
    static WireFeed wire(Feed feed, FeedWriter.Content content, FeedFormat format) {
        String written = Feeds.writer().content(content).build().write(feed, format);
        try {
            return new WireFeedInput().build(new StringReader(written));
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Article article(int number) {
        OffsetDateTime published =
                OffsetDateTime.parse("2024-01-01T08:00:00+01:00").plusHours(number);
        return Article.builder("Entry " + number + ": salt & rope")
                .url("https://example.org/entries/" + number)
                .language("en")
                .author("Ada Vale")
                .author("Ben Orr")
                .published(published)
                .modified(published.plusMinutes(90))
                .summary(SENTENCE.repeat(2))
                .tag("harbour")
                .tag("ferries")
                .copyright(Copyright.of(2024, "Ada Vale"))
                .body(body().toArray(Block[]::new))
                .build();
    }

    private static List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            blocks.add(Paragraph.of(
                    new Text(SENTENCE.repeat(2)),
                    Styled.of(Styled.Style.EMPHASIS, "every day"),
                    new Text(" < save "),
                    Link.of("/timetable?day=sunday&from=quay", "Sundays"),
                    new Text(". " + SENTENCE)));
        }
        blocks.add(Heading.of(1, "What the Ledger said"));
        blocks.add(new Quotation(
                List.of(Paragraph.of(SENTENCE.repeat(4)), Paragraph.of(SENTENCE.repeat(4))),
                Attribution.of(Work.builder()
                        .title("The last tide")
                        .url("https://ledger.example/tide")
                        .publisher("The Evening Ledger")
                        .build())));
        blocks.add(ItemList.of("bring a coat", "bring a coin", "bring a friend"));
        return blocks;
    }
}
