package dev.offprint.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({"ar,RTL", "he-IL,RTL", "fa,RTL", "ur-PK,RTL", "az-Arab,RTL", "ar-Latn,LTR", "en,LTR", "ja,LTR", "tr,LTR"
    })
    void scriptDecidesBeforeLanguage(String language, Direction expected) {
        assertThat(Direction.of(language)).isEqualTo(expected);
    }

    /** A private use subtag changes nothing but the length. */
    @Test
    void shortTagIsReadLikeALongOne() {
        for (char first = 0; first < 0x80; first++) {
            for (char second = 0; second < 0x80; second++) {
                String tag = "" + first + second;
                String language = Locale.forLanguageTag(tag).getLanguage();
                Direction expected = language.isEmpty() ? Direction.LTR : Direction.of(language + "-x-long");
                assertThat(Direction.of(tag)).as(tag).isEqualTo(expected);
            }
        }
    }
}
