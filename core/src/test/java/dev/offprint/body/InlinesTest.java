package dev.offprint.body;

import static dev.offprint.body.Styled.Style.EMPHASIS;
import static dev.offprint.body.Styled.Style.STRONG;
import static dev.offprint.body.Styled.Style.SUPERSCRIPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InlinesTest {

    private static Text text(String text) {
        return new Text(text);
    }

    @Test
    void neighbouringTextsAreOneText() {
        assertThat(Paragraph.of(text("a "), text(""), text(" b")).content()).containsExactly(text("a b"));
    }

    @Test
    void spacesThatNobodySeesGo() {
        Paragraph paragraph =
                Paragraph.of(text("  a "), Styled.of(EMPHASIS, " b "), text(" c "), new LineBreak(), text(" d \n"));
        assertThat(paragraph)
                .isEqualTo(Paragraph.of(text("a "), Styled.of(EMPHASIS, "b "), text("c"), new LineBreak(), text("d")));
    }

    @Test
    void spacesAtTheEdgeGoHoweverDeepTheyAre() {
        Inline deep =
                new Styled(STRONG, List.of(new Link(URI.create("/x"), List.of(text("x"), Styled.of(EMPHASIS, "y ")))));
        assertThat(Inline.text(Paragraph.of(text("a "), deep).content())).isEqualTo("a xy");
    }

    @Test
    void spacesBetweenNodesStay() {
        assertThat(Paragraph.of(new Code(" x "), text(" "), new Code("y")).content())
                .hasSize(3);
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(Paragraph.of("\u00A0a\u00A0").content()).containsExactly(text("\u00A0a\u00A0"));
    }

    @Test
    void aStyleInsideTheSameStyleIsUnwrapped() {
        Inline nested = new Styled(
                EMPHASIS,
                List.of(text("a "), new Styled(STRONG, List.of(text("b "), Styled.of(EMPHASIS, "c"))), text(" d")));
        assertThat(nested).isEqualTo(new Styled(EMPHASIS, List.of(text("a "), Styled.of(STRONG, "b c"), text(" d"))));
    }

    @Test
    void aSuperscriptInsideASuperscriptStays() {
        Styled nested = new Styled(SUPERSCRIPT, List.of(text("y"), Styled.of(SUPERSCRIPT, "z")));
        assertThat(nested.content()).hasSize(2);
    }

    @Test
    void aStyleAroundNothingVisibleGivesWay() {
        assertThat(Paragraph.of(text("a"), Styled.of(EMPHASIS, " "), text("b"), Styled.of(STRONG, ""))
                        .content())
                .containsExactly(text("a b"));
    }

    @Test
    void linksDoNotNest() {
        List<Inline> inner = List.of(new Styled(STRONG, List.of(Link.of("/a", "a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(URI.create("/b"), inner))
                .withMessageContaining("link");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(URI.create("/b"), List.of(text("x"), new FootnoteRef("1"))));
    }

    @Test
    void whatNobodySeesIsRefusedWhereSomethingMustBeSeen() {
        List<Inline> blank = List.of(text(" \n "), Styled.of(EMPHASIS, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph(blank))
                .withMessageContaining("content");
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(URI.create("/b"), blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new Time("2024", blank));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(Attributes.language("fr"), blank));
    }

    @Test
    void anEmptySpanWithAnIdIsAPlaceToLinkTo() {
        Span place = new Span(Attributes.id("here"), List.of());
        assertThat(Paragraph.of(text("a "), place, text(" b")).content()).containsExactly(text("a "), place, text("b"));
    }

    @Test
    void normalFormIsStable() {
        ArticleGenerator.check(
                300,
                generator -> generator.body().nodes().forEach(node -> {
                    if (node instanceof Paragraph paragraph) {
                        assertThat(new Paragraph(paragraph.content(), paragraph.attributes()))
                                .isEqualTo(paragraph);
                    }
                }));
    }

    @Test
    @Timeout(10)
    void manyTextsAreJoinedInLinearTime() {
        List<Inline> many = new ArrayList<>();
        for (int i = 0; i < 500_000; i++) {
            many.add(text("x "));
        }
        assertThat(new Paragraph(many).content()).hasSize(1);
    }

    @Test
    void codeKeepsItsSpacesButNotItsLineEnds() {
        assertThat(new Code(" a  b\nc ").text()).isEqualTo(" a  b c ");
    }

    @Test
    void timesAreThoseOfHtml() {
        for (String bad : List.of(
                "yesterday",
                "2024-13",
                "2024-02-32",
                "2023-02-29",
                "2023-02-30T10:00Z",
                "25:00",
                "P",
                "PT",
                "2024-1-1",
                "P1Y")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Time(bad, List.of(text("x"))))
                    .withMessageContaining(bad);
        }
        assertThat(new Time(Duration.ofMinutes(90).toString(), List.of(text("x"))).value())
                .isEqualTo("PT1H30M");
    }

    @Test
    void aFormulaNeedsOneNotation() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Formula(Optional.of(" "), Optional.empty()));
    }
}
