package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.credit.Author;
import dev.offprint.json.ArticleJson;
import dev.offprint.markdown.Markdown;
import dev.offprint.text.PlainText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest extends CommandLineTest {

    @Test
    void textBecomesOneJsonDocumentThatReadsBack() throws IOException {
        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), article("ferry.txt")))
                .isZero();

        assertThat(names("out")).containsExactly("ferry.json");
        assertThat(ArticleJson.readEdition(read("out/ferry.json")).value())
                .isEqualTo(PlainText.read(ARTICLE).value());
        assertThat(out()).containsExactly("1 file written to " + folder.resolve("out"));
        assertThat(err()).isEmpty();
    }

    @Test
    void oneFileIsWrittenToStandardOutputAsBytes() throws IOException {
        Path file = file("quay.txt", "Über den Kai\n\nMan will ihn zuschütten – 港.\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.US_ASCII));
        try {
            assertThat(run("convert", "--to", "markdown", file)).isZero();
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Über den Kai", "zuschütten – 港.");
        assertThat(err()).isEmpty();
        assertThat(out()).isEmpty();
    }

    @Test
    void severalFilesNeedAFolder() throws IOException {
        assertThat(run("convert", "--to", "json", article("a.txt"), article("b.txt")))
                .isEqualTo(2);

        assertThat(err().get(0)).isEqualTo("Several files need --out=DIR to be written to");
    }

    @Test
    void severalArticlesOfOneFileNeedAFolder() throws IOException {
        run("convert", "--to", "json", "--out", folder.resolve("a"), article("a.txt"));
        Edition one = ArticleJson.readEdition(read("a/a.json")).value();
        Article article = one.articles().get(0);
        Path two = file("two.json", ArticleJson.write(new Edition(one.publication(), List.of(article, article))));

        assertThat(run("convert", "--to", "text", two)).isEqualTo(1);

        assertThat(err()).containsExactly(two + ": whole file: it holds 2 articles, which need --out=DIR");
    }

    @ParameterizedTest
    @CsvSource({
        "text,txt,The ferry",
        "html,html,<!DOCTYPE html>",
        "rss,xml,<rss",
        "atom,xml,<feed",
        "jsonfeed,json,jsonfeed.org",
        "json,json,\"articles\"",
        "JSON,json,\"articles\""
    })
    void outputIsNamedAfterTheInput(String format, String extension, String content) throws IOException {
        assertThat(run("convert", "--to", format, "--out", folder.resolve("out"), article("ferry.v2.txt")))
                .isZero();

        assertThat(names("out")).containsExactly("ferry.v2." + extension);
        assertThat(read("out/ferry.v2." + extension)).contains(content).contains("On Sundays the river rests");
    }

    @Test
    void jsonComesBackAsTheTextThatItWas() throws IOException {
        run("convert", "--to", "json", "--out", folder.resolve("json"), article("ferry.txt"));
        run("convert", "--to", "text", "--out", folder.resolve("text"), folder.resolve("json/ferry.json"));

        assertThat(PlainText.read(read("text/ferry.txt")).value())
                .isEqualTo(PlainText.read(ARTICLE).value());
    }

    @Test
    void pageComesBackAsTheEditionThatItWas() throws IOException {
        run(
                "convert",
                "--to",
                "json",
                "--base",
                "https://a.example",
                "--out",
                folder.resolve("json"),
                article("ferry.txt"));
        run("convert", "--to", "html", "--out", folder.resolve("page"), folder.resolve("json/ferry.json"));

        assertThat(run("convert", "--to", "json", "--out", folder.resolve("back"), folder.resolve("page/ferry.html")))
                .as(String.join("\n", err()))
                .isZero();

        assertThat(ArticleJson.readEdition(read("back/ferry.json")).value())
                .isEqualTo(ArticleJson.readEdition(read("json/ferry.json")).value());
    }

    @Test
    void pageOfAnotherProgramIsReadWithWhatItSaysOfItself() throws IOException {
        Path page = file("tide.htm", """
                <html lang="en"><head><title>The tide | Courier</title><meta property="og:site_name" content="Courier">
                <link rel="canonical" href="https://courier.example/tide"></head><body><nav><a href="/">Home</a></nav>
                <article><h1>The tide</h1><p class="byline">By Ada Vale, 3 May 2024</p><p>It <a href="why">turned</a>.</p></article>
                </body></html>
                """);

        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), page))
                .isZero();

        Edition edition = ArticleJson.readEdition(read("out/tide.json")).value();
        assertThat(edition.publication().title()).contains("Courier");
        assertThat(edition.article().title()).isEqualTo("The tide");
        assertThat(edition.article().url()).contains(URI.create("https://courier.example/tide"));
        assertThat(edition.article().authors()).extracting(Author::name).containsExactly("Ada Vale");
        assertThat(edition.article().body().text()).isEqualTo("It turned.");
        assertThat(read("out/tide.json")).contains("https://courier.example/why");
    }

    @Test
    void badFilesAreOneLineEachAndNeverStopTheRest() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("convert", "--to", "json", "--out", folder.resolve("out")));
        Files.createDirectory(folder.resolve("sub"));
        Files.write(folder.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        List<Path> bad = List.of(
                file("empty.txt", ""),
                folder.resolve("missing.txt"),
                folder.resolve("sub"),
                folder.resolve("image.txt"),
                file("broken.json", "{\"articles\": ["),
                file("page.html", "<!DOCTYPE html><p> </p>"));
        arguments.add(article("a.txt"));
        arguments.addAll(bad);
        arguments.add(article("z.txt"));

        assertThat(run(arguments.toArray())).isEqualTo(1);

        assertThat(names("out")).containsExactly("a.json", "z.json");
        assertThat(err()).hasSameSizeAs(bad);
        assertThat(err().stream()
                        .map(line -> line.replace(folder.toString(), ""))
                        .toList())
                .containsExactly(
                        "/empty.txt: line 1: expected a headline, found no text",
                        "/missing.txt: whole file: no such file",
                        "/sub: whole file: it is a folder; name the files in it",
                        "/image.txt: line 3: expected text, found the byte 0x00 in what is neither UTF-8 nor UTF-16",
                        err().get(4).replace(folder.toString(), ""),
                        "/page.html: whole file: expected a page with a title or text, found neither");
        assertThat(err().get(4)).contains("broken.json: line 1, column ").doesNotContain("Exception");
        assertThat(out()).containsExactly("2 files written to " + folder.resolve("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom", "jsonfeed"})
    void feedsComeBackAsTheArticlesThatTheyCarry(String format) throws IOException {
        Path text = file("tide.txt", "The tide\n\nBy Ada Vale\n2024-05-03\n\nIt turned.\n\n© 2024 Ada Vale\n");
        run("convert", "--to", format, "--base", "https://a.example", "--out", folder.resolve("feed"), text);
        String feed = names("feed").get(0);

        assertThat(run(
                        "convert",
                        "--to",
                        "json",
                        "--out",
                        folder.resolve("out"),
                        folder.resolve("feed").resolve(feed)))
                .as(String.join("\n", err()))
                .isZero();

        Article article = ArticleJson.readEdition(read("out/tide.json")).value().article();
        assertThat(article.title()).isEqualTo("The tide");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ada Vale");
        assertThat(article.body().text()).isEqualTo("It turned.");
        assertThat(article.copyright().orElseThrow().firstYear()).hasValue(2024);
    }

    @Test
    void markdownComesBackAsTheArticleThatItWas() throws IOException {
        Path post =
                file("2024-05-03-tide.md", "---\ntags: [sea]\n---\n# The tide\n\nIt *turned*.\n\n© 2024 Ada Vale\n");
        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), post))
                .isZero();
        Article article = ArticleJson.readEdition(read("out/2024-05-03-tide.json"))
                .value()
                .article();
        assertThat(article.title()).isEqualTo("The tide");
        assertThat(article.published()).isPresent();

        assertThat(run(
                        "convert",
                        "--to",
                        "markdown",
                        "--out",
                        folder.resolve("md"),
                        folder.resolve("out/2024-05-03-tide.json")))
                .isZero();
        assertThat(Markdown.read(read("md/2024-05-03-tide.md")).value().article())
                .isEqualTo(article);
    }

    @Test
    void aWordPressExportIsOneMarkdownFileForEachPost() throws IOException {
        Path export = file("export.xml", """
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title>
                <item><title>One</title><wp:post_type>post</wp:post_type></item>
                <item><title>Two</title><wp:post_type>page</wp:post_type></item></channel></rss>
                """);
        assertThat(run("convert", "--to", "markdown", "--out", folder.resolve("md"), export))
                .isZero();
        assertThat(names("md")).containsExactly("export-1.md", "export-2.md");
        assertThat(run("convert", "--to", "wxr", "--out", folder.resolve("md"), export))
                .isEqualTo(2);
    }

    @Test
    void aFeedWithoutArticlesIsStillAPublication() throws IOException {
        Path feed = file("quiet.xml", "<rss version='2.0'><channel><title>Quiet</title></channel></rss>");

        assertThat(run("convert", "--to", "json", "--out", folder.resolve("out"), feed))
                .isZero();

        Edition edition = ArticleJson.readEdition(read("out/quiet.json")).value();
        assertThat(edition.publication().title()).contains("Quiet");
        assertThat(edition.articles()).isEmpty();
        assertThat(run("convert", "--to", "text", "--out", folder.resolve("out"), feed))
                .isEqualTo(1);
        assertThat(err()).anyMatch(line -> line.endsWith("quiet.xml: whole file: it holds no article"));
    }

    @Test
    void wrongCommandLinesExitWithTwo() throws IOException {
        Path file = article("ferry.txt");

        assertThat(run()).isEqualTo(2);
        assertThat(run("convert", "--out", folder, file)).isEqualTo(2);
        assertThat(run("convert", "--to", "json", "--out", folder)).isEqualTo(2);
        assertThat(run("convert", "--to", "pdf", "--out", folder, file)).isEqualTo(2);
        assertThat(run("convert", "--to", "wxr", "--out", folder, file)).isEqualTo(2);
        assertThat(run("convert", "--from", "pdf", "--to", "json", "--out", folder, file))
                .isEqualTo(2);
        assertThat(run("convert", "--to", "json", "--base", "ftp://a.example", "--out", folder, file))
                .isEqualTo(2);
        assertThat(run("publish", file)).isEqualTo(2);
        assertThat(err())
                .contains("The format wxr is read and never written")
                .anyMatch(
                        line -> line.contains("'pdf' is none of text, markdown, html, rss, atom, jsonfeed, wxr, json"))
                .noneMatch(line -> line.startsWith("\tat "));
        assertThat(names(".")).containsExactly("ferry.txt");
    }

    @Test
    void findingsAndLossesAreToldToThoseWhoAsk() throws IOException {
        Path file = file("f.txt", "Head\n\nText.\n\n© 2024 Ada Vale");

        run("convert", "--to", "json", "--out", folder.resolve("out"), file);
        assertThat(err()).isEmpty();
        run("convert", "-v", "--to", "json", "--out", folder.resolve("out"), file);
        assertThat(err())
                .containsExactly(
                        file
                                + ": line 5: info: the article has no byline (author-inferred): whoever holds the copyright is taken as the author");
    }

    @Test
    void baseGivesAddressesAndFeedsDoWithoutOne() throws IOException {
        Path file = article("a b.txt");

        run("convert", "--to", "json", "--base", "https://vale.example/blog", "--out", folder.resolve("out"), file);
        run("convert", "--to", "rss", "--out", folder.resolve("out"), file);

        assertThat(ArticleJson.readEdition(read("out/a b.json"))
                        .value()
                        .article()
                        .url())
                .hasValueSatisfying(url -> assertThat(url).hasToString("https://vale.example/blog/a%20b.html"));
        assertThat(read("out/a b.xml")).contains("https://example.invalid/a%20b.html");
    }

    @Test
    void editionOfSeveralArticlesBecomesOneFeedOrSeveralPages() throws IOException {
        Edition edition = new Edition(
                Publication.UNKNOWN,
                List.of(Article.builder("One").build(), Article.builder("Two").build()));
        Path file = file("two.json", ArticleJson.write(edition));

        run("convert", "--to", "html", "--out", folder.resolve("html"), file);
        run("convert", "--to", "atom", "--out", folder.resolve("atom"), file);

        assertThat(names("html")).containsExactly("two-1.html", "two-2.html");
        assertThat(read("atom/two.xml")).contains("One", "Two", "<updated>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-8"})
    void encodingOfATextIsFoundOut(String charset) throws IOException {
        Path file = folder.resolve("f.txt");
        Files.write(file, "Ça va…\n\nŒuvre — 50 €".getBytes(Charset.forName(charset)));

        assertThat(run("convert", "--to", "text", "--out", folder.resolve("out"), file))
                .isZero();
        assertThat(read("out/f.txt")).isEqualTo("Ça va…\n\nŒuvre — 50 €\n");
    }

    @Test
    void namesOnMessagesStayOnOneLine() throws IOException {
        Path file = file("two\nlines.txt", "");

        run("convert", "--to", "json", "--out", folder.resolve("out"), file);

        assertThat(err())
                .singleElement()
                .asString()
                .endsWith("two lines.txt: line 1: expected a headline, found no text");
    }
}
