package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Attributes;
import dev.offprint.body.Body;
import dev.offprint.body.Figure;
import dev.offprint.body.Image;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    /** The examples of RFC 3986, section 5.4, with http in place of its scheme, and those that java.net.URI gets wrong. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g?y#s, http://a/b/c/g?y#s",
        ";x, http://a/b/c/;x",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "g/./h, http://a/b/c/g/h",
        "g;x=1/../y, http://a/b/c/y",
        "g?y/../x, http://a/b/c/g?y/../x",
        "https://other/x, https://other/x"
    })
    void referenceIsResolvedAsTheStandardHasIt(String reference, String expected) {
        Addresses addresses = new Addresses(URI.create("http://a/b/c/d;p?q"), false);
        assertThat(addresses.link(URI.create(reference))).contains(expected);
    }

    @Test
    void relativePathOfABareHostGetsItsSlash() {
        Addresses addresses = new Addresses(URI.create("https://ada.example"), false);
        assertThat(addresses.link(URI.create("one"))).contains("https://ada.example/one");
    }

    @Test
    void mailIsLeftAsItIs() {
        Addresses addresses = new Addresses(URI.create("https://ada.example"), false);
        assertThat(addresses.link(URI.create("mailto:a@b?subject=x"))).contains("mailto:a@b?subject=x");
    }

    @Test
    void everyAddressInAFeedIsAbsolute() {
        Body body = Body.of(
                Figure.of(
                        Image.builder(URI.create("a.png"))
                                .alt("A")
                                .width(200)
                                .variant(URI.create("b.png"), 100)
                                .build(),
                        "A"),
                Media.of(Media.Kind.VIDEO, "c.mp4"),
                new Media(
                        Media.Kind.VIDEO,
                        List.of(new Media.Source(URI.create("d.mp4"), Optional.empty())),
                        List.of(),
                        Optional.of(Image.of("e.png", "E")),
                        Optional.empty(),
                        Attributes.NONE),
                Paragraph.of(new InlineQuote(List.of(new Text("F")), Optional.of(URI.create("f")))));
        String html = HtmlBody.writer()
                .destination(Destination.FEED)
                .base(URI.create("https://ada.example/x/y"))
                .build()
                .write(body);
        assertThat(html)
                .contains(
                        "src=\"https://ada.example/x/a.png\"",
                        "srcset=\"https://ada.example/x/a.png 200w, https://ada.example/x/b.png 100w\"",
                        "src=\"https://ada.example/x/c.mp4\"",
                        "poster=\"https://ada.example/x/e.png\"",
                        "cite=\"https://ada.example/x/f\"")
                .doesNotContainPattern("(src|href|poster|cite|srcset)=\"(?!https://)");
    }

    @Test
    void commaAtTheEdgeOfACandidateIsEncoded() {
        Image image = Image.builder(URI.create("a.png"))
                .alt("")
                .variant(URI.create(",b,"), 100)
                .build();
        assertThat(HtmlBody.write(Body.of(Figure.of(image, "A")))).contains("srcset=\"%2Cb%2C 100w\"");
    }

    @Test
    void widthIsListedOnce() {
        Image image = Image.builder(URI.create("a.png"))
                .alt("")
                .width(100)
                .variant(URI.create("b.png"), 100)
                .variant(URI.create("c.png"), 50)
                .build();
        assertThat(HtmlBody.write(Body.of(Figure.of(image, "A")))).contains("srcset=\"a.png 100w, c.png 50w\"");
    }
}
