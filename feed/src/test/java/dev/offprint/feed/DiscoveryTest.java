package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {

    private static final URI PAGE = URI.create("https://vale.example/notes/fog.html");

    private static List<String> urls(String html) {
        return Feeds.discover(html, PAGE).stream()
                .map(it -> it.url().toString())
                .toList();
    }

    @Test
    void declaredFeedsComeInThePagesOrderEachOnce() {
        String html = """
                <head>
                <link rel="alternate" type="application/rss+xml" title="Vale &raquo; Feed" href="/feed/">
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
                <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml">
                <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json">
                <link rel="alternate" type="application/rss+xml" title="Again" href="/feed/#top">
                <link rel="feed" href="//vale.example/all">
                </head>
                """;
        assertThat(Feeds.discover(html, PAGE))
                .containsExactly(
                        new FeedLink(
                                URI.create("https://vale.example/feed/"),
                                Optional.of("application/rss+xml"),
                                Optional.of("Vale » Feed"),
                                true),
                        new FeedLink(
                                URI.create("https://vale.example/comments/feed/"),
                                Optional.of("application/rss+xml"),
                                Optional.of("Comments"),
                                true),
                        new FeedLink(
                                URI.create("https://vale.example/notes/atom.xml"),
                                Optional.of("application/atom+xml"),
                                Optional.empty(),
                                true),
                        new FeedLink(
                                URI.create("https://cdn.example/feed.json"),
                                Optional.of("application/feed+json"),
                                Optional.empty(),
                                true),
                        new FeedLink(URI.create("https://vale.example/all"), Optional.empty(), Optional.empty(), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=alternate hreflang=de href=/de>",
                "<link rel=alternate type=text/html href=/print>",
                "<link rel='alternate stylesheet' type=text/css href=/feed>",
                "<link rel=alternate title=JSON type=application/json href=https://vale.example/wp-json/wp/v2/posts/1>",
                "<link rel=alternate type=application/json+oembed href=/oembed>",
                "<link rel=alternate type=application/rss+xml>",
                "<link rel=alternate type=application/rss+xml href=' '>",
                "<link rel=alternate type=application/rss+xml href='javascript:x()'>",
                "<link rel=alternate type=application/rss+xml href='ftp://vale.example/feed'>",
                "<script>'<link rel=alternate type=application/rss+xml href=/feed>'</script>",
                "<a href=/feedback>Tell us</a><a href=/atomic>Atoms</a>"
            })
    void otherLinksAreNone(String html) {
        assertThat(urls(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<base href=/blog/><link rel=alternate type=application/rss+xml href=feed>",
                "<base href='https://vale.example'><link rel=alternate type=application/rss+xml href=blog/feed>",
                "<base target=_top><base href=/blog/x><base href=/other/><link rel=feed href=feed>",
                "<link rel=alternate type=application/json href=https://vale.example/blog/feed>",
                "<link rel=alternate type=text/xml href=/blog/feed>",
                "<link rel=alternate type=application/rss+xml href=feed:https://vale.example/blog/feed>",
                "<link rel=alternate type=application/rss+xml href=feed://vale.example/blog/feed>",
                "<a type=application/rss+xml href=/blog/feed>Subscribe</a>",
                "<a href=/blog/feed>Subscribe</a>"
            })
    void aFeedIsFoundHoweverItIsNamed(String html) {
        assertThat(urls(html)).containsExactly("https://vale.example/blog/feed");
    }

    @Test
    void anAddressThatLooksLikeAFeedIsAGuess() {
        assertThat(Feeds.discover("<a href='/rss.xml'><b>RSS</b> feed</a><a href='?feed=atom'>Atom</a>", PAGE))
                .extracting(FeedLink::isDeclared)
                .containsExactly(false, false);
        assertThat(urls("<a href='/rss.xml'>RSS</a><link rel=feed href=/all>"))
                .as("guesses beside what is declared")
                .containsExactly("https://vale.example/all");
    }

    @Test
    void thePageMayBeInAnyEncoding() {
        String html = "<meta charset=windows-1251><link rel=feed title='Ночь' href=/feed>";
        assertThat(Feeds.discover(html.getBytes(Charset.forName("windows-1251")), PAGE))
                .extracting(FeedLink::title)
                .containsExactly(Optional.of("Ночь"));
    }

    @Test
    void aHostilePageIsDoneWithInTime() {
        String links = "<a href='" + "/".repeat(1_000) + "feedfeedfeed'>x</a>";
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(urls("<div>".repeat(100_000) + links.repeat(1_000))).isEmpty();
            assertThat(urls("<link rel=feed href=/" + "a".repeat(1_000_000) + "><link rel=feed href=/b>"))
                    .hasSize(2);
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 50_000; i++) {
                many.append("<link rel=feed href=/").append(i).append('>');
            }
            assertThat(urls(many.toString())).hasSize(200);
        });
    }

    @Test
    void aRelationSaidTwiceIsOne() {
        assertThat(urls("<link rel='alternate alternate' type='application/rss+xml' href='/a'>"))
                .containsExactly("https://vale.example/a");
        assertThat(urls("<link rel='alternate' type='application/rss+xml' href=' '>"))
                .isEmpty();
    }
}
