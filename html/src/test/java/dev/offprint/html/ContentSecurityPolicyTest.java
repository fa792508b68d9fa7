package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSecurityPolicyTest {

    @Test
    void policyIsTheNarrowestThatShowsThePage() {
        assertThat(policy(Stylesheet.NONE))
                .isEqualTo("default-src 'none'; script-src 'none'; style-src 'none'; img-src *; media-src *;"
                        + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
    }

    @Test
    void styleIsKnownByTheHashOfWhatTheElementHolds() throws Exception {
        for (Stylesheet stylesheet :
                new Stylesheet[] {Stylesheet.INLINE, Stylesheet.inline("h1 { color: red }\r\n/* é */")}) {
            String page =
                    HtmlPage.writer().stylesheet(stylesheet).build().write(Samples.founding(), Samples.notebook());
            String style = Jsoup.parse(page).select("style").first().data();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            String expected = "sha256-" + Base64.getEncoder().encodeToString(hash);
            assertThat(stylesheet.hash()).contains(expected);
            assertThat(policy(stylesheet)).contains("; style-src '" + expected + "';");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/offprint.css, 'style-src ''self'''",
        "a;b.css, 'style-src ''self'''",
        "https://cdn.example:8443/a;b/x.css?y, style-src https://cdn.example:8443",
        "//cdn.example/x.css, style-src cdn.example",
        "https://user@cdn.example/x.css, style-src https://cdn.example"
    })
    void linkedStyleMayComeFromWhereItIs(URI url, String expected) {
        assertThat(policy(Stylesheet.linked(url))).contains("; " + expected + ";");
        assertThat(Stylesheet.linked(url).hash()).isEmpty();
    }

    @Test
    void linkedStyleIsResolvedAgainstTheBase() {
        assertThat(HtmlPage.writer()
                        .base(URI.create("https://ada.example/x/"))
                        .stylesheet(Stylesheet.linked(URI.create("../a.css")))
                        .build()
                        .contentSecurityPolicy())
                .contains("; style-src https://ada.example;");
    }

    @Test
    void dataImagesAreAllowedWhereTheyAreWritten() {
        assertThat(HtmlPage.writer().dataImages(true).build().contentSecurityPolicy())
                .contains("; img-src * data:;");
    }

    @ParameterizedTest
    @CsvSource({"a</style>b", "a</STYLE b"})
    void styleThatWouldEndItsElementIsRefused(String css) {
        assertThatThrownBy(() -> Stylesheet.inline(css))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("css must not contain </style");
    }

    private static String policy(Stylesheet stylesheet) {
        return HtmlPage.writer().stylesheet(stylesheet).build().contentSecurityPolicy();
    }
}
