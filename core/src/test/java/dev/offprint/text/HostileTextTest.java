package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Table;
import dev.offprint.hostile.Hostile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Hostile
class HostileTextTest {

    private static final PlainTextReader LARGE =
            PlainText.reader().maxCharacters(60_000_000).maxBlocks(10_000_000).build();

    @Test
    void textBeyondTheLimitIsRefused() {
        PlainTextReader reader = PlainText.reader().maxCharacters(10).build();

        assertThat(reader.read("0123456789").value().article().title()).isEqualTo("0123456789");
        assertThatThrownBy(() -> reader.read("0123456789\n"))
                .isInstanceOf(ReadingException.class)
                .hasMessage("unknown place: expected at most 10 characters, found more");
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(new byte[1_000])))
                .isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> PlainText.read("x".repeat(50_000_000))).isInstanceOf(ReadingException.class);
    }

    @Test
    void blocksBeyondTheLimitAreRefused() {
        assertThatThrownBy(() -> PlainText.read("H\n\n" + "a\n\n".repeat(100_001)))
                .isInstanceOf(ReadingException.class)
                .hasMessage("line 200003: expected at most 100000 blocks, found more");
        assertThatThrownBy(() -> PlainText.read("H\n\n" + "- a\n".repeat(100_001)))
                .isInstanceOf(ReadingException.class);
    }

    @Test
    void oneLineOfTenMegabytesIsAParagraph() {
        Article article =
                LARGE.read("H\n\n" + "word ".repeat(2_000_000)).value().article();

        assertThat(article.body().blocks()).singleElement().isInstanceOf(Paragraph.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "—",
                "\\",
                "=",
                "-",
                "(",
                "http://",
                "http://(",
                "https://a.b/)",
                "“",
                "By ",
                "1",
                "\u0000",
                "\uD800",
                "\u0301",
                "[ ] ",
                " ",
                "\t",
                "12 March 2024, ",
                "Site by ",
                "#",
                "[1]",
                "¹",
                "“",
                "– ",
                "(a) ",
                "Updated ",
                "=?utf-8?Q?a?= ",
                "On Monday "
            })
    void millionOfAnythingOnALineIsRead(String sign) {
        Reading<Edition> reading = PlainText.read("H\n\n" + sign.repeat(1_000_000 / sign.length()) + " x\n");

        assertThat(reading.findings()).hasSizeLessThan(10);
        assertThat(reading.value().article().body().text()).endsWith("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> x\n",
                "- x\n",
                "1. x\n2. x\n",
                "x\n",
                "> — x\n",
                "— x\n",
                "x\n---\n",
                "\n",
                ">\n",
                "> x\n\n",
                "- x\n\n",
                "a  \n",
                "By A\n",
                "2024-01-01\n",
                "* * *\n",
                "x:\n- y\n",
                "　x\n",
                "x-\n",
                "- [ ] x\n",
                "Site by X\n\n",
                "  - x\n- x\n",
                "— x y\n",
                "– a\n– b\nzz\n",
                "“x”\n— Ben Orr\n\n",
                "    Set in.\n\n",
                "\tSet in.\n",
                "    x.\nx\n",
                "[1] x\n",
                "[1] x\n\n",
                "a) x\nb) y\n",
                "i. x\nii. y\n",
                "IN CAPITALS\n\nText.\n\n",
                "1. Chapter\n\nText.\n\n",
                "On Monday Ben Orr wrote:\n\n> x\n\n",
                "x\ty\n",
                "x  y  z\n",
                "x:\ny\tz\n",
                "y\tz:\n",
                "| x | y |\n| - | - |\n",
                "+-+-+\n",
                "x\ty\nx\ty\n\n",
                "The Long Road Home\n\nText.\n\n",
                "\f1\n",
                "# x\n\n",
                "Advertisement\n\n",
                "Published 3 May 2024, updated 4 May 2024\n",
                "Subject: x\nFrom: y\n",
                "From x\n\n",
                "From x@y Fri May 3\nSubject: x\nFrom: y@z\n\nx\n\n"
            })
    void manyLinesOfAnythingAreRead(String lines) {
        Reading<Edition> reading = LARGE.read("H\n\n" + lines.repeat(200_000));

        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {" folded\n", "X-Field: y\n", "To: a <b@c>, ", "=?utf-8?Q?a?= ", "Re: "})
    void mailHeadersOfAnyLengthAreRead(String part) {
        String fields = "From: a <a@a.example>\nDate: x\nSubject: x " + part.repeat(200_000);

        assertThat(LARGE.read(fields + "\n\nText.").value().article().title()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--b\n",
                "--b\n\n",
                "--b--\n",
                "--b\nContent-Type: text/plain\n\nx\n",
                "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
                "--b\nContent-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: image/png\n\n",
                "=",
                "=\n",
                "= = \n",
                "  "
            })
    void mailsOfAnyPartsAreRead(String part) {
        String head = "From: a <a@a.example>\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n";
        String encoded = head.replace("multipart", "text").replace("mixed", "plain")
                + "Content-Transfer-Encoding: quoted-printable\n";
        String parts = part.repeat(1_000_000 / part.length());

        for (String text : List.of(
                head + "\n" + parts,
                encoded + "\nx" + parts,
                encoded.replace("quoted-printable", "base64") + "\n" + parts)) {
            try {
                Reading<Edition> reading = PlainText.read(text.getBytes(StandardCharsets.UTF_8));
                assertThat(reading.value().article().title()).isEqualTo("x");
                assertThat(reading.findings()).hasSizeLessThanOrEqualTo(1_001);
            } catch (ReadingException refused) {
                assertThat(refused).hasMessageMatching(".*expected (text|at most 100000 blocks), found .*");
            }
        }
    }

    @Test
    void partsNestOnlyAsDeepAsTheyMay() {
        StringBuilder text =
                new StringBuilder("From: a <a@a.example>\nSubject: x\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("--b")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\n\n");
        }
        Article article = LARGE.read(text + "The end.").value().article();

        assertThat(article.body().text()).endsWith("The end.");
    }

    @Test
    void largeTableStaysLines() {
        String row = "a\tb\n";

        assertThat(LARGE.read("H\n\n" + row.repeat(10_000))
                        .value()
                        .article()
                        .body()
                        .blocks())
                .singleElement()
                .isInstanceOf(Table.class);
        assertThat(LARGE.read("H\n\n" + row.repeat(10_001))
                        .value()
                        .article()
                        .body()
                        .blocks())
                .singleElement()
                .isInstanceOf(Paragraph.class);
        assertThat(Texts.body("a\t".repeat(100_000) + "\n" + "b\t".repeat(100_000))
                        .blocks())
                .singleElement()
                .isInstanceOf(Paragraph.class);
    }

    @Test
    void quotationsNestOnlyAsDeepAsABodyMay() {
        String text = "H\n\n"
                + IntStream.range(1, 200)
                        .mapToObj(">"::repeat)
                        .map(marks -> marks + " x\n")
                        .collect(Collectors.joining())
                + ">".repeat(20_000) + " deep";
        Reading<Edition> reading = PlainText.read(text);

        assertThat(reading.value().article().body().nodes().filter(Quotation.class::isInstance))
                .hasSizeGreaterThan(90);
        assertThat(Texts.codes(reading)).contains("nesting-cut");
    }

    @Test
    void listsNestOnlyAsDeepAsABodyMay() {
        String text = IntStream.range(0, 1_000)
                .mapToObj(i -> "  ".repeat(i) + "- x\n")
                .collect(Collectors.joining());

        assertThat(Texts.codes("H\n\n" + text)).contains("nesting-cut");
        assertThat(PlainText.reader()
                        .maxDepth(6)
                        .build()
                        .read("H\n\n- a\n  - http://a.example\n    - c")
                        .value()
                        .article()
                        .body()
                        .blocks())
                .hasSize(1);
    }

    @Test
    void longTextOnManyLevelsIsCutBeforeItFillsTheMemory() {
        String marked = "H\n\n" + ("> ".repeat(97) + "yyy yyy\n").repeat(24_000);
        String unmarked = "H\n\n" + ">".repeat(97) + " x\n" + "zz\n".repeat(1_500_000);
        String listed = "H\n\n" + "- ".repeat(48) + "x\n" + "zz\n".repeat(1_500_000);

        for (String text : List.of(marked, unmarked, listed)) {
            assertThat(Texts.codes(text)).contains("nesting-cut");
        }
    }

    @Test
    void linkInTheDeepestParagraphFits() {
        Body body = Texts.body("> ".repeat(200) + "http://a.example");

        assertThat(body.nodes().filter(Link.class::isInstance)).hasSize(1);
    }

    @Test
    void findingsAreCutAtTheirLimit() {
        Reading<Edition> reading = PlainText.reader().maxFindings(3).build().read("H\n\n" + "a-\nb\n\n".repeat(10));

        assertThat(Texts.codes(reading)).containsExactly("hyphen-kept", "hyphen-kept", "hyphen-kept", "findings-cut");
    }

    @Test
    void randomSignsAreReadAndTheirTextIsStableWhenWritten() {
        String[] signs = {
            ">",
            "> ",
            "\n",
            "\n\n",
            "- ",
            "* ",
            "1. ",
            "2. ",
            "— ",
            "--",
            "\\",
            "===",
            "---",
            "  ",
            "x",
            "Word",
            ". ",
            "By Ada Vale",
            "12 March 2024",
            "http://a.example",
            ")",
            "\u3000",
            "\u00A0",
            "[x] ",
            ":",
            "LONDON —"
        };
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = "H\n\n"
                    + random.ints(random.nextInt(30), 0, signs.length)
                            .mapToObj(i -> signs[i])
                            .collect(Collectors.joining());
            Edition edition = PlainText.read(text).value();
            String written = PlainText.write(edition.article(), edition.publication());
            Edition again = PlainText.read(written).value();

            assertThat(PlainText.write(again.article(), again.publication()))
                    .as("seed %s:%n%s%n--- written:%n%s", seed, text, written)
                    .isEqualTo(written);
            Edition settled = PlainText.read(PlainText.write(again.article(), again.publication()))
                    .value();
            assertThat(settled)
                    .as("seed %s:%n%s%n--- written:%n%s", seed, text, written)
                    .isEqualTo(again);
        }
    }
}
