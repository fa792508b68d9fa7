package dev.offprint.benchmarks;

import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import com.rometools.rome.io.WireFeedOutput;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedWriter;
import dev.offprint.feed.Feeds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
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
 * A feed to UTF-8 bytes. Ours and the limit start from articles, whose HTML they write on the way; everybody else starts
 * from values that already hold the HTML as strings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FeedWriting {

    /** How many entries. */
    @Param({"20", "1000"})
    public int entries = 20;

    /** How much of each entry: FULL or SUMMARY. */
    @Param({"FULL", "SUMMARY"})
    public FeedWriter.Content content = FeedWriter.Content.FULL;

    /** The format: RSS or ATOM. */
    @Param({"RSS", "ATOM"})
    public FeedFormat format = FeedFormat.RSS;

    private final XMLOutputFactory aalto = new OutputFactoryImpl();
    private final XMLOutputFactory woodstox = new WstxOutputFactory();
    private FeedWriter writer = Feeds.writer().build();
    private Feed feed = SampleFeed.of(1);
    private FeedView view = FeedView.of(feed, true);
    private SyndFeed syndFeed = SampleFeed.synd(feed, true, format);
    private WireFeed wireFeed = SampleFeed.wire(feed, content, format);

    /** Makes the feed once. */
    @Setup
    public void feed() {
        feed = SampleFeed.of(entries);
        writer = Feeds.writer().content(content).build();
        view = FeedView.of(feed, isFull());
        syndFeed = SampleFeed.synd(feed, isFull(), format);
        wireFeed = SampleFeed.wire(feed, content, format);
    }

    private boolean isFull() {
        return content == FeedWriter.Content.FULL;
    }

    /** The limit: one kind of feed, by hand, from the articles. */
    @Benchmark
    public long limit() {
        CountingStream out = new CountingStream();
        limit(null, out);
        return out.bytes();
    }

    /** The same by hand, with the HTML at hand. */
    @Benchmark
    public long limitFromHtml() {
        CountingStream out = new CountingStream();
        limit(view, out);
        return out.bytes();
    }

    void limit(@Nullable FeedView ready, OutputStream out) {
        HandWrittenFeed limit = new HandWrittenFeed(feed, isFull(), ready, out);
        if (format == FeedFormat.RSS) {
            limit.writeRss();
        } else {
            limit.writeAtom();
        }
    }

    void limit(OutputStream out) {
        limit(null, out);
    }

    void limitFromHtml(OutputStream out) {
        limit(view, out);
    }

    /** Offprint. */
    @Benchmark
    public long offprint() throws IOException {
        CountingStream out = new CountingStream();
        offprint(out);
        return out.bytes();
    }

    /** Offprint, and a look at the report, which is made out then. */
    @Benchmark
    public int offprintReported() throws IOException {
        return writer.write(feed, format, new CountingStream()).counts().size();
    }

    void offprint(OutputStream out) throws IOException {
        writer.write(feed, format, out);
    }

    /** Aalto's writer. */
    @Benchmark
    public long aalto() throws XMLStreamException {
        CountingStream out = new CountingStream();
        stax(aalto, out);
        return out.bytes();
    }

    /** Woodstox's writer. */
    @Benchmark
    public long woodstox() throws XMLStreamException {
        CountingStream out = new CountingStream();
        stax(woodstox, out);
        return out.bytes();
    }

    void aalto(OutputStream out) throws XMLStreamException {
        stax(aalto, out);
    }

    void woodstox(OutputStream out) throws XMLStreamException {
        stax(woodstox, out);
    }

    private void stax(XMLOutputFactory factory, OutputStream out) throws XMLStreamException {
        StaxFeed stax = new StaxFeed(view, factory, out);
        if (format == FeedFormat.RSS) {
            stax.writeRss();
        } else {
            stax.writeAtom();
        }
    }

    /** Rome's SyndFeed, without its pretty print. */
    @Benchmark
    public long rome() throws IOException, FeedException {
        CountingStream out = new CountingStream();
        rome(out);
        return out.bytes();
    }

    void rome(OutputStream out) throws IOException, FeedException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            new SyndFeedOutput().output(syndFeed, text, false);
        }
    }

    /** Rome's beans of the format itself, without its pretty print. */
    @Benchmark
    public long romeWire() throws IOException, FeedException {
        CountingStream out = new CountingStream();
        romeWire(out);
        return out.bytes();
    }

    void romeWire(OutputStream out) throws IOException, FeedException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            new WireFeedOutput().output(wireFeed, text, false);
        }
    }
}
