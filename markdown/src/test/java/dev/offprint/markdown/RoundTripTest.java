package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.Code;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Row;
import dev.offprint.body.Styled;
import dev.offprint.body.Styled.Style;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.RawHtmlPolicy;
import dev.offprint.markdown.MarkdownReport.Loss;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private static final MarkdownWriter VERBATIM =
            Markdown.writer().rawHtml(RawHtmlPolicy.VERBATIM).build();

    @Test
    void everyArticleComesBackEqual() {
        ArticleGenerator.check(60, generator -> comesBack(generator.article()));
    }

    @Test
    void everyFieldAndNodeComesBackEqual() {
        ArticleGenerator.check(4, generator -> comesBack(generator.everything()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no item",
                "+ no item",
                "* no item",
                "1. no item",
                "12) no item",
                "> no quotation",
                "``` no fence",
                "~~~ no fence",
                "--- ",
                "***",
                "===",
                "| a | b |",
                ":-- |",
                "    no code",
                "<div> no tag",
                "a <b>tag</b>",
                "&copy; &#65; &amp",
                "AT&T",
                "snake_case _under_ __x__",
                "*a* **b**",
                "`tick` ``two``",
                "[a](b) ![c](d)",
                "[^1] no note",
                "[!NOTE] no alert",
                "[ ] no task",
                "[x] no task",
                "~strike~ ~~s~~",
                "C:\\path\\*",
                "ends with \\",
                "https://example.org/ no link",
                "www.example.org",
                "wow!",
                "{#id} {width=1}",
                "— Ben Orr",
                "-- Ben Orr",
                "© 2024 Ada Vale. All rights reserved.",
                "Site by Studio Orr",
                "[a]: /url",
                "2024",
                "a\u00A0b",
                "\u00A0",
                "“typographic” – signs…",
                "<!-- more -->",
                "1986. A great year",
                "!",
                "#",
                "-",
                "title: x",
                "~~~~~~",
                "+++",
                "<https://example.org>"
            })
    void textIsTextWhateverItLooksLike(String text) {
        Article article = Article.builder("T")
                .body(
                        Paragraph.of(text),
                        new Quotation(List.of(Paragraph.of("Words."), Paragraph.of(text))),
                        Paragraph.of(text),
                        ItemList.of(text, text),
                        Heading.of(1, text),
                        Table.of(List.of(Row.headers(text)), List.of(Row.of(text))),
                        Paragraph.of(new Text("a"), new LineBreak(), new Text(text)),
                        Paragraph.of(Styled.of(Style.EMPHASIS, text)),
                        Paragraph.of(new Link(java.net.URI.create("/x"), List.of(new Text(text)))),
                        Paragraph.of(text))
                .build();
        comesBack(article);
    }

    @Test
    void emphasisStandsWhereItStood() {
        Inline em = Styled.of(Style.EMPHASIS, "un");
        Inline strong = Styled.of(Style.STRONG, "believ");
        Body body = Body.of(
                Paragraph.of(em, strong, new Text("able")),
                Paragraph.of(Styled.of(Style.EMPHASIS, "a"), Styled.of(Style.EMPHASIS, "b")),
                Paragraph.of(new Styled(Style.STRONG, List.of(em, new Text("x")))),
                Paragraph.of(new Text("a"), Styled.of(Style.EMPHASIS, " b "), new Text("c")),
                Paragraph.of(new Text("“"), Styled.of(Style.STRONG, "“b”"), new Text("c")));
        comesBack(Article.builder("T").body(body).build());
    }

    @Test
    void codeAndLinksKeepTheirSigns() {
        Body body = Body.of(
                Paragraph.of(new Code("`"), new Text(" "), new Code("a `` b"), new Text(" "), new Code(" x ")),
                Paragraph.of(Link.of("https://example.org/a_(b)?q=1&copy;=2", "a ] b"), new Text("!")),
                Table.of(
                        List.of(Row.headers("a|b")),
                        List.of(new Row(List.of(new dev.offprint.body.Cell(
                                dev.offprint.body.Cell.Header.NONE, List.of(Paragraph.of(new Code("c|d")))))))));
        comesBack(Article.builder("T").body(body).build());
    }

    @Test
    void listsThatFollowOneAnotherStayApart() {
        comesBack(Article.builder("T")
                .body(ItemList.of("a"), ItemList.of("b"), ItemList.of("c"), Paragraph.of("d"))
                .build());
    }

    @Test
    void aQuotationKeepsItsSource() {
        Attribution source = AttributionLine.read(
                List.of(new Text("Ben Orr, "), Styled.of(Style.EMPHASIS, "The last tide"), new Text(", 2012")));
        Article article = Article.builder("T")
                .body(new Quotation(List.of(Paragraph.of("A harbour is a promise.")), source))
                .build();
        comesBack(article);
        assertThat(Markdown.write(article))
                .endsWith("> A harbour is a promise.\n>\n> — Ben Orr, *The last tide*, 2012\n");
    }

    @Test
    void rawHtmlIsReportedUnlessItIsTrusted() throws IOException {
        Article article = Article.builder("T")
                .body(new RawHtml("<svg><text>A drawing</text></svg>"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownReport report = Markdown.write(article, out);
        assertThat(report.losses()).extracting(Loss::field).containsExactly("body");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("A drawing").doesNotContain("svg");
        comesBack(article);
    }

    @Test
    void theSameArticleGivesTheSameText() {
        Article article = new ArticleGenerator(3).everything();
        assertThat(Markdown.write(article)).isEqualTo(Markdown.write(article));
    }

    private static void comesBack(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownReport report;
        try {
            report = VERBATIM.write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(report.losses()).as(text).isEmpty();
        assertThat(Markdown.reader().build().read(text).value().article())
                .as(text)
                .isEqualTo(article);
    }
}
