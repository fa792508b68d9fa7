package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTurnsTest {

    @Test
    void saysHowManyTimesTheParseEachReaderTook(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.html"), "<title>The harbour</title><p>" + "They want to fill it in. ".repeat(40));
        Files.writeString(folder.resolve("b.html"), "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            PageTurns.main("20", folder.toString());
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(
                        "Offprint, 2 pages: rounds 1-1 \\d+\\.\\d\\d; rounds 2-10 \\d+\\.\\d\\d; rounds 11-20 \\d+\\.\\d\\d;"
                                + " second half \\d+\\.\\d\\d");
    }
}
