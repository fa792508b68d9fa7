package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.credit.Author;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WxrTest {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Tidewrack</title><link>https://t.example</link><language>en-GB</language>
            <wp:author><wp:author_login><![CDATA[ada]]></wp:author_login>
              <wp:author_display_name><![CDATA[Ada Vale]]></wp:author_display_name></wp:author>
            """;

    private static final String POST = """
            <item><title>The harbour</title><link>https://t.example/harbour/</link>
            <pubDate>Fri, 03 May 2024 08:00:00 +0000</pubDate><dc:creator><![CDATA[ada]]></dc:creator>
            <guid isPermaLink="false">https://t.example/?p=5</guid>
            <content:encoded><![CDATA[They want to fill it in.
            All of it.

            <!--more-->

            Second paragraph.]]></content:encoded>
            <excerpt:encoded><![CDATA[Short.]]></excerpt:encoded>
            <wp:post_id>5</wp:post_id><wp:post_modified_gmt>2024-05-04 08:00:00</wp:post_modified_gmt>
            <wp:post_name>harbour</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="news">News</category>
            <category domain="post_tag" nicename="sea">sea</category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>
            <wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>
            <wp:comment><wp:comment_id>2</wp:comment_id></wp:comment></item>
            """;

    private static final String UPLOADS = attachment(9, "boat.jpg") + attachment(10, "tides.pdf");

    @Test
    void aPostIsAnArticleWithAllThatBelongsToIt() {
        Article article = read(POST + UPLOADS).value().article();
        assertThat(article.title()).isEqualTo("The harbour");
        assertThat(article.kind()).isEqualTo(Article.Kind.BLOG_POST);
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.published()).contains(OffsetDateTime.parse("2024-05-03T08:00Z"));
        assertThat(article.modified()).contains(OffsetDateTime.parse("2024-05-04T08:00Z"));
        assertThat(article.summary()).contains("Short.");
        assertThat(article.tags())
                .containsExactly(new Tag("News", Optional.of("category"), Optional.empty()), Tag.of("sea"));
        assertThat(article.image().orElseThrow().url()).isEqualTo(URI.create("https://t.example/boat.jpg"));
        assertThat(article.image().orElseThrow().alt()).contains("Alt of boat.jpg");
        assertThat(article.attachments()).singleElement().satisfies(file -> {
            assertThat(file.url()).isEqualTo(URI.create("https://t.example/tides.pdf"));
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(article.properties())
                .containsEntry("slug", Value.of("harbour"))
                .containsEntry("status", Value.of("publish"));
    }

    @Test
    void textWithoutTagsIsBrokenIntoParagraphs() {
        assertThat(read(POST).value().article().body().blocks())
                .containsExactly(
                        Paragraph.of(new Text("They want to fill it in."), new LineBreak(), new Text("All of it.")),
                        Paragraph.of("Second paragraph."));
    }

    @Test
    void draftsSayThatTheyAreAndTheTrashStaysOut() {
        Reading<Edition> reading = read(POST.replace("publish", "draft") + POST.replace("publish", "trash"));
        assertThat(reading.value().articles())
                .singleElement()
                .satisfies(article -> assertThat(article.properties()).containsEntry("draft", Value.of(true)));
        assertThat(reading.findings()).extracting(Finding::code).contains("entries-left-out");
    }

    @Test
    void commentsAndAttachmentsAreCounted() {
        List<Finding> findings = read(POST + UPLOADS).findings();
        assertThat(findings).extracting(Finding::problem).contains("2 comments", "2 entries of the kind “attachment”");
    }

    @Test
    void aThousandPostsAreAllThereWithTheirAuthorsTagsAndAttachments() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            items.append(
                    "<wp:author><wp:author_login>u%1$d</wp:author_login><wp:author_display_name>Author %1$d</wp:author_display_name></wp:author>"
                            .formatted(i));
        }
        for (int i = 0; i < 1000; i++) {
            items.append(POST.replace("?p=5", "?p=" + i)
                            .replace("The harbour", "Post " + i)
                            .replace("<![CDATA[ada]]>", "u" + i % 20)
                            .replace("<wp:post_id>5<", "<wp:post_id>" + (i + 1) + "<")
                            .replace(">sea<", ">tag " + i % 50 + "<"))
                    .append(attachment(5000 + i, "file" + i + ".pdf").replace("parent>5<", "parent>" + (i + 1) + "<"));
        }
        Reading<Edition> reading = read(items.toString());
        List<Article> articles = reading.value().articles();
        assertThat(articles).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            Article article = articles.get(i);
            assertThat(article.title()).isEqualTo("Post " + i);
            assertThat(article.authors()).containsExactly(Author.of("Author " + i % 20));
            assertThat(article.tags()).extracting(Tag::label).containsExactly("News", "tag " + i % 50);
            assertThat(article.attachments())
                    .singleElement()
                    .extracting(file -> file.url().toString())
                    .isEqualTo("https://t.example/file" + i + ".pdf");
        }
        assertThat(reading.findings())
                .extracting(Finding::problem)
                .contains("2000 comments", "1000 entries of the kind “attachment”");
    }

    @Test
    void tagsInBracketsAreWhatTheyStandFor() {
        List<Block> blocks = blocks("""
                [caption id="a" width="300"]<a href="https://t.example/c-large.jpg"><img src="https://t.example/c.jpg" alt="C"></a> The <em>quay</em>[/caption]

                [gallery ids="9,10,77"]

                [embed]https://video.example/1?a=b&c[/embed]

                [audio mp3="https://t.example/a.mp3"][/audio]
                """);
        assertThat(blocks.get(0)).isInstanceOfSatisfying(Figure.class, figure -> {
            assertThat(Inline.text(figure.caption())).isEqualTo("The quay");
            assertThat(figure.content()).isInstanceOf(Images.class);
        });
        assertThat(images(blocks.get(1))).containsExactly("https://t.example/boat.jpg");
        assertThat(blocks.get(2)).isEqualTo(Embed.of("https://video.example/1?a=b&c"));
        assertThat(blocks.get(3)).isInstanceOf(Media.class);
    }

    @Test
    void aGalleryThatNamesNoneShowsWhatWasUploadedWithThePost() {
        assertThat(images(blocks("[gallery]").get(0))).containsExactly("https://t.example/boat.jpg");
    }

    @Test
    void blocksOfTheEditorAreTheirHtmlAndEmbedsAreEmbeds() {
        assertThat(blocks("""
                <!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->

                <!-- wp:embed {"url":"https://video.example/1"} -->
                <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
                https://video.example/1
                </div></figure>
                <!-- /wp:embed -->
                """).toString())
                .contains("One.", "Embed[url=https://video.example/1")
                .doesNotContain("wp:");
    }

    @Test
    void tagsInBracketsOfPluginsStayAndAreToldOf() {
        Reading<Edition> reading = read(post("Before [contact-form-7 id=\"1\"] and [sic] after."));
        assertThat(reading.value().article().body())
                .isEqualTo(Body.ofText("Before [contact-form-7 id=\"1\"] and [sic] after."));
        assertThat(reading.findings())
                .filteredOn(finding -> finding.code().equals("shortcode-kept"))
                .singleElement()
                .extracting(Finding::problem)
                .isEqualTo("the text has a tag in brackets: [contact-form-7 id=\"1\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[caption]",
                "[caption a=\"",
                "[gallery ids=\"1\"]",
                "[embed]",
                "[a ",
                "[/caption]",
                "wp-block-embed[]"
            })
    void manyBracketsAreRead(String sign) {
        assertThat(read(post(sign.repeat(500_000 / sign.length()) + " x"))
                        .value()
                        .articles())
                .hasSize(1);
    }

    private static List<Block> blocks(String content) {
        return read(post(content) + UPLOADS).value().article().body().blocks();
    }

    private static String post(String content) {
        int start = POST.indexOf("They want");
        return POST.substring(0, start) + content + POST.substring(POST.indexOf("]]></content"));
    }

    private static List<String> images(Block block) {
        return ((Images) ((Figure) block).content())
                .images().stream().map(image -> image.url().toString()).toList();
    }

    @Test
    void whatIsNoFeedIsRefused() {
        assertThatThrownBy(() -> Wxr.read("<html></html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReadingException.class);
    }

    private static String attachment(int id, String file) {
        return """
                <item><title>%2$s</title><wp:post_id>%1$d</wp:post_id><wp:post_parent>5</wp:post_parent>
                <wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>https://t.example/%2$s</wp:attachment_url>
                <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key>
                <wp:meta_value>Alt of %2$s</wp:meta_value></wp:postmeta></item>
                """.formatted(id, file);
    }

    private static Reading<Edition> read(String items) {
        return Wxr.read((START + items + "</channel></rss>").getBytes(StandardCharsets.UTF_8));
    }
}
