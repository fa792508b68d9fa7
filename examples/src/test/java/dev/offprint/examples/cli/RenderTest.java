package dev.offprint.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.credit.Author;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import dev.offprint.json.ArticleJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RenderTest extends CommandLineTest {

    private static final Path SAMPLE = Path.of("articles/the-bridge-at-harrow-lock.txt");

    @Test
    void siteHasPageDocumentIndexAndThreeFeeds() throws IOException {
        Path site = folder.resolve("site");

        assertThat(run(
                        "render",
                        "--out",
                        site,
                        "--base-url",
                        "https://vale.example/",
                        "--title",
                        "Tidewrack",
                        article("ferry.txt")))
                .isZero();

        assertThat(names("site"))
                .containsExactly(
                        "authors",
                        "feed.atom.xml",
                        "feed.json",
                        "feed.rss.xml",
                        "ferry.html",
                        "ferry.json",
                        "index.html");
        assertThat(out())
                .containsExactlyInAnyOrder(Stream.of(
                                "authors/ada-vale.html",
                                "feed.atom.xml",
                                "feed.json",
                                "feed.rss.xml",
                                "ferry.html",
                                "ferry.json",
                                "index.html")
                        .map(name -> site.resolve(name).toString())
                        .toArray(String[]::new));
        assertThat(err()).isEmpty();
        assertThat(read("site/feed.rss.xml")).contains("<title>Tidewrack</title>", "https://vale.example/ferry.html");
        assertThat(read("site/feed.atom.xml")).contains("https://vale.example/ferry.html", "2024-03-12T00:00:00Z");
        assertThat(read("site/feed.json")).contains("https://vale.example/ferry.html");
    }

    @Test
    void sampleIsReadAndShownAsItIsMeant() throws IOException {
        assertThat(run("render", "--out", folder.resolve("site"), "--base-url", "https://vale.example/", SAMPLE))
                .isZero();

        Edition edition = ArticleJson.readEdition(read("site/the-bridge-at-harrow-lock.json"))
                .value();
        Article article = edition.article();
        assertThat(article.title()).isEqualTo("The bridge that nobody counted");
        assertThat(article.language()).contains("en");
        assertThat(article.authors())
                .containsExactly(Author.of("Nell Ashworth")
                        .with(it -> it.url(URI.create("https://vale.example/authors/nell-ashworth.html"))));
        assertThat(article.copyright()).hasValueSatisfying(copyright -> {
            assertThat(copyright.firstYear()).hasValue(2024);
            assertThat(copyright.rights()).isEqualTo(Rights.ALL_RESERVED);
            assertThat(copyright.claims().get(0).scopes()).containsExactly(Scope.TEXT, Scope.IMAGES);
        });
        assertThat(article.body().quotedWorks())
                .singleElement()
                .satisfies(work -> assertThat(work.publisher()).contains("The Wenlow Courier"));
        assertThat(edition.publication().credits()).containsExactly(SiteCredit.of("Site by", "Tobias Fenn"));

        Document page = Jsoup.parse(read("site/the-bridge-at-harrow-lock.html"));
        assertThat(page.select("h1").text()).isEqualTo(article.title());
        assertThat(page.select("blockquote p")).hasSize(6);
        assertThat(page.select("footer").text()).contains("2024", "Nell Ashworth", "Site by Tobias Fenn");
        assertThat(err())
                .containsExactly(
                        "1 article has no date; Atom requires one, so feed.atom.xml gives the time when the file was last changed");
    }

    @Test
    void linksBetweenPagesWorkFromADiskAndTheHeadNamesTheSite() throws IOException {
        run("render", "--out", folder.resolve("site"), "--base-url", "https://vale.example/blog", article("ä b.txt"));

        Document index = Jsoup.parse(read("site/index.html"));
        Document page = Jsoup.parse(read("site/ä b.html"));
        assertThat(index.select("h2 a").attr("href")).isEqualTo("%C3%A4%20b.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://vale.example/blog/%C3%A4%20b.html");
        assertThat(page.select("body a[href^=https://vale.example]")).isEmpty();
    }

    @Test
    void withoutABaseTheAddressLeadsNowhereAndTheUserIsTold() throws IOException {
        assertThat(run("render", "--out", folder.resolve("site"), article("ferry.txt")))
                .isZero();

        assertThat(read("site/feed.rss.xml")).contains("<link>https://example.invalid/</link>");
        assertThat(err())
                .containsExactly(
                        "no --base-url: feeds and metadata name https://example.invalid/, which leads nowhere");
    }

    @Test
    void newestArticleComesFirstAndThoseWithoutADateLast() throws IOException {
        Path undated = file("c.txt", "Undated\n\nText.");
        Path old = file("a.txt", "Old\n2023-01-01\n\nText.");
        Path young = file("b.txt", "Young\n2024-01-01\n\nText.");

        run("render", "--out", folder.resolve("site"), undated, old, young);

        assertThat(Jsoup.parse(read("site/index.html")).select("h2").eachText())
                .containsExactly("Young", "Old", "Undated");
    }

    @Test
    void badFilesNeverStopTheRest() throws IOException {
        Path missing = folder.resolve("missing.txt");

        assertThat(run(
                        "render",
                        "--out",
                        folder.resolve("site"),
                        "--base-url",
                        "https://vale.example/",
                        missing,
                        file("e.txt", " "),
                        article("ferry.txt")))
                .isEqualTo(1);

        assertThat(err())
                .containsExactly(
                        missing + ": whole file: no such file",
                        folder.resolve("e.txt") + ": line 1: expected a headline, found no text");
        assertThat(names("site")).contains("ferry.html", "index.html", "feed.json");
    }

    @Test
    void nothingIsWrittenWhereNothingCouldBeRead() throws IOException {
        assertThat(run("render", "--out", folder.resolve("site"), folder.resolve("missing.txt")))
                .isEqualTo(1);

        assertThat(names("site")).isEmpty();
    }

    @Test
    void namesOfTheSiteItselfAreNotGivenToArticles() throws IOException {
        run(
                "render",
                "--out",
                folder.resolve("site"),
                "--base-url",
                "https://vale.example/",
                article("index.txt"),
                article("feed.txt"),
                file("b/index.txt", "Other"));

        assertThat(names("site")).contains("index-2.html", "feed-2.html", "feed-2.json", "index-3.html", "feed.json");
        assertThat(Jsoup.parse(read("site/index.html")).select("h2")).hasSize(3);
    }

    @Test
    void siteIsInTheLanguageOfAllItsArticles() throws IOException {
        Path english = file("a.txt", "Head\n\n" + "The bridge and the river are what it is for. ".repeat(5));
        Path german = file("b.txt", "Kopf\n\n" + "Die Brücke ist für den Fluss und nicht für das Auto. ".repeat(5));

        run("render", "--out", folder.resolve("one"), english);
        run("render", "--out", folder.resolve("two"), english, german);

        assertThat(Jsoup.parse(read("one/index.html")).select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(Jsoup.parse(read("two/index.html")).select("html").attr("lang"))
                .isEmpty();
    }

    @Test
    void articlesWrittenBeforeABadOneOfTheSameFileStayInTheIndex() throws IOException {
        String json = ArticleJson.write(new Edition(
                Publication.UNKNOWN,
                List.of(
                        Article.builder("One").id("urn:one").build(),
                        Article.builder("Again").id("urn:one").build())));

        assertThat(run("render", "--out", folder.resolve("site"), file("two.json", json)))
                .isEqualTo(1);
        assertThat(Jsoup.parse(read("site/index.html")).select("h2").eachText()).containsExactly("One");
    }

    @Test
    void jsonIsRenderedToo() throws IOException {
        Edition edition = new Edition(
                Publication.of("The Evening Ledger", "https://ledger.example/"),
                List.of(
                        Article.builder("One").url("https://ledger.example/1").build(),
                        Article.builder("Two").build()));

        assertThat(run("render", "--out", folder.resolve("site"), file("two.json", ArticleJson.write(edition))))
                .isZero();

        assertThat(names("site")).contains("two.html", "two-2.html");
        assertThat(Jsoup.parse(read("site/index.html")).title()).isEqualTo("The Evening Ledger");
        assertThat(read("site/feed.json")).contains("https://ledger.example/1", "https://example.invalid/two-2.html");
    }

    @Test
    void articleWithTheIdOfAnotherIsRefused() throws IOException {
        String json = ArticleJson.write(Edition.of(
                Publication.UNKNOWN, Article.builder("One").id("urn:one").build()));

        assertThat(run("render", "--out", folder.resolve("site"), file("a.json", json), file("b.json", json)))
                .isEqualTo(1);
        assertThat(err())
                .anyMatch(line ->
                        line.endsWith("an article has the id of one in " + folder.resolve("a.json") + ": urn:one"));
        assertThat(names("site")).contains("a.html", "feed.rss.xml").doesNotContain("b.html");
    }

    @Test
    void articlesLeadToThePagesOfTheirAuthorsAndTagsAndBack() throws IOException {
        Article first = Article.builder("One")
                .author("Ada Vale")
                .author(Author.of("Ben Orr").with(it -> it.url(URI.create("https://orr.example/"))))
                .tag("港")
                .tag("Harbours")
                .published(OffsetDateTime.parse("2024-01-01T10:00:00Z"))
                .build();
        Article second = Article.builder("Two")
                .author("ada vale")
                .tag("harbours")
                .published(OffsetDateTime.parse("2024-02-01T10:00:00Z"))
                .build();
        Edition edition = new Edition(Publication.UNKNOWN, List.of(first, second));

        run(
                "render",
                "--out",
                folder.resolve("site"),
                "--base-url",
                "https://vale.example/blog",
                file("a.json", ArticleJson.write(edition)));

        assertThat(names("site/authors")).containsExactly("ada-vale.html");
        assertThat(names("site/tags")).containsExactly("harbours.html", "港.html");
        Document page = Jsoup.parse(read("site/a.html"));
        assertThat(page.select("a.p-author").eachAttr("href"))
                .containsExactly("authors/ada-vale.html", "https://orr.example/");
        assertThat(page.select("a.p-category").eachAttr("href"))
                .containsExactly("tags/%E6%B8%AF.html", "tags/harbours.html");
        Document tag = Jsoup.parse(read("site/tags/harbours.html"));
        assertThat(tag.select("h1").text()).isEqualTo("Harbours");
        assertThat(tag.select("h2 a").eachAttr("href")).containsExactly("../a-2.html", "../a.html");
        assertThat(tag.select("header.site a").attr("href")).isEqualTo("../index.html");
        assertThat(tag.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://vale.example/blog/tags/harbours.html");
        assertThat(Jsoup.parse(read("site/authors/ada-vale.html")).select("h1").text())
                .isEqualTo("Ada Vale");
    }

    @Test
    void longListIsPartedIntoPages() throws IOException {
        Path page = file("page-2.txt", "Not the second page\n\nText.");
        run(
                "render",
                "--out",
                folder.resolve("site"),
                "--base-url",
                "https://vale.example/",
                "--page-size",
                2,
                article("a.txt"),
                article("b.txt"),
                article("c.txt"),
                article("d.txt"),
                page);

        assertThat(names("site")).contains("index.html", "page-2.html", "page-2-2.html", "page-3.html");
        Document second = Jsoup.parse(read("site/page-2-2.html"));
        assertThat(second.title()).isEqualTo("vale.example – Page 2");
        assertThat(second.select("h2")).hasSize(2);
        assertThat(second.select("link[rel=prev]").attr("href")).isEqualTo("https://vale.example/");
        assertThat(second.select("link[rel=next]").attr("href")).isEqualTo("https://vale.example/page-3.html");
        assertThat(second.select("nav.pages a").eachAttr("href")).containsExactly("index.html", "page-3.html");
        assertThat(names("site/authors")).containsExactly("ada-vale-2.html", "ada-vale.html");
        assertThat(run("render", "--page-size", -1, article("a.txt"))).isEqualTo(2);
    }

    @Test
    void siteWithoutAuthorsAndTagsHasNoFoldersForThem() throws IOException {
        run("render", "--out", folder.resolve("site"), file("plain.txt", "Head\n\nText."));

        assertThat(names("site")).doesNotContain("authors", "tags");
    }

    @Test
    void draftsAreLeftOutHoweverTheirToolSaysIt() throws IOException {
        Path drafts = folder.resolve("blog");
        Files.createDirectories(drafts);
        Files.writeString(drafts.resolve("hugo.md"), "+++\ntitle = \"A\"\ndraft = true\n+++\nWords.");
        Files.writeString(drafts.resolve("jekyll.md"), "---\ntitle: B\npublished: false\n---\nWords.");
        Files.writeString(drafts.resolve("jbake.md"), "title=C\nstatus=draft\n~~~~~~\nWords.");
        Files.writeString(drafts.resolve("live.md"), "title=D\nstatus=published\n~~~~~~\nWords.");

        assertThat(run("render", "--out", folder.resolve("site"), drafts)).isZero();

        assertThat(names("site")).contains("live.html").doesNotContain("hugo.html", "jekyll.html", "jbake.html");
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(run("--help")).isZero();
        assertThat(run("render", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out()).contains("offprint (unpackaged)").anyMatch(line -> line.contains("--base-url=URL"));
    }
}
