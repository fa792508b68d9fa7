package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.ReadingException;
import dev.offprint.body.Work;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @Test
    void theSchemaIsASchema() {
        assertThat(PublishedSchema.errorsOfItself()).isEmpty();
        assertThat(ArticleJson.schema())
                .contains("\"$id\": \"https://offprint.dev/schema/offprint-1.schema.json\"")
                .contains("\"title\": \"Offprint " + ArticleJson.VERSION + "\"");
    }

    @Test
    void everyArticleObeysTheSchema() {
        obeys(1_000, generator -> ArticleJson.write(generator.article()));
    }

    @Test
    void everyFieldAndEveryNodeObeysTheSchema() {
        obeys(30, generator -> ArticleJson.write(generator.everything()));
    }

    @Test
    void everyPublicationObeysTheSchema() {
        obeys(300, generator -> ArticleJson.write(generator.publication()));
    }

    @Test
    void everyEditionObeysTheSchema() {
        obeys(30, generator -> ArticleJson.write(generator.edition(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999+18:00",
                "2024-02-29T23:00-17:59",
                "2024-03-01T10:00:00.100Z"
            })
    void everyMomentObeysTheSchema(String moment) {
        Article article = Article.builder("Moment")
                .published(OffsetDateTime.parse(moment))
                .basedOn(Work.builder()
                        .title("Work")
                        .date(OffsetDateTime.parse(moment))
                        .build())
                .build();
        String json = ArticleJson.write(article);
        assertThat(PublishedSchema.errors(json)).as(json).isEmpty();
        assertThat(ArticleJson.readArticle(json).value()).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0999", "2012", "2012-03", "0001-01", "2012-03-14"})
    void everyDateOfAWorkObeysTheSchema(String date) {
        String padded = date.length() < 4 ? "0".repeat(4 - date.length()) + date : date;
        Article article = Article.builder("Date")
                .basedOn(Work.builder().title("Work").date(padded).build())
                .build();
        String json = ArticleJson.write(article);
        assertThat(json).contains("\"date\":\"" + padded + "\"");
        assertThat(PublishedSchema.errors(json)).as(json).isEmpty();
        assertThat(ArticleJson.readArticle(json).value()).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 60, 3_661, Long.MAX_VALUE})
    void everyDurationObeysTheSchema(long seconds) {
        Article article = Article.builder("Duration")
                .attachment(Attachment.builder(URI.create("a.mp3"), "audio/mpeg")
                        .duration(Duration.ofSeconds(seconds, 250_000_000))
                        .build())
                .build();
        String json = ArticleJson.write(article);
        assertThat(PublishedSchema.errors(json)).as(json).isEmpty();
        assertThat(ArticleJson.readArticle(json).value()).isEqualTo(article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\":{}}",
                "{\"title\":\" \"}",
                "{\"title\":1}",
                "{\"title\":\"a\",\"kind\":\"BLOG_POST\"}",
                "{\"title\":\"a\",\"kind\":\"poem\"}",
                "{\"title\":\"a\",\"url\":\"/relative\"}",
                "{\"title\":\"a\",\"externalUrl\":\"ftp://example.org/\"}",
                "{\"title\":\"a\",\"published\":\"yesterday\"}",
                "{\"title\":\"a\",\"published\":\"2024-02-30T10:00:00Z\"}",
                "{\"title\":\"a\",\"published\":\"2024-03-01\"}",
                "{\"title\":\"a\",\"language\":\"not a tag\"}",
                "{\"title\":\"a\",\"direction\":\"up\"}",
                "{\"title\":\"a\",\"authors\":{\"name\":\"b\"}}",
                "{\"title\":\"a\",\"authors\":[{}]}",
                "{\"title\":\"a\",\"authors\":[\"b\"]}",
                "{\"title\":\"a\",\"authors\":[{\"name\":\"b\",\"url\":\"javascript:alert(1)\"}]}",
                "{\"title\":\"a\",\"authors\":[{\"name\":\"b\",\"email\":\"b\"}]}",
                "{\"title\":\"a\",\"tags\":[{\"label\":\"\"}]}",
                "{\"title\":\"a\",\"image\":{\"alt\":\"b\"}}",
                "{\"title\":\"a\",\"image\":{\"url\":\"data:text/html;base64,AAAA\"}}",
                "{\"title\":\"a\",\"image\":{\"url\":\"b.png\",\"width\":0}}",
                "{\"title\":\"a\",\"attachments\":[{\"url\":\"b\",\"mediaType\":\"audio/mpeg\",\"length\":-1}]}",
                "{\"title\":\"a\",\"attachments\":[{\"url\":\"b\",\"mediaType\":\"audio\"}]}",
                "{\"title\":\"a\",\"attachments\":[{\"url\":\"b\",\"mediaType\":\"a/b\",\"duration\":\"10 min\"}]}",
                "{\"title\":\"a\",\"copyright\":{\"claims\":[{}]}}",
                "{\"title\":\"a\",\"copyright\":{\"claims\":[{\"years\":[{\"from\":0}]}]}}",
                "{\"title\":\"a\",\"copyright\":{\"claims\":[{\"holders\":[{\"author\":{\"name\":\"b\"}}]}]}}",
                "{\"title\":\"a\",\"copyright\":{\"licences\":[{\"name\":\"b\",\"scopes\":[\"everything\"]}]}}",
                "{\"title\":\"a\",\"copyright\":{\"mining\":{}}}",
                "{\"title\":\"a\",\"copyright\":{\"mining\":{\"permissions\":{\"tdm\":\"maybe\"}}}}",
                "{\"title\":\"a\",\"basedOn\":[{\"page\":\"7\"}]}",
                "{\"title\":\"a\",\"translations\":{\"de\":\"/b\"}}",
                "{\"title\":\"a\",\"translations\":{\"no tag\":\"https://example.org/\"}}",
                "{\"title\":\"a\",\"updates\":[{\"date\":\"2024-03-01T10:00:00Z\",\"kind\":\"update\",\"blocks\":[]}]}",
                "{\"offprint\":\"2.0\",\"articles\":[]}",
                "{\"offprint\":1,\"articles\":[]}",
                "{\"offprint\":\"1.0\"}",
                "{\"offprint\":\"1.0\",\"articles\":{}}",
                "[]",
                "null",
                "\"a\""
            })
    void whatIsNoDocumentIsRefusedBySchemaAndReader(String json) {
        assertThat(PublishedSchema.errors(json)).as(json).isNotEmpty();
        assertRefused(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"poem\"}",
                "{\"content\":[\"a\"]}",
                "\"a\"",
                "{\"type\":\"paragraph\"}",
                "{\"type\":\"paragraph\",\"content\":[]}",
                "{\"type\":\"paragraph\",\"content\":\"a\"}",
                "{\"type\":\"paragraph\",\"content\":[1]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"poem\"}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"styled\",\"content\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"styled\",\"style\":\"loud\",\"content\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"link\",\"content\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"link\",\"url\":\"data:,a\",\"content\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"code\",\"text\":\"\"}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"span\",\"content\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"ruby\",\"base\":[\"a\"]}]}",
                "{\"type\":\"paragraph\",\"content\":[{\"type\":\"inline-math\"}]}",
                "{\"type\":\"paragraph\",\"content\":[\"a\"],\"attributes\":{\"id\":\"a b\"}}",
                "{\"type\":\"heading\",\"level\":7,\"content\":[\"a\"]}",
                "{\"type\":\"heading\",\"level\":1.5,\"content\":[\"a\"]}",
                "{\"type\":\"quotation\",\"blocks\":[]}",
                "{\"type\":\"quotation\",\"blocks\":[{\"type\":\"thematic-break\"}],\"attribution\":{}}",
                "{\"type\":\"item-list\",\"items\":[]}",
                "{\"type\":\"item-list\",\"items\":[{\"check\":true}]}",
                "{\"type\":\"description-list\",\"entries\":[{\"terms\":[{\"content\":[\"a\"]}]}]}",
                "{\"type\":\"code-block\"}",
                "{\"type\":\"figure\"}",
                "{\"type\":\"figure\",\"content\":{\"type\":\"paragraph\",\"content\":[\"a\"]}}",
                "{\"type\":\"figure\",\"content\":{\"type\":\"images\",\"images\":[]}}",
                "{\"type\":\"table\"}",
                "{\"type\":\"table\",\"head\":[{\"cells\":[{\"rowSpan\":0}]}]}",
                "{\"type\":\"table\",\"head\":[{}],\"columns\":[\"middle\"]}",
                "{\"type\":\"embed\"}",
                "{\"type\":\"media\",\"kind\":\"audio\",\"sources\":[]}",
                "{\"type\":\"media\",\"kind\":\"video\",\"sources\":[{\"url\":\"a\"}],"
                        + "\"tracks\":[{\"kind\":\"subtitles\",\"url\":\"b\"}]}",
                "{\"type\":\"aside\",\"kind\":\"note\",\"blocks\":[]}",
                "{\"type\":\"aside\",\"blocks\":[{\"type\":\"thematic-break\"}]}",
                "{\"type\":\"disclosure\"}",
                "{\"type\":\"math-block\"}",
                "{\"type\":\"group\",\"kind\":\"crowd\",\"blocks\":[{\"type\":\"thematic-break\"}]}",
                "{\"type\":\"raw-html\",\"html\":\" \"}"
            })
    void whatIsNoBlockIsRefusedBySchemaAndReader(String block) {
        String json = "{\"title\":\"a\",\"body\":{\"blocks\":[" + block + "]}}";
        assertThat(PublishedSchema.errors(json)).as(json).isNotEmpty();
        assertRefused(json);
    }

    @Test
    void anUnknownPropertyIsRefusedBySchemaButNotByReader() {
        String json = "{\"title\":\"a\",\"tittle\":\"b\"}";
        assertThat(PublishedSchema.errors(json)).isNotEmpty();
        assertThat(ArticleJson.readArticle(json).findings()).hasSize(1);
    }

    private static void obeys(int count, Function<ArticleGenerator, String> writer) {
        ArticleGenerator.check(count, generator -> {
            String json = writer.apply(generator);
            assertThat(PublishedSchema.errors(json)).as(json).isEmpty();
        });
    }

    private static void assertRefused(String json) {
        assertThatExceptionOfType(ReadingException.class).as(json).isThrownBy(() -> {
            if (json.contains("offprint")) {
                ArticleJson.readEdition(json);
            } else {
                ArticleJson.readArticle(json);
            }
        });
    }
}
