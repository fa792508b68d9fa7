package dev.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.ReadingException;
import dev.offprint.body.Attribution;
import dev.offprint.body.Work;
import dev.offprint.generate.ArticleGenerator;
import org.junit.jupiter.api.Test;

class PartJsonTest {

    @Test
    void partsAreReadAsTheyWereWritten() {
        ArticleGenerator.check(200, generator -> {
            Article article = generator.everything();
            article.copyright()
                    .ifPresent(it -> assertThat(
                                    PartJson.readCopyright(PartJson.write(it)).value())
                            .isEqualTo(it));
            article.image()
                    .ifPresent(it -> assertThat(
                                    PartJson.readImage(PartJson.write(it)).value())
                            .isEqualTo(it));
            for (Work work : article.basedOn()) {
                Attribution source = Attribution.of(work);
                assertThat(PartJson.readAttribution(PartJson.write(source)).value())
                        .isEqualTo(source);
            }
        });
    }

    @Test
    void whatIsNoPartIsRefused() {
        assertThatThrownBy(() -> PartJson.readImage("{}")).isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> PartJson.readCopyright("[")).isInstanceOf(ReadingException.class);
    }
}
