package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import dev.offprint.body.ThematicBreak;
import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final JsonWriter INDENTED =
            ArticleJson.writer().indented(true).build();

    @Test
    void whatIsWrittenIsReadEqual() {
        ArticleGenerator.check(1_000, generator -> {
            Article article = generator.article();
            String json = ArticleJson.write(article);
            assertThat(ArticleJson.readArticle(json)).as(json).isEqualTo(new Reading<>(article, List.of()));
        });
    }

    @Test
    void everyFieldAndEveryNodeIsReadEqual() {
        ArticleGenerator.check(100, generator -> {
            Article article = generator.everything();
            String json = INDENTED.write(article);
            assertThat(ArticleJson.readArticle(json)).as(json).isEqualTo(new Reading<>(article, List.of()));
        });
    }

    @Test
    void publicationsAreReadEqual() {
        ArticleGenerator.check(500, generator -> {
            Publication publication = generator.publication();
            String json = ArticleJson.write(publication);
            assertThat(ArticleJson.readPublication(json)).as(json).isEqualTo(new Reading<>(publication, List.of()));
        });
    }

    @Test
    void editionsAreReadEqual() {
        ArticleGenerator.check(100, generator -> {
            Edition edition = generator.edition(5);
            String json = ArticleJson.write(edition);
            assertThat(ArticleJson.readEdition(json)).as(json).isEqualTo(new Reading<>(edition, List.of()));
        });
    }

    @Test
    void anEditionOfNothingIsReadEqual() {
        Edition edition = new Edition(Publication.UNKNOWN, List.of());
        assertThat(ArticleJson.write(edition)).isEqualTo("{\"offprint\":\"1.0\",\"articles\":[]}");
        assertThat(ArticleJson.readEdition(ArticleJson.write(edition))).isEqualTo(new Reading<>(edition, List.of()));
    }

    @Test
    void everyWayOfWritingGivesTheSameText() {
        ArticleGenerator.check(100, generator -> {
            Edition edition = generator.edition(2);
            String json = ArticleJson.write(edition);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ByteArrayOutputStream streamed = new ByteArrayOutputStream();
            StringWriter characters = new StringWriter();
            try {
                ArticleJson.write(edition, bytes);
                ArticleJson.write(edition, characters);
                ArticleJson.write(edition.publication(), edition.articles().iterator(), streamed);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
            assertThat(streamed.toString(StandardCharsets.UTF_8)).isEqualTo(json);
            assertThat(characters).hasToString(json);
        });
    }

    @Test
    void everyWayOfReadingGivesTheSameValue() {
        ArticleGenerator.check(50, generator -> {
            Article article = generator.article();
            Publication publication = generator.publication();
            byte[] json = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
            byte[] place = ArticleJson.write(publication).getBytes(StandardCharsets.UTF_8);
            try {
                assertThat(ArticleJson.readArticle(json).value()).isEqualTo(article);
                assertThat(ArticleJson.readArticle(new ByteArrayInputStream(json))
                                .value())
                        .isEqualTo(article);
                assertThat(ArticleJson.readPublication(place).value()).isEqualTo(publication);
                assertThat(ArticleJson.readPublication(new ByteArrayInputStream(place))
                                .value())
                        .isEqualTo(publication);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void theDeepestBodyIsReadEqualWithinTheDefaultDepth() {
        List<Block> blocks = List.of(new ThematicBreak());
        for (int depth = 1; depth + 3 <= Body.MAX_DEPTH; depth += 3) {
            blocks = List.of(Table.of(List.of(), List.of(new Row(List.of(new Cell(Cell.Header.NONE, blocks))))));
        }
        Edition edition = Edition.of(
                Publication.UNKNOWN,
                Article.builder("Deep").body(new Body(blocks, List.of())).build());
        assertThat(ArticleJson.readEdition(ArticleJson.write(edition)).value()).isEqualTo(edition);
    }

    @Test
    void onlyIndentationPartsIndentedFromPlainJson() {
        Article article = new ArticleGenerator(7).everything();
        String indented = INDENTED.write(article);
        assertThat(indented).startsWith("{\n  \"id\": \"").doesNotContain("\r");
        assertThat(ArticleJson.write(ArticleJson.readArticle(indented).value())).isEqualTo(ArticleJson.write(article));
    }
}
