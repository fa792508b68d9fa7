package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void whatFollowsFromSomethingElseIsLeftOut() {
        Article article = Article.builder("a")
                .url("https://example.org/a")
                .id("https://example.org/a")
                .language("ar")
                .direction(Direction.RTL)
                .kind(Article.Kind.ARTICLE)
                .body(Body.EMPTY)
                .build();
        assertThat(ArticleJson.write(article))
                .isEqualTo("{\"url\":\"https://example.org/a\",\"title\":\"a\",\"language\":\"ar\"}");
    }

    @Test
    void textIsWrittenAsItIs() {
        Article article = Article.builder("é東😀 </script> \u2028 \"\\").build();
        String expected = "{\"title\":\"é東😀 </script> \u2028 \\\"\\\\\"}";
        assertThat(ArticleJson.write(article)).isEqualTo(expected);
        assertThat(bytes(article)).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void numbersKeepTheirDigits() {
        for (String number : List.of("1.10", "0.00", "1E+1000", "1E-1000", "-0.5", "7" + "1".repeat(999))) {
            Article article = Article.builder("a")
                    .property("n", new Value.Number(new BigDecimal(number)))
                    .build();
            assertThat(ArticleJson.readArticle(ArticleJson.write(article)).value())
                    .as(number)
                    .isEqualTo(article);
        }
        BigDecimal longest = new BigDecimal("-" + "7".repeat(999) + ".7").movePointLeft(900);
        Article article =
                Article.builder("a").property("n", new Value.Number(longest)).build();
        assertThat(ArticleJson.readArticle(ArticleJson.write(article)).value()).isEqualTo(article);
    }

    @Test
    void theStreamIsFlushedAndStaysOpen() throws IOException {
        StringBuilder events = new StringBuilder();
        OutputStream target = new OutputStream() {
            @Override
            public void write(int b) {
                events.append((char) b);
            }

            @Override
            public void flush() {
                events.append(" flushed");
            }

            @Override
            public void close() {
                events.append(" closed");
            }
        };
        ArticleJson.write(Article.builder("a").build(), target);
        assertThat(events).hasToString("{\"title\":\"a\"} flushed");
    }

    @Test
    void aFailureOfTheStreamIsPassedOn() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ArticleJson.write(Article.builder("a").build(), broken))
                .withMessage("disk");
    }

    @Test
    void anEditionThatBreaksOffDoesNotLookWhole() {
        Iterator<Article> breaking = IntStream.range(0, 3)
                .mapToObj(i -> {
                    if (i == 2) {
                        throw new IllegalStateException("no more");
                    }
                    return Article.builder("a" + i).build();
                })
                .iterator();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        assertThatIllegalStateException()
                .isThrownBy(() -> ArticleJson.write(Publication.UNKNOWN, breaking, target))
                .withMessage("no more");
        assertThat(target.toString(StandardCharsets.UTF_8)).doesNotContain("]");
    }

    private static byte[] bytes(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ArticleJson.write(article, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
