package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Publication VALE = FeedSamples.publication("Vale").build();

    private static Article article(String name) {
        return Article.builder(name).url("https://vale.example/" + name).build();
    }

    @Test
    void aFeedWasUpdatedWhenItsNewestArticleWas() {
        Feed feed = Feed.of(
                VALE,
                List.of(
                        article("a").with(it -> it.published(MARCH)),
                        article("b")
                                .with(it -> it.published(MARCH.minusYears(1)).modified(MARCH.plusDays(1))),
                        article("c").with(it -> it.published(MARCH.plusDays(2)).modified(MARCH.minusDays(1)))));
        assertThat(feed.updated()).contains(MARCH.plusDays(1));
    }

    @Test
    void momentsAreComparedAndNotTheirSpelling() {
        var later = MARCH.plusMinutes(1).withOffsetSameInstant(java.time.ZoneOffset.ofHours(-10));
        Feed feed = Feed.of(
                VALE,
                List.of(
                        article("a").with(it -> it.published(MARCH)),
                        article("b").with(it -> it.published(later))));
        assertThat(feed.updated()).contains(later);
    }

    @Test
    void whatWasSaidGoesBeforeTheNewestArticle() {
        Feed feed = Feed.builder(VALE)
                .article(article("a").with(it -> it.published(MARCH)))
                .updated(MARCH.plusYears(1))
                .build();
        assertThat(feed.updated()).contains(MARCH.plusYears(1));
    }

    @Test
    void aFeedWithoutDatesHasNone() {
        assertThat(Feed.of(VALE, List.of(article("a"))).updated()).isEmpty();
    }

    @Test
    void thePublicationSaysWhereTheFeedIsInEachFormat() {
        Feed feed = Feed.of(VALE, List.of());
        assertThat(feed.self()).isEmpty();
        assertThat(feed.self(FeedFormat.ATOM)).contains(URI.create("https://vale.example/feed.atom.xml"));
        URI own = URI.create("https://vale.example/tags/fog.xml");
        assertThat(feed.with(it -> it.self(own)).self(FeedFormat.ATOM)).contains(own);
    }

    @Test
    void aChangeLeavesTheRestAndTheOriginal() {
        Feed feed = Feed.builder(VALE)
                .article(article("a"))
                .id("vale")
                .self(URI.create("https://vale.example/f"))
                .page(Page.NEXT, URI.create("https://vale.example/f?2"))
                .updated(MARCH)
                .build();
        Feed changed = feed.with(it -> it.article(article("b")));
        assertThat(changed.articles()).hasSize(2);
        assertThat(feed.articles()).hasSize(1);
        assertThat(changed.with(it -> it.articles(feed.articles())))
                .isEqualTo(feed)
                .hasSameHashCodeAs(feed)
                .hasToString(feed.toString());
    }

    @Test
    void addressesAreAbsolute() {
        assertThatThrownBy(() -> Feed.builder(VALE).self(URI.create("/feed.xml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("self must be an absolute http or https URL: \"/feed.xml\"");
        assertThatThrownBy(() -> Feed.builder(VALE).page(Page.LAST, URI.create("ftp://vale.example/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("url must be an absolute http or https URL");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatThrownBy(() -> Feed.builder(VALE).article(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("article");
    }
}
