package dev.offprint.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.feed.FeedWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonFeedWritingTest {

    @ParameterizedTest
    @EnumSource(FeedWriter.Content.class)
    void databindWritesTheSameBytes(FeedWriter.Content content) throws Exception {
        JsonFeedWriting feed = new JsonFeedWriting();
        feed.content = content;
        feed.feed();
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        feed.offprint(ours);
        ByteArrayOutputStream databind = new ByteArrayOutputStream();
        feed.databind(databind);
        assertThat(databind.toString(StandardCharsets.UTF_8)).isEqualTo(ours.toString(StandardCharsets.UTF_8));
        assertThat(feed.databindFromArticles()).isEqualTo(ours.size());
    }
}
