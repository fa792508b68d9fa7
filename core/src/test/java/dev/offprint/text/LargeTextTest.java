package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import org.junit.jupiter.api.Test;

/** What a caller lets in beyond the limits takes the memory that it takes. */
class LargeTextTest {

    @Test
    void fiftyMillionCharactersAreReadWhereTheyAreAllowed() {
        String line = "A line of a text that is long, and of which each is like the other.\n";
        Article article = PlainText.reader()
                .maxCharacters(60_000_000)
                .maxBlocks(10_000_000)
                .build()
                .read("H\n\n" + line.repeat(50_000_000 / line.length()))
                .value()
                .article();

        assertThat(article.body().blocks()).hasSize(1);
    }
}
