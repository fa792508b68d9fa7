package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadMarkupTest {

    private final Document founding = parse(HtmlPage.write(Samples.founding(), Samples.notebook()));

    @Test
    void titleHasTheNameOfTheSite() {
        assertThat(founding.title()).isEqualTo("The quay was never for sale – The Quay Notebook");
    }

    @Test
    void authorIsAProfileAndNotAName() {
        assertThat(meta(founding, "property", "article:author")).containsExactly("https://ada.example/about");
        Article nameless = Samples.founding().with(it -> it.authors(List.of(Author.of("Ada Vale"))));
        assertThat(meta(page(nameless), "property", "article:author")).isEmpty();
    }

    @Test
    void everyAuthorIsCreditedInTheFediverse() {
        Article two = Samples.founding()
                .with(it -> it.author(Author.of("Ben Orr").with(ben -> ben.fediverse("@ben@social.example"))));
        assertThat(meta(page(two), "name", "fediverse:creator"))
                .containsExactly("@ada@social.example", "@ben@social.example");
    }

    @Test
    void pageOfSeveralPeopleIsNobodysOwn() {
        assertThat(founding.select("link[rel=me]").eachAttr("href")).containsExactly("https://social.example/@ada");
        assertThat(page(Samples.founding().with(it -> it.author("Ben Orr"))).select("link[rel=me]"))
                .isEmpty();
    }

    @Test
    void everyLanguageOfAnArticleIsListedOnEachOfItsPages() {
        assertThat(founding.select("link[hreflang]").eachAttr("hreflang")).containsExactly("de", "en-GB", "x-default");
        assertThat(founding.select("link[hreflang=x-default]").attr("href"))
                .isEqualTo("https://ada.example/remarks/quay");
        Article german = Article.builder("Kai")
                .language("de")
                .url("https://ada.example/de/kai")
                .translation("en-GB", URI.create("https://ada.example/remarks/quay"))
                .build();
        assertThat(page(german).select("link[hreflang]").eachAttr("href"))
                .isEqualTo(founding.select("link[hreflang]").eachAttr("href"));
    }

    @Test
    void feedsAreFound() {
        assertThat(founding.select("link[rel=alternate][type]").eachAttr("type"))
                .containsExactly("application/atom+xml", "application/rss+xml", "application/feed+json");
    }

    @Test
    void rightsAreReadableByMachines() {
        assertThat(meta(founding, "name", "dcterms.rightsHolder")).containsExactly("Ada Vale");
        assertThat(meta(founding, "name", "dcterms.rights"))
                .singleElement()
                .asString()
                .contains("© 2024 Ada Vale");
        assertThat(meta(founding, "name", "tdm-reservation")).containsExactly("1");
        assertThat(meta(founding, "name", "tdm-policy")).containsExactly("https://ada.example/tdm.json");
        assertThat(founding.select("link[rel=license]").attr("href"))
                .isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
    }

    @Test
    void termsInReallySimpleLicensingAreLinked() {
        Copyright copyright = Copyright.builder()
                .mining(new MiningTerms(
                        Map.of(MiningTerms.Use.AI_TRAIN, MiningTerms.Permission.DENY),
                        Optional.of(URI.create("https://ada.example/license.xml")),
                        Optional.empty()))
                .build();
        Document page = page(Samples.founding().with(it -> it.copyright(copyright)));
        assertThat(page.select("link[rel=license][type=application/rsl+xml]").attr("href"))
                .isEqualTo("https://ada.example/license.xml");
        assertThat(meta(page, "name", "tdm-policy")).isEmpty();
    }

    @Test
    void ownCopyrightGoesBeforeThePublications() {
        Article without = Samples.founding().with(it -> it.copyright(null));
        assertThat(page(without).select(".copyright").last().text()).isEqualTo("© 2024 Ada Vale. All rights reserved.");
        Article own = without.with(it -> it.copyright(Copyright.of(1999, "Ben Orr")));
        assertThat(page(own).select("article > footer .copyright").last().text())
                .isEqualTo("© 1999 Ben Orr");
    }

    @Test
    void noticeIsPrintedAsItWasWritten() {
        Copyright read =
                Copyright.parse("© 2024 Ada Vale, and the sea").copyright().orElseThrow();
        Document page = page(Samples.founding().with(it -> it.copyright(read)));
        assertThat(page.select("article > footer .copyright").last().text()).isEqualTo("© 2024 Ada Vale, and the sea");
    }

    @Test
    void licenceInTheLineIsALink() {
        assertThat(founding.select("article > footer .copyright a[rel=license]").text())
                .isEqualTo("CC BY-SA 4.0");
        Copyright two = Copyright.builder()
                .licence(Licence.ofSpdx("CC-BY-4.0"))
                .licence(Licence.ofSpdx("MIT"))
                .build();
        assertThat(page(Samples.founding().with(it -> it.copyright(two)))
                        .select("article > footer .copyright a[rel=license]"))
                .hasSize(2);
    }

    @Test
    void sharedImageHasItsSizeAndText() {
        assertThat(meta(founding, "property", "og:image")).containsExactly("https://ada.example/img/quay-1200.jpg");
        assertThat(meta(founding, "property", "og:image:width")).containsExactly("1200");
        assertThat(meta(founding, "name", "twitter:card")).containsExactly("summary_large_image");
        assertThat(meta(founding, "name", "twitter:image:alt")).hasSize(1);
    }

    @Test
    void publicationsImageStandsInWhereThereIsNone() {
        Publication publication =
                Samples.notebook().with(it -> it.image(Image.of("https://ada.example/site.jpg", "The quay")));
        Article plain = Article.builder("Title").url("https://ada.example/x").build();
        assertThat(meta(parse(HtmlPage.write(plain, publication)), "property", "og:image"))
                .containsExactly("https://ada.example/site.jpg");
        assertThat(meta(page(plain), "name", "twitter:card")).containsExactly("summary");
    }

    @Test
    void robotsAreToldWhatTheCallerWants() {
        assertThat(meta(founding, "name", "robots")).containsExactly("max-image-preview:large");
        PageWriter writer = HtmlPage.writer()
                .robots(RobotsRule.NOARCHIVE, RobotsRule.NOINDEX)
                .build();
        assertThat(meta(parse(writer.write(Samples.founding(), Samples.notebook())), "name", "robots"))
                .containsExactly("noindex, noarchive");
        assertThat(meta(
                        parse(HtmlPage.writer().robots().build().write(Samples.founding(), Samples.notebook())),
                        "name",
                        "robots"))
                .isEmpty();
    }

    @Test
    void stylesheetIsWhatTheCallerWants() {
        assertThat(founding.select("style").first().data().strip())
                .isEqualTo(Stylesheet.text().strip());
        Document linked = parse(HtmlPage.writer()
                .stylesheet(Stylesheet.linked(URI.create("/offprint.css")))
                .build()
                .write(Samples.founding(), Samples.notebook()));
        assertThat(linked.select("link[rel=stylesheet]").attr("href")).isEqualTo("/offprint.css");
        assertThat(linked.select("style")).isEmpty();
        Document plain = parse(
                HtmlPage.writer().stylesheet(Stylesheet.NONE).build().write(Samples.founding(), Samples.notebook()));
        assertThat(plain.select("style, link[rel=stylesheet]")).isEmpty();
    }

    @Test
    void stylesheetIsSmallAndLoadsNothing() {
        assertThat(Stylesheet.text().length()).isLessThan(6 * 1024);
        assertThat(Stylesheet.text()).doesNotContain("url(", "@import", "@font-face", "</");
        assertThatThrownBy(() -> Stylesheet.linked(URI.create("javascript:x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("url must be relative, http or https");
    }

    private static Document page(Article article) {
        return parse(HtmlPage.write(article, Samples.notebook()));
    }

    private static Document parse(String page) {
        return Jsoup.parse(page);
    }

    private static List<String> meta(Document page, String kind, String name) {
        return page.select("meta[" + kind + "=" + name + "]").eachAttr("content");
    }
}
