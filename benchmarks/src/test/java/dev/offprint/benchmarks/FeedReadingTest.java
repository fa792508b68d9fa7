package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.apptasticsoftware.rssreader.Item;
import com.rometools.rome.feed.synd.SyndEntry;
import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.body.RawHtml;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is favoured: everybody reads the same entries. */
class FeedReadingTest {

    static Stream<Arguments> feeds() {
        return Stream.of(FeedFormat.RSS, FeedFormat.ATOM)
                .flatMap(
                        format -> Stream.of(FeedWriter.Content.values()).map(content -> Arguments.of(format, content)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("feeds")
    void limitReadsWhatWeRead(FeedFormat format, FeedWriter.Content content) throws Exception {
        FeedReading feed = feed(format, content);
        List<?> ours =
                feed.offprint().articles().stream().map(FeedReadingTest::typed).toList();
        assertThat(ours).hasSize(20);
        assertThat(feed.limit()).isEqualTo(ours);
        assertThat(feed.woodstox()).isEqualTo(ours);
        assertThat(feed.aaltoStrings()).hasSameSizeAs(ours);
        assertThat(feed.woodstoxStrings()).hasSameSizeAs(ours);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("feeds")
    void peersReadTheSameEntries(FeedFormat format, FeedWriter.Content content) throws Exception {
        FeedReading feed = feed(format, content);
        List<String> ours = feed.offprint().articles().stream()
                .map(it -> it.title() + it.url().orElseThrow() + it.summary().orElseThrow())
                .toList();
        assertThat(feed.rome().getEntries()).extracting(FeedReadingTest::facts).isEqualTo(ours);
        assertThat(feed.rssReader()).extracting(it -> facts((Item) it)).isEqualTo(ours);
        assertThat(feed.offprintTyped().articles())
                .extracting(it -> !it.body().isEmpty())
                .containsOnly(content == FeedWriter.Content.FULL);
    }

    private static FeedReading feed(FeedFormat format, FeedWriter.Content content) {
        FeedReading feed = new FeedReading();
        feed.format = format;
        feed.content = content;
        feed.feed();
        return feed;
    }

    private static TypedEntry typed(Article article) {
        Copyright copyright = article.copyright().orElseThrow();
        Optional<String> content = article.body().blocks().stream()
                .map(block -> ((RawHtml) block).html())
                .findFirst();
        return new TypedEntry(
                article.title(),
                article.url().orElseThrow(),
                article.id().orElseThrow(),
                article.summary().orElseThrow(),
                content,
                article.published().orElseThrow(),
                article.modified().orElseThrow(),
                article.language().orElseThrow(),
                copyright.line(Locale.ENGLISH),
                copyright.firstYear().orElseThrow(),
                article.authors().stream().map(Author::name).toList(),
                article.tags().stream().map(Tag::label).toList(),
                copyright.holders().stream().map(Author::name).toList());
    }

    private static String facts(SyndEntry entry) {
        return entry.getTitle() + entry.getLink() + entry.getDescription().getValue();
    }

    private static String facts(Item item) {
        return item.getTitle().orElseThrow()
                + item.getLink().orElseThrow()
                + item.getDescription().orElseThrow();
    }
}
