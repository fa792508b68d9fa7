package dev.offprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.offprint.credit.CopyrightLine.Confidence;
import dev.offprint.credit.CopyrightLine.Kind;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightLineTest {

    static Stream<Sheet.Example> examples() {
        return Stream.of("copyright-lines.txt", "copyright-variants.txt", "copyright-languages.txt")
                .flatMap(sheet -> Sheet.read(sheet).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lineIsReadAsItsSheetSays(Sheet.Example example) {
        assertThat(Sheet.facts(Copyright.parse(example.line())))
                .as(example.line())
                .isEqualTo(example.facts());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsReadAsClearIsReadAgainFromWhatIsWritten(Sheet.Example example) {
        CopyrightLine read = Copyright.parse(example.line());
        if (read.confidence() == Confidence.HIGH && read.copyright().isPresent()) {
            Copyright bare = bare(read.copyright().get());

            String line = bare.line(Locale.ENGLISH);

            assertThat(Copyright.parse(line).copyright().map(CopyrightLineTest::bare))
                    .as("%s -> %s", example.line(), line)
                    .contains(bare);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void capitalsDoNotChangeWhatALineSays(Sheet.Example example) {
        CopyrightLine read = Copyright.parse(example.line());
        String capitals = example.line().toUpperCase(Locale.ROOT);

        CopyrightLine loud = Copyright.parse(capitals);

        // In capitals, a host is no longer told from two sentences.
        assumeThat(example.line()).doesNotContain(".example");
        assumeThat(read.copyright()).isPresent();
        assertThat(loud.copyright().map(Copyright::rights))
                .isEqualTo(read.copyright().map(Copyright::rights));
        assertThat(loud.copyright().map(Copyright::firstYear))
                .isEqualTo(read.copyright().map(Copyright::firstYear));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0", ".", "…", "\uD83D"})
    void nothingIsReadFromNothing(String line) {
        CopyrightLine read = Copyright.parse(line);

        assertThat(read.kind()).isEqualTo(Kind.OTHER);
        assertThat(read.confidence()).isEqualTo(Confidence.NONE);
        assertThat(read.copyright()).isEmpty();
    }

    @Test
    void lineBreaksAndNoBreakSpacesAreSpaces() {
        Copyright copyright = Copyright.parse("©\u00A02024\n  Ada\tVale.\u2003All rights\u00A0reserved.")
                .copyright()
                .orElseThrow();

        assertThat(copyright.claims()).isEqualTo(Copyright.of(2024, "Ada Vale").claims());
        assertThat(copyright.rights()).isEqualTo(Rights.ALL_RESERVED);
    }

    @Test
    void addressesBesideANameAreKept() {
        Copyright copyright = Copyright.parse("© 2024 Ada Vale <ada@example.org>, Ben Orr (https://orr.example/)")
                .copyright()
                .orElseThrow();

        assertThat(copyright.holders())
                .containsExactly(
                        Author.of("Ada Vale").with(it -> it.email("ada@example.org")),
                        Author.of("Ben Orr").with(it -> it.url(URI.create("https://orr.example/"))));
    }

    @Test
    void addressOfASiteCreditIsKept() {
        assertThat(Copyright.parse("Site by Studio Orr (https://orr.example/)").credits())
                .containsExactly(
                        new SiteCredit("Site by", "Studio Orr", Optional.of(URI.create("https://orr.example/"))));
    }

    @Test
    void lineThatIsTooLongIsNotRead() {
        String line = "© 2024 " + "Ada ".repeat(3_000);

        CopyrightLine read = Copyright.parse(line);

        assertThat(read.kind()).isEqualTo(Kind.OTHER);
        assertThat(read.notes()).containsExactly("The line is longer than 10000 characters.");
        assertThat(read.rest()).contains(line.strip());
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Copyright.parse(null)).withMessage("line");
    }

    @Test
    void onlyANoticeHasACopyright() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CopyrightLine(
                        Kind.FIGURE,
                        Optional.of(Copyright.of(2024, "Ada")),
                        List.of(),
                        Confidence.HIGH,
                        List.of(),
                        Optional.empty()))
                .withMessageStartingWith("copyright must be present in a notice only");
    }

    /** A line carries names, and nothing else that stood beside them. */
    private static Copyright bare(Copyright copyright) {
        return copyright.with(it -> it.statement(null)
                .claims(copyright.claims().stream()
                        .map(CopyrightLineTest::namesOnly)
                        .toList()));
    }

    private static Claim namesOnly(Claim claim) {
        List<Holder> holders = claim.holders().stream()
                .map(holder -> holder.named()
                        .<Holder>map(author -> new Holder.Named(Author.builder(author.name())
                                .kind(author.kind())
                                .build()))
                        .orElse(holder))
                .toList();
        return new Claim(claim.years(), holders, claim.scopes(), claim.portions());
    }
}
