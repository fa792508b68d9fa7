package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.credit.CopyrightLine.Confidence;
import dev.offprint.hostile.Hostile;
import java.util.AbstractList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that nobody prints: they may be read as anything, but soon. */
@Hostile
class HostileLineTest {

    private static final int SHORT = 4_000;

    private static final List<String> FRAGMENTS = List.of(
            "© ",
            "©2024",
            "2019, ",
            "2019-",
            "2019 & ",
            "Ada 2019 & ",
            "Ada Vale, ",
            "Marks & Orr & ",
            "University of Arts and ",
            "von ",
            "© von ",
            "(",
            "((a) ",
            "\"",
            "«",
            "<",
            "{",
            "{{",
            "@",
            "a@",
            "a@b.",
            "a.b.",
            "www.",
            "http://",
            "CC BY ",
            "CC-BY-",
            "licensed under ",
            "licensed under the ",
            "the ",
            "the terms of ",
            "text, ",
            "text and ",
            "text © ",
            "photos by ",
            "all rights ",
            "all rights reserved ",
            "design ",
            "design and ",
            "design by ",
            "site by a, ",
            "terms ",
            "privacy policy ",
            "Privacy Policy Terms ",
            "no ai training ",
            "ai training not permitted, ",
            "et al. ",
            "Inc. ",
            "Jr. ",
            ", Inc.",
            "版权所有",
            "年",
            "と",
            "著作権",
            "무단",
            "جميع الحقوق ",
            "\u0301",
            "\u200f",
            "\uD83D\uDE00",
            "\uD83D",
            ". ",
            "| ",
            "- ",
            "--",
            "MMXX ",
            "portions of ",
            "&copy;",
            "™©");

    static Stream<String> fragments() {
        Random random = new Random(1);
        Stream<String> mixed = random.ints(16, 0, Integer.MAX_VALUE)
                .mapToObj(n -> FRAGMENTS.get(n % FRAGMENTS.size())
                        + FRAGMENTS.get(n / 97 % FRAGMENTS.size())
                        + FRAGMENTS.get(n / 9973 % FRAGMENTS.size()));
        return Stream.concat(FRAGMENTS.stream(), mixed);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void costGrowsWithTheLengthAndNoFaster(String fragment) {
        // Longer than any line that is let in, for on those a quadratic cost would hide behind the constant one.
        long shorter = looks(fill(fragment, SHORT));
        long longer = looks(fill(fragment, 8 * SHORT));

        // Eight times is linear and sixty-four times is quadratic.
        assertThat(longer).as("%s", fragment).isLessThan(10 * shorter + 1_000);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void aMegabyteIsNotRead(String fragment) {
        String line = fill(fragment, 1_000_000);

        assertThat(Author.parse(line)).hasSizeLessThanOrEqualTo(50);
        if (line.strip().length() > 900_000) {
            CopyrightLine read = Copyright.parse(line);
            assertThat(read.confidence()).isEqualTo(Confidence.NONE);
            assertThat(read.copyright()).isEmpty();
        }
    }

    @Test
    void anyMixtureIsReadWithoutFailing() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                line.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
            Copyright.parse(line.toString());
            Author.parse(line.toString());
        }
    }

    private static String fill(String fragment, int length) {
        return fragment.repeat(length / fragment.length() + 1).substring(0, length);
    }

    /** How often the reader looks at a token of the line: what it costs, counted rather than timed. */
    private static long looks(String line) {
        long[] looks = new long[1];
        LineReader.read(Line.of(line, tokens -> new AbstractList<>() {
            @Override
            public Token get(int index) {
                looks[0]++;
                return tokens.get(index);
            }

            @Override
            public int size() {
                return tokens.size();
            }
        }));
        return looks[0];
    }
}
