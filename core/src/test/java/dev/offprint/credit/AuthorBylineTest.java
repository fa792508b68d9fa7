package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorBylineTest {

    static Stream<Sheet.Example> examples() {
        return Sheet.read("bylines.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bylineIsReadAsItsSheetSays(Sheet.Example example) {
        assertThat(Sheet.facts(Author.parse(example.line()))).as(example.line()).isEqualTo(example.facts());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsInvented(Sheet.Example example) {
        for (Author author : Author.parse(example.line())) {
            assertThat(example.line()).contains(author.name());
            author.jobTitle().ifPresent(title -> assertThat(example.line()).contains(title));
            author.affiliation()
                    .ifPresent(employer -> assertThat(example.line()).contains(employer));
            author.role().ifPresent(role -> assertThat(example.line()).contains(role));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "by", "By :", "&", "()", "<>", "\"", "\uD83D", "2024", "…"})
    void nobodyIsReadFromNothing(String byline) {
        assertThat(Author.parse(byline)).isEmpty();
    }

    @Test
    void fiftyAuthorsAreEnough() {
        StringBuilder byline = new StringBuilder("By Ada Vale");
        for (int i = 0; i < 80; i++) {
            byline.append(", Ben O")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(" Orr");
        }

        assertThat(Author.parse(byline.toString())).hasSize(50).contains(Author.of("Ada Vale"));
    }

    @Test
    void nameIsNotCutInTwoWhereABylineIsTooLong() {
        List<Author> authors = Author.parse("Ada Vale, ".repeat(199) + "Bartholomew Orr");

        assertThat(authors).containsExactly(Author.of("Ada Vale"));
    }

    @Test
    void aLongLineWithoutACommaHasNoAuthors() {
        assertThat(Author.parse("Ada ".repeat(1_000))).isEmpty();
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Author.parse(null)).withMessage("byline");
    }
}
