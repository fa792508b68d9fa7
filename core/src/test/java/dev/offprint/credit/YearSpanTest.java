package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class YearSpanTest {

    @Test
    void spansShowTheirYears() {
        assertThat(YearSpan.of(2024)).hasToString("2024");
        assertThat(YearSpan.between(2019, 2024)).hasToString("2019–2024");
        assertThat(YearSpan.since(2010)).hasToString("2010–");
    }

    @Test
    void spanOfOneYearIsThatYear() {
        assertThat(YearSpan.between(2024, 2024)).isEqualTo(YearSpan.of(2024));
    }

    @Test
    void yearsOutsideTheCalendarAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearSpan.of(0))
                .withMessage("from must be a year from 1 to 9999: \"0\"");
        assertThatIllegalArgumentException().isThrownBy(() -> YearSpan.of(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> YearSpan.between(2020, 10_000));
    }

    @Test
    void spanThatRunsBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearSpan.between(2024, 2019))
                .withMessage("to must be a year from 2024 to 9999: \"2019\"");
    }

    @Test
    void openSpanHasNoLastYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearSpan(2010, OptionalInt.of(2024), true))
                .withMessageStartingWith("to must be absent from an open span");
    }
}
