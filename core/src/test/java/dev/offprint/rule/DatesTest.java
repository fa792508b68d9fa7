package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2012", "2012-03", "2012-03-14", "2012-03-14T09:30+01:00", "2012-03-14T09:30:00.123456789Z"})
    void datesAreAsExactAsTheyAreKnown(String text) {
        assertThat(Dates.parse("date", text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2012-13", "2012-02-30", "14 March 2012", "2012-03-14T09:30", "0000", "+12345"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dates.parse("date", text))
                .withMessageContaining("date ");
    }

    @Test
    void momentsStayWithinFourDigitsOfYearsAndWholeMinutesOfOffset() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.moment("published", OffsetDateTime.MAX));
        OffsetDateTime odd = OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(1172));
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.moment("published", odd));
        assertThatIllegalArgumentException().isThrownBy(() -> Dates.partial("date", ZonedDateTime.now(ZoneOffset.UTC)));
    }
}
