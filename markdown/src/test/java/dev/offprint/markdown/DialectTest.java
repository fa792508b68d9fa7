package dev.offprint.markdown;

import static dev.offprint.markdown.TemplateTagTest.blocks;
import static dev.offprint.markdown.TemplateTagTest.findings;
import static dev.offprint.markdown.TemplateTagTest.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Attributes;
import dev.offprint.body.Figure;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What generators add to Markdown: excerpts, attributes in braces, JSX. */
class DialectTest {

    @ParameterizedTest
    @ValueSource(strings = {"<!--more-->", "<!-- more -->", "<!--MORE-->", "<!-- excerpt -->", "<!-- truncate -->"})
    void whatStandsBeforeTheMarkIsTheSummaryToo(String mark) {
        for (String text :
                List.of("First *words*.\n\n" + mark + "\n\nThe rest.", "First *words*. " + mark + "\n\nThe rest.")) {
            Reading<Edition> reading = Markdown.read("---\ntitle: T\n---\n" + text);
            Article article = reading.value().article();

            assertThat(article.summary()).contains("First words.");
            assertThat(article.body().text())
                    .isEqualTo("First words.\n\nThe rest."
                            .replace("\n\n", article.body().text().contains("\n\n") ? "\n\n" : "\n"));
            assertThat(reading.findings()).extracting(Finding::code).containsExactly("excerpt-mark");
        }
    }

    @Test
    void aSummaryThatIsSaidCountsMoreThanAnExcerpt() {
        Reading<Edition> reading =
                Markdown.read("---\ntitle: T\ndescription: Said.\n---\nFirst.\n\n<!--more-->\n\nThe rest.");

        assertThat(reading.value().article().summary()).contains("Said.");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("excerpt-mark");
    }

    @Test
    void theMarkMayBeOneOfTheAuthors() {
        Reading<Edition> reading =
                Markdown.read("---\ntitle: T\nexcerpt_separator: =more=\n---\nFirst.\n\n=more=\n\nThe rest.");

        assertThat(reading.value().article().summary()).contains("First.");
        assertThat(reading.value().article().body().blocks()).hasSize(2);
    }

    @Test
    void anExcerptOfManyPagesIsNoSummary() {
        Reading<Edition> reading =
                Markdown.read("---\ntitle: T\n---\n" + "Many words. ".repeat(200) + "\n\n<!--more-->\n\nThe rest.");

        assertThat(reading.value().article().summary()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("excerpt-mark");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Part {#part}",
                "## Part {#part .wide}",
                "## Part {.wide #part data-x=\"1\"}",
                "Part {#part}\n---",
                "## Part\n{: #part}",
                "## Part\n{: #part .wide}"
            })
    void headingsTakeAnId(String text) {
        assertThat(one(text)).isEqualTo(new Heading(1, List.of(new Text("Part")), Attributes.id("part")));
        assertThat(findings(text).stream().anyMatch(finding -> finding.contains("attributes-dropped")))
                .isEqualTo(text.contains(".wide"));
    }

    @Test
    void classesAreLeftOutAndToldOf() {
        assertThat(one("## Part {.wide}")).isEqualTo(Heading.of(1, "Part"));
        assertThat(findings("Words.\n{: .note}"))
                .containsExactly(
                        "line 1: info: braces say \"{: .note}\" (attributes-dropped): that is left out, for it is neither an id nor the size of an image");
        assertThat(blocks("{: .note}\nWords.")).containsExactly(Paragraph.of("Words."));
        assertThat(one("Words.\n{: #w}")).isEqualTo(new Paragraph(List.of(new Text("Words.")), Attributes.id("w")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![A quay](a.jpg){width=640 height=480}",
                "![A quay](a.jpg){width=\"640\" height=\"480px\"}",
                "![A quay](a.jpg){: width=\"640\" height=\"480\"}",
                "![A quay](a.jpg){.right width=640 height=480 loading=lazy}"
            })
    void imagesTakeASize(String text) {
        assertThat(one(text)).isInstanceOfSatisfying(Figure.class, figure -> {
            Image image = ((Images) figure.content()).images().get(0);
            assertThat(image.width()).hasValue(640);
            assertThat(image.height()).hasValue(480);
        });
        assertThat(findings(text).stream().anyMatch(finding -> finding.contains("\".right loading=lazy\"")))
                .isEqualTo(text.contains(".right"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words {#id}", "a {.b} c", "f(x) {return=1}", "{}", "{:}", "{#}", "## {#a} b"})
    void bracesAnywhereElseAreText(String text) {
        assertThat(blocks(text).get(0).toString())
                .contains(text.replace("## ", "").replace("{", "{"));
    }

    @Test
    void importsComponentsAndCommentsOfMdxAreLeftOutAndToldOf() {
        String text = """
                ---
                title: T
                ---
                import Foo from '../Foo.astro';
                export const meta = {
                  a: 1,
                };

                # A *heading*

                <Foo client:load title="x">
                  Inside **bold**
                </Foo>

                <Bar.Baz />

                {/* a
                comment */}

                Two {1 + 1}.

                important words
                """;

        Reading<Edition> reading = Markdown.reader().build().read(text, "blog/post.mdx");

        assertThat(reading.value().article().body().text().lines().filter(line -> !line.isBlank()))
                .containsExactly("A heading", "Inside bold", "Two {1 + 1}.", "important words");
        assertThat(reading.findings().stream().map(finding -> finding.place() + " " + finding.code()))
                .containsExactly(
                        "line 4 mdx-dropped",
                        "line 11 mdx-dropped",
                        "line 13 mdx-dropped",
                        "line 15 mdx-dropped",
                        "line 17 mdx-dropped",
                        "line 20 tag-kept");
        assertThat(reading.findings().get(0).problem()).contains("import Foo from '../Foo.astro'; export const meta");
    }

    @Test
    void whatIsNoMdxHasNoImports() {
        assertThat(blocks("import this\n\nexport that"))
                .containsExactly(Paragraph.of("import this"), Paragraph.of("export that"));
    }

    @Test
    void labelsWithSpacesAreSeveralForJekyllAlone() {
        assertThat(labels("layout: post\ncategories: sea town")).containsExactly("sea", "town");
        assertThat(labels("layout: post\ntags: sea town, harbour")).containsExactly("sea town", "harbour");
        assertThat(labels("layout: post\ntags: [sea town]")).containsExactly("sea town");
        assertThat(labels("tags: sea town")).containsExactly("sea town");
    }

    @Test
    void cellsBeyondTheHeadAreToldOf() {
        assertThat(findings("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 \\| 2 | `x` |"))
                .containsExactly(
                        "line 3: warning: a row of a table has 3 cells, and the head 2 (table-cells-dropped): what stands beyond is left out, as everywhere");
    }

    private static List<String> labels(String header) {
        return Markdown.read("---\ntitle: T\n" + header + "\n---\nWords.").value().article().tags().stream()
                .map(tag -> tag.label())
                .toList();
    }
}
