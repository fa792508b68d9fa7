package dev.offprint.benchmarks;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.Feeds;
import dev.offprint.feed.RomeFeeds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
 * A feed of full-content entries to UTF-8 bytes: ours from typed bodies, whose HTML is written on the way, and Rome's from
 * a SyndFeed that already holds the HTML as strings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FeedWriting {

    /** How many entries. */
    @Param({"20", "1000"})
    public int entries;

    /** The format: RSS or ATOM. */
    @Param({"RSS", "ATOM"})
    public FeedFormat format = FeedFormat.RSS;

    private Feed feed = SampleFeed.of(1);
    private SyndFeed syndFeed = RomeFeeds.toRome(feed);

    /** Makes the feed once. */
    @Setup
    public void feed() {
        feed = SampleFeed.of(entries);
        syndFeed = RomeFeeds.toRome(feed);
        syndFeed.setFeedType(format == FeedFormat.RSS ? "rss_2.0" : "atom_1.0");
    }

    /** Offprint. */
    @Benchmark
    public long offprint() throws IOException {
        Count count = new Count();
        Feeds.write(feed, format, count);
        return count.bytes;
    }

    /** Rome's SyndFeed, without its pretty print, through a writer to UTF-8. */
    @Benchmark
    public long rome() throws IOException, FeedException {
        Count count = new Count();
        try (Writer writer = new OutputStreamWriter(count, StandardCharsets.UTF_8)) {
            new SyndFeedOutput().output(syndFeed, writer, false);
        }
        return count.bytes;
    }

    /** Counts what would be sent. */
    private static final class Count extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}
