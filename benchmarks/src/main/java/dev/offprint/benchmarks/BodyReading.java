package dev.offprint.benchmarks;

import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.html.HtmlBody;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
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

/** HTML in: a body that is typed and cleaned on the way, against the parse alone and against jsoup's Cleaner after it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BodyReading {

    private static final String BASE = "https://example.org/entries/ferry";
    private static final URI BASE_URI = URI.create(BASE);

    /** About how many thousand characters of text the body has. */
    @Param({"3", "60"})
    public int kilobytes;

    private final Cleaner cleaner = new Cleaner(Safelist.relaxed());
    private String html = "";

    /** Makes the HTML once. */
    @Setup
    public void html() {
        html = HtmlBody.write(SamplePage.article(kilobytes).body());
    }

    /** The limit: jsoup's parse, and no more. */
    @Benchmark
    public Document limit() {
        return Jsoup.parseBodyFragment(html, BASE);
    }

    /** Offprint: parsed and typed, with findings. */
    @Benchmark
    public Reading<Body> offprint() {
        return HtmlBody.read(html, BASE_URI);
    }

    /** jsoup: parsed and cleaned, which gives a document again and no types. */
    @Benchmark
    public Document jsoupCleaner() {
        return cleaner.clean(Jsoup.parseBodyFragment(html, BASE));
    }
}
