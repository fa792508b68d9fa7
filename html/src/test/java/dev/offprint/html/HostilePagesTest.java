package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.hostile.Hostile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are meant to use up memory, stack or time. */
@Hostile
class HostilePagesTest {

    private static final int MANY = 100_000;
    private static final URI ADDRESS = URI.create("https://courier.example/who");

    private record Attack(String name, Supplier<String> html) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                attack("div", "<div class='a b'>x"),
                attack("articles", "<article><h1>x</h1>"),
                attack("open articles", "<article class='h-entry'>x"),
                attack("mains", "<main>x"),
                attack("footers", "<footer>© x"),
                attack("headings", "<h1>x</h1>"),
                attack("empty headings", "<h1></h1>"),
                attack("times", "<time datetime=2024-01-01>x</time>"),
                attack("bylines", "<p class=byline>By Ada Vale</p>"),
                attack("open bylines", "<div class='byline author'><a href=x>Ada</a>"),
                attack("dates", "<p class=date>3 May 2024</p>"),
                attack("open dates", "<div class=date>3 May"),
                attack(
                        "entries",
                        "<div class=h-entry><a class='p-author h-card' href=x>Ada</a><p class=p-name>x</div>"),
                attack("open entries", "<div class='h-entry'><div class='p-author h-card'>"),
                attack("categories", "<div class=h-entry><a class=p-category href=x>x</a>"),
                attack("contents", "<div class=e-content>x"),
                attack("bodies", "<div itemprop=articleBody>x"),
                attack("items", "<div itemscope itemtype=http://schema.org/Article><p itemprop=headline>x"),
                attack("items in items", "<div itemscope itemprop=author itemtype=http://schema.org/Person>"),
                attack("references", "<div id=i itemscope itemtype=http://schema.org/Article itemref='i j k'>"),
                numbered(
                        "many references",
                        i -> "<div id=i" + i + " itemscope itemref='i0 i1 i2 i" + (i + 1) + "'></div>"),
                attack("rdfa", "<div typeof=Article property=author resource=#x>x"),
                attack("furniture", "<div class='share related'><a href=x>x</a>"),
                attack("lists of links", "<ul><li><a href=x>Read more</a></ul>"),
                attack("open lists of links", "<ul><li><a href=x>Read more</a>"),
                attack("hidden", "<div hidden>x"),
                attack("asides", "<aside>x"),
                attack("licences", "<a rel='license author' href=https://x.example/>x</a>"),
                attack("links", "<link rel='canonical alternate icon' hreflang=de type=x/y href=/x sizes=1x1>"),
                numbered("translations", i -> "<link rel=alternate hreflang=x-" + i + " href=/" + i + ">"),
                attack("metas", "<meta property=og:title content='x | y'><meta name=author content='Ada Vale'>"),
                attack("bases", "<base href=/x>"),
                numbered("names of metas", i -> "<meta name=n" + i + " content=x>"),
                numbered("different classes", i -> "<p class='c" + i + " byline" + i + "'>x"),
                new Attack("long class", () -> "<p class='" + "byline ".repeat(1_000_000) + "'>x"),
                new Attack("long class without a space", () -> "<p class='" + "aB-".repeat(1_000_000) + "'>x"),
                new Attack("attributes", () -> "<p " + joined(i -> "a" + i + "=1 ", 1_000_000) + ">x"),
                new Attack("long title", () -> "<title>" + "x | ".repeat(2_000_000) + "</title>"),
                new Attack("long byline", () -> "<p class=byline>By " + "Ada and ".repeat(1_000_000)),
                new Attack("long name of an author", () -> meta("author", "a, ".repeat(1_000_000))),
                new Attack("long date", () -> meta("date", "2024-01-01T".repeat(500_000))),
                new Attack("long keywords", () -> meta("keywords", "a,".repeat(2_000_000))),
                new Attack("long rights", () -> meta("dcterms.rights", "© 2024 Ada, ".repeat(300_000))),
                new Attack("long canonical", () -> "<link rel=canonical href='/" + "../a".repeat(1_000_000) + "'>x"),
                new Attack("deep json", () -> json("[".repeat(1_000_000))),
                new Attack("deep objects", () -> json("{\"author\":".repeat(500_000))),
                new Attack("deep objects that end", () -> json("{\"a\":".repeat(30_000) + "1" + "}".repeat(30_000))),
                new Attack(
                        "long json",
                        () -> json("{\"@type\":\"Article\",\"author\":[" + "\"Ada Vale\",".repeat(800_000) + "1]}")),
                new Attack(
                        "long string",
                        () -> json("{\"@type\":\"Article\",\"headline\":\"" + "x".repeat(9_000_000) + "\"}")),
                new Attack(
                        "long number",
                        () -> json("{\"@type\":\"Article\",\"wordCount\":" + "9".repeat(5_000_000) + "}")),
                new Attack(
                        "many articles",
                        () -> json("[" + "{\"@type\":\"Article\",\"headline\":\"x\"},".repeat(100_000) + "1]")),
                new Attack(
                        "articles in articles",
                        () -> json("{\"@type\":\"Article\",\"author\":".repeat(39) + "1" + "}".repeat(39))),
                new Attack(
                        "scripts",
                        () -> json("{\"@type\":\"Article\",\"headline\":\"x\"}").repeat(50_000)),
                new Attack(
                        "circles",
                        () -> json(
                                "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Article\",\"headline\":\"x\",\"url\":{\"@id\":\"#a\"},"
                                        + "\"author\":{\"@id\":\"#a\"},\"image\":{\"@id\":\"#a\"},\"publisher\":{\"@id\":\"#a\"},"
                                        + "\"license\":{\"@id\":\"#a\"},\"isBasedOn\":{\"@id\":\"#a\"},\"name\":{\"@id\":\"#a\"}}]}")),
                new Attack(
                        "one reference",
                        () -> json("{\"@graph\":[{\"@id\":\"a\",\"name\":\"Ada\"},{\"@type\":\"Article\",\"author\":["
                                + "{\"@id\":\"a\"},".repeat(80_000) + "1]}]}")),
                new Attack(
                        "own page",
                        () -> "<article class=h-entry data-article='" + "[".repeat(1_000_000)
                                + "'><header><h1 class=p-name>x"),
                new Attack(
                        "own publication",
                        () -> "<article class=h-entry data-article data-publication='{\"title\":"
                                + "[".repeat(1_000_000) + "'><header><h1 class=p-name>x</h1></header>"),
                attack("own pages", "<article class=h-entry data-article><header><h1 class=p-name>x</h1>"),
                new Attack(
                        "indent of a word deep inside",
                        () -> "<h1>The harbour</h1>" + "<div>".repeat(500) + " ".repeat(9_900_000) + "rel"),
                new Attack("fifty megabytes of words", () -> "word ".repeat(10_000_000)),
                new Attack("fifty megabytes of tags", () -> "<p>abcdefghijklmnopq".repeat(2_500_000)),
                new Attack("a word of fifty megabytes", () -> "w".repeat(50_000_000)));
    }

    private static String meta(String name, String content) {
        return "<meta name=" + name + " content='" + content + "'><p>x";
    }

    private static String json(String json) {
        return "<script type=application/ld+json>" + json + "</script><p>x";
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
    void hostilePageIsRead(Attack attack) {
        PageReading reading = HtmlPage.read("x" + attack.html().get(), ADDRESS);
        assertThat(reading.article().title()).isNotBlank();
        assertThat(reading.evidence()).isNotEmpty();
        assertThat(reading.findings()).hasSizeLessThan(1500);
    }

    @Test
    void hostilePageWithoutAnAddressIsRead() {
        PageReading reading =
                HtmlPage.read(json("{\"@id\":\"a\",\"@type\":\"Article\",\"headline\":\"x\",\"url\":{\"@id\":\"a\"}}"));
        assertThat(reading.article().title()).isEqualTo("x");
        assertThat(reading.article().url()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreRead() {
        byte[] bytes = new byte[1_000_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertThat(HtmlPage.read(bytes, ADDRESS).article().title()).isNotBlank();
        byte[] unstated = "<title>Câble".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(HtmlPage.read(unstated, ADDRESS).article().title()).isEqualTo("Câble");
    }

    @Test
    void whatIsBeyondALimitIsLeftOutAndTold() {
        PageReading reading = HtmlPage.reader().maxTags(4).build().read("<article><p>a</p><p>b</p><p>c</p>", ADDRESS);
        assertThat(reading.article().body().text()).doesNotContain("c");
        assertThat(reading.findings()).extracting(Finding::code).contains("input-limit");
    }
}
