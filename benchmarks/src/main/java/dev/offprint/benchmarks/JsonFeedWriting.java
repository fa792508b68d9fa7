package dev.offprint.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.offprint.feed.Feed;
import dev.offprint.feed.FeedFormat;
import dev.offprint.feed.FeedWriter;
import dev.offprint.feed.Feeds;
import java.io.IOException;
import java.io.OutputStream;
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
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Feed to UTF-8 bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonFeedWriting {

    /** How many entries. */
    @Param({"20", "1000"})
    public int entries = 20;

    /** How much of each entry: FULL or SUMMARY. */
    @Param({"FULL", "SUMMARY"})
    public FeedWriter.Content content = FeedWriter.Content.FULL;

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private FeedWriter writer = Feeds.writer().build();
    private Feed feed = SampleFeed.of(1);
    private JsonFeedView view = JsonFeedView.of(feed, true);

    /** Makes the feed once. */
    @Setup
    public void feed() {
        feed = SampleFeed.of(entries);
        writer = Feeds.writer().content(content).build();
        view = JsonFeedView.of(feed, isFull());
    }

    private boolean isFull() {
        return content == FeedWriter.Content.FULL;
    }

    /** Offprint, from articles. */
    @Benchmark
    public long offprint() throws IOException {
        CountingStream out = new CountingStream();
        offprint(out);
        return out.bytes();
    }

    void offprint(OutputStream out) throws IOException {
        writer.write(feed, FeedFormat.JSON_FEED, out);
    }

    /** Jackson's databind, from records that are ready. */
    @Benchmark
    public long databind() {
        CountingStream out = new CountingStream();
        databind(out);
        return out.bytes();
    }

    void databind(OutputStream out) {
        mapper.writeValue(out, view);
    }

    /** Jackson's databind, from records that are made of the articles on the way; the HTML by Offprint's writer. */
    @Benchmark
    public long databindFromArticles() {
        CountingStream out = new CountingStream();
        mapper.writeValue(out, JsonFeedView.of(feed, isFull()));
        return out.bytes();
    }
}
