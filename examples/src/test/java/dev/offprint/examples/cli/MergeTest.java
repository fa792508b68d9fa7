package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.feed.Feed;
import dev.offprint.feed.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest extends CommandLineTest {

    private static final String VALE = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Vale</title><link>https://vale.example/</link><description/><copyright>© 2024 Ada Vale</copyright>
              <item><title>Old</title><guid>https://vale.example/old</guid><category>Fog</category>
                <dc:creator>Ada Vale</dc:creator><pubDate>Fri, 01 Mar 2024 08:00:00 +0100</pubDate></item>
              <item><title>New</title><guid>https://vale.example/new</guid><category>Rope</category>
                <dc:creator>Ben Orr</dc:creator><pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate></item>
            </channel></rss>
            """;
    private static final String ORR = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Orr", "home_page_url": "https://orr.example/",
             "items": [
               {"id": "https://vale.example/new", "title": "New, mended", "content_text": "x",
                "date_published": "2024-03-05T23:30:00-05:00", "date_modified": "2024-03-07T00:00:00Z"},
               {"id": "middle", "url": "https://orr.example/middle", "title": "Middle", "content_text": "y",
                "authors": [{"name": "Ada Vale"}], "tags": ["fog"], "date_published": "2024-03-03T12:00:00Z"}]}
            """;

    private Feed merged(String format, String... options) throws IOException {
        Path vale = file("vale.xml", VALE);
        Path orr = file("orr.json", ORR);
        Path out = folder.resolve("out/feed");
        List<Object> arguments = new java.util.ArrayList<>(
                List.of("feed", "--to", format, "--out", out, "--self", "https://merged.example/feed"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(vale, orr));
        assertThat(run(arguments.toArray())).as(err().toString()).isZero();
        return Feeds.read(read("out/feed")).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed"})
    void articlesOfAllFeedsComeNewestFirstAndEachOnce(String format) throws IOException {
        Feed feed = merged(format);
        assertThat(feed.articles()).extracting(Article::title).containsExactly("New, mended", "Middle", "Old");
        assertThat(feed.publication().title()).contains("Vale");
        assertThat(feed.self()).hasToString("Optional[https://merged.example/feed]");
    }

    @Test
    void anArticleKeepsItsOwnCopyrightAndSource() throws IOException {
        Feed feed = merged("rss", "--title", "Both", "--url", "https://merged.example/");
        assertThat(feed.publication().title()).contains("Both");
        assertThat(feed.publication().copyright()).isEmpty();
        Article old = feed.articles().get(2);
        assertThat(old.copyright().orElseThrow().line(java.util.Locale.ENGLISH)).isEqualTo("© 2024 Ada Vale");
        assertThat(old.properties().get("source").toString()).contains("Vale", "https://vale.example/");
        assertThat(feed.articles().get(1).copyright()).isEmpty();
    }

    @Test
    void articlesAreChosenByTagAuthorDateAndNumber() throws IOException {
        assertThat(merged("atom", "--tag", "FOG").articles())
                .extracting(Article::title)
                .containsExactly("Middle", "Old");
        assertThat(merged("atom", "--author", "ben orr").articles())
                .extracting(Article::title)
                .containsExactly("New");
        assertThat(merged("atom", "--since", "2024-03-03", "--until", "2024-03-03")
                        .articles())
                .extracting(Article::title)
                .containsExactly("Middle");
        assertThat(merged("atom", "--since", "2024-03-05").articles())
                .as("the day is the author's, where it is still the fifth")
                .extracting(Article::title)
                .containsExactly("New, mended");
        assertThat(merged("atom", "--until", "2024-03-03T12:00:00Z").articles())
                .extracting(Article::title)
                .containsExactly("Middle", "Old");
        assertThat(merged("atom", "--limit", "1").articles())
                .extracting(Article::title)
                .containsExactly("New, mended");
        assertThat(merged("atom", "--tag", "none").articles()).isEmpty();
    }

    @Test
    void aWrongCommandLineIsTold() throws IOException {
        Path vale = file("vale.xml", VALE);
        assertThat(run("feed", "--to", "html", "--out", folder.resolve("x"), vale))
                .isEqualTo(2);
        assertThat(run("feed", "--to", "rss", "--since", "soon", "--out", folder.resolve("x"), vale))
                .isEqualTo(2);
        assertThat(run("feed", "--to", "rss", "--limit", "-1", "--out", folder.resolve("x"), vale))
                .isEqualTo(2);
        assertThat(String.join("\n", err()))
                .contains("'html' is no format of feeds", "'soon' is no date", "must not be negative");
    }

    @Test
    void aFileThatFailsLeavesTheOthers() throws IOException {
        Path vale = file("vale.xml", VALE);
        assertThat(run("feed", "--to", "rss", "--out", folder.resolve("x"), folder.resolve("missing.xml"), vale))
                .isEqualTo(1);
        assertThat(out()).containsExactly("2 articles written to " + folder.resolve("x"));
        assertThat(err()).hasSize(1).first().asString().contains("missing.xml", "no such file");
    }

    @Test
    void aFeedIsCheckedAsAWhole() throws IOException {
        Path feed = file(
                "feed.xml",
                "<rss version='2.0'><channel><title>Vale</title><item><title>One</title><guid isPermaLink='false'>1</guid></item>"
                        + "<item><title>Two</title><guid isPermaLink='false'>1</guid></item></channel></rss>");
        assertThat(run("check", feed)).isEqualTo(1);
        assertThat(out())
                .anySatisfy(line -> assertThat(line).contains("$.articles[1]: error", "duplicate-id"))
                .anySatisfy(line -> assertThat(line).contains("$: info", "self-missing"))
                .last()
                .asString()
                .startsWith("2 articles: ");
    }

    private static final String SHOW = """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
              <title>Vale</title><link>https://vale.example/</link><description/><language>en</language>
              <itunes:category text="Arts"/><itunes:explicit>false</itunes:explicit>
              <itunes:owner><itunes:name>Ada Vale</itunes:name><itunes:email>ada@vale.example</itunes:email></itunes:owner>
              <item><title>One</title><guid>https://vale.example/1</guid>
                <pubDate>Fri, 01 Mar 2024 08:00:00 +0100</pubDate></item>
            </channel></rss>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"feed", "convert"})
    void aPodcastStaysOne(String command) throws IOException {
        Path show = file("show.xml", SHOW);
        Path out = folder.resolve(command.equals("feed") ? "out/show.xml" : "out");
        assertThat(run(command, "--to", "atom", "--out", out, show))
                .as(err().toString())
                .isZero();
        Feed feed = Feeds.read(read("out/show.xml")).value();
        assertThat(feed.podcast().orElseThrow().owner().name()).isEqualTo("Ada Vale");
        assertThat(feed.articles()).hasSize(1);
    }

    @Test
    void aPodcastWithoutLanguageIsTold() throws IOException {
        Path show = file("show.xml", SHOW.replace("<language>en</language>", ""));
        assertThat(run("feed", "--to", "rss", "--out", folder.resolve("out/show.xml"), show))
                .isZero();
        assertThat(err().toString()).contains("show.xml: the feed is no podcast any more");
    }
}
