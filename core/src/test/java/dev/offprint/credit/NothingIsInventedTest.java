package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingIsInventedTest {

    private static final String ROMAN = "The year is in Roman numerals.";

    static Stream<Sheet.Example> examples() {
        return CopyrightLineTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyNameAndYearStandsInTheLine(Sheet.Example example) {
        check(example.line());
    }

    @Test
    void everyNameAndYearStandsInAnyMixtureOfLines() {
        long seed = Long.getLong("offprint.seed", 20240102L);
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        examples().forEach(example -> words.addAll(List.of(example.line().split("(?<= )|(?=[.,|·])"))));
        for (int i = 0; i < 30_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                line.append(words.get(random.nextInt(words.size())));
            }
            check(line.toString());
        }
    }

    private static void check(String text) {
        String line = Characters.line(text);
        CopyrightLine read = Copyright.parse(text);
        read.credits().forEach(credit -> {
            assertThat(line).contains(credit.label());
            assertThat(line).contains(credit.name());
        });
        read.rest().ifPresent(rest -> {
            for (String word : rest.split(" ")) {
                assertThat(line).contains(word);
            }
        });
        Copyright copyright =
                read.copyright().orElseGet(() -> Copyright.builder().build());
        String digits = latinDigits(line);
        for (Claim claim : copyright.claims()) {
            claim.holders().forEach(holder -> assertThat(line).contains(holder.text()));
            if (!read.notes().contains(ROMAN)) {
                for (YearSpan span : claim.years()) {
                    assertThat(digits).contains(String.valueOf(span.from()));
                    // The end of a range may be written with its last two digits.
                    span.to()
                            .ifPresent(to -> assertThat(digits).contains(String.format(Locale.ROOT, "%02d", to % 100)));
                }
            }
        }
    }

    private static String latinDigits(String line) {
        StringBuilder out = new StringBuilder();
        line.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            out.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return out.toString();
    }
}
