package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Image;
import dev.offprint.body.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void membersMayComeInAnyOrder() {
        String json = "{'body':{'blocks':[{'attributes':{'id':'a'},'content':['b'],'type':'paragraph'}]},'title':'c'}";
        Article article = ArticleJson.readArticle(quoted(json)).value();
        assertThat(article.title()).isEqualTo("c");
        assertThat(article.body().blocks().get(0))
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph -> assertThat(paragraph.attributes().id()).contains("a"));
    }

    @Test
    void nullIsAbsent() {
        String json =
                "{'title':'a','subtitle':null,'authors':null,'body':null,'kind':null,'image':{'url':'b','width':null}}";
        Article article = Article.builder("a")
                .image(Image.builder(URI.create("b")).build())
                .build();
        assertThat(ArticleJson.readArticle(quoted(json))).isEqualTo(new Reading<>(article, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title':null} | line 1, column 1, $: title must be given",
                "{'title':3} | line 1, column 10, $.title: title must be a string, not a number",
                "{'title':'a','tags':[{'label':'b'},{'label':' '}]} | $.tags[1].label: label must not be blank",
                "{'title':'a','tags':[null]} | $.tags[0]: tags[0] must be an object, not null",
                "{'title':'a','url':'http://a b'} | column 20, $.url: url must be a URI",
                "{'title':'a','kind':'poem'} | $.kind: kind must be one of article, news, blog-post, review,",
                "{'title':'a','published':'today'} | $.published: published must be a date with time and offset",
                "{'title':'a','translations':{'de':'b'}} | $.translations.de: translations must be an absolute",
                "{'title':'a','properties':{'b c':1e999999999}} | $.properties['b c']: number must have at most 1000",
                "{'title':'a','image':{'url':'b','width':1e999999999}} | $.image.width: width must be a whole number",
                "{'title':'a','image':{'url':'b','width':3000000000}} | $.image.width: width must be a whole number",
                "{'title':'a','attachments':[{'url':'b','mediaType':'c/d','duration':'PT1e9S'}]} | duration must be a dur",
                "{'title':'a','body':{'blocks':[{'type':'poem'}]}} | $.body.blocks[0].type: type must be paragraph,",
                "{'title':'a','title':'b'} | column 22, $.title: title must be given only once",
                "{'title':'a','x':{'y':1,'y':2}} | $.x.y: y must be given only once",
                "{'title':'a' 'b'} | line 1, column 14, $.title: Unexpected character ('\"' (code 34)): was expecting comma",
                "{'title':'a'} x | line 1, column 15, $: Unrecognized token 'x'",
                "{'title':'a'}{} | line 1, column 15, $: the document must end after the first value",
                "{'title':'a | line 1, column 12, $.title: Unexpected end-of-input",
                "{'title':'a\\x'} | $.title: Unrecognized character escape 'x'",
                "{'title':NaN} | line 1, column 13, $.title: Non-standard token 'NaN'",
                "`` | line 1, column 1, $: the document must not be empty",
            })
    void whatCannotBeReadSaysWhereAndWhatWasExpected(String json, String message) {
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readArticle(quoted(json)))
                .withMessageContaining(message);
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readArticle(quoted(json).getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(message);
    }

    @Test
    void linesAndColumnsCountCharactersInBytesToo() {
        String json = quoted("{\n  'kicker': 'é東😀', 'title': 1}");
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readArticle(json.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("line 2, column 30, $.title: ");
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readArticle(json))
                .satisfies(e -> assertThat(e.place().path()).contains("$.title"));
    }

    @Test
    void anUnknownPropertyIsAFindingWithItsPlace() {
        Reading<Article> reading = ArticleJson.readArticle(quoted("{'title':'a',\n'body':{'stanzas':[1]}}"));
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly("line 2, column 19, $.body.stanzas: warning: stanzas is not a known property"
                        + " (unknown-property): left out");
    }

    @Test
    void oneOfManyMembersGivenTwiceIsRefused() {
        String members = IntStream.range(0, 40).mapToObj(i -> "'p" + i + "':1,").collect(Collectors.joining());
        for (String again : List.of("p0", "p15", "p16", "p39")) {
            String json = quoted("{'title':'a','properties':{" + members + "'" + again + "':2}}");
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(() -> ArticleJson.readArticle(json))
                    .withMessageContaining("$.properties." + again + ": " + again + " must be given only once");
        }
    }

    @Test
    void findingsBeyondTheLimitAreCounted() {
        JsonReader reader = ArticleJson.reader().maxFindings(2).build();
        assertThat(reader.readArticle(quoted("{'title':'a','b':1,'c':1,'d':1,'e':1}"))
                        .findings())
                .extracting(Finding::code, Finding::problem)
                .containsExactly(
                        tuple("unknown-property", "b is not a known property"),
                        tuple("unknown-property", "c is not a known property"),
                        tuple("more-findings", "2 more findings"));
    }

    @Test
    void aCharacterThatNoTextMayHoldIsReplacedAndTold() {
        Reading<Article> reading = ArticleJson.readArticle("{\"title\":\"a\\ud800b\\u0000\"}");
        assertThat(reading.value().title()).isEqualTo("a\uFFFDb");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("forbidden-character");
        assertThat(ArticleJson.readArticle("{\"title\":\"a\",\"summary\":\"b\\r\\nc\"}")
                        .findings())
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsLeftOut() {
        String json = "\uFEFF{\"title\":\"a\"}";
        Reading<Article> expected = new Reading<>(Article.builder("a").build(), List.of());
        assertThat(ArticleJson.readArticle(json)).isEqualTo(expected);
        assertThat(ArticleJson.readArticle(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereTheyAre() {
        for (String charset : List.of("ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32")) {
            byte[] json = "{\"title\":\"é\"}".getBytes(Charset.forName(charset));
            assertThatExceptionOfType(ReadingException.class)
                    .as(charset)
                    .isThrownBy(() -> ArticleJson.readArticle(json))
                    .withMessageContaining("must be UTF-8 without NUL");
        }
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readArticle("{\"title\":\"aé\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessageStartingWith("line 1, column 12, $.title");
    }

    @Test
    void anArticleThatCannotBeReadCostsOnlyItself() {
        Reading<Edition> reading = ArticleJson.readEdition(quoted("{'offprint':'1.0','publication':{'title':'P'},"
                + "'articles':[{'title':'a'},{'title':2},{},{'title':'b','title':'c'},null,[],{'title':'d'}]}"));
        Edition expected = new Edition(
                Publication.builder().title("P").build(),
                List.of(Article.builder("a").build(), Article.builder("d").build()));
        assertThat(reading.value()).isEqualTo(expected);
        assertThat(reading.findings())
                .extracting(
                        Finding::severity,
                        Finding::code,
                        finding -> finding.place().path().orElseThrow())
                .containsExactly(
                        tuple(Finding.Severity.ERROR, "article-left-out", "$.articles[1].title"),
                        tuple(Finding.Severity.ERROR, "article-left-out", "$.articles[2]"),
                        tuple(Finding.Severity.ERROR, "article-left-out", "$.articles[3].title"),
                        tuple(Finding.Severity.ERROR, "article-left-out", "$.articles[4]"),
                        tuple(Finding.Severity.ERROR, "article-left-out", "$.articles[5]"));
    }

    @Test
    void aPublicationThatCannotBeReadCostsOnlyItself() {
        Reading<Edition> reading = ArticleJson.readEdition(
                quoted("{'offprint':'1.0','publication':{'url':'/'},'articles':[{'title':'a'}]}"));
        assertThat(reading.value())
                .isEqualTo(Edition.of(Publication.UNKNOWN, Article.builder("a").build()));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("publication-left-out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'articles':[]} | version-missing",
                "{'articles':[],'offprint':'1.1'} | newer-version",
                "{'offprint':'1.0','articles':[],'news':{'a':[{}]}} | unknown-property",
            })
    void anEditionThatIsOddIsReadWithAFinding(String json, String code) {
        Reading<Edition> reading = ArticleJson.readEdition(quoted(json));
        assertThat(reading.value()).isEqualTo(new Edition(Publication.UNKNOWN, List.of()));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | $: the document must be an edition",
                "{'title':'a'} | $: the document must be an edition: articles must be given",
                "{'offprint':'2.0','articles':[]} | $.offprint: offprint must be a version 1.x, not 2.0",
                "{'offprint':'1.0','articles':[],'articles':[]} | $.articles: articles must be given only once",
                "{'offprint':'1.0','articles':[{'title':'a'},{'title':'b' | $.articles[1].title: Unexpected end-of-input",
                "{'offprint':'1.0','articles':[]}] | $: Unexpected close marker",
            })
    void whatIsNoEditionIsRefused(String json, String message) {
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.readEdition(quoted(json)))
                .withMessageContaining(message);
    }

    @Test
    void everyLimitStopsTheReading() {
        String json = quoted("{'title':'abcdef','properties':{'p':[[1]]}}");
        refuses(ArticleJson.reader().maxLength(42).build(), json, "the document must have at most 42 characters");
        refuses(ArticleJson.reader().maxStringLength(5).build(), json, "String value length (6) exceeds");
        refuses(ArticleJson.reader().maxDepth(3).build(), json, "maximum allowed (3)");
        refuses(ArticleJson.reader().maxValues(5).build(), json, "the document must have at most 5 values");
        JsonReader enough = ArticleJson.reader()
                .maxLength(43)
                .maxStringLength(10)
                .maxDepth(4)
                .maxValues(6)
                .build();
        assertThat(enough.readArticle(json).value().title()).isEqualTo("abcdef");
    }

    @Test
    void anEditionThatIsReadWholeHasALimitOfArticles() {
        String json = quoted("{'offprint':'1.0','articles':[{'title':'a'},{'title':'b'}]}");
        JsonReader one = ArticleJson.reader().maxArticles(1).build();
        assertThat(ArticleJson.reader()
                        .maxArticles(2)
                        .build()
                        .readEdition(json)
                        .value()
                        .articles())
                .hasSize(2);
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> one.readEdition(json))
                .withMessageContaining("$.articles: articles must have at most 1 articles");
    }

    @Test
    void limitsHoldForAllArticlesThatAreHeldAtOnce() {
        String json = quoted("{'offprint':'1.0','articles':[" + "{'title':'a'},".repeat(9) + "{'title':'b'}]}");
        assertThat(ArticleJson.reader()
                        .maxValues(21)
                        .build()
                        .readEdition(json)
                        .value()
                        .articles())
                .hasSize(10);
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> ArticleJson.reader().maxValues(20).build().readEdition(json))
                .withMessageContaining("$.articles[9].title: the document must have at most 20 values");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.reader().maxValues(0))
                .withMessage("maxValues must be positive: \"0\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleJson.reader().maxDepth(251))
                .withMessage("maxDepth must be at most 250: \"251\"");
    }

    @Test
    void aFailureOfTheStreamIsPassedOn() {
        IOException failure = new IOException("disk");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ArticleJson.readArticle(broken))
                .isSameAs(failure);
    }

    private static void refuses(JsonReader reader, String json, String message) {
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> reader.readArticle(json))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.place().line()).hasValue(1));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
