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
            assertThat(article.title()).isEqualTo(written.title());
            assertThat(article.id()).isEqualTo(written.id());
            assertThat(article.published().map(OffsetDateTime::toInstant)).isEqualTo(instant(written.published()));
            assertThat(names(article).subList(0, written.authors().size()))
                    .isEqualTo(written.authors().stream().map(Author::name).toList());
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
            assertThat(article.published().map(OffsetDateTime::toInstant)).isEqualTo(instant(written.published()));
            assertThat(names(article)).containsAll(names(written));
            assertThat(article.body().isEmpty()).isEqualTo(written.body().isEmpty());
            assertThat(article.tags()).hasSameSizeAs(written.tags());
        }
    }

    /** Rome's dates have no fraction, but what we put beside them has; the offset is lost in both. */
    private static Optional<Instant> instant(Optional<OffsetDateTime> date) {
        return date.map(OffsetDateTime::toInstant);
    }

    /**
     * Rome writes no contributors in RSS; of those whom we name once more as {@code podcast:person} with the role of an
     * author, nobody knows then that they were no authors. So there may be more than went in.
     */
    private static List<String> names(Article article) {
        return article.authors().stream()
                .filter(it -> !isAddress(it))
                .map(Author::name)
                .toList();
    }

    /** Rome writes the address of the first author that has one as {@code author}, with no name. */
    private static boolean isAddress(Author author) {
        return author.email().equals(Optional.of(author.name()));
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
        Feed own = Feeds.read(Feeds.writeBytes(feed, FeedFormat.RSS)).value();
        for (int i = 0; i < feed.articles().size(); i++) {
            Body body = read.articles().get(i).body();
            assertThat(body.text()).isEqualTo(own.articles().get(i).body().text());
        }
    }
}
