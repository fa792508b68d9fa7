package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {

    private static final Publication VALE = Publication.of("Vale", "https://vale.example/");

    private static void assertRefused(Feed feed, FeedFormat format, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Feeds.write(feed, format, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(out.size()).as("bytes written before the refusal").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFeedNeedsATitle(FeedFormat format) {
        Publication nameless =
                Publication.builder().url("https://vale.example/").build();
        assertRefused(
                Feed.builder(nameless).updated(MARCH).build(),
                format,
                "publication.title is required by every feed: \"\"");
    }

    @ParameterizedTest
    @EnumSource
    void aFeedNeedsAnAddress(FeedFormat format) {
        Publication homeless = Publication.builder().title("Vale").build();
        Feed feed = Feed.builder(homeless).updated(MARCH).build();
        assertRefused(
                feed, format, "publication.url is required by every feed that does not say its own address: \"\"");
        assertThat(Feeds.write(feed.with(it -> it.self(URI.create("https://vale.example/f"))), format))
                .contains("https://vale.example/f");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleNeedsAnId(FeedFormat format) {
        List<Article> articles = List.of(
                Article.builder("One").id("1").published(MARCH).build(),
                Article.builder("Two").published(MARCH).build());
        assertRefused(Feed.of(VALE, articles), format, "articles[1].id or url is required by every feed: \"Two\"");
    }

    @ParameterizedTest
    @EnumSource
    void anIdIsForOneArticle(FeedFormat format) {
        List<Article> articles = List.of(
                Article.builder("One").id("same").published(MARCH).build(),
                Article.builder("Two").id("same").published(MARCH).build());
        assertRefused(Feed.of(VALE, articles), format, "articles[1].id must not be that of articles[0] too: \"same\"");
    }

    @Test
    void atomNeedsADateOfEachArticle() {
        Feed feed = Feed.builder(VALE)
                .article(Article.builder("One").id("1").build())
                .updated(MARCH)
                .build();
        assertRefused(feed, FeedFormat.ATOM, "articles[0].published or modified is required by Atom: \"One\"");
        assertThat(Feeds.write(feed, FeedFormat.RSS)).doesNotContain("pubDate");
        assertThat(Feeds.write(feed, FeedFormat.JSON_FEED)).doesNotContain("date_");
    }

    @Test
    void atomNeedsADateOfTheFeed() {
        assertRefused(Feed.of(VALE, List.of()), FeedFormat.ATOM, "updated is required by Atom: \"\"");
        assertThat(Feeds.write(Feed.of(VALE, List.of()), FeedFormat.RSS)).doesNotContain("lastBuildDate");
    }
}
