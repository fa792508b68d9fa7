package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of Jekyll's and Hugo's templates: read for what they are, or kept and told of. */
class TemplateTagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% highlight ruby %}\nputs \"a *b*\"\n\n  x\n{% endhighlight %}",
                "{%- highlight ruby -%}\nputs \"a *b*\"\n\n  x\n{%- endhighlight -%}",
                "{{< highlight ruby >}}\nputs \"a *b*\"\n\n  x\n{{< /highlight >}}",
                "Before.\n{% highlight ruby %}\nputs \"a *b*\"\n\n  x\n{% endhighlight %}\nAfter.",
                "{% highlight ruby %}\nputs \"a *b*\"\n\n  x"
            })
    void listingsAreCode(String text) {
        assertThat(blocks(text)).contains(code("puts \"a *b*\"\n\n  x", "ruby"));
    }

    @Test
    void whatAListingSaysBesideItsLanguageIsTold() {
        assertThat(findings("{% highlight ruby linenos %}\nx\n{% endhighlight %}"))
                .contains("line 1: info: the tag highlight says \"linenos\" (tag-part-dropped): that is left out");
    }

    @Test
    void figuresAreFigures() {
        Block block = one(
                "{{< figure src=\"a.jpg\" alt='A quay' title=\"The quay\" caption=\"By *night*\" attr=\"Ben Orr\" attrlink=\"https://b.example/\" width=\"640\" >}}");

        assertThat(block).isInstanceOfSatisfying(Figure.class, figure -> {
            Image image = ((Images) figure.content()).images().get(0);
            assertThat(image.url()).hasToString("a.jpg");
            assertThat(image.alt()).contains("A quay");
            assertThat(image.width()).hasValue(640);
            assertThat(Inline.text(figure.caption())).isEqualTo("The quay By night");
            assertThat(figure.credit()).containsExactly(Link.of("https://b.example/", "Ben Orr"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{{< youtube dQw4w9WgXcQ >}},https://www.youtube.com/watch?v=dQw4w9WgXcQ,YouTube",
                "{{< youtube id=\"dQw4w9WgXcQ\" >}},https://www.youtube.com/watch?v=dQw4w9WgXcQ,YouTube",
                "{% youtube \"https://youtu.be/dQw4w9WgXcQ\" %},https://youtu.be/dQw4w9WgXcQ,YouTube",
                "{{< vimeo 55073825 >}},https://vimeo.com/55073825,Vimeo",
                "{{< x user=\"ada\" id=\"12\" >}},https://x.com/ada/status/12,X",
                "{{< tweet 12 >}},https://x.com/i/status/12,X",
                "{{< instagram CxOWiQNP2MO />}},https://www.instagram.com/p/CxOWiQNP2MO,Instagram",
                "{{< gist ada 12 >}},https://gist.github.com/ada/12,",
                "{% gist ada/12 %},https://gist.github.com/ada/12,"
            })
    void embedsAreEmbeds(String tag, String url, String provider) {
        assertThat(one(tag)).isInstanceOfSatisfying(Embed.class, embed -> {
            assertThat(embed.url()).hasToString(url);
            assertThat(embed.provider()).isEqualTo(Optional.ofNullable(provider));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include figure.html src=\"a.jpg\" caption=\"A *cap*\" %}",
                "{{< param title >}}",
                "{{% notice warning %}}",
                "{{< figure >}}",
                "{{< youtube >}}",
                "{% unknown %}"
            })
    void anyOtherTagStaysAsItIsAndIsToldOf(String tag) {
        assertThat(blocks("Before.\n" + tag + "\nAfter."))
                .containsExactly(Paragraph.of("Before."), Paragraph.of(tag), Paragraph.of("After."));
        assertThat(findings("Before.\n" + tag))
                .anyMatch(finding -> finding.startsWith("line 2: warning: ") && finding.contains("(tag-kept)"));
    }

    @Test
    void tagsThatAreKeptAreWrittenAsTheyStood() {
        for (String tag : List.of("{{< param title >}}", "{% include a.html x=\"*y*\" %}", "{{% notice warning %}}")) {
            Article article = article(tag);

            assertThat(Markdown.write(article)).endsWith("\n\n" + tag + "\n");
            assertThat(Markdown.read(Markdown.write(article)).value().article()).isEqualTo(article);
        }
    }

    @Test
    void textThatLooksLikeATagThatIsReadStaysText() {
        for (String tag :
                List.of("{% raw %}", "{{< youtube abcdefgh >}}", "{% highlight x %}", "{{< figure src=\"a\" >}}")) {
            Article article = Article.builder("T")
                    .body(Paragraph.of(tag), Paragraph.of("x"))
                    .build();

            assertThat(Markdown.read(Markdown.write(article)).value().article()).isEqualTo(article);
        }
    }

    @Test
    void tagsWithinATextStayAndAreToldOf() {
        assertThat(blocks("See {{ site.title }} and {% include x %}."))
                .containsExactly(Paragraph.of("See {{ site.title }} and {% include x %}."));
        assertThat(findings("See {{ site.title }}.")).anyMatch(finding -> finding.contains("(tag-kept)"));
    }

    @Test
    void commentsAndMarksForAProgramAreLeftOutAndToldOf() {
        String text = "One.\n\n{% comment %}\nhidden *text*\n{% endcomment %}\n\n{% raw %}\nTwo.\n{% endraw %}";

        assertThat(blocks(text)).containsExactly(Paragraph.of("One."), Paragraph.of("Two."));
        assertThat(findings(text))
                .contains(
                        "line 3: info: here stands \"{% comment %} hidden *text*\" (tag-dropped): it says something to a program alone, and is left out");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "[a]({{< ref \"other.md\" >}}),other.md",
                "[a]({{< relref \"other.md\" >}}#part),other.md#part",
                "[a]({% post_url 2024-05-03-x %}),2024-05-03-x",
                "[a]({% link _posts/x.md %}),_posts/x.md",
                "[a]({{ \"/about\" | relative_url }}),/about",
                "[a]({{ site.baseurl }}/about),/about"
            })
    void linksWithATagLeadWhereItSays(String text, String url) {
        assertThat(one("See " + text + "."))
                .isEqualTo(Paragraph.of(
                        new dev.offprint.body.Text("See "), Link.of(url, "a"), new dev.offprint.body.Text(".")));
    }

    @Test
    void imagesMayHaveATagForAnAddress() {
        assertThat(one("![A quay]({{ site.baseurl }}/a.jpg)"))
                .isInstanceOfSatisfying(
                        Figure.class,
                        figure -> assertThat(((Images) figure.content())
                                        .images()
                                        .get(0)
                                        .url())
                                .hasToString("/a.jpg"));
    }

    @Test
    void tagsInCodeAreCode() {
        assertThat(one("```\n{% raw %}\n{{< figure >}}\n```").toString()).contains("{% raw %}\n{{< figure >}}");
        assertThat(findings("`{{ x }}`\n\n    {% raw %}")).noneMatch(finding -> finding.contains("tag-dropped"));
    }

    static List<Block> blocks(String text) {
        return article(text).body().blocks();
    }

    static Article article(String text) {
        return Markdown.read("---\ntitle: T\n---\n" + text).value().article();
    }

    static Block one(String text) {
        List<Block> blocks = blocks(text);
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    /** Findings, with lines counted below the front matter. */
    static List<String> findings(String text) {
        Reading<Edition> reading = Markdown.read("# T\n" + text);
        return reading.findings().stream()
                .filter(finding -> !finding.code().equals("title-from-heading"))
                .map(finding -> shifted(finding).toString())
                .toList();
    }

    private static Finding shifted(Finding finding) {
        int line = finding.place().line().orElse(2);
        return new Finding(
                finding.severity(),
                finding.code(),
                dev.offprint.Place.line(Math.max(1, line - 1)),
                finding.problem(),
                finding.action());
    }

    private static CodeBlock code(String text, String language) {
        return new CodeBlock(text, Optional.of(language), Optional.empty(), Attributes.NONE);
    }
}
