package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * HTML as other people's tools write it, a folder for each idiom: what comes in, and what is made of it, as our own markup
 * with raw HTML shown as it is, and the findings. {@code -Doffprint.golden=refresh} writes what comes out as what is expected.
 */
class GoldenBodiesTest {

    private static final Path CASES = Path.of("src/test/resources/bodies");
    private static final BodyWriter WRITER =
            HtmlBody.writer().rawHtml(RawHtmlPolicy.VERBATIM).dataImages(true).build();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bodyIsTheOneThatWasApproved(String name) throws IOException {
        Path folder = CASES.resolve(name);
        String input = Files.readString(folder.resolve("input.html"));
        String output = shown(HtmlBody.reader().positions(true).build().read(input));
        Path expected = folder.resolve("output.html");
        if ("refresh".equals(System.getProperty("offprint.golden"))) {
            Files.writeString(expected, output);
        }
        assertThat(output).as(input).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void positionsChangeNothingButPlaces(String name) throws IOException {
        String input = Files.readString(CASES.resolve(name).resolve("input.html"));
        Reading<Body> without = HtmlBody.read(input);
        Reading<Body> with = HtmlBody.reader().positions(true).build().read(input);
        assertThat(with.value()).isEqualTo(without.value());
        assertThat(with.findings())
                .extracting(Finding::code)
                .isEqualTo(without.findings().stream().map(Finding::code).toList());
    }

    private static String shown(Reading<Body> reading) {
        String findings =
                reading.findings().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        return WRITER.write(reading.value()) + "<!--\n" + findings + "-->\n";
    }
}
