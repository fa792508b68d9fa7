package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts attacks into every string of an article and its publication that takes them, and looks at the page. */
class HostileStringsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "</title></style></script></textarea><svg/onload=alert(1)>",
                "--><iframe/src=javascript:alert(1)>",
                "\"onmouseover=\"alert(1)\"style=\"x:expression(alert(1))",
                "\\\"}]}</script><script>alert(1)</script><!--<script>",
                "&quot;&gt;&lt;script&gt;alert(1)",
                "javascript:alert(1)//",
                "</p></td></figcaption></a><form><math><mtext><style>"
            })
    void noStringBecomesMarkup(String attack) {
        Edition edition = HostileEdition.ofText(attack);
        for (RawHtmlPolicy policy : List.of(RawHtmlPolicy.OMIT, RawHtmlPolicy.TEXT, RawHtmlPolicy.SANITISED)) {
            PageWriter writer = HtmlPage.writer().rawHtml(policy).build();
            PageSafety.check(writer.write(edition.article(), edition.publication()));
            PageSafety.check(writer.writeIndex(edition.publication(), edition.articles()));
            PageSafety.check(writer.page(Listing.builder(edition.publication(), edition.articles())
                            .author(edition.article().authors().get(0))
                            .build())
                    .toString());
            PageSafety.check(writer.page(Listing.builder(edition.publication(), edition.articles())
                            .tag(edition.article().tags().get(0))
                            .title(attack)
                            .description(attack)
                            .build())
                    .toString());
        }
        PageSafety.check(HtmlBody.writer()
                .destination(Destination.FEED)
                .base(URI.create("https://example.org/x"))
                .build()
                .write(edition.article().body()));
    }

    @Test
    void attackReachesWhatPeopleWrite() {
        assertThat(HostileEdition.KEYS_OF_TEXT)
                .contains("title", "name", "text", "alt", "html", "label", "summary", "statement", "credit", "tex");
        assertThat(HostileEdition.KEYS_OF_WORDS)
                .containsAll(HostileEdition.KEYS_OF_TEXT)
                .contains("id");
    }

    /** The parts of such a URI have no scheme, but its string reads as one. */
    @Test
    void pathThatReadsAsASchemeIsNoScheme() {
        URI trap = URI.create("http://h/").relativize(URI.create("http://h/javascript:alert(1)"));
        assertThat(trap.getScheme()).isNull();
        assertThat(trap).hasToString("javascript:alert(1)");
        Addresses addresses = new Addresses(null, true);
        assertThat(addresses.link(trap)).contains("./javascript:alert(1)");
        assertThat(addresses.image(trap)).contains("./javascript:alert(1)");
    }

    @Test
    void dataImagesAreWrittenOnlyWhenAsked() {
        Body body = Body.of(Paragraph.of(new InlineImage(Image.of("data:image/png;base64,iVBORw0KGgo=", "a dot"))));
        assertThat(HtmlBody.write(body)).isEqualTo("<p>a dot</p>\n");
        assertThat(HtmlBody.writer().dataImages(true).build().write(body)).contains("src=\"data:image/png;base64,");
    }

    @Test
    void addressOfMailIsLinkedButNotLoaded() {
        assertThat(new Addresses(null, false).link(URI.create("mailto:ada@example.org")))
                .isPresent();
        assertThat(new Addresses(null, false).file(URI.create("mailto:ada@example.org")))
                .isEmpty();
    }

    @Test
    void generatedPagesAreSafe() {
        ArticleGenerator.check(50, generator -> {
            Article article = generator.everything();
            for (RawHtmlPolicy policy : List.of(RawHtmlPolicy.TEXT, RawHtmlPolicy.SANITISED)) {
                PageSafety.check(HtmlPage.writer().rawHtml(policy).build().write(article, generator.publication()));
            }
        });
    }

    @Test
    void verbatimIsTheOnlyWayForMarkup() {
        Body body = Body.of(new RawHtml("<marquee>x</marquee>"));
        assertThat(HtmlBody.writer().rawHtml(RawHtmlPolicy.VERBATIM).build().write(body))
                .isEqualTo("<marquee>x</marquee>\n");
    }
}
