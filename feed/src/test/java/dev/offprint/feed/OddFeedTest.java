package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.ReadingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds as people write them, in {@code resources/odd}, each with what must come out of it in a file of the same name.
 * {@code -Doffprint.golden=refresh} writes those anew; read every line of the difference before you keep it.
 */
class OddFeedTest {

    private static final Path FOLDER = Path.of("src/test/resources/odd");

    /** A stream cannot know who signs, or what links are relative to, before it is said. */
    private static final Set<String> TOLD_AT_THE_END =
            Set.of("author-after-entries.xml", "channel-after-items.xml", "json-items-first.json");

    static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreThreeHundredOfThem() throws IOException {
        assertThat(feeds()).hasSizeGreaterThanOrEqualTo(300);
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void eachComesOutAsItMust(Path feed) throws IOException {
        Path expected = Path.of(feed.toString().replaceFirst("\\.\\w+$", ".txt"));
        String read = dump(Files.readAllBytes(feed));
        if ("refresh".equals(System.getProperty("offprint.golden"))) {
            Files.writeString(expected, read);
        }
        assertThat(read)
                .as(new String(Files.readAllBytes(feed), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(expected));
    }

    /** But for their number and place, findings may differ; what is read may not, save for what is told at the end. */
    @ParameterizedTest
    @MethodSource("feeds")
    void streamedTheArticlesAreTheSame(Path feed) throws IOException {
        byte[] bytes = Files.readAllBytes(feed);
        boolean isTold = TOLD_AT_THE_END.contains(feed.getFileName().toString());
        try {
            Feed whole = Feeds.read(bytes).value();
            try (FeedStream stream = Feeds.stream(new ByteArrayInputStream(bytes))) {
                List<Object> articles = new ArrayList<>(stream.stream().toList());
                assertThat(articles).hasSameSizeAs(whole.articles());
                assertThat(articles.equals(whole.articles())).isEqualTo(!isTold);
                assertThat(stream.publication()).isEqualTo(whole.publication());
            }
        } catch (ReadingException e) {
            assertThat(dump(bytes)).startsWith("THROWS");
        }
    }

    private static String dump(byte[] bytes) {
        try {
            return ReadingDump.of(Feeds.read(bytes));
        } catch (ReadingException e) {
            return "THROWS " + e.getMessage() + "\n";
        }
    }
}
