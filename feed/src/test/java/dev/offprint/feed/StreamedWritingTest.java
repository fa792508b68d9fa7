package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.launch.Launch;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StreamedWritingTest {

    private static final Publication VALE = Publication.of("Vale", "https://vale.example/");

    private static Article letter(int number) {
        return Article.builder("Letter " + number)
                .url("https://vale.example/letters/" + number)
                .author("Ada Vale")
                .published(MARCH.plusDays(number))
                .build();
    }

    private static String streamed(Feed head, Iterator<Article> articles, FeedFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Feeds.write(head, articles, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aHundredThousandArticlesGoThroughLittleMemory() {
        String printed = Launch.run(
                ManyEntries.class,
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + Launch.pathOf(ManyEntries.class)));
        assertThat(printed.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).matches("\\w+: 1\\d\\d MB, kickers lost: \\d+, told of: \\d+"))
                .element(0)
                .asString()
                .contains("kickers lost: 100000, told of: 10000");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStreamedReadsAsWhatIsAtHand(FeedFormat format) {
        ArticleGenerator.check(10, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            Feed head = feed.with(it -> it.articles(feed.articles().subList(0, 1))
                    .updated(feed.updated().orElseThrow()));
            List<Article> rest = feed.articles().subList(1, feed.articles().size());
            try {
                assertThat(Feeds.read(streamed(head, rest.iterator(), format)).value())
                        .isEqualTo(Feeds.read(Feeds.write(feed, format)).value());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLimitHoldsForAllTogether(FeedFormat format) throws IOException {
        FeedWriter three = Feeds.writer().limit(3).build();
        Feed head = Feed.builder(VALE).article(letter(1)).updated(MARCH).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        three.write(head, Stream.iterate(2, i -> i + 1).map(StreamedWritingTest::letter), format, out);
        assertThat(Feeds.read(out.toByteArray()).value().articles())
                .extracting(Article::title)
                .containsExactly("Letter 1", "Letter 2", "Letter 3");
    }

    @ParameterizedTest
    @EnumSource
    void anArticleThatCannotBeWrittenStopsTheStream(FeedFormat format) {
        Feed head = Feed.builder(VALE).article(letter(1)).updated(MARCH).build();
        assertThatThrownBy(() -> streamed(head, List.of(letter(2), letter(1)).iterator(), format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("articles[2].id must not be that of articles[0] too: \"https://vale.example/letters/1\"");
    }

    @Test
    void atomMustKnowBeforehandWhenTheFeedChanged() {
        assertThatThrownBy(() ->
                        streamed(Feed.builder(VALE).build(), List.of(letter(1)).iterator(), FeedFormat.ATOM))
                .hasMessage("updated is required by Atom: \"\"");
    }
}
