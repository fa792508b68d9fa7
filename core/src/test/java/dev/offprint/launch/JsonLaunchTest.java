package dev.offprint.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.core.JsonParser;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JsonLaunchTest {

    private static final String CORE = Launch.pathOf(Article.class, JsonParser.class);
    private static final String WITH_TESTS = Launch.pathOf(Article.class, JsonParser.class, Launch.class);

    @Test
    void jsonNeedsNoDatabindOnTheModulePath() {
        String printed = Launch.run(
                WithoutDatabind.class,
                List.of("-p", CORE, "--add-modules", "dev.offprint.core", "-cp", Launch.pathOf(Launch.class)));
        assertThat(printed).isEqualTo("module dev.offprint.core, equal: true, schema: true");
    }

    @Test
    void aHundredThousandArticlesGoThroughLittleMemory() {
        String printed = Launch.run(ManyArticles.class, List.of("-Xmx64m", "-cp", WITH_TESTS));
        assertThat(printed).isEqualTo("100000 of 96 MB");
    }

    @Test
    void whatIsMadeToFillTheMemoryDoesNot() {
        String printed = Launch.run(HugeInput.class, List.of("-Xmx256m", "-cp", WITH_TESTS));
        assertThat(printed).isEqualTo("done");
    }
}
