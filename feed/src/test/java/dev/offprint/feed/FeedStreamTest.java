package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.ReadingException;
import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedStreamTest {

    private static final String HEAD = "<rss version='2.0'><channel><title>T</title><link>https://vale.example/</link>";

    private static FeedStream stream(String text) {
        return Feeds.stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String item(int number, String more) {
        return "<item><title>t" + number + "</title><guid isPermaLink='false'>" + number + "</guid>" + more
                + "</item>\n";
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void theArticlesAreThoseOfTheWholeFeed(FeedFormat format) {
        ArticleGenerator.check(20, generator -> {
            byte[] bytes = Feeds.writeBytes(GeneratedFeeds.feed(generator), format);
            Feed whole = Feeds.read(bytes).value();
            try (FeedStream stream = Feeds.stream(new ByteArrayInputStream(bytes))) {
                assertThat(stream.publication()).isEqualTo(whole.publication());
                List<Article> articles = stream.stream().toList();
                assertThat(articles).isEqualTo(whole.articles());
            }
        });
    }

    @Test
    void articlesComeBeforeTheRestIsRead() {
        AtomicInteger served = new AtomicInteger();
        InputStream endless = new InputStream() {
            private byte[] part = HEAD.getBytes(StandardCharsets.UTF_8);
            private int position;

            @Override
            public int read() {
                if (position == part.length) {
                    part = item(served.incrementAndGet(), "<description>" + "x".repeat(900) + "</description>")
                            .getBytes(StandardCharsets.UTF_8);
                    position = 0;
                }
                return part[position++];
            }
        };
        try (FeedStream stream = Feeds.stream(endless)) {
            assertThat(stream.publication().title()).hasValue("T");
            for (int i = 1; i <= 5_000; i++) {
                assertThat(stream.next().id()).hasValue(String.valueOf(i));
            }
            assertThat(served.get()).isLessThan(5_100);
        }
    }

    @Test
    void fromTheFirstFaultOnItIsReadLeniently() {
        StringBuilder feed = new StringBuilder(HEAD);
        for (int i = 1; i <= 1000; i++) {
            feed.append(item(i, i == 700 ? "<author>Ada & Ben</author>" : "<pubDate>never</pubDate>"));
        }
        try (FeedStream stream = stream(feed.append("</channel></rss>").toString())) {
            List<Article> articles = new ArrayList<>(stream.stream().toList());
            assertThat(articles).hasSize(1000);
            assertThat(articles.get(699).authors().get(0).name()).isEqualTo("Ada & Ben");
            assertThat(articles.get(999).id()).hasValue("1000");
            assertThat(stream.findings().stream()
                            .filter(finding -> finding.code().equals("recovered")))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.place().line()).hasValue(700));
            assertThat(stream.findings()
                            .get(stream.findings().size() - 1)
                            .place()
                            .line())
                    .hasValue(1000);
        }
    }

    @Test
    void aFaultBetweenItemsCostsNone() {
        try (FeedStream stream = stream(HEAD + item(1, "") + " & " + item(2, "") + "</channel></rss>")) {
            assertThat(stream.stream().map(article -> article.id().orElseThrow()))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void aTruncatedFeedGivesWhatIsWhole() {
        try (FeedStream stream = stream(HEAD + item(1, "") + "<item><title>t2</title><gu")) {
            assertThat(stream.stream().map(article -> article.id().orElseThrow()))
                    .containsExactly("1");
            assertThat(stream.findings().stream().map(Finding::code)).containsExactly("recovered", "truncated");
        }
        try (FeedStream stream = stream("{\"version\":\"x\",\"items\":[{\"id\":\"1\",\"title\":\"t\"},{\"id")) {
            assertThat(stream.stream().map(article -> article.id().orElseThrow()))
                    .containsExactly("1");
            assertThat(stream.findings().stream().map(Finding::code)).containsExactly("truncated");
        }
    }

    @Test
    void theEndIsTheEnd() {
        try (FeedStream stream = stream(HEAD + "</channel></rss>")) {
            assertThat(stream.hasNext()).isFalse();
            assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void whatIsNoFeedIsRefused() {
        assertThatThrownBy(() -> stream("").hasNext()).isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> stream("<html></html>").hasNext())
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("HTML");
        assertThatThrownBy(() -> stream("{}").hasNext()).isInstanceOf(ReadingException.class);
    }

    @Test
    void closingClosesTheInputAndAFailureOfItGoesThrough() {
        AtomicInteger closed = new AtomicInteger();
        InputStream broken = new InputStream() {
            private final InputStream start =
                    new ByteArrayInputStream((HEAD + item(1, "").repeat(200)).getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int b = start.read();
                if (b < 0) {
                    throw new IOException("cable cut");
                }
                return b;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        try (FeedStream stream = Feeds.stream(broken)) {
            assertThatThrownBy(() -> stream.stream().count())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("cable cut");
        }
        assertThat(closed).hasValue(1);
    }
}
