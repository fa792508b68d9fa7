package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.json.ArticleJson;
import dev.offprint.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts as they come from mail, word processors and copied pages: what is read of {@code input.txt} of each folder under
 * {@code golden} is {@code output.json}, and what was inferred is {@code findings.txt}. {@code -Doffprint.golden=refresh}
 * writes these two anew; read the difference before you keep it.
 */
class GoldenTextTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/offprint/text/golden");
    private static final JsonWriter WRITER = ArticleJson.writer().indented(true).build();

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void textIsReadAsItWasMeant(String name) throws IOException {
        Path folder = GOLDEN.resolve(name);
        Reading<Edition> reading = PlainText.read(Files.readAllBytes(folder.resolve("input.txt")));
        String json = WRITER.write(reading.value()) + "\n";
        String found =
                reading.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        if ("refresh".equals(System.getProperty("offprint.golden"))) {
            Files.writeString(folder.resolve("output.json"), json);
            Files.writeString(folder.resolve("findings.txt"), found);
        }

        assertThat(json).isEqualTo(Files.readString(folder.resolve("output.json")));
        assertThat(found).isEqualTo(Files.readString(folder.resolve("findings.txt")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bodyIsReadAgainFromWhatIsWritten(String name) throws IOException {
        Edition edition = PlainText.read(Files.readAllBytes(GOLDEN.resolve(name).resolve("input.txt")))
                .value();

        String written = PlainText.write(edition.article(), edition.publication());

        Edition again = PlainText.read(written).value();
        assertThat(again.article().title()).isEqualTo(edition.article().title());
        assertThat(again.article().subtitle()).isEqualTo(edition.article().subtitle());
        assertThat(again.article().body())
                .as(written)
                .isEqualTo(edition.article().body());
    }

    @Test
    void thereIsATextInEachOfTwelveLanguages() throws IOException {
        assertThat(folders().stream().map(name -> name.substring(0, 2)).distinct())
                .containsExactlyInAnyOrder("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "zh");
    }
}
