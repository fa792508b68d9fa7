package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.json.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where outputs go, and how they are named. */
class OutputNamesTest extends CommandLineTest {

    @Test
    void inputsOfOneNameGetOutputsOfTheirOwn() throws IOException {
        assertThat(run(
                        "convert",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("out"),
                        article("a/x.txt"),
                        file("b/X.text", "Other"),
                        article("c/x.txt")))
                .isZero();

        assertThat(names("out")).containsExactly("X-2.json", "x-3.json", "x.json");
        assertThat(read("out/X-2.json")).contains("Other");
        assertThat(err())
                .containsExactly(
                        folder.resolve("b/X.text") + ": another file has the output X.json; written to X-2.json",
                        folder.resolve("c/x.txt") + ": another file has the output x.json; written to x-3.json");
    }

    @ParameterizedTest
    @CsvSource({
        "'sp ace ünï 橋.txt','sp ace ünï 橋.json'",
        "@home.txt,@home.json",
        ".hidden.txt,hidden.json",
        "'..txt',txt.json",
        "'...a.txt',a.json",
        "noextension,noextension.json",
        "'a:b?.txt',a-b-.json",
        "'per%cent.txt',per%cent.json"
    })
    void oddNamesStayInsideTheFolder(String input, String output) throws IOException {
        assertThat(run("convert", "--from", "text", "--to", "json", "--out", folder.resolve("out"), article(input)))
                .isZero();

        assertThat(names("out")).containsExactly(output);
    }

    @Test
    void pathsThatClimbAndNamesThatLookLikeOptionsAreOnlyNames() throws IOException {
        article("in/x.txt");
        article("in/-v.txt");

        assertThat(run(
                        "convert",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("deep/out"),
                        folder.resolve("in/../in/x.txt")))
                .isZero();
        assertThat(run(
                        "convert",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("deep/out"),
                        "--",
                        folder.resolve("in") + "/-v.txt"))
                .isZero();

        assertThat(names("deep/out")).containsExactly("-v.json", "x.json");
        assertThat(names(".")).containsExactly("deep", "in");
    }

    @Test
    void nameAsLongAsTheFileSystemAllowsIsCut() throws IOException {
        Path file = article("橋".repeat(80) + ".txt");

        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), file))
                .isZero();
        assertThat(names("out")).containsExactly("橋".repeat(66) + ".json");
    }

    @Test
    void inputIsNeverOverwritten() throws IOException {
        Path file = article("ferry.txt");

        assertThat(run("convert", "--to", "text", "--out", folder, file)).isEqualTo(1);
        assertThat(read("ferry.txt")).isEqualTo(ARTICLE);
        assertThat(err()).containsExactly(file + ": whole file: its output would overwrite the input ferry.txt");
    }

    @Test
    void outputOfAnEarlierRunIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = article("ferry.txt");
        file("out/ferry.json", "x".repeat(100_000));

        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), file))
                .isZero();
        assertThat(names("out")).containsExactly("ferry.json");
        assertThat(ArticleJson.readEdition(read("out/ferry.json")).findings()).isEmpty();
    }

    @Test
    void placeThatCannotBeWrittenToIsToldOnce() throws IOException {
        Path file = article("ferry.txt");

        assertThat(run("convert", "--to", "json", "--out", file.resolve("out"), file))
                .isEqualTo(1);
        assertThat(run("convert", "--to", "json", "--out", file, file)).isEqualTo(1);
        Files.createDirectories(folder.resolve("out/ferry.json"));
        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), file))
                .isEqualTo(1);
        assertThat(err()).hasSize(3).last().asString().contains("a folder has the name of the output, ferry.json");
        assertThat(names("out")).containsExactly("ferry.json");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void thousandsOfFilesAreConvertedInOneCall() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("convert", "--to", "json", "--out", folder.resolve("out")));
        for (int i = 0; i < 2_000; i++) {
            arguments.add(file("in/f" + i + ".txt", "Head " + i + "\n\nText."));
        }

        assertThat(run(arguments.toArray())).isZero();
        assertThat(names("out")).hasSize(2_000);
    }
}
