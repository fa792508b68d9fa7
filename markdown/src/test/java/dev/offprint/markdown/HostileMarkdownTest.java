package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tries to fill memory, stack or time is read or refused. */
@Timeout(200)
class HostileMarkdownTest {

    private static final Map<String, String> INPUTS = new TreeMap<>();

    static {
        INPUTS.put("nested quotations", ">".repeat(100_000) + " x");
        INPUTS.put("nested lists", "- ".repeat(100_000) + "x");
        INPUTS.put("nested emphasis", "*_".repeat(60_000) + "x" + "_*".repeat(60_000));
        INPUTS.put("unclosed emphasis", "*a **b _c __d ".repeat(20_000));
        INPUTS.put("opening brackets", "[".repeat(100_000));
        INPUTS.put("links in links", "[a](".repeat(50_000));
        INPUTS.put("nested images", "![".repeat(50_000) + "x" + "](y)".repeat(50_000));
        INPUTS.put("unclosed tags", "<a ".repeat(50_000));
        INPUTS.put("open elements", "<div>\n\n".repeat(50_000));
        INPUTS.put("elements on a line", "x " + "<b>".repeat(50_000));
        INPUTS.put("open comments", "<!-- ".repeat(50_000));
        INPUTS.put("references", "[^a".repeat(50_000));
        INPUTS.put("footnotes", footnotes());
        INPUTS.put("narrow tables", "|".repeat(500) + "\n" + "|-".repeat(500) + "|\n" + "|\n".repeat(5_000));
        INPUTS.put("addresses", "https://a.".repeat(25_000));
        INPUTS.put("half addresses", "h".repeat(1_000_000));
        INPUTS.put("braces", "{#".repeat(100_000));
        INPUTS.put("ampersands", "&".repeat(200_000));
        INPUTS.put("dashes", "> x\n> — y\n".repeat(20_000));
        INPUTS.put("copyrights", "© 2024 Ada Vale\n\n".repeat(20_000));
        INPUTS.put("one line", "word ".repeat(900_000));
        INPUTS.put("deep JSON", "---\na: " + "[".repeat(100_000) + "\n---\nx");
        INPUTS.put("deep YAML", "---\n" + "- ".repeat(90_000) + "x\n---\nx");
        INPUTS.put("deep flow maps", "---\na: " + "{a: ".repeat(40_000) + "\n---\nx");
        INPUTS.put("broken front matter", "---\n" + "a: b: c\n".repeat(9_000) + "---\nx");
        INPUTS.put("deep TOML", "+++\na = " + "[".repeat(100_000) + "\n+++\nx");
        INPUTS.put("open front matter", "---\n" + "a: b\n".repeat(100_000));
        INPUTS.put("long date", "---\ndate: " + "1".repeat(100_000) + "\n---\nx");
        INPUTS.put("long byline", "---\nauthor: " + "and, ".repeat(30_000) + "\n---\nx");
        INPUTS.put("alias bomb", bomb());
    }

    private static String footnotes() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 10_000; i++) {
            text.append("[^").append(i).append("]: <b>[^").append(i - 1).append("]</b>\n\n");
        }
        return text.toString();
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("---\ntitle: Bomb\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            yaml.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("*a" + (i - 1) + "]\n");
        }
        return yaml.append("---\nText.\n").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nested quotations",
                "nested lists",
                "nested emphasis",
                "unclosed emphasis",
                "opening brackets",
                "links in links",
                "nested images",
                "unclosed tags",
                "open elements",
                "elements on a line",
                "open comments",
                "references",
                "footnotes",
                "narrow tables",
                "addresses",
                "half addresses",
                "braces",
                "ampersands",
                "dashes",
                "copyrights",
                "one line",
                "deep JSON",
                "deep YAML",
                "deep flow maps",
                "broken front matter",
                "deep TOML",
                "open front matter",
                "long date",
                "long byline",
                "alias bomb"
            })
    void isReadOrRefused(String name) {
        try {
            assertThat(Markdown.read(INPUTS.get(name)).value().article().title())
                    .isNotBlank();
        } catch (ReadingException e) {
            assertThat(e).hasMessageContaining("expected");
        }
    }

    @Test
    void anAliasBombCostsItselfAndNotTheArticle() {
        Reading<Edition> reading = Markdown.read(bomb());
        Article article = reading.value().article();
        assertThat(article.title()).isEqualTo("Bomb");
        assertThat(article.body().text()).isEqualTo("Text.");
        assertThat(reading.findings()).extracting(Finding::code).contains("front-matter-broken");
    }

    @Test
    void fiftyMegabytesAreRefused() {
        byte[] bytes = new byte[50 << 20];
        java.util.Arrays.fill(bytes, (byte) 'x');
        assertThatThrownBy(() -> Markdown.read(bytes))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("5000000 characters");
    }

    @Test
    void moreSignsThanATextHasAreRefused() {
        assertThatThrownBy(() -> Markdown.read("*a*".repeat(200_000)))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("250000 lines and signs");
    }
}
