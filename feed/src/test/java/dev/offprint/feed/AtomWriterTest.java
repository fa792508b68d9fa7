package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class AtomWriterTest {

    private static final Publication VALE = FeedSamples.publication("Vale").build();

    private static Element feed(Publication publication, List<Article> articles) {
        return Xml.parse(Feeds.writeBytes(Feed.of(publication, articles), FeedFormat.ATOM));
    }

    private static Element entry(Consumer<ArticleBuilder> change) {
        Article article = Article.builder("Fog")
                .url("https://vale.example/fog")
                .author("Ada Vale")
                .published(MARCH)
                .build()
                .with(change);
        return Xml.children(feed(VALE, List.of(article)), "entry").get(0);
    }

    @Test
    void theDateOfPublicationStandsInForThatOfModification() {
        assertThat(Xml.text(entry(it -> {}), "updated")).contains("2024-03-05T08:30:00+01:00");
        assertThat(Xml.text(entry(it -> it.modified(MARCH.plusNanos(1))), "updated"))
                .contains("2024-03-05T08:30:00.000000001+01:00");
        assertThat(Xml.text(entry(it -> it.modified(MARCH).published(null)), "published"))
                .isEmpty();
    }

    @Test
    void theSameMomentIsSpeltDifferentlyInEachEntry() {
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> Article.builder("Letter " + i)
                        .id("letter " + i)
                        .published(MARCH.plusNanos(i == 11 ? 500_000_000 : 0))
                        .build())
                .toList();
        List<String> dates = Xml.children(feed(VALE, articles), "entry").stream()
                .map(entry -> Xml.text(entry, "updated").orElseThrow())
                .toList();
        assertThat(dates.subList(0, 10)).doesNotHaveDuplicates();
        assertThat(dates).startsWith("2024-03-05T08:30:00+01:00", "2024-03-05T08:30:00.0+01:00");
        assertThat(dates.subList(0, 11))
                .allSatisfy(date -> assertThat(OffsetDateTime.parse(date)).isEqualTo(MARCH));
        assertThat(dates.get(11)).isEqualTo("2024-03-05T08:30:00.5+01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "https://vale.example/1?a=b#c, https://vale.example/1?a=b#c",
        "urn:isbn:0451450523, urn:isbn:0451450523",
        "'tag:vale.example,2024:1', 'tag:vale.example,2024:1'",
        "'tag:vale.example,2024:a b', https://vale.example/#tag%3Avale.example%2C2024%3Aa%20b",
        "post-42, https://vale.example/#post-42",
        "é/1, https://vale.example/#%C3%A9%2F1",
        "post:42, https://vale.example/#post%3A42"
    })
    void anIdThatIsNoIriBecomesAFragmentOfThePublication(String id, String written) {
        assertThat(Xml.text(entry(it -> it.id(id)), "id")).contains(written);
    }

    @Test
    void aFeedWithAnUnsignedArticleIsSignedByItsPublisher() {
        Article unsigned = Article.builder("Fog").id("1").published(MARCH).build();
        Article signed = unsigned.with(it -> it.id("2").author("Ada Vale"));
        Publication press = VALE.with(it -> it.publisher(Author.organization("Vale Press")));
        assertThat(authors(feed(press, List.of(signed, unsigned)))).containsExactly("Vale Press");
        assertThat(authors(feed(VALE, List.of(signed, unsigned)))).containsExactly("Vale");
        assertThat(authors(feed(press, List.of(signed)))).isEmpty();
    }

    private static List<String> authors(Element feed) {
        return Xml.children(feed, "author").stream()
                .flatMap(author -> Xml.text(author, "name").stream())
                .toList();
    }

    @Test
    void aPersonHasNameAddressAndEmail() {
        Element author = Xml.children(
                        entry(it -> it.authors(List.of(Author.builder("Ada & Vale")
                                .url(URI.create("/ada"))
                                .email("ada@vale.example")
                                .build()))),
                        "author")
                .get(0);
        assertThat(Xml.text(author, "name")).contains("Ada & Vale");
        assertThat(Xml.text(author, "uri")).contains("https://vale.example/ada");
        assertThat(Xml.text(author, "email")).contains("ada@vale.example");
    }

    @Test
    void anEmailThatReadersRefuseIsLeftOutAndTold() {
        Article article = Article.builder("Fog")
                .id("1")
                .published(MARCH)
                .author(Author.of("Ada").with(it -> it.email("ada@localhost")))
                .build();
        Feed feed = Feed.of(VALE, List.of(article));
        assertThat(Feeds.write(feed, FeedFormat.ATOM)).doesNotContain("localhost");
        assertThat(Losses.of(feed, FeedFormat.ATOM, FeedWriter.Content.FULL).losses())
                .extracting(FeedReport.Loss::field)
                .contains("authors.email");
    }

    @Test
    void textWithAClosingTagIsHtmlAndOtherTextIsText() {
        Element plain =
                Xml.children(entry(it -> it.title("1 < 2 & <b>")), "title").get(0);
        assertThat(plain.getTextContent()).isEqualTo("1 < 2 & <b>");
        assertThat(Xml.attributes(plain)).isEmpty();
        Element html = Xml.children(entry(it -> it.title("<b>1</b>")), "title").get(0);
        assertThat(html.getTextContent()).isEqualTo("&lt;b&gt;1&lt;/b&gt;");
        assertThat(Xml.attributes(html)).containsEntry("type", "html");
    }

    @Test
    void anEntryThatSaysNothingHasEmptyContent() {
        Element content = Xml.children(entry(it -> {}), "content").get(0);
        assertThat(Xml.attributes(content)).containsEntry("type", "xhtml");
        assertThat(content.getTextContent()).isBlank();
        assertThat(Xml.all(content, "div").get(0).getNamespaceURI()).isEqualTo("http://www.w3.org/1999/xhtml");
        assertThat(Xml.children(entry(it -> it.summary("Thick.")), "content")).isEmpty();
    }

    @Test
    void languagesOfFeedAndEntryAreSaid() {
        Publication english = VALE.with(it -> it.language("en"));
        Article german = Article.builder("Nebel")
                .id("1")
                .published(MARCH)
                .language("de")
                .body(Paragraph.of("Dick."))
                .build();
        Element feed = feed(english, List.of(german));
        assertThat(Xml.attributes(feed)).containsEntry("xml:lang", "en");
        assertThat(Xml.attributes(Xml.children(feed, "entry").get(0))).containsEntry("xml:lang", "de");
    }

    @Test
    void aSchemeThatIsNoIriIsLeftOut() {
        Element entry = entry(it -> it.tag(new Tag("fog", Optional.of("weather"), Optional.empty())));
        assertThat(Xml.attributes(Xml.children(entry, "category").get(0)))
                .containsEntry("term", "fog")
                .doesNotContainKey("scheme");
    }

    @Test
    void theIdOfTheFeedIsSaidOrItsAddressOrThePublications() {
        Feed feed = Feed.builder(Publication.of("Vale", "https://vale.example"))
                .updated(MARCH)
                .build();
        assertThat(id(feed)).contains("https://vale.example/");
        URI self = URI.create("https://vale.example/f.xml");
        assertThat(id(feed.with(it -> it.self(self)))).contains(self.toString());
        assertThat(id(feed.with(it -> it.self(self).id("urn:x-vale:feed")))).contains("urn:x-vale:feed");
    }

    private static Optional<String> id(Feed feed) {
        return Xml.text(Xml.parse(Feeds.writeBytes(feed, FeedFormat.ATOM)), "id");
    }
}
