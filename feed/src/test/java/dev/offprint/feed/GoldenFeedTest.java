package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole feeds, byte by byte; {@code -Doffprint.golden=refresh} writes them anew. */
class GoldenFeedTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Iterable<String> names() {
        return FeedSamples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void feedsAreWrittenAsTheGoldenFilesHaveThem(String name) throws IOException {
        Feed feed = FeedSamples.all().get(name);
        for (FeedFormat format : FeedFormat.values()) {
            Path file = GOLDEN.resolve(name).resolve(format.fileName());
            String written = Feeds.write(feed, format);
            if ("refresh".equals(System.getProperty("offprint.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            }
            assertThat(written).as(file.toString()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        }
    }
}
