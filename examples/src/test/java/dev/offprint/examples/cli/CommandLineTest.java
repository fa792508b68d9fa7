package dev.offprint.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs the program within the test's own virtual machine. */
abstract class CommandLineTest {

    static final String ARTICLE = """
            The ferry, again
            By Ada Vale
            12 March 2024

            It does not run on Sundays, says the man who should know:

            > On Sundays the river rests.
            > — Ben Orr, The Daily Example

            © 2024 Ada Vale. All rights reserved.
            Site by Studio Orr
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs the program and gives its exit status. */
    int run(Object... arguments) {
        CommandLine program = Offprint.commandLine();
        program.setOut(new PrintWriter(out));
        program.setErr(new PrintWriter(err));
        return program.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    }

    List<String> out() {
        return out.toString().lines().toList();
    }

    List<String> err() {
        return err.toString().lines().toList();
    }

    /** A file in the folder of the test. */
    Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    Path article(String name) throws IOException {
        return file(name, ARTICLE);
    }

    /** The names of all that is in a folder, in order. */
    List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
