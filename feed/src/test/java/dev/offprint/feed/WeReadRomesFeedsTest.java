package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedOutput;
import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rome as a writer: we read what it makes of our feeds, in each of its formats. Where what comes back is not what went in,
 * a method here names what Rome did with it.
 */
class WeReadRomesFeedsTest {

    static Iterable<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>(FeedSamples.all().values());
        ArticleGenerator.check(20, generator -> feeds.add(GeneratedFeeds.feed(generator)));
        return feeds;
    }

    private static Feed read(Feed feed, String type) {
        SyndFeed rome = RomeFeeds.toRome(feed);
        rome.setFeedType(type);
        try {
            return Feeds.read(new SyndFeedOutput().outputString(rome)).value();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void rssOfRomeIsRead(Feed feed) {
        Feed read = read(feed, "rss_2.0");
        assertThat(read.publication().url()).isEqualTo(feed.publication().url());
        assertThat(read.articles()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article written = feed.articles().get(i);
            Article article = read.articles().get(i);
            assertThat(article.title()).isEqualTo(asHtml(written.title()));
            assertThat(article.id()).isEqualTo(written.id());
            assertThat(article.published().map(OffsetDateTime::toInstant)).isEqualTo(seconds(written.published()));
            assertThat(article.authors().stream().map(Author::name))
                    .containsExactlyElementsOf(written.authors().stream()
                            .map(it -> asHtml(it.name()))
                            .distinct()
                            .toList());
            assertThat(article.image().map(Image::url)).isEqualTo(picture(written, feed));
            assertThat(article.body().isEmpty()).isEqualTo(written.body().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void atomOfRomeIsRead(Feed feed) {
        Feed read = read(feed, "atom_1.0");
        assertThat(read.articles()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article written = feed.articles().get(i);
            Article article = read.articles().get(i);
            assertThat(article.published().map(OffsetDateTime::toInstant)).isEqualTo(seconds(written.published()));
            assertThat(article.authors()).hasSameSizeAs(written.authors());
            assertThat(article.body().isEmpty()).isEqualTo(written.body().isEmpty());
            assertThat(article.tags()).hasSameSizeAs(written.tags());
        }
    }

    /** Rome writes titles and names as they are, and what looks like HTML there is read as HTML. */
    private static String asHtml(String text) {
        return HtmlLine.isLikely(text) ? HtmlLine.plain(text) : text;
    }

    /** Rome's dates have no fraction in RSS, nor in Atom. */
    private static Optional<Instant> seconds(Optional<OffsetDateTime> date) {
        return date.map(it -> it.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Optional<URI> picture(Article article, Feed feed) {
        Addresses base = Addresses.of(feed, FeedFormat.RSS).of(article);
        return article.image().flatMap(image -> base.picture(image.url()));
    }

    /** Rome knows no typed bodies; what it has is the HTML that we gave it. */
    @ParameterizedTest
    @MethodSource("feeds")
    void theTextOfABodyComesThrough(Feed feed) {
        Feed read = read(feed, "rss_2.0");
        Feed own = Feeds.read(Feeds.toBytes(feed, FeedFormat.RSS)).value();
        for (int i = 0; i < feed.articles().size(); i++) {
            Body body = read.articles().get(i).body();
            assertThat(body.text()).isEqualTo(own.articles().get(i).body().text());
        }
    }
}
