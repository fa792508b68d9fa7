package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.html.web.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The times compared are those of readers that both find the text. */
class PageReadingTest {

    @Test
    void bothFindTheTextOfPagesThatWeighWhatTheWebsDo() {
        List<Score.Labelled> pages = Score.webPages();
        double offprint = PageReading.score(pages, PageReading::offprint);
        double readability4J = PageReading.score(pages, PageReading::readability4J);
        assertThat(offprint).isGreaterThanOrEqualTo(Math.max(0.98, readability4J));
        assertThat(readability4J).isGreaterThan(0.95);
    }
}
