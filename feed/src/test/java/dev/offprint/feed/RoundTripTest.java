package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Update;
import dev.offprint.body.Body;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.HtmlBody;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of what we write come back as their HTML is read; all other fields are for {@link ExactReportTest}. */
class RoundTripTest {

    private static final int SEEDS = 60;

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void theTextComesBackAsItsHtmlIsRead(FeedFormat format) {
        ArticleGenerator.check(SEEDS, generator -> roundTrip(GeneratedFeeds.feed(generator), format));
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void theTextOfTheSamplesDoesToo(FeedFormat format) {
        FeedSamples.all().values().forEach(feed -> roundTrip(feed, format));
    }

    private static void roundTrip(Feed feed, FeedFormat format) {
        Feed read = Feeds.read(Feeds.writeBytes(feed, format)).value();
        Addresses site = Addresses.of(feed, format);
        assertThat(read.articles()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Addresses base = site.of(article);
            Article same = read.articles().get(i);
            assertThat(same.body()).isEqualTo(typed(article.body(), article, base));
            assertThat(same.updates())
                    .isEqualTo(
                            format == FeedFormat.JSON_FEED
                                    ? article.updates().stream()
                                            .map(it -> typed(it, article, base))
                                            .toList()
                                    : List.of());
        }
    }

    private static Update typed(Update update, Article article, Addresses base) {
        Body body = typed(new Body(update.blocks(), List.of()), article, base);
        return new Update(update.date(), update.kind(), update.title(), body.blocks());
    }

    private static Body typed(Body body, Article article, Addresses base) {
        return body.isEmpty()
                ? Body.EMPTY
                : HtmlBody.read(
                                new ArticleHtml().text(body, article, base),
                                base.base().orElseThrow())
                        .value();
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void ourOwnFeedsLeaveNothingToTell(FeedFormat format) {
        FeedReader raw = Feeds.reader().bodies(FeedReader.Bodies.RAW).build();
        ArticleGenerator.check(
                SEEDS,
                generator -> assertThat(raw.read(Feeds.writeBytes(GeneratedFeeds.feed(generator), format))
                                .findings())
                        .isEmpty());
        for (long seed = 1; seed <= SEEDS; seed++) {
            Feed feed = new SmallFeeds(seed).feed();
            assertThat(raw.read(Feeds.writeBytes(feed, format)).findings())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }
}
