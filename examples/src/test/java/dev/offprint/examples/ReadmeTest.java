package dev.offprint.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java block of README.md compiles and runs, and prints the block after it where that shows output. */
class ReadmeTest {

    private record Block(String language, String text, int line) {}

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleRunsAndPrintsWhatIsShown() throws IOException {
        List<Block> blocks = blocks(Files.readString(Path.of("../README.md")));
        assertThat(blocks).filteredOn(block -> block.language.equals("java")).hasSizeGreaterThanOrEqualTo(5);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
            boolean shown = List.of("html", "text").contains(next.language);
            if (block.language.equals("java")) {
                tests.add(DynamicTest.dynamicTest("README.md line " + block.line, () -> {
                    String printed = run(block);
                    if (shown) {
                        assertThat(printed.strip()).as(block.text).isEqualTo(next.text.strip());
                    }
                }));
            }
        }
        return tests.stream();
    }

    private String run(Block block) throws Exception {
        String name = "Example" + block.line;
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, program(name, block.text));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                OutputStream.nullOutputStream(),
                messages,
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main").invoke(null);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String program(String name, String text) {
        String imports = text.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String statements =
                text.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return imports + "\npublic class " + name + " {\npublic static void main() throws Exception {\n" + statements
                + "\n}}\n";
    }

    private static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int start = i + 1;
                do {
                    i++;
                } while (!lines.get(i).equals("```"));
                blocks.add(new Block(
                        lines.get(start - 1).substring(3), String.join("\n", lines.subList(start, i)), start));
            }
        }
        return blocks;
    }
}
