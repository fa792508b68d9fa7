package dev.offprint.benchmarks;

import dev.offprint.html.HtmlPage;
import dev.offprint.html.web.Score;
import dev.offprint.html.web.Shingles;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whole pages in: the article found and typed, against jsoup's parse alone and against Readability4J. One operation is all pages of a
 * set: short ones, which are little more than their text, or such as weigh what pages of the web do. Warmed up for a minute:
 * what runs once a page is compiled in full only after some five thousand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12, time = 5)
@Measurement(iterations = 10, time = 3)
@Fork(1)
public class PageReading {

    private static final String ADDRESS = "https://courier.example/news/story-7";
    private static final URI URL = URI.create(ADDRESS);

    /** Which set. */
    @Param({"short", "web"})
    public String pages = "web";

    private List<String> all = List.of();

    /** Makes the pages once. */
    @Setup
    public void make() {
        all = made(pages);
    }

    static List<String> made(String set) {
        List<Score.Labelled> labelled = set.equals("web") ? Score.webPages() : Score.pages(true);
        return labelled.stream().map(Score.Labelled::html).toList();
    }

    /** The limit: jsoup's parse, and no more. */
    @Benchmark
    public void limit(Blackhole hole) {
        all.forEach(html -> hole.consume(Jsoup.parse(html, ADDRESS)));
    }

    /** Offprint: metadata with evidence, text typed, findings. */
    @Benchmark
    public void offprint(Blackhole hole) {
        all.forEach(html -> hole.consume(HtmlPage.read(html, URL)));
    }

    /** Readability4J: title, byline and the text's HTML. */
    @Benchmark
    public void readability4J(Blackhole hole) {
        all.forEach(html -> hole.consume(new Readability4J(ADDRESS, html).parse()));
    }

    /** The mean of the text's F1 over four-word shingles. */
    static double score(List<Score.Labelled> pages, Function<String, String> text) {
        return pages.stream()
                .mapToDouble(page -> Shingles.f1(page.text(), text.apply(page.html())))
                .average()
                .orElse(0);
    }

    static String offprint(String html) {
        return HtmlPage.read(html, URL).article().body().text();
    }

    static String readability4J(String html) {
        String content = new Readability4J(ADDRESS, html).parse().getContent();
        return content == null ? "" : Jsoup.parse(content).wholeText();
    }

    /** Prints how well each finds the text, on pages of four sets. */
    public static void main(String[] arguments) {
        print("layouts tried", Score.pages(false));
        print("other layouts", Score.pages(true));
        print("newspapers and content systems", Score.newsPages());
        print("those, as heavy as the web's", Score.webPages());
    }

    private static void print(String name, List<Score.Labelled> pages) {
        System.out.printf(
                Locale.ROOT,
                "%s: Offprint %.3f, Readability4J %.3f%n",
                name,
                score(pages, PageReading::offprint),
                score(pages, PageReading::readability4J));
    }
}
