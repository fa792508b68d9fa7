package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.body.Image;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class RssWriterTest {

    private static final String ADDRESS = "https://vale.example/fog";

    private static Element channel(Consumer<PublicationBuilder> change, Article... articles) {
        Publication publication = FeedSamples.publication("Vale").build().with(change);
        byte[] bytes = Feeds.writeBytes(Feed.of(publication, List.of(articles)), FeedFormat.RSS);
        return Xml.children(Xml.parse(bytes), "channel").get(0);
    }

    private static Element item(Consumer<ArticleBuilder> change) {
        Article article = Article.builder("Fog").url(ADDRESS).build().with(change);
        return Xml.children(channel(it -> {}, article), "item").get(0);
    }

    @Test
    void theAddressIsAPermalinkOnlyAsTheId() {
        assertThat(Xml.attributes(Xml.children(item(it -> {}), "guid").get(0))).containsEntry("isPermaLink", "true");
        Element other = Xml.children(item(it -> it.id("https://vale.example/ids/1")), "guid")
                .get(0);
        assertThat(other.getTextContent()).isEqualTo("https://vale.example/ids/1");
        assertThat(Xml.attributes(other)).containsEntry("isPermaLink", "false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-10T09:30:00+02:00 | Tue, 10 Sep 2024 09:30:00 +0200 |",
                "2024-02-29T23:59:59Z | Thu, 29 Feb 2024 23:59:59 +0000 |",
                "2024-03-01T00:00:00-03:30 | Fri, 01 Mar 2024 00:00:00 -0330 |",
                "2024-03-01T00:00:00.25Z | Fri, 01 Mar 2024 00:00:00 +0000 | 2024-03-01T00:00:00.25Z",
                "2024-03-01T01:00:00+05:45 | Thu, 29 Feb 2024 19:15:00 +0000 | 2024-03-01T01:00:00+05:45",
                "0987-03-01T01:00:00Z | Thu, 01 Mar 0987 01:00:00 +0000 |"
            })
    void aDateKeepsItsOffsetAndAllThatRfc822CannotSayStandsBesideIt(String date, String pubDate, String created) {
        Element item = item(it -> it.published(OffsetDateTime.parse(date)));
        assertThat(Xml.text(item, "pubDate")).contains(pubDate);
        assertThat(Xml.text(item, "dcterms:created")).isEqualTo(java.util.Optional.ofNullable(created));
    }

    @Test
    void aDateOfModificationIsAtoms() {
        assertThat(Xml.text(item(it -> it.modified(MARCH)), "atom:updated")).contains("2024-03-05T08:30:00+01:00");
        assertThat(Xml.text(item(it -> it.modified(MARCH)), "pubDate")).isEmpty();
    }

    @Test
    void everyAuthorIsACreatorAndNoneAnAuthor() {
        Element item =
                item(it -> it.author("Ada Vale").author(Author.of("Ben Orr").with(ben -> ben.email("b@orr.example"))));
        assertThat(Xml.texts(item, "dc:creator")).containsExactly("Ada Vale", "Ben Orr");
        assertThat(Xml.children(item, "author")).isEmpty();
    }

    @Test
    void aSummaryIsEscapedAsHtml() {
        Element item = item(it -> it.summary("1 < 2 & <b>bold</b>"));
        assertThat(Xml.text(item, "description")).contains("1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;");
    }

    @Test
    void textThatLooksLikeMarkupHasHexadecimalReferences() {
        Article article = Article.builder("AT&T <b> & co").url(ADDRESS).build();
        String text = Feeds.write(Feed.of(FeedSamples.publication("Vale").build(), List.of(article)), FeedFormat.RSS);
        assertThat(text).contains("<title>AT&#x26;T &#x3C;b&#x3E; &#x26; co</title>");
    }

    @Test
    void aClosingTagIsWrittenAsTheHtmlThatShowsIt() {
        assertThat(Xml.text(item(it -> it.title("No </b> here & now")), "title"))
                .contains("No &lt;/b&gt; here &amp; now");
        assertThat(Xml.text(item(it -> it.title("a </ b> c")), "title")).contains("a </ b> c");
    }

    @Test
    void addressesInContentAreAbsolute() {
        Element item = item(it -> it.body(Paragraph.of(Link.of("../about?x=1#y", "us"))));
        assertThat(Xml.text(item, "content:encoded").orElseThrow())
                .contains("<a href=\"https://vale.example/about?x=1#y\">us</a>");
    }

    @Test
    void theFirstFileIsTheEnclosureAndTheOthersAreMedia() {
        Element item = item(it -> it.attachment(
                        Attachment.builder(URI.create("/a.mp3"), "audio/mpeg").build())
                .attachment(Attachment.builder(URI.create("/b.pdf"), "application/pdf")
                        .length(7)
                        .build()));
        assertThat(Xml.children(item, "enclosure"))
                .singleElement()
                .extracting(Xml::attributes)
                .isEqualTo(Map.of("url", "https://vale.example/a.mp3", "length", "0", "type", "audio/mpeg"));
        assertThat(Xml.children(item, "media:content"))
                .singleElement()
                .extracting(Xml::attributes)
                .isEqualTo(Map.of("url", "https://vale.example/b.pdf", "fileSize", "7", "type", "application/pdf"));
    }

    @Test
    void whatAnEnclosureCannotSayIsSaidAsMedia() {
        Element item = item(it -> it.attachment(Attachment.builder(URI.create("/a.mp3"), "audio/mpeg")
                .duration(Duration.ofMillis(61_500))
                .title("A & B")
                .build()));
        Element media = Xml.children(item, "media:content").get(0);
        assertThat(Xml.attributes(media)).containsEntry("duration", "61.5").containsEntry("medium", "audio");
        assertThat(Xml.text(media, "media:title")).contains("A & B");
    }

    @Test
    void aPictureWithinItsAddressIsNotSent() {
        Image picture =
                Image.builder(URI.create("data:image/png;base64,iVBORw0KGgo=")).build();
        assertThat(Xml.children(item(it -> it.image(picture)), "media:content")).isEmpty();
    }

    @Test
    void theImageOfTheChannelHasItsTitleAndLink() {
        Image logo = Image.builder(URI.create("/logo.png")).size(145, 20).build();
        Element image = Xml.children(channel(it -> it.logo(logo)), "image").get(0);
        assertThat(Xml.text(image, "url")).contains("https://vale.example/logo.png");
        assertThat(Xml.text(image, "title")).contains("Vale");
        assertThat(Xml.text(image, "link")).contains("https://vale.example/");
        assertThat(Xml.text(image, "width")).as("wider than RSS allows").isEmpty();
    }

    @Test
    void anImageOfANewerFormatIsAtoms() {
        Element channel = channel(it -> it.logo(Image.of("/logo.svg", "")));
        assertThat(Xml.children(channel, "image")).isEmpty();
        assertThat(Xml.text(channel, "atom:logo")).contains("https://vale.example/logo.svg");
    }

    @Test
    void anEditorIsNamedOnlyWithAnAddress() {
        Author press = Author.organization("Vale Press");
        assertThat(Xml.text(channel(it -> it.publisher(press)), "managingEditor"))
                .isEmpty();
        assertThat(Xml.text(
                        channel(it -> it.publisher(press.with(press2 -> press2.email("d@vale.example")))),
                        "managingEditor"))
                .contains("d@vale.example (Vale Press)");
    }
}
