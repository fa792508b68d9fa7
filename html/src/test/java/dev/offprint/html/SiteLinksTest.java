package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLinksTest {

    private static final URI SITE = URI.create("https://ada.example/blog/");

    @ParameterizedTest
    @CsvSource({
        "a.html, https://ada.example/blog/, index.html",
        "a.html, https://ada.example/blog/b.html, b.html",
        "a.html, https://ada.example/blog/tags/b.html?x=1#y, tags/b.html?x=1#y",
        "a.html, https://ada.example/blog/a.html#end, a.html#end",
        "tags/a.html, https://ada.example/blog/, ../index.html",
        "tags/a.html, https://ada.example/blog/b.html, ../b.html",
        "tags/a.html, https://ada.example/blog/tags/b.html, b.html",
        "tags/a.html, https://ada.example/blog/tags/, index.html",
        "tags/a.html, https://ada.example/blog/tag/b.html, ../tag/b.html",
        "2024/05/a/, https://ada.example/blog/2024/06/b.html, ../../06/b.html",
        "tags/a.html?q=x/y/z, https://ada.example/blog/b.html, ../b.html",
        "a.html, https://ada.example/blog/javascript:alert(1), ./javascript:alert(1)",
        "a.html, https://ada.example/blog//other.example/, .//other.example/index.html",
        "a.html, https://ada.example/blogs/, https://ada.example/blogs/",
        "a.html, https://ada.example/, https://ada.example/",
        "a.html, mailto:ada@ada.example, mailto:ada@ada.example"
    })
    void addressOfTheSiteIsRelativeToThePage(String page, String address, String expected) {
        String relative = SiteLinks.of(SITE, Optional.of(SITE.resolve(page))).relative(address);
        assertThat(relative).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a.html, tags/b.html", "tags/a.html, b.html", "x/y/z.html, x/w/", "x/y/, x/y/z.html"})
    void relativeAddressLeadsWhereTheAbsoluteOneDid(String page, String target) {
        URI here = SITE.resolve(page);
        String relative = SiteLinks.of(SITE, Optional.of(here))
                .relative(SITE.resolve(target).toString());
        assertThat(Resolution.resolve(here, URI.create(relative)).replaceFirst("index\\.html$", ""))
                .isEqualTo(SITE.resolve(target).toString());
    }

    @Test
    void pageOfAnotherSiteIsTakenToLieBesideTheFrontPage() {
        assertThat(SiteLinks.of(SITE, Optional.of(URI.create("https://other.example/x/y.html")))
                        .relative("https://ada.example/blog/b.html"))
                .isEqualTo("b.html");
    }

    @Test
    void headKeepsAbsoluteAddresses() {
        Article article = Article.builder("Title")
                .url("https://ada.example/blog/2024/a.html")
                .tag("Harbours")
                .body(Paragraph.of(
                        Link.of("https://ada.example/blog/b.html", "ours"),
                        Link.of("https://other.example/", "theirs")))
                .build();
        Document page = Jsoup.parse(
                HtmlPage.writer().relativeTo(SITE).build().write(article, Publication.of("Ada", SITE.toString())));
        assertThat(page.select("header.site a").attr("href")).isEqualTo("../index.html");
        assertThat(page.select(".e-content a").eachAttr("href")).containsExactly("../b.html", "https://other.example/");
        assertThat(page.head().html())
                .contains("https://ada.example/blog/2024/a.html")
                .doesNotContain("../");
    }
}
