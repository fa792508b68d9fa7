package dev.offprint.benchmarks;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedReader;
import dev.offprint.feed.FeedWriter;
import dev.offprint.feed.Feeds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
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

/** The entries of a feed from its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FeedReading {

    /** How many entries. */
    @Param({"20", "1000"})
    public int entries = 20;

    /** How much of each entry: FULL or SUMMARY. */
    @Param({"FULL", "SUMMARY"})
    public FeedWriter.Content content = FeedWriter.Content.FULL;

    /** The format: RSS or ATOM. */
    @Param({"RSS", "ATOM"})
    public FeedFormat format = FeedFormat.RSS;

    private final FeedReader raw = Feeds.reader().bodies(FeedReader.Bodies.RAW).build();
    private final RssReader rssReader = new RssReader();
    private final XMLInputFactory aalto = new InputFactoryImpl();
    private final XMLInputFactory woodstox = new WstxInputFactory();
    private byte[] bytes = {};

    /** Writes the feed once. */
    @Setup
    public void feed() {
        bytes = Feeds.writer().content(content).build().writeBytes(SampleFeed.of(entries), format);
    }

    /** The limit: Aalto pulling the fields, in the types that articles have. */
    @Benchmark
    public List<?> limit() throws XMLStreamException {
        return typed(aalto);
    }

    /** Aalto pulling the fields as strings. */
    @Benchmark
    public List<?> aaltoStrings() throws XMLStreamException {
        return StaxReading.read(aalto, bytes);
    }

    /** Woodstox pulling the fields, in the types that articles have. */
    @Benchmark
    public List<?> woodstox() throws XMLStreamException {
        return typed(woodstox);
    }

    /** Woodstox pulling the fields as strings. */
    @Benchmark
    public List<?> woodstoxStrings() throws XMLStreamException {
        return StaxReading.read(woodstox, bytes);
    }

    private List<TypedEntry> typed(XMLInputFactory factory) throws XMLStreamException {
        return StaxReading.read(factory, bytes).stream().map(TypedEntry::of).toList();
    }

    /** Offprint, the HTML of each article as one raw block. */
    @Benchmark
    public Feed offprint() {
        return raw.read(bytes).value();
    }

    /** Offprint, with typed bodies. */
    @Benchmark
    public Feed offprintTyped() {
        return Feeds.read(bytes).value();
    }

    /** Rome, which finds out the encoding as its documentation recommends. */
    @Benchmark
    public SyndFeed rome() throws IOException, FeedException {
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    }

    /** RSS Reader, whose dates stay strings until they are asked for. */
    @Benchmark
    public List<?> rssReader() {
        try (Stream<Item> items = rssReader.read(new ByteArrayInputStream(bytes))) {
            return items.toList();
        }
    }
}
