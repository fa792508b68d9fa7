package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Row;
import dev.offprint.body.Styled;
import dev.offprint.body.Table;
import dev.offprint.body.Work;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.hostile.Hostile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** No input of any kind ends in anything but a reading or a {@link ReadingException} that says where. */
@Hostile
class HostileJsonTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e999999999",
            "1e-999999999",
            "[]",
            "{}",
            "\"\"",
            "\"a\"",
            "\"\\ud800\"",
            "[[]]");
    private static final List<String> STRUCTURE =
            List.of("{", "}", "[", "]", "\"", ",", ":", "\\", "\0", "\uFEFF", "\uD800");

    @Test
    void anArticleCutOffAnywhereIsRefused() {
        String json = ArticleJson.write(new ArticleGenerator(2).article());
        for (int end = 0; end < json.length(); end += 1 + end / 40) {
            String cut = json.substring(0, end);
            assertThatExceptionOfType(ReadingException.class)
                    .as(cut)
                    .isThrownBy(() -> ArticleJson.readArticle(cut))
                    .satisfies(e -> assertThat(e.place().line()).isPresent());
        }
    }

    @Test
    void wrongValuesAnywhereAreReadOrRefused() {
        ArticleGenerator.check(10, generator -> {
            String json = ArticleJson.write(generator.edition(1));
            Random random = new Random(generator.seed());
            for (int i = 0; i < 50; i++) {
                int colon = json.indexOf("\":", random.nextInt(json.length()));
                if (colon > 0) {
                    survives(json.substring(0, colon + 2)
                            + oneOf(VALUES, random)
                            + json.substring(valueEnd(json, colon + 2)));
                }
            }
        });
    }

    @Test
    void wrongCharactersAnywhereAreReadOrRefused() {
        ArticleGenerator.check(10, generator -> {
            String json = ArticleJson.write(generator.edition(1));
            Random random = new Random(generator.seed());
            for (int i = 0; i < 50; i++) {
                int at = random.nextInt(json.length());
                survives(json.substring(0, at) + oneOf(STRUCTURE, random) + json.substring(at + random.nextInt(2)));
            }
        });
    }

    @Test
    void wrongBytesAnywhereAreReadOrRefused() {
        ArticleGenerator.check(10, generator -> {
            byte[] json = ArticleJson.write(generator.edition(1)).getBytes(StandardCharsets.UTF_8);
            Random random = new Random(generator.seed());
            for (int i = 0; i < 50; i++) {
                byte[] changed = json.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                try {
                    ArticleJson.readEdition(changed);
                } catch (ReadingException expected) {
                    assertThat(expected.place().line()).isPresent();
                }
            }
        });
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        for (String open :
                List.of("[", "{\"a\":", "{\"articles\":[", "{\"title\":\"a\",\"body\":{\"blocks\":[", "[{\"a\":[")) {
            String json = open.repeat(100_000);
            assertThatExceptionOfType(ReadingException.class).isThrownBy(() -> ArticleJson.readArticle(json));
            assertThatExceptionOfType(ReadingException.class).isThrownBy(() -> ArticleJson.readEdition(json));
        }
    }

    @Test
    void theGreatestDepthFitsASmallStack() throws InterruptedException {
        String quotations = "{\"type\":\"quotation\",\"blocks\":[".repeat(122);
        String json = "{\"title\":\"a\",\"body\":{\"blocks\":[" + quotations + "{\"type\":\"thematic-break\"}"
                + "]}".repeat(122) + "]}}";
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> ArticleJson.readArticle(json), "small", 512 << 10);
        thread.setUncaughtExceptionHandler((which, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown.get())
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("must not nest deeper than 100");
    }

    @Test
    void theDeepestBodyReadsBack() {
        Block block = new Quotation(
                List.of(new Paragraph(List.of(Styled.of(Styled.Style.STRONG, "deep")))),
                Attribution.of(Work.builder().title("w").author("Ada Vale").build()));
        for (int depth = 4; depth + 3 <= Body.MAX_DEPTH; depth += 3) {
            Row row = new Row(List.of(new Cell(Cell.Header.NONE, List.of(block))));
            block = new Table(List.of(), List.of(), List.of(), List.of(List.of(row)), List.of(), Attributes.NONE);
        }
        Article article = Article.builder("a").body(block).build();
        Edition edition = Edition.of(Publication.of("b", "https://b.example"), article);

        assertThat(ArticleJson.readEdition(ArticleJson.write(edition)).value()).isEqualTo(edition);
    }

    @Test
    void namesThatShareAHashDoNotSlowTheReading() {
        StringBuilder json = new StringBuilder("{\"title\":\"a\",\"properties\":{");
        for (int i = 0; i < 1 << 16; i++) {
            json.append(i == 0 ? "\"" : ",\"");
            for (int bit = 0; bit < 16; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // both have the hash 2112
            }
            json.append("\":1");
        }
        String text = json.append("}}").toString();
        assertThat(ArticleJson.readArticle(text).value().properties()).hasSize(1 << 16);
    }

    private static void survives(String json) {
        try {
            ArticleJson.readEdition(json);
        } catch (ReadingException expected) {
            assertThat(expected.place().line()).as(json).isPresent();
        }
    }

    /** Where the value ends that starts here, roughly: at the next comma or bracket that closes. */
    private static int valueEnd(String json, int start) {
        int end = start;
        while (end < json.length() && ",]}".indexOf(json.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String oneOf(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
