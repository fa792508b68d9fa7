package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void aFindingReadsAsOneLine() {
        Finding finding = new Finding(
                Finding.Severity.INFO, "author-inferred", Place.line(3), "no byline", "took the copyright holder");
        assertThat(finding).hasToString("line 3: info: no byline (author-inferred): took the copyright holder");
    }

    @Test
    void placesSayWhatIsKnown() {
        assertThat(Place.at(3, 14).in("$.title")).hasToString("line 3, column 14, $.title");
        assertThat(Place.UNKNOWN.in("$.title")).hasToString("$.title");
        assertThat(Place.UNKNOWN).hasToString("unknown place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.line(0))
                .withMessageContaining("line must be positive");
    }

    @Test
    void aFailureSaysWhere() {
        assertThat(new ReadingException(Place.line(2), "expected a headline").getMessage())
                .isEqualTo("line 2: expected a headline");
    }
}
