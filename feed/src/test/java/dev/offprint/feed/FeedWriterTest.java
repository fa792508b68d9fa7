package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Heading;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedWriterTest {

    private static final FeedWriter SUMMARIES =
            Feeds.writer().content(FeedWriter.Content.SUMMARY).build();

    private static Feed feed(Article article) {
        return Feed.of(FeedSamples.publication("Vale").build(), List.of(article));
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(FeedFormat format) throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Feeds.write(FeedSamples.foundingCase(), format, out);
        assertThat(closed[0]).isFalse();
        assertThat(out.toByteArray()).isEqualTo(Feeds.writeBytes(FeedSamples.foundingCase(), format));
    }

    @ParameterizedTest
    @EnumSource
    void aFailureOfTheStreamIsTheCallersToSee(FeedFormat format) {
        IOException failure = new IOException("disk full");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw failure;
            }
        };
        assertThatThrownBy(() -> Feeds.write(FeedSamples.foundingCase(), format, full))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @EnumSource
    void textAndBytesAreTheSame(FeedFormat format) {
        assertThat(Feeds.write(FeedSamples.scripts(), format).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Feeds.writeBytes(FeedSamples.scripts(), format));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstParagraphStandsInForASummaryAndThatIsTold(FeedFormat format) throws IOException {
        Feed feed = feed(Article.builder("Fog")
                .id("1")
                .author("Ada Vale")
                .published(MARCH)
                .body(Heading.of(2, "Six"), Paragraph.of("It came."), Paragraph.of("It stayed."))
                .build());
        assertThat(SUMMARIES.write(feed, format)).contains("It came.").doesNotContain("It stayed.", "Six");
        FeedReport report = SUMMARIES.write(feed, format, OutputStream.nullOutputStream());
        assertThat(report.of("1").stream().map(loss -> loss.field() + " " + loss.extent()))
                .contains("summary APPROXIMATED", "body DROPPED");
    }

    @Test
    void theFirstParagraphMayReferToAFootnote() {
        Body body = new Body(
                List.of(new Paragraph(List.of(new Text("It came."), new FootnoteRef("1")))),
                List.of(new Footnote("1", List.of(Paragraph.of("At six.")))));
        Feed feed =
                feed(Article.builder("Fog").id("1").published(MARCH).body(body).build());
        assertThat(SUMMARIES.write(feed, FeedFormat.ATOM)).contains("It came.").doesNotContain("At six.");
    }

    @ParameterizedTest
    @EnumSource
    void aSummaryOfOnesOwnIsNotTouched(FeedFormat format) throws IOException {
        Feed feed = feed(Article.builder("Fog")
                .id("1")
                .published(MARCH)
                .summary("Thick.")
                .body(Paragraph.of("It came."))
                .build());
        assertThat(SUMMARIES.write(feed, format)).contains("Thick.").doesNotContain("It came.");
        assertThat(SUMMARIES
                        .write(feed, format, OutputStream.nullOutputStream())
                        .losses())
                .extracting(FeedReport.Loss::field)
                .doesNotContain("summary");
    }

    @Test
    void rawHtmlIsMadeHarmless() {
        Feed feed = feed(Article.builder("Fog")
                .id("1")
                .published(MARCH)
                .body(new RawHtml(
                        "<p onclick=\"x()\" style=\"top:0\">Hi<script>alert(1)</script></p><iframe src=x></iframe>"))
                .build());
        for (FeedFormat format : FeedFormat.values()) {
            assertThat(Feeds.write(feed, format)).contains("Hi").doesNotContain("onclick", "alert", "iframe", "style");
        }
    }
}
