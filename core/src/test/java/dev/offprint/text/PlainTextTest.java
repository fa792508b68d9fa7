package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.credit.Author;
import dev.offprint.credit.SiteCredit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** A few words of one's own, a long quotation, a copyright line, a site credit; no byline. */
    private static final String FOUNDING = """
            What the ferryman said

            Read this before they take it down. Somebody at last has asked the one man
            who knows:

            > “Forty years I have crossed this water,” he told me, “and the
            > timetable was wrong on the first day.” He was mending a rope while he
            > spoke, and did not look up.
            >
            > The company says that demand has fallen. On the quay there are 212 people.
            > I counted them twice — once from each side.
            >
            > — Ben Orr, “The last boat”, The Daily Example, 3 March 2024

            I have nothing to add.

            Text and images ©2024 Ada Vale. All rights reserved.
            Site by Studio Orr
            """;

    @Test
    void articleThatQuotesAnotherIsReadWhole() {
        Reading<Edition> reading = PlainText.read(FOUNDING);
        Article article = reading.value().article();

        assertThat(article.title()).isEqualTo("What the ferryman said");
        assertThat(article.authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(article.body().blocks())
                .hasSize(3)
                .element(0)
                .isEqualTo(Paragraph.of(
                        "Read this before they take it down. Somebody at last has asked the one man who knows:"));
        Quotation quotation = (Quotation) article.body().blocks().get(1);
        assertThat(new Body(quotation.blocks(), List.of()).text()).isEqualTo("""
                        “Forty years I have crossed this water,” he told me, “and the timetable was wrong on the first day.” \
                        He was mending a rope while he spoke, and did not look up.

                        The company says that demand has fallen. On the quay there are 212 people. \
                        I counted them twice — once from each side.""");
        assertThat(quotation.attribution()).hasValueSatisfying(attribution -> {
            assertThat(attribution.line()).isEqualTo("Ben Orr, “The last boat”, The Daily Example, 3 March 2024");
            assertThat(attribution.person()).contains(Author.of("Ben Orr"));
            assertThat(attribution.work()).hasValueSatisfying(work -> {
                assertThat(work.title()).contains("The last boat");
                assertThat(work.publisher()).contains("The Daily Example");
                assertThat(work.date()).contains(LocalDate.of(2024, 3, 3));
            });
        });
        assertThat(article.copyright()).hasValueSatisfying(copyright -> {
            assertThat(copyright.firstYear()).hasValue(2024);
            assertThat(copyright.statement()).contains("Text and images ©2024 Ada Vale. All rights reserved.");
        });
        assertThat(reading.value().publication().credits()).containsExactly(SiteCredit.of("Site by", "Studio Orr"));
        assertThat(Texts.places(FOUNDING)).containsExactly("1:language-inferred", "17:author-inferred");
    }

    @Test
    void articleThatQuotesAnotherIsWrittenAsItWasTyped() {
        Edition edition = PlainText.read(FOUNDING).value();

        String written = PlainText.write(edition.article(), edition.publication());

        assertThat(written.replaceAll("\\s+(> ?)*", " ")).isEqualTo(FOUNDING.replaceAll("\\s+(> ?)*", " "));
        assertThat(PlainText.read(written).value()).isEqualTo(edition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \r\n", "\uFEFF", "\u00A0\n\u3000", "\u0000\u0000"})
    void textThatHasNothingToReadIsRefused(String text) {
        assertThatThrownBy(() -> PlainText.read(text))
                .isInstanceOf(ReadingException.class)
                .hasMessage("line 1: expected a headline, found no text");
    }

    @Test
    void headlineAloneIsAnArticle() {
        assertThat(PlainText.read("Nothing happened").value())
                .isEqualTo(Edition.of(
                        Publication.UNKNOWN, Article.builder("Nothing happened").build()));
    }

    @Test
    void headlineMayBeUnderlined() {
        assertThat(Texts.article("Nothing happened\n================\n\nAt all."))
                .isEqualTo(Article.builder("Nothing happened")
                        .body(Paragraph.of("At all."))
                        .build());
    }

    @Test
    void textThatTouchesTheHeadlineIsAParagraph() {
        String text = "Nothing happened\nAt all.\n";

        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("At all."));
        assertThat(Texts.places(text)).containsExactly("2:text-under-headline");
    }

    @Test
    void headlineIsTakenAsItStands() {
        assertThat(Texts.article("> Quoted? No.\n\nText").title()).isEqualTo("> Quoted? No.");
        assertThat(Texts.article("  * * *  \n\nText").title()).isEqualTo("* * *");
    }

    @Test
    void headlineAsLongAsAParagraphIsToldOf() {
        assertThat(Texts.places("\n" + "word ".repeat(50) + "\n\nText")).containsExactly("2:headline-long");
    }

    @Test
    void streamsAndWritersCarryTheSame() throws IOException {
        byte[] bytes = FOUNDING.getBytes(StandardCharsets.UTF_8);
        Edition edition = PlainText.read(new ByteArrayInputStream(bytes)).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        PlainText.write(edition.article(), edition.publication(), out);
        PlainText.write(edition.article(), edition.publication(), writer);

        assertThat(edition).isEqualTo(PlainText.read(FOUNDING).value());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(writer.toString())
                .isEqualTo(PlainText.write(edition.article(), edition.publication()));
    }
}
