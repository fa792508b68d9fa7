package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.body.CodeBlock;
import dev.offprint.generate.ArticleGenerator;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Test
    void whatPlainTextCarriesReadsBackEqual() {
        for (int seed = 0; seed < 3_000; seed++) {
            Edition edition = new CarriedArticles(seed).next();
            String written = PlainText.write(edition.article(), edition.publication());

            assertThat(withoutGuess(PlainText.read(written).value()))
                    .as("seed %s:%n%s", seed, written)
                    .isEqualTo(edition);
        }
    }

    /** Whatever an article holds, its words are written so that reading and writing them again changes nothing more. */
    @Test
    void whatIsWrittenIsStable() {
        ArticleGenerator.check(300, generator -> {
            Article article =
                    generator.article().with(change -> change.copyright(null).language(null));
            if (article.body().nodes().noneMatch(CodeBlock.class::isInstance)) { // indented code loses its indent
                String written = PlainText.write(article);

                assertThat(PlainText.write(PlainText.read(written).value().article()))
                        .isEqualTo(written);
            }
        });
    }

    @Test
    void writingDependsOnNeitherLocaleNorTimeZone() {
        Article article = new CarriedArticles(7).next().article();
        String written = PlainText.write(article, Publication.UNKNOWN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(PlainText.write(article, Publication.UNKNOWN)).isEqualTo(written);
            assertThat(withoutGuess(PlainText.read(written).value()).article()).isEqualTo(article);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Plain text has no place for a language; what the reader guesses is not part of the round. */
    private static Edition withoutGuess(Edition edition) {
        return Edition.of(edition.publication(), edition.article().with(change -> change.language(null)));
    }
}
