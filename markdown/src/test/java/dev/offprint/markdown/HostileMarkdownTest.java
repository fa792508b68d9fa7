package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.hostile.Hostile;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tries to fill memory, stack or time is read or refused. */
@Hostile
class HostileMarkdownTest {

    static Set<String> names() {
        return HostileMarkdown.INPUTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrRefused(String name) {
        try {
            String text = HostileMarkdown.INPUTS.get(name);
            assertThat(Markdown.read(text, HostileMarkdown.fileName(name))
                            .value()
                            .article()
                            .title())
                    .isNotBlank();
        } catch (ReadingException e) {
            assertThat(e).hasMessageContaining("expected");
        }
    }

    @Test
    void anAliasBombCostsItselfAndNotTheArticle() {
        Reading<Edition> reading = Markdown.read(HostileMarkdown.bomb());
        Article article = reading.value().article();
        assertThat(article.title()).isEqualTo("Bomb");
        assertThat(article.body().text()).isEqualTo("Text.");
        assertThat(reading.findings()).extracting(Finding::code).contains("front-matter-broken");
    }

    /** A paragraph of n lines costs the parser n² looks at a line. */
    @Test
    void linesWithoutAnEmptyOneAreRefusedBeforeTheyCostTime() {
        assertThat(Markdown.read("(a\n".repeat(20_000)).value().article().body().blocks())
                .hasSize(1);
        assertThatThrownBy(() -> Markdown.read("(a\n".repeat(60_000)))
                .isInstanceOf(ReadingException.class)
                .hasMessage("line 44721: expected an empty line after some ten thousand lines, found none");
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
