package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {

    private static final Work PIECE = Work.builder()
            .title("Who Owns the Quay?")
            .publisher("The Harbour Courier")
            .url("https://courier.example/quay")
            .author("Ben Orr")
            .date("2012-03-14")
            .build();

    @Test
    void quotationCarriesItsSource() {
        Body body = Body.of(new Quotation(List.of(Paragraph.of("Nobody asked us.")), Attribution.of(PIECE)));
        assertThat(HtmlBody.write(body)).isEqualTo("""
                        <figure class="quotation h-cite">
                        <blockquote cite="https://courier.example/quay">
                        <p>Nobody asked us.</p>
                        </blockquote>
                        <figcaption>— <span class="p-author h-card">Ben Orr</span>, <cite class="p-name">\
                        <a class="u-url" href="https://courier.example/quay">Who Owns the Quay?</a></cite>, \
                        <span class="p-publication">The Harbour Courier</span>, \
                        <time class="dt-published" datetime="2012-03-14">14 March 2012</time></figcaption>
                        </figure>
                        """);
    }

    @Test
    void footnotesOfAPageAreLinkedBothWays() {
        assertThat(HtmlBody.write(noted())).isEqualTo("""
                        <p>Said so<sup class="note"><a href="#note:a_20_b" id="ref:a_20_b" role="doc-noteref">1</a></sup> and \
                        again<sup class="note"><a href="#note:a_20_b" id="ref:a_20_b:2" role="doc-noteref">1</a></sup></p>
                        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                        <ol>
                        <li id="note:a_20_b"><p>In 2012. <a href="#ref:a_20_b" class="back" role="doc-backlink" \
                        aria-label="Back to text">&#8617;&#65038;</a> <a href="#ref:a_20_b:2" class="back" \
                        role="doc-backlink" aria-label="Back to text">&#8617;&#65038;</a></p></li>
                        </ol>
                        </section>
                        """);
    }

    @Test
    void footnotesOfAFeedHaveNoLinks() {
        BodyWriter writer = HtmlBody.writer().destination(Destination.FEED).build();
        assertThat(writer.write(noted())).isEqualTo("""
                        <p>Said so<sup>[1]</sup> and again<sup>[1]</sup></p>
                        <hr>
                        <ol>
                        <li>In 2012.</li>
                        </ol>
                        """);
    }

    @Test
    void addressesOfAFeedAreAbsolute() {
        BodyWriter writer = HtmlBody.writer()
                .destination(Destination.FEED)
                .base(URI.create("https://ada.example/notes/one?x"))
                .build();
        Body body = Body.of(Paragraph.of(Link.of("../two", "Two"), new Text(", "), Link.of("#end", "end")));
        assertThat(writer.write(body))
                .isEqualTo("<p><a href=\"https://ada.example/two\">Two</a>, "
                        + "<a href=\"https://ada.example/notes/one?x#end\">end</a></p>\n");
    }

    @Test
    void aWriterServesManyPages() {
        BodyWriter writer =
                HtmlBody.writer().base(URI.create("https://ada.example/one/")).build();
        Body body = Body.of(Paragraph.of(Link.of("x", "X")));
        assertThat(writer.at(URI.create("https://ada.example/two/")).write(body))
                .isEqualTo("<p><a href=\"https://ada.example/two/x\">X</a></p>\n");
        assertThat(writer.at(null).write(body)).isEqualTo("<p><a href=\"x\">X</a></p>\n");
        assertThat(writer.write(body)).isEqualTo("<p><a href=\"https://ada.example/one/x\">X</a></p>\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.at(URI.create("two/")))
                .withMessageStartingWith("base must be an absolute http or https URL");
    }

    @Test
    void streamGetsTheBytesOfTheString() {
        ArticleGenerator.check(100, generator -> {
            Body body = generator.everything().body();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                HtmlBody.writer().build().write(body, bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(HtmlBody.write(body));
        });
    }

    private static Body noted() {
        FootnoteRef ref = new FootnoteRef("a b");
        return new Body(
                List.of(Paragraph.of(new Text("Said so"), ref, new Text(" and again"), ref)),
                List.of(Footnote.of("a b", "In 2012.")));
    }
}
