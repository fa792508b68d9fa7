package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareLinksTest {

    private static List<String> links(String text) {
        List<Inline> content = BareLinks.in(text);
        assertThat(Inline.text(content)).isEqualTo(text);
        return content.stream()
                .filter(Link.class::isInstance)
                .map(link -> Inline.text(((Link) link).content()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.example/b.|https://a.example/b",
                "See https://a.example/b, or not|https://a.example/b",
                "(see https://a.example/b)|https://a.example/b",
                "(see https://a.example/b_(c)).|https://a.example/b_(c)",
                "https://a.example/b?c=d&e=f#g!|https://a.example/b?c=d&e=f#g",
                "<https://a.example/>|https://a.example/",
                "“https://a.example/b”|https://a.example/b",
                "https://a.example/b…|https://a.example/b",
                "https://a.example/b—then|https://a.example/b",
                "HTTP://A.example|HTTP://A.example",
                "http://localhost:8080/x|http://localhost:8080/x",
                "https://a.example/Köln und|https://a.example/Köln",
                "詳しくはhttps://a.example/bをご覧ください。|https://a.example/b",
                "«https://a.example/путь»|https://a.example/путь",
                "https://bücher.example/x|https://bücher.example/x"
            })
    void addressEndsWhereTheSentenceGoesOn(String text, String address) {
        assertThat(links(text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.example",
                "xhttp://a.example",
                "http://",
                "https:// a",
                "http://.",
                "www.a.example",
                "ada@a.example",
                "mailto:ada@a.example",
                "javascript://a",
                "https://[",
                "https://^a",
                "http://%zz",
                "://",
                "http:/a.example"
            })
    void whatOnlyLooksLikeAnAddressStaysText(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void severalAddressesAreEachALink() {
        assertThat(links("http://a.example, http://b.example and https://c.example/d"))
                .containsExactly("http://a.example", "http://b.example", "https://c.example/d");
    }

    @Test
    void addressIsWrittenInTheCharactersThatServersKnow() {
        assertThat(BareLinks.in("https://bücher.example/Köln"))
                .contains(new Link(
                        java.net.URI.create("https://xn--bcher-kva.example/K%C3%B6ln"),
                        List.of(new dev.offprint.body.Text("https://bücher.example/Köln"))));
    }

    @Test
    void linksStandInParagraphsHeadingsItemsAndVerse() {
        Link link = Link.of("https://a.example/", "https://a.example/");

        assertThat(Texts.body(
                                "https://a.example/\n---\n\nX\nhttps://a.example/\n\n- https://a.example/\n\nx  \nhttps://a.example/")
                        .nodes()
                        .filter(link::equals))
                .hasSize(4);
        assertThat(Texts.blocks("https://a.example/")).containsExactly(Paragraph.of(link));
    }
}
