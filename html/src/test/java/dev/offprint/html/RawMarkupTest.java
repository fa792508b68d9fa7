package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Body;
import dev.offprint.body.Formula;
import dev.offprint.body.InlineMath;
import dev.offprint.body.Link;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawMarkupTest {

    private static final String MARKUP = "<center>Some <b onclick=x>raw</b> &amp; <script>bad()</script>old</center>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMIT | ''",
                "TEXT | <p>Some raw &amp; old</p>",
                "SANITISED | <div>Some <b>raw</b> &amp; old</div>",
                "VERBATIM | <center>Some <b onclick=x>raw</b> &amp; <script>bad()</script>old</center>"
            })
    void blockIsWrittenAsTheCallerWants(RawHtmlPolicy policy, String expected) {
        assertThat(write(policy, Body.of(new RawHtml(MARKUP))).strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OMIT | <p>a z</p>",
                "TEXT | <p>a Some raw &amp; old z</p>",
                "SANITISED | <p>a Some <b>raw</b> &amp; old z</p>"
            })
    void inlineIsWrittenAsTheCallerWants(RawHtmlPolicy policy, String expected) {
        Body body = Body.of(Paragraph.of(new Text("a "), new RawInline(MARKUP), new Text(" z")));
        assertThat(write(policy, body).strip().replace("  ", " ")).isEqualTo(expected);
    }

    @Test
    void textIsTheDefault() {
        assertThat(HtmlBody.write(Body.of(new RawHtml("<i>x</i>")))).isEqualTo("<p>x</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=javascript:alert(1)>x</a>",
                "<a href=' java\tscript:alert(1)'>x</a>",
                "<a href=data:text/html,x>x</a>",
                "<a style=color:red onclick=alert(1)>x</a>",
                "<svg><a xlink:href=javascript:alert(1)>x</a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext>x</math>",
                "<form><button formaction=javascript:alert(1)>x</button></form>",
                "<iframe src=//evil>y</iframe>x",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>x",
                "<template><script>alert(1)</script></template>x",
                "<xmp><script>alert(1)</script></xmp>x",
                "<p title='\"><script>alert(1)</script>'>x",
                "<textarea></textarea><img src=x:y onerror=alert(1)>x",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>x",
                "<base href=//evil>x",
                "<object data=x><embed src=y></object>x"
            })
    void sanitisedMarkupDoesNothing(String markup) {
        String html = write(RawHtmlPolicy.SANITISED, Body.of(new RawHtml(markup)));
        PageSafety.check(html);
        assertThat(html).contains("x").doesNotContain("alert(1)</div>");
    }

    @Test
    void sanitisedMarkupKeepsWhatIsHarmless() {
        String markup = "<table><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>"
                + "<p lang=\"de\"><a href=\"/y\" title=\"t\">y</a> <img src=\"z.png\" alt=\"z\"></p>";
        assertThat(write(RawHtmlPolicy.SANITISED, Body.of(new RawHtml(markup))))
                .isEqualTo("<div>" + markup + "</div>\n");
    }

    @Test
    void sanitisedMarkupInALineHasNoBlocks() {
        Body body = Body.of(Paragraph.of(new RawInline("<div><em>x</em></div>")));
        assertThat(write(RawHtmlPolicy.SANITISED, body)).isEqualTo("<p><em>x</em></p>\n");
    }

    @Test
    void sanitisedMarkupInALinkHasNoLink() {
        Body body = Body.of(
                Paragraph.of(new Link(URI.create("/a"), List.of(new Text("a "), new RawInline("<a href=/b>b</a>")))));
        assertThat(write(RawHtmlPolicy.SANITISED, body)).isEqualTo("<p><a href=\"/a\">a b</a></p>\n");
    }

    @Test
    void addressesOfSanitisedMarkupAreResolved() {
        BodyWriter writer = HtmlBody.writer()
                .rawHtml(RawHtmlPolicy.SANITISED)
                .base(URI.create("https://ada.example/x/"))
                .build();
        assertThat(writer.write(Body.of(new RawHtml("<a href=y>y</a>"))))
                .isEqualTo("<div><a href=\"https://ada.example/x/y\">y</a></div>\n");
    }

    @ParameterizedTest
    @EnumSource(RawHtmlPolicy.class)
    @Timeout(20)
    void deepMarkupIsNoDanger(RawHtmlPolicy policy) {
        String deep = "<div><b>".repeat(50_000) + "x";
        assertThat(write(policy, Body.of(new RawHtml(deep), Paragraph.of("after"))))
                .contains("<p>after</p>");
    }

    @Test
    void formulaIsItsSource() {
        Formula both = new Formula(Optional.of("x < y"), Optional.of("<math><mi>x</mi></math>"));
        Body body = Body.of(Paragraph.of(new InlineMath(both)), new MathBlock(both));
        assertThat(HtmlBody.write(body))
                .isEqualTo("<p><code class=\"math\">x &lt; y</code></p>\n"
                        + "<pre class=\"math\" tabindex=\"0\"><code>x &lt; y</code></pre>\n");
        assertThat(write(RawHtmlPolicy.VERBATIM, body))
                .isEqualTo("<p><math><mi>x</mi></math></p>\n<div class=\"math\"><math><mi>x</mi></math></div>\n");
    }

    @Test
    void formulaWithoutSourceIsItsText() {
        Formula mathml = new Formula(Optional.empty(), Optional.of("<math><mi>x</mi><mo>+</mo><mi>y</mi></math>"));
        Body body = Body.of(Paragraph.of(new Text("a "), new InlineMath(mathml)));
        assertThat(HtmlBody.write(body)).isEqualTo("<p>a <code class=\"math\">x+y</code></p>\n");
        assertThat(write(RawHtmlPolicy.OMIT, body)).isEqualTo("<p>a </p>\n");
    }

    private static String write(RawHtmlPolicy policy, Body body) {
        return HtmlBody.writer().rawHtml(policy).build().write(body);
    }
}
