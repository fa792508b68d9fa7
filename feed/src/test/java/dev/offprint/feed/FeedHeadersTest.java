package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Publication;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHeadersTest {

    private static final Feed FEED = Feed.builder(Publication.builder()
                    .title("Vale")
                    .url("https://vale.example/")
                    .hubs(List.of(URI.create("https://hub.example/"), URI.create("https://hub.example/?a=1,2;b")))
                    .build())
            .self(URI.create("https://vale.example/feed"))
            .updated(MARCH.plusNanos(700_000_000))
            .build();
    private static final FeedHeaders HEADERS =
            FeedHeaders.of(FEED, FeedFormat.ATOM, Feeds.writeBytes(FEED, FeedFormat.ATOM));

    @Test
    void aServerSendsTheFieldsAsTheyAre() {
        assertThat(HEADERS.fields())
                .containsEntry("Content-Type", "application/atom+xml; charset=utf-8")
                .containsEntry("Last-Modified", "Tue, 05 Mar 2024 07:30:00 GMT")
                .containsEntry(
                        "Link",
                        "<https://hub.example/>; rel=\"hub\", <https://hub.example/?a=1,2;b>; rel=\"hub\", "
                                + "<https://vale.example/feed>; rel=\"self\"");
        assertThat(HEADERS.fields().get("ETag")).matches("\"[A-Za-z0-9_-]{24}\"");
        assertThat(FeedFormat.RSS.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(FeedFormat.JSON_FEED.contentType()).isEqualTo("application/feed+json");
    }

    @Test
    void theTagChangesWithTheBytesAlone() {
        assertThat(FeedHeaders.of(FEED, FeedFormat.ATOM, Feeds.writeBytes(FEED, FeedFormat.ATOM)))
                .isEqualTo(HEADERS);
        Feed other = FEED.with(it -> it.id("urn:x-other:1"));
        assertThat(FeedHeaders.of(other, FeedFormat.ATOM, Feeds.writeBytes(other, FeedFormat.ATOM))
                        .entityTag())
                .isNotEqualTo(HEADERS.entityTag());
    }

    @Test
    void aFeedOfWhichLittleIsKnownHasFewHeaders() {
        Feed feed =
                Feed.builder(Publication.of("Vale", "https://vale.example/")).build();
        assertThat(FeedHeaders.of(feed, FeedFormat.RSS, Feeds.writeBytes(feed, FeedFormat.RSS))
                        .fields())
                .containsOnlyKeys("Content-Type", "ETag");
    }

    @Test
    void aClientThatHasThisVersionIsNotSentItAgain() {
        String tag = HEADERS.entityTag();
        assertThat(HEADERS.isNotModified(tag, null)).isTrue();
        assertThat(HEADERS.isNotModified("\"a\", W/" + tag + " , \"b\"", null)).isTrue();
        assertThat(HEADERS.isNotModified("*", null)).isTrue();
        assertThat(HEADERS.isNotModified("\"a\"", null)).isFalse();
        assertThat(HEADERS.isNotModified("", null)).isFalse();
        assertThat(HEADERS.isNotModified(null, null)).isFalse();
    }

    @Test
    void theTagDecidesWhereThereIsOne() {
        assertThat(HEADERS.isNotModified("\"a\"", "Tue, 05 Mar 2024 07:30:00 GMT"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 05 Mar 2024 07:30:00 GMT",
                "Wed, 06 Mar 2024 00:00:00 GMT",
                "Tuesday, 05-Mar-24 07:30:00 GMT",
                "Tue Mar  5 07:30:00 2024"
            })
    void aClientThatHasHadItSinceItChangedIsNotSentItAgain(String since) {
        assertThat(HEADERS.isNotModified(null, since)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 05 Mar 2024 07:29:59 GMT",
                "Monday, 05-Mar-94 07:30:00 GMT",
                "2024-03-06T00:00:00Z",
                "Tue, 32 Mar 2024 07:30:00 GMT",
                "Tue, 05 Foo 2024 07:30:00 GMT",
                "tomorrow"
            })
    void anOlderDateOrNoneGetsTheFeed(String since) {
        assertThat(HEADERS.isNotModified(null, since)).isFalse();
    }
}
