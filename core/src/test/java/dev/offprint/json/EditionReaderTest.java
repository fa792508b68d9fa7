package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.ReadingException;
import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class EditionReaderTest {

    @Test
    void givesPublicationAndArticlesOneByOne() throws IOException {
        Edition edition = new ArticleGenerator(5).edition(4);
        List<Article> articles = new ArrayList<>();
        try (EditionReader reader = open(ArticleJson.write(edition))) {
            assertThat(reader.publication()).isEqualTo(edition.publication());
            reader.forEachRemaining(articles::add);
            assertThat(reader.findings()).isEmpty();
        }
        assertThat(articles).isEqualTo(edition.articles());
    }

    @Test
    void aPublicationAfterTheArticlesIsKnownAtTheEnd() throws IOException {
        try (EditionReader reader = open("{'articles':[{'title':'a'}],'publication':{'title':'P'},'offprint':'1.0'}")) {
            assertThat(reader.publication()).isEqualTo(Publication.UNKNOWN);
            assertThat(reader.next()).isEqualTo(Article.builder("a").build());
            assertThat(reader.hasNext()).isFalse();
            assertThat(reader.publication().title()).contains("P");
            assertThat(reader.findings()).isEmpty();
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        }
    }

    @Test
    void anArticleThatCannotBeReadIsSteppedOver() throws IOException {
        try (EditionReader reader = open("{'offprint':'1.0','articles':[{},{'title':'a'},{'title':[]}]}")) {
            assertThat(reader.next().title()).isEqualTo("a");
            assertThat(reader.findings()).hasSize(1);
            assertThat(reader.hasNext()).isFalse();
            assertThat(reader.findings()).extracting(Finding::code).containsOnly("article-left-out");
        }
    }

    @Test
    void whatStandsBeforeABreakIsGiven() throws IOException {
        try (EditionReader reader = open("{'offprint':'1.0','articles':[{'title':'a'},{'title':")) {
            assertThat(reader.next().title()).isEqualTo("a");
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(reader::hasNext)
                    .withMessageContaining("$.articles[1].title: Unexpected end-of-input");
        }
    }

    @Test
    void limitsHoldForEachArticleAndNotForAll() throws IOException {
        String articles = "{'title':'a'},".repeat(50) + "{'title':'b','tags':[{'label':'c'}]}";
        JsonReader small = ArticleJson.reader().maxValues(4).maxArticles(1).build();
        try (EditionReader reader = small.open(stream("{'offprint':'1.0','articles':[" + articles + "]}"))) {
            for (int i = 0; i < 50; i++) {
                assertThat(reader.next().title()).isEqualTo("a");
            }
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(reader::next)
                    .withMessageContaining("at most 4 values");
        }
    }

    @Test
    void closesItsStream() throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream stream = new ByteArrayInputStream("{\"articles\":[]}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        ArticleJson.readEdition(stream);
        assertThat(closed).isEmpty();
        stream.reset();
        ArticleJson.open(stream).close();
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void aFailureOfTheStreamComesUnchecked() throws IOException {
        byte[] start = "{\"articles\":[{\"title\":\"a\"},".getBytes(StandardCharsets.UTF_8);
        InputStream breaking = new InputStream() {
            private int next;

            @Override
            public int read() throws IOException {
                if (next == start.length) {
                    throw new IOException("disk");
                }
                return start[next++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        try (EditionReader reader = ArticleJson.open(breaking)) {
            assertThat(reader.next().title()).isEqualTo("a");
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(reader::hasNext);
        }
    }

    private static EditionReader open(String json) throws IOException {
        return ArticleJson.open(stream(json));
    }

    private static InputStream stream(String json) {
        String quoted = json.startsWith("{'") ? json.replace('\'', '"') : json;
        return new ByteArrayInputStream(quoted.getBytes(StandardCharsets.UTF_8));
    }
}
