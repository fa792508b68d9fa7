package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.body.Block;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Row;
import dev.offprint.body.Styled;
import dev.offprint.body.Styled.Style;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text in any place reads back: generated from all signs that mean something to Markdown, front matter or a template. */
class EscapingTest {

    private static final String[] SIGNS = {
        "\\",
        "`",
        "``",
        "```",
        "*",
        "**",
        "_",
        "__",
        "{",
        "}",
        "{#a}",
        "{: .b}",
        "{%",
        "%}",
        "{{<",
        ">}}",
        "{{",
        "[",
        "]",
        "(",
        ")",
        "[x] ",
        "[^1]",
        "[!NOTE]",
        "](",
        "![",
        "<",
        ">",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "<?",
        "# ",
        "#",
        "+ ",
        "- ",
        "-",
        "--",
        "---",
        "===",
        "***",
        "1. ",
        "2) ",
        ".",
        "!",
        "|",
        "~",
        "~~",
        "~~~",
        "&",
        "&amp;",
        "&#35;",
        "\"",
        "'",
        ":",
        "=",
        "$",
        "^",
        "/",
        "https://a.example",
        "www.a.example",
        "a",
        "B",
        "é",
        "橋",
        " ",
        "\u00A0",
        "—",
        "word",
        "x@y.example",
        "raw",
        "figure ",
        ";",
        ","
    };

    @Test
    void anyTextInAnyPlaceReadsBack() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            Article article =
                    Article.builder("T").body(block(text(random), random)).build();
            String written = Markdown.write(article);

            assertThat(Markdown.reader()
                            .foot(false)
                            .build()
                            .read(written)
                            .value()
                            .article()
                            .body())
                    .as("seed %s:%n%s", seed, written)
                    .isEqualTo(article.body());
        }
    }

    @Test
    void anyTextInTheFrontMatterReadsBack() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Article article = Article.builder(text(random))
                    .summary(text(random))
                    .section(text(random))
                    .author("A" + text(random))
                    .tag(text(random))
                    .property(text(random), dev.offprint.Value.of(text(random)))
                    .build();
            String written = Markdown.write(article);

            assertThat(Markdown.read(written + "\n\nx").value().article().with(change -> change.body(article.body())))
                    .as("seed %s:%n%s", seed, written)
                    .isEqualTo(article);
        }
    }

    private static Block block(String text, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Heading.of(1 + random.nextInt(5), text);
            case 1 -> new Quotation(List.of(Paragraph.of(text), Paragraph.of("x")));
            case 2 -> ItemList.of(text, "x", text);
            case 3 -> Table.of(List.of(Row.headers(text, "x")), List.of(Row.of("x", text)));
            case 4 -> Paragraph.of(new Text("x"), new LineBreak(), new Text(text), new LineBreak(), new Text(text));
            case 5 -> Paragraph.of(Styled.of(Style.STRONG, text), new Text(text));
            case 6 -> Paragraph.of(new Text("x "), new Link(URI.create("/y"), List.of((Inline) new Text(text))));
            default -> Paragraph.of(text);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        return text.toString().isBlank() ? "x" : text.toString().strip() + (random.nextBoolean() ? "" : "z");
    }
}
