package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.hostile.Hostile;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is meant to use up memory, stack or time. */
@Hostile
class HostileHtmlTest {

    private static final int MANY = 100_000;

    private record Attack(String name, Supplier<String> html) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                attack("div", "<div>"),
                attack("p in b", "<b><p>x"),
                attack("b", "<b>"),
                attack("links", "<a href=x><div>x"),
                attack("quotations", "<blockquote>x"),
                attack("lists", "<ul><li>x"),
                attack("description lists", "<dl><dd>x"),
                attack("tables", "<table><tr><td>x"),
                attack("tables of headers", "<table><tr><th>x"),
                attack("figures", "<figure><figcaption>x"),
                attack("figures of quotations", "<figure><blockquote>x"),
                attack("asides", "<aside>x"),
                attack("details", "<details><summary>x"),
                attack("rubies", "<ruby>x<rt>"),
                attack("rubies with second readings", "<ruby>x<rtc>"),
                attack("groups", "<div class=section>x"),
                attack("boxes", "<div class='highlight wp-caption'>x"),
                attack("svg", "<svg><g>"),
                attack("math", "<span class=katex>"),
                attack("code", "<code>x<pre>"),
                attack("items without list", "<li>x"),
                attack("stray items", "<li>x</li>"),
                attack("unknown elements", "<x-y>"),
                attack("forms", "<form><p>x</form>"),
                attack("templates", "<template>"),
                attack("misnested", "<b><i>x</b></i>"),
                attack("broken tables", "<table><b>x"),
                attack("headings", "<h1><h2>x"),
                attack("line breaks", "x<br><br>"),
                attack("lazy images", "<img data-src=x.jpg srcset='a 1w, b 2w'>"),
                attack("less-than signs", "<"),
                attack("ampersands", "&amp"),
                attack("comments", "<!-- x"),
                numbered("different formatting", i -> "<font size=" + i + "><p>x"),
                numbered("ids", i -> "<p id=i" + i + ">x"),
                attack("the same id", "<p id=i>x"),
                numbered("different findings", i -> "<a href='javascript:" + i + "'>x</a>"),
                numbered(
                        "footnotes",
                        i -> "<sup><a id=r" + i + " href=#n" + i + ">" + i + "</a></sup><p id=n" + i + "><a href=#r" + i
                                + ">x</a>"),
                attack("footnotes that are one", "<sup id=r><a href=#n>1</a></sup><li id=n><a href=#r>x</a>"),
                attack("links to one note", "<a id=a href=#n class=footnote>1</a>"),
                attack("nested notes", "<div id=n><a id=r href=#n>1</a><a href=#r>x</a>"),
                attack("broken dimensions", "<td colspan=999999999 rowspan=999999999>"),
                new Attack(
                        "one column wide",
                        () -> "<table><colgroup>" + "<col span=1000 align=right>".repeat(MANY) + "<tr><td>x"),
                new Attack("cells", () -> "<table><tr>" + "<td colspan=1000 rowspan=65534>x".repeat(MANY / 4)),
                new Attack("attributes", () -> "<p " + joined(i -> "a" + i + "=1 ", 1_000_000) + ">x"),
                new Attack(
                        "long attribute",
                        () -> "<p class='" + "x ".repeat(2_000_000) + "'>x<p id='" + "y".repeat(4_000_000)),
                new Attack("long address", () -> "<a href='" + "x y".repeat(2_000_000) + "'>x</a>"),
                new Attack("long srcset", () -> "<img src=a srcset='" + "a 1w,".repeat(1_000_000) + "'>"),
                new Attack("long style", () -> "<span style='" + "font-weight:".repeat(500_000) + "'>x"),
                new Attack("long date", () -> "<time datetime='" + "2024-".repeat(1_000_000) + "'>x"),
                new Attack("frames", () -> "<iframe src='//x.y/" + "a/".repeat(1_000_000) + "embed'></iframe>"),
                new Attack("fifty megabytes of words", () -> "word ".repeat(10_000_000)),
                new Attack("fifty megabytes of tags", () -> "<p>abcdefghijklmnopq".repeat(2_500_000)),
                new Attack("a word of fifty megabytes", () -> "w".repeat(50_000_000)),
                new Attack(
                        "json",
                        () -> "<img src=a data-image='" + "[".repeat(1_000_000) + "'>"
                                + "<img src=a data-image='{\"url\":" + "[".repeat(1_000_000) + "'>"));
    }

    private static Attack attack(String name, String part) {
        return new Attack(name, () -> part.repeat(MANY));
    }

    private static Attack numbered(String name, IntFunction<String> part) {
        return new Attack(name, () -> joined(part, MANY / 2));
    }

    private static String joined(IntFunction<String> part, int count) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void hostileHtmlIsRead(Attack attack) {
        Reading<Body> reading = HtmlBody.read(attack.html().get());
        assertThat(reading.findings()).hasSizeLessThanOrEqualTo(1001);
        assertThat(HtmlBody.write(reading.value())).isNotNull();
    }

    @Test
    void whatIsBeyondALimitIsLeftOutAndTold() {
        Reading<Body> reading = HtmlBody.reader().maxTags(4).build().read("<p>a</p><p>b</p><p>c</p>");
        assertThat(reading.value()).isEqualTo(Body.ofText("a", "b"));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("input-limit");
        Reading<Body> shorter = HtmlBody.reader().maxLength(5).build().read("<p>ab\uD83D\uDE00");
        assertThat(shorter.value()).isEqualTo(Body.ofText("ab"));
    }

    @Test
    void onlySoManyFindingsAreKept() {
        Reading<Body> reading = HtmlBody.reader()
                .maxFindings(2)
                .build()
                .read("<a href='javascript:1'>a</a><a href='javascript:2'>b</a><a href='javascript:3'>c</a>");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("address-dropped", "address-dropped", "findings-limit");
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> HtmlBody.reader().maxDepth(513))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxDepth");
        assertThatThrownBy(() -> HtmlBody.reader().maxTags(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
