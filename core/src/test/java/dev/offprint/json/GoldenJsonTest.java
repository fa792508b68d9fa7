package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Reads {@code input.json} of a folder under {@code golden} and compares what is written of it, and what was found in
 * it, with {@code output.json} and {@code findings.txt}. {@code -Doffprint.golden.refresh=true} writes these two anew;
 * read the difference before you keep it.
 */
class GoldenJsonTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/offprint/json/golden");
    private static final JsonWriter WRITER = ArticleJson.writer().indented(true).build();

    @Test
    void anArticleWithEverythingIsWrittenAsItAlwaysWas() throws IOException {
        Path folder = GOLDEN.resolve("harbour-comment");
        Reading<Article> reading = ArticleJson.readArticle(Files.readAllBytes(folder.resolve("input.json")));
        check(folder, WRITER.write(reading.value()), reading.findings());
    }

    @Test
    void aCarelessEditionIsWrittenCarefully() throws IOException {
        Path folder = GOLDEN.resolve("careless-edition");
        Reading<Edition> reading = ArticleJson.readEdition(Files.readAllBytes(folder.resolve("input.json")));
        check(folder, WRITER.write(reading.value()), reading.findings());
    }

    private static void check(Path folder, String json, List<Finding> findings) throws IOException {
        String found = findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("offprint.golden.refresh")) {
            Files.writeString(folder.resolve("output.json"), json + "\n");
            Files.writeString(folder.resolve("findings.txt"), found);
        }
        assertThat(json + "\n").isEqualTo(Files.readString(folder.resolve("output.json")));
        assertThat(found).isEqualTo(Files.readString(folder.resolve("findings.txt")));
        assertThat(PublishedSchema.errors(json)).isEmpty();
    }
}
