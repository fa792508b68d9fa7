package dev.offprint.benchmarks;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.html.HtmlPage;
import dev.offprint.html.PageWriter;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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

/**
 * The whole page of one article to UTF-8 bytes, the stylesheet in it: everybody from the same article and publication, to
 * the same document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageWriting {

    /** About how many thousand characters of text the article has. */
    @Param({"3", "60"})
    public int kilobytes;

    private final Publication publication = SamplePage.publication();
    private final PageWriter offprint = HtmlPage.writer().build();
    private final JtePage jte = new JtePage();
    private final J2htmlPage j2html = new J2htmlPage();
    private final JsoupPage jsoup = new JsoupPage();
    private final FreemarkerPage freemarker = new FreemarkerPage();
    private final ThymeleafPage thymeleaf = new ThymeleafPage();
    private Article article = SamplePage.article(3);

    /** Makes the article once. */
    @Setup
    public void article() {
        article = SamplePage.article(kilobytes);
    }

    /** The limit: one kind of page, by hand. */
    @Benchmark
    public long limit() {
        CountingStream out = new CountingStream();
        new HandWrittenPage(article, publication, out).write();
        return out.bytes();
    }

    /** Offprint. */
    @Benchmark
    public long offprint() throws IOException {
        CountingStream out = new CountingStream();
        offprint.write(article, publication, out);
        return out.bytes();
    }

    /** Offprint, from an article whose words nobody has counted yet; making that article is in the time. */
    @Benchmark
    public long offprintFirstTime() throws IOException {
        CountingStream out = new CountingStream();
        offprint.write(article.with(change -> {}), publication, out);
        return out.bytes();
    }

    /** Templates compiled beforehand, their fixed parts as bytes. */
    @Benchmark
    public long jte() throws IOException {
        CountingStream out = new CountingStream();
        jte.write(new PageView(article, publication), out);
        return out.bytes();
    }

    /** A tree of objects, rendered without indentation. */
    @Benchmark
    public long j2html() throws IOException {
        CountingStream out = new CountingStream();
        j2html.write(new PageView(article, publication), out);
        return out.bytes();
    }

    /** A document, serialised without its pretty print. */
    @Benchmark
    public long jsoup() throws IOException {
        CountingStream out = new CountingStream();
        jsoup.write(new PageView(article, publication), out);
        return out.bytes();
    }

    /** A template, parsed once. */
    @Benchmark
    public long freemarker() throws IOException, TemplateException {
        CountingStream out = new CountingStream();
        freemarker.write(new PageView(article, publication), out);
        return out.bytes();
    }

    /** Templates, parsed once. */
    @Benchmark
    public long thymeleaf() throws IOException {
        CountingStream out = new CountingStream();
        thymeleaf.write(new PageView(article, publication), out);
        return out.bytes();
    }
}
