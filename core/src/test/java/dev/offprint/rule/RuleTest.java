package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.offprint.credit.Scope;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @Test
    void messagesNameArgumentRuleAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.line("title", " \u0007 "))
                .withMessage("title must not be blank: \"\"");
        assertThatNullPointerException()
                .isThrownBy(() -> Rule.list("tags", Arrays.asList("a", null)))
                .withMessage("tags[1]");
    }

    @Test
    void longValuesAreCutInMessagesWithoutSplittingACharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.uri("url", "x y" + "👩".repeat(100)))
                .withMessageEndingWith("👩…\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "HTTP://example.org",
                "mailto:a@b.c",
                "tel:+1",
                "/a?b#c",
                "../x",
                "#id",
                "//host/x"
            })
    void safeLinksAreTaken(String url) {
        assertThat(Rule.link("url", URI.create(url))).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:x",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "ftp://h/x"
            })
    void otherSchemesAreRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.link("url", URI.create(url)))
                .withMessageStartingWith("url must be relative or have the scheme http, https, mailto or tel");
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.imageSource("url", URI.create(url)));
    }

    @Test
    void aSchemeIsWhatTheTextSpellsWhateverTheObjectSays() {
        URI odd = URI.create("http://h/").relativize(URI.create("http://h/javascript:alert(1)"));
        assertThat(odd.getScheme()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.link("url", odd));
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.imageSource("url", odd));
        assertThat(Rule.link("url", URI.create("./javascript:alert(1)"))).isNotNull();
    }

    @Test
    void aWebLinkHasAHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.link("url", URI.create("http:foo")))
                .withMessageStartingWith("url must have a host");
    }

    @Test
    void addressesAreAbsolute() {
        assertThat(Rule.address("url", URI.create("https://example.org/é"))).hasToString("https://example.org/%C3%A9");
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.address("url", URI.create("/a")));
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.address("url", URI.create("https:a")));
    }

    @Test
    void imagesMayBeRasterData() {
        assertThat(Rule.imageSource("url", URI.create("data:image/png;base64,AAAA")))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.imageSource("url", URI.create("data:image/svg+xml;base64,AAAA")));
    }

    @Test
    void languageTagsAreCanonical() {
        assertThat(Rule.language("language", " EN-us ")).isEqualTo("en-US");
        assertThat(Rule.language("language", "de")).isEqualTo("de");
        assertThat(Rule.language("language", "DE")).isEqualTo("de");
        for (String old : List.of("iw", "in", "ji")) {
            assertThat(Rule.language("language", old))
                    .isEqualTo(Locale.forLanguageTag(old).toLanguageTag())
                    .isNotEqualTo(old);
        }
        for (String bad : List.of("", "english language", "en_US", "und", "x".repeat(300))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Rule.language("language", bad));
        }
    }

    @Test
    void mapsAndSetsHaveOneOrderWhateverOrderTheyCameIn() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        assertThat(Rule.map("map", map).keySet()).containsExactly("a", "b");
        assertThat(Rule.set("set", Scope.class, List.of(Scope.IMAGES, Scope.TEXT)))
                .containsExactly(Scope.TEXT, Scope.IMAGES);
    }
}
