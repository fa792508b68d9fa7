package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Update;
import dev.offprint.body.Attributes;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleMarkupTest {

    @Test
    void dayOfChangeIsNotRepeated() {
        OffsetDateTime day = OffsetDateTime.parse("2024-05-01T10:00:00Z");
        Article article = Article.builder("Title")
                .language("en")
                .published(day)
                .modified(day)
                .build();
        assertThat(page(article).select(".dates").text()).isEqualTo("1 May 2024");
    }

    @Test
    void headlineIsTheOnlyOne() {
        ArticleGenerator.check(
                20,
                generator -> assertThat(Jsoup.parse(HtmlPage.write(generator.everything(), generator.publication()))
                                .select("h1"))
                        .hasSize(1));
    }

    @Test
    void directionFollowsTheLanguage() {
        Document arabic = Jsoup.parse(HtmlPage.write(Samples.arabic(), Samples.notebook()));
        assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("header.site").attr("lang")).isEqualTo("en-GB");
        assertThat(arabic.select("header.site").attr("dir")).isEqualTo("ltr");
        assertThat(arabic.select(".note").text()).isEqualTo("١");
    }

    @Test
    void idIsUniqueWhateverTheArticleCallsItsOwn() {
        Paragraph main = paragraph("page:main");
        Article article = Article.builder("Title")
                .body(new Body(
                        List.of(
                                main,
                                paragraph("note:1"),
                                paragraph("user:note:1"),
                                Paragraph.of(new Text("x"), new FootnoteRef("1"), Link.of("#note:1", "mine"))),
                        List.of(Footnote.of("1", "note"))))
                .updates(List.of(update(paragraph("ref:1"))))
                .build();
        Document page = page(article);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        Element mine = page.select("a:contains(mine)").first();
        assertThat(page.getElementById(mine.attr("href").substring(1)).text()).isEqualTo("note:1");
    }

    @Test
    void linksWithinAGeneratedPageLeadSomewhere() {
        ArticleGenerator.check(50, generator -> {
            Document page = Jsoup.parse(HtmlPage.write(generator.everything(), generator.publication()));
            Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
            for (Element link : page.select("a[role], a.skip")) {
                assertThat(ids).contains(link.attr("href").substring(1));
            }
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        });
    }

    @Test
    void feedHasNoIdsRolesOrLinksWithin() {
        BodyWriter writer = HtmlBody.writer()
                .destination(Destination.FEED)
                .rawHtml(RawHtmlPolicy.SANITISED)
                .build();
        ArticleGenerator.check(50, generator -> {
            Document body = Jsoup.parse(writer.write(generator.everything().body()));
            assertThat(body.select("[id], [role], [tabindex], [style], a[href^=#], input, script"))
                    .isEmpty();
        });
    }

    @Test
    void textOfAPageIsTheTextOfItsBody() {
        Article article = Samples.founding();
        String shown = page(article).select(".e-content > p").eachText().get(1);
        assertThat(article.body().text()).contains(shown);
    }

    @Test
    void externalAddressIsShownWithoutItsScheme() {
        Article article = Article.builder("Title")
                .externalUrl(URI.create("https://www.other.example/page/"))
                .build();
        assertThat(page(article).select("a.u-bookmark-of").text()).isEqualTo("other.example/page");
    }

    @Test
    void indexListsArticlesInTheirOwnLanguage() {
        Document index =
                Jsoup.parse(HtmlPage.writeIndex(Samples.notebook(), List.of(Samples.founding(), Samples.arabic())));
        assertThat(index.select(".h-feed > .h-entry h2").eachText())
                .containsExactly("The quay was never for sale", "الرصيف لم يُعرض للبيع قط");
        assertThat(index.select(".h-entry[lang=ar][dir=rtl] .byline").text())
                .isEqualTo("بقلم آدا فيل ونوال كي · ٣ مايو ٢٠٢٤");
        assertThat(index.select(".h-entry").first().hasAttr("lang")).isFalse();
    }

    private static Update update(Paragraph paragraph) {
        return new Update(
                OffsetDateTime.parse("2024-05-01T10:00:00Z"), Update.Kind.UPDATE, Optional.empty(), List.of(paragraph));
    }

    private static Paragraph paragraph(String id) {
        return new Paragraph(List.of(new Text(id)), Attributes.id(id));
    }

    private static Document page(Article article) {
        return Jsoup.parse(HtmlPage.write(article, Publication.UNKNOWN));
    }
}
