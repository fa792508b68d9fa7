package dev.offprint.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts a program with {@code java -p}, and every library as the module that its descriptor says. Surefire puts what a
 * descriptor forgets on the class path, and so hides it.
 */
class ModulePathTest {

    private static final String PROGRAM = """
            import dev.offprint.*;
            import dev.offprint.feed.*;
            import dev.offprint.html.HtmlPage;
            import dev.offprint.json.ArticleJson;
            import dev.offprint.markdown.Markdown;
            import dev.offprint.text.PlainText;
            import java.time.OffsetDateTime;
            import java.util.List;

            class Program {
                public static void main(String[] args) {
                    Publication publication = Publication.of("Tidewrack", "https://example.org/");
                    Article article = PlainText.read("Harbour\\n\\nText. Copyright 2024 Ada Vale").value().article()
                            .with(change -> change.url("https://example.org/a").published(OffsetDateTime.parse("2024-05-03T10:00Z")));
                    Feed feed = Feed.of(publication, List.of(article));
                    for (FeedFormat format : FeedFormat.values()) {
                        Feeds.write(feed, format);
                    }
                    HtmlPage.write(article, publication);
                    ArticleJson.readArticle(ArticleJson.write(article));
                    Markdown.read(Markdown.write(article) + "\\n[^1]: | ~~x~~");
                    System.out.println(RomeFeeds.fromRome(RomeFeeds.toRome(feed)).value().articles().get(0).title());
                    for (Class<?> type : List.of(Article.class, HtmlPage.class, Feeds.class, Markdown.class)) {
                        System.out.println(type.getModule());
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everythingRunsOnTheModulePath() throws Exception {
        Path source = folder.resolve("Program.java");
        Files.writeString(source, PROGRAM);
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        modulePath(),
                        "--add-modules",
                        "dev.offprint.feed,dev.offprint.markdown",
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(printed).isZero();
        assertThat(printed)
                .endsWith(String.join(
                        System.lineSeparator(),
                        "Harbour",
                        "module dev.offprint.core",
                        "module dev.offprint.html",
                        "module dev.offprint.feed",
                        "module dev.offprint.markdown",
                        ""));
    }

    /** The library and what it needs at run time: no nullness annotations, no databind, nothing of the tests. */
    private static String modulePath() {
        List<String> needed = List.of(
                "core",
                "html",
                "feed",
                "markdown",
                "jackson-core",
                "jsoup",
                "aalto",
                "stax2",
                "rome",
                "jdom2",
                "slf4j-api",
                "commonmark",
                "snakeyaml-engine");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .filter(entry -> needed.stream().anyMatch(name -> isArtifact(Path.of(entry), name)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isArtifact(Path entry, String name) {
        return entry.endsWith(Path.of(name, "target", "classes"))
                || entry.getFileName().toString().matches("(offprint-)?" + name + "(-[a-z]+)*-[0-9].*\\.jar");
    }
}
