package dev.offprint.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({"ar,RTL", "he-IL,RTL", "fa,RTL", "ur-PK,RTL", "az-Arab,RTL", "ar-Latn,LTR", "en,LTR", "ja,LTR", "tr,LTR"
    })
    void scriptDecidesBeforeLanguage(String language, Direction expected) {
        assertThat(Direction.of(language)).isEqualTo(expected);
    }
}
