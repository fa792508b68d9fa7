package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.body.Image;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final String ATTACK = "</p></main><script>alert(1)</script>\"onclick=\"alert(1)\uD800";

    @Test
    void callersHeaderStandsWhereTheStandardOneStood() {
        Document page = page(out -> out.element(
                "header",
                Map.of("class", "mine"),
                header -> header.link(
                                URI.create("/"),
                                Map.of("rel", "home"),
                                home -> home.image(Image.of("/logo.svg", "Home")))
                        .element("br", nothing -> {})
                        .text("Since 1871")));
        assertThat(page.select("header.mine + main")).hasSize(1);
        assertThat(page.select("header.mine > a[rel=home] > img[alt=Home]").attr("src"))
                .isEqualTo("/logo.svg");
        assertThat(page.select("header.site")).isEmpty();
        assertThat(page.select("a.skip, main#page\\:main, footer.site")).hasSize(3);
    }

    @Test
    void standardPartCanBeAddedTo() {
        PageLayout layout = new PageLayout() {
            @Override
            public void footer(PageView view, PageElements out) {
                PageLayout.super.footer(view, out);
                out.element("p", it -> it.text(view.article().orElseThrow().title()));
            }
        };
        Document page = write(layout);
        assertThat(page.select("footer.site + p").text()).isEqualTo("The quay was never for sale");
    }

    @Test
    void hostileStringsStayText() {
        Document page = page(out -> out.element(
                "p",
                Map.of("title", ATTACK, "aria-label", ATTACK),
                it -> it.text(ATTACK).link(ATTACK, URI.create("javascript:alert(1)"))));
        PageSafety.check(page.outerHtml());
        assertThat(page.select("body > p").text()).startsWith("</p></main><script>");
        assertThat(page.select("body > p a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "form", "svg", "main", "h1", "P", "p onclick=x", ""})
    void elementThatCanDoHarmIsRefused(String name) {
        assertThatThrownBy(() -> page(out -> out.element(name, it -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name must be one of abbr, address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "href", "src", "id", "aria-", "class=x onclick"})
    void attributeThatCanDoHarmIsRefused(String name) {
        assertThatThrownBy(() -> page(out -> out.element("p", Map.of(name, "x"), it -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("attributes must be of class");
    }

    @Test
    void markupThatTheCallerVouchesForIsWrittenAsItIs() {
        assertThat(page(out -> out.trusted("<marquee>x</marquee>")).select("body > marquee"))
                .hasSize(1);
    }

    private static Document page(Consumer<PageElements> header) {
        return write(new PageLayout() {
            @Override
            public void header(PageView view, PageElements out) {
                header.accept(out);
            }
        });
    }

    private static Document write(PageLayout layout) {
        return Jsoup.parse(HtmlPage.writer().layout(layout).build().write(Samples.founding(), Samples.notebook()));
    }
}
