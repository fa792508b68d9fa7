package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.MiningTerms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class FeedOptionsTest {

    private static Feed three() {
        List<Article> articles = List.of(1, 2, 3).stream()
                .map(i -> Article.builder("Letter " + i)
                        .id("https://vale.example/" + i)
                        .author("Ada Vale")
                        .published(MARCH.plusDays(i))
                        .body(Paragraph.of("Dear " + i + " ]]> & <you>"))
                        .build())
                .toList();
        return Feed.of(Publication.of("Vale", "https://vale.example/"), articles);
    }

    @ParameterizedTest
    @EnumSource
    void aLimitKeepsTheFirstAndTheFeedIsAsOldAsThey(FeedFormat format) {
        Feed read = Feeds.read(Feeds.writer().limit(2).build().writeBytes(three(), format))
                .value();
        assertThat(read.articles()).extracting(Article::title).containsExactly("Letter 1", "Letter 2");
        assertThat(read.updated()).contains(MARCH.plusDays(2));
    }

    @Test
    void aLimitIsNotNegative() {
        assertThatThrownBy(() -> Feeds.writer().limit(-1)).hasMessage("limit must not be negative: \"-1\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void contentInCdataIsTheSameToAReader(FeedFormat format) {
        FeedWriter writer = Feeds.writer().escaping(FeedWriter.Escaping.CDATA).build();
        assertThat(writer.write(three(), format))
                .contains("<![CDATA[<p>Dear 1 ]]&gt; &amp; &lt;you&gt;</p>")
                .doesNotContain("&lt;p>");
        assertThat(Feeds.read(writer.write(three(), format))).isEqualTo(Feeds.read(Feeds.write(three(), format)));
    }

    @Test
    void theEndOfASectionInTheContentDoesNotEndIt() {
        Feed feed = three().with(it -> it.articles(List.of(Article.builder("Raw")
                .id("https://vale.example/raw")
                .author("Ada Vale")
                .published(MARCH)
                .body(new dev.offprint.body.RawHtml("<p title=\"]]>\">Hi ]]></p>"))
                .build())));
        FeedWriter writer = Feeds.writer().escaping(FeedWriter.Escaping.CDATA).build();
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            assertThat(Feeds.read(writer.write(feed, format)).value())
                    .isEqualTo(Feeds.read(Feeds.write(feed, format)).value());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RSS", "ATOM"})
    void aStyleSheetIsNamedBeforeTheRoot(FeedFormat format) {
        assertThat(Feeds.writer()
                        .stylesheet(URI.create("/feed.xsl?a=1&b=2"))
                        .build()
                        .write(three(), format))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<?xml-stylesheet href=\"/feed.xsl?a=1&amp;b=2\" type=\"text/xsl\"?>\n<");
        assertThat(Feeds.writer()
                        .stylesheet(URI.create("https://vale.example/feed.CSS?v=3"))
                        .build()
                        .write(three(), format))
                .contains("type=\"text/css\"?>");
    }

    @Test
    void termsForMachinesAreWrittenOnRequestAlone() {
        Copyright copyright = Copyright.of(2024, "Ada Vale")
                .with(it -> it.mining(new MiningTerms(
                        Map.of(
                                MiningTerms.Use.SEARCH, MiningTerms.Permission.ALLOW,
                                MiningTerms.Use.TDM, MiningTerms.Permission.DENY,
                                MiningTerms.Use.AI_TRAIN, MiningTerms.Permission.DENY),
                        Optional.of(URI.create("/terms")),
                        Optional.of(URI.create("https://rsl.example/")))));
        Feed feed =
                three().with(it -> it.publication(three().publication().with(change -> change.copyright(copyright))));
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            assertThat(Feeds.write(feed, format)).doesNotContain("rsl");
            Element root = Xml.parse(Feeds.writer().rsl(true).build().writeBytes(feed, format));
            Element content = Xml.all(root, "rsl:content").get(0);
            assertThat(Xml.attributes(content))
                    .containsEntry("url", "https://vale.example/")
                    .containsEntry("server", "https://rsl.example/");
            Element licence = Xml.children(content, "rsl:license").get(0);
            assertThat(Xml.texts(licence, "rsl:permits")).containsExactly("search");
            assertThat(Xml.texts(licence, "rsl:prohibits")).containsExactly("ai-train");
            assertThat(Xml.texts(content, "rsl:copyright")).containsExactly("Ada Vale");
            assertThat(Xml.texts(content, "rsl:terms")).containsExactly("https://vale.example/terms");
        }
    }

    @Test
    void atomSaysWhatWasTakenBack() {
        Feed feed = three().with(it -> it.deletion(new Deletion(
                "old letter",
                MARCH,
                Optional.of(Author.of("Ada Vale").with(ada -> ada.email("ada@vale.example"))),
                Optional.of("Sent twice."))));
        Element entry = Xml.all(Xml.parse(Feeds.writeBytes(feed, FeedFormat.ATOM)), "at:deleted-entry")
                .get(0);
        assertThat(Xml.attributes(entry))
                .containsEntry("ref", "https://vale.example/#old%20letter")
                .containsEntry("when", "2024-03-05T08:30:00+01:00");
        assertThat(entry.getTextContent()).contains("Ada Vale", "ada@vale.example", "Sent twice.");
    }

    @Test
    void anArchiveSaysWhereThePresentIs() throws IOException {
        Feed feed = three().with(it -> it.history(History.ARCHIVE));
        assertThat(Feeds.write(feed, FeedFormat.JSON_FEED)).contains("\"expired\":true");
        assertHistoryIsLost(feed, "fh:archive");
        Feed.Builder known = Feed.builder(feed.publication()).articles(feed.articles());
        known.history(History.ARCHIVE).page(Page.CURRENT, URI.create("https://vale.example/now"));
        assertThat(Feeds.write(known.build(), FeedFormat.ATOM)).contains("<fh:archive/>");
    }

    @Test
    void aCompleteFeedHasNoOtherPages() throws IOException {
        Feed feed =
                three().with(it -> it.history(History.COMPLETE).page(Page.NEXT, URI.create("https://vale.example/2")));
        assertHistoryIsLost(feed, "complete");
    }

    private static void assertHistoryIsLost(Feed feed, String element) throws IOException {
        for (FeedFormat format : List.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            FeedReport report = Feeds.write(feed, format, out);
            assertThat(report.losses()).extracting(FeedReport.Loss::field).contains("history");
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(element);
        }
    }

    @Test
    void aPodcastHasALanguageAndItsOwnerMail() {
        assertThatThrownBy(() -> Podcast.builder(Podcast.Category.of("Arts"), Author.of("Ada Vale")))
                .hasMessageStartingWith("owner must have an e-mail address");
        Feed feed = three().with(it -> it.podcast(Podcast.builder(
                        Podcast.Category.of("Arts"), Author.of("Ada").with(ada -> ada.email("ada@vale.example")))
                .build()));
        assertThatThrownBy(() -> Feeds.write(feed, FeedFormat.RSS))
                .hasMessage("publication.language is required of a podcast: \"\"");
    }
}
