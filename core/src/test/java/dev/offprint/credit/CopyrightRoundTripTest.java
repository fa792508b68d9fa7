package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.credit.CopyrightLine.Confidence;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightRoundTripTest {

    private static final int COUNT = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl", "ru", "ja", "zh", "ko", "ar"})
    void whatIsWrittenInALanguageIsReadAgain(String language) {
        long seed = Long.getLong("offprint.seed", 20240101L);
        GeneratedCopyrights generated = new GeneratedCopyrights(seed);
        for (int i = 0; i < COUNT; i++) {
            Copyright copyright = generated.next();
            String line = copyright.line(Locale.forLanguageTag(language));

            CopyrightLine read = Copyright.parse(line);

            assertThat(read.copyright().map(it -> it.with(change -> change.statement(null))))
                    .as("seed %d, number %d: %s", seed, i, line)
                    .isEqualTo(Optional.of(copyright));
            assertThat(read.confidence()).as(line).isEqualTo(Confidence.HIGH);
            assertThat(read.rest()).as(line).isEmpty();
            assertThat(read.copyright().flatMap(Copyright::statement)).contains(line);
        }
    }

    @Test
    void aRegionDoesNotMatter() {
        Copyright copyright = Copyright.of(2024, "Ada Vale").with(it -> it.rights(Rights.ALL_RESERVED));

        assertThat(copyright.line(Locale.forLanguageTag("de-AT"))).isEqualTo(copyright.line(Locale.GERMAN));
    }
}
