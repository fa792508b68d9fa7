package dev.offprint.html.browser;

import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.Stylesheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pages by name, to be looked at. */
final class Pages {

    private static final Path GOLDEN = Path.of("src/test/resources/pages");

    private Pages() {}

    /** The golden pages, with the stylesheet that they are kept without. */
    static Map<String, String> golden() {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
                String page = Files.readString(file, StandardCharsets.UTF_8);
                pages.put(
                        file.getFileName().toString(),
                        page.replace("<style>\n</style>", "<style>\n" + Stylesheet.text() + "</style>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** Pages with every field and node, by their seed. */
    static Map<String, String> generated(int count) {
        Map<String, String> pages = new TreeMap<>();
        ArticleGenerator.check(
                count,
                generator -> pages.put(
                        "seed " + generator.seed(), HtmlPage.write(generator.everything(), generator.publication())));
        return pages;
    }
}
