package dev.offprint.launch;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Body;
import dev.offprint.json.ArticleJson;
import dev.offprint.json.EditionReader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Writes 100,000 articles to a file and reads them again: more than the memory it is given would hold at once. */
final class ManyArticles {

    static final int COUNT = 100_000;

    private static final String PARAGRAPH =
            "The tide came in over the harbour wall. ".repeat(20).strip();

    private ManyArticles() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("articles", ".json");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                ArticleJson.write(Publication.of("P", "https://example.org/"), articles(), out);
            }
            System.out.print(equal(file) + " of " + Files.size(file) / 1_000_000 + " MB");
        } finally {
            Files.delete(file);
        }
    }

    private static int equal(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                EditionReader reader = ArticleJson.open(in)) {
            Iterator<Article> expected = articles();
            int equal = 0;
            while (reader.hasNext()) {
                equal += reader.next().equals(expected.next()) ? 1 : 0;
            }
            return reader.findings().isEmpty() ? equal : -1;
        }
    }

    private static Iterator<Article> articles() {
        return IntStream.range(0, COUNT)
                .mapToObj(i -> Article.builder("Article " + i)
                        .id("tag:example.org,2024:" + i)
                        .body(Body.ofText(PARAGRAPH, "Number " + i))
                        .build())
                .iterator();
    }
}
