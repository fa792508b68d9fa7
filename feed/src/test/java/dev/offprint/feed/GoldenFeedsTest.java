package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred feeds that the W3C validator has nothing to say about; {@code .ci/validate-feeds} asks it again. As long as
 * they are written as they were, they need not be asked about; {@code -Doffprint.golden=refresh} writes them anew.
 */
class GoldenFeedsTest {

    private static final List<Feed> FEEDS = IntStream.rangeClosed(1, GoldenFeeds.COUNT)
            .mapToObj(GoldenFeeds::feed)
            .toList();
    private static final Path FOLDER = Path.of("src/test/resources/generated");

    static IntStream seeds() {
        return IntStream.rangeClosed(1, GoldenFeeds.COUNT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theyAreWrittenAsTheyWereWhenTheValidatorSawThem(int seed) throws IOException {
        Feed feed = FEEDS.get(seed - 1);
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            Path file = FOLDER.resolve(seed + "-" + format.fileName());
            String written = Feeds.write(feed, format);
            if ("refresh".equals(System.getProperty("offprint.golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, written);
            }
            assertThat(written).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }

    /** Deleted entries are the one thing that the validator does not know, so no feed here has one. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FEED_DELETIONS")
    void theyUseEveryField(FeedField field) {
        Object without =
                value(Feed.of(Publication.UNKNOWN, List.of(Article.builder("-").build())), field);
        Set<Object> values = new HashSet<>();
        FEEDS.forEach(feed -> values.add(value(feed, field)));
        values.remove(without);
        assertThat(values).isNotEmpty();
    }

    private static Object value(Feed feed, FeedField field) {
        Object holder = switch (field.owner()) {
            case "feed" -> feed;
            case "publication" -> feed.publication();
            default -> feed.articles().get(0);
        };
        try {
            Method accessor = field == FeedField.FEED_SELF
                    ? Feed.class.getMethod("self", FeedFormat.class)
                    : holder.getClass().getMethod(field.accessor());
            return field == FeedField.FEED_SELF ? feed.self(FeedFormat.RSS) : accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
