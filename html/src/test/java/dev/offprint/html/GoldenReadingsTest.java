package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.json.ArticleJson;
import dev.offprint.json.JsonWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages as other people's systems write them, a folder for each way of saying what an article is: what comes in; and what
 * is made of it, as JSON, with the evidence and the findings. {@code -Doffprint.golden=refresh} writes what comes out as
 * what is expected.
 */
class GoldenReadingsTest {

    private static final Path CASES = Path.of("src/test/resources/read");
    private static final URI ADDRESS = URI.create("https://courier.example/who");
    private static final JsonWriter JSON = ArticleJson.writer().indented(true).build();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readingIsTheOneThatWasApproved(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String input = Files.readString(folder.resolve("input.html"));
        String output = shown(HtmlPage.read(input, ADDRESS));
        Path expected = folder.resolve("output.txt");
        if ("refresh".equals(System.getProperty("offprint.golden"))) {
            Files.writeString(expected, output);
        }
        assertThat(output).as(input).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bytesAreReadAsTheString(String name) throws IOException {
        String input = Files.readString(CASES.resolve(name).resolve("input.html"));
        PageReading reading = HtmlPage.read(input.getBytes(StandardCharsets.UTF_8), ADDRESS);
        assertThat(shown(reading)).isEqualTo(shown(HtmlPage.read(input, ADDRESS)));
    }

    static String shown(PageReading reading) {
        StringBuilder out = new StringBuilder();
        out.append(JSON.write(reading.article())).append("\n\n");
        out.append(JSON.write(reading.publication())).append("\n\n");
        for (Evidence evidence : reading.evidence()) {
            out.append(evidence.field()).append(": ").append(evidence.chosen()).append('\n');
            evidence.losers()
                    .forEach(loser -> out.append("    not ").append(loser).append('\n'));
        }
        out.append('\n');
        for (Finding finding : reading.findings()) {
            out.append(finding).append('\n');
        }
        return out.toString();
    }
}
