package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.feed.Subscriptions.Entry;
import dev.offprint.feed.Subscriptions.Folder;
import dev.offprint.feed.Subscriptions.Subscription;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private static final Subscriptions LIST = new Subscriptions(
            Optional.of("Ada’s feeds & <others>"),
            List.of(
                    new Subscription(
                            "Vale & <Orr> \"Weekly\"",
                            URI.create("https://vale.example/feed?a=1&b=2"),
                            Optional.of(URI.create("https://vale.example/")),
                            Optional.of("Ships & shores"),
                            Optional.of("en-GB")),
                    new Folder(
                            "Papers",
                            List.of(
                                    Subscription.of("夕刊", URI.create("https://courier.example/rss")),
                                    new Folder("Empty drawer", List.of())))));

    @Test
    void aListIsWrittenAsOpml() {
        assertThat(LIST.write()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <opml version="2.0">
                          <head>
                            <title>Ada’s feeds &amp; &lt;others></title>
                          </head>
                          <body>
                            <outline text="Vale &amp; &lt;Orr> &quot;Weekly&quot;" type="rss" title="Vale &amp; &lt;Orr> &quot;Weekly&quot;" xmlUrl="https://vale.example/feed?a=1&amp;b=2" htmlUrl="https://vale.example/" description="Ships &amp; shores" language="en-GB"/>
                            <outline text="Papers">
                              <outline text="夕刊" type="rss" title="夕刊" xmlUrl="https://courier.example/rss"/>
                              <outline text="Empty drawer"/>
                            </outline>
                          </body>
                        </opml>
                        """);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Subscriptions list =
                new Subscriptions(LIST.title(), List.of(LIST.entries().get(0), folders(20)));
        Reading<Subscriptions> read = Feeds.readSubscriptions(list.write());
        assertThat(read.value()).isEqualTo(list);
        assertThat(read.findings()).isEmpty();
        assertThat(Feeds.readSubscriptions(list.write().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read);
    }

    @Test
    void aListThatIsCutOffGivesWhatIsWhole() {
        Reading<Subscriptions> read = Feeds.readSubscriptions("""
                <opml><body><outline text="Papers"><outline text="One" xmlUrl="https://one.example/"/>
                <outline text="Two" xmlUrl="https://two.exa""");
        assertThat(read.value().feeds()).extracting(Subscription::title).containsExactly("One");
        assertThat(read.findings().stream().map(Finding::toString))
                .containsExactly(
                        "line 1, column 1: warning: the list ends before its last end tag (truncated): what comes before is read");
    }

    @Test
    void anOlderListNamesTheAddressOtherwise() {
        Reading<Subscriptions> read = Feeds.readSubscriptions("""
                <opml><body><outline text="One" type="rss" url="https://one.example/"/>
                <outline text="Two" type="link" url="https://two.example/"/></body></opml>""");
        assertThat(read.value().feeds()).extracting(Subscription::title).containsExactly("One");
        assertThat(read.findings().stream().map(Finding::toString))
                .containsExactly(
                        "line 2, column 1: info: the outline “Two” is no feed: it has no xmlUrl (not-a-feed): left out");
    }

    private static Entry folders(int depth) {
        Entry entry = Subscription.of("Deep", URI.create("https://deep.example/feed"));
        for (int i = 0; i < depth; i++) {
            entry = new Folder("Folder " + i, List.of(entry));
        }
        return entry;
    }

    @Test
    void foldersLieInEachOtherTwentyDeep() {
        assertThatThrownBy(() -> folders(21)).hasMessageStartingWith("entries must not be deeper than 20");
        String deep = "<opml><body>" + "<outline text='f'>".repeat(30)
                + "<outline text='x' xmlUrl='https://x.example/f'/>" + "</outline>".repeat(30) + "</body></opml>";
        Reading<Subscriptions> read = Feeds.readSubscriptions(deep);
        assertThat(read.value().feeds()).extracting(Subscription::title).containsExactly("x");
        assertThat(read.findings()).extracting(Finding::code).containsExactly("folders-too-deep");
    }

    @Test
    void whatPeopleWriteByHandIsRead() {
        String opml = """
                <OPML version=1.1>
                <head><Title>Mine &eacute;
                </Title></head>
                <body>
                <Outline TEXT="One" xmlurl="feed://one.example/rss" language="en_us">
                  <outline text="Within" xmlUrl="https://within.example/"/>
                </Outline>
                <outline title="Only a title" xmlUrl=" https://two.example/rss " htmlUrl="two"/>
                <outline xmlUrl="https://three.example/rss"/>
                <outline text="A note"/>
                <outline text="A page" type="link" url="https://page.example/"/>
                <outline text="Broken" xmlUrl="javascript:x()"/>
                <outline text="Not for reading" xmlUrl="https://four.example/" isComment="true"/>
                """;
        Reading<Subscriptions> read = Feeds.readSubscriptions(opml);
        assertThat(read.value().title()).contains("Mine é");
        assertThat(read.value().entries())
                .containsExactly(
                        new Subscription(
                                "One",
                                URI.create("https://one.example/rss"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("en-US")),
                        Subscription.of("Within", URI.create("https://within.example/")),
                        Subscription.of("Only a title", URI.create("https://two.example/rss")),
                        Subscription.of("https://three.example/rss", URI.create("https://three.example/rss")));
        assertThat(read.findings().stream().map(it -> it.place() + ": " + it.code()))
                .containsExactly(
                        "line 1, column 1: truncated",
                        "line 10, column 1: not-a-feed",
                        "line 11, column 1: not-a-feed",
                        "line 12, column 1: bad-address");
    }

    @Test
    void otherXmlIsNoList() {
        assertThatThrownBy(() -> Feeds.readSubscriptions("<rss/>")).isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> Feeds.readSubscriptions("")).isInstanceOf(ReadingException.class);
    }

    @Test
    void hostileListsAreReadInTime() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            String feed = "<outline text='x' xmlUrl='https://x.example/f'>";
            assertThat(Feeds.readSubscriptions("<opml><body>" + feed.repeat(60_000))
                            .value()
                            .feeds())
                    .hasSize(60_000);
            assertThat(Feeds.readSubscriptions("<opml><body>" + "<outline text='f'>".repeat(100_000))
                            .value()
                            .feeds())
                    .isEmpty();
            assertThat(Feeds.readSubscriptions(
                                    "<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml><body><outline text='&a;' xmlUrl='https://x.example/f'/></body></opml>")
                            .value()
                            .feeds())
                    .extracting(Subscription::title)
                    .containsExactly("&a;");
            assertThat(Feeds.readSubscriptions(
                                    "<opml><body>" + (feed + "</outline>").repeat(150_000) + "</body></opml>")
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("too-many-outlines");
        });
    }
}
