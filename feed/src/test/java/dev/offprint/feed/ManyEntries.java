package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Body;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a hundred thousand articles in each format, to be run with little memory. */
final class ManyEntries {

    private static final int ARTICLES = 100_000;
    private static final String PARAGRAPH = "The sleeper left at nine, with every berth taken & a queue. ".repeat(8);

    private ManyEntries() {}

    public static void main(String[] args) throws IOException {
        Feed head = Feed.builder(Publication.of("Vale", "https://vale.example/"))
                .updated(FeedSamples.MARCH)
                .build();
        Body body = Body.ofText(PARAGRAPH + "\n\n" + PARAGRAPH);
        for (FeedFormat format : FeedFormat.values()) {
            Count count = new Count();
            Stream<Article> articles = IntStream.range(0, ARTICLES)
                    .mapToObj(i -> Article.builder("Letter " + i)
                            .url("https://vale.example/letters/" + i)
                            .kicker("Letters")
                            .published(FeedSamples.MARCH.plusSeconds(i / 2))
                            .body(body)
                            .build());
            FeedReport report = Feeds.write(head, articles, format, count);
            System.out.println(format + ": " + (count.bytes >> 20) + " MB, kickers lost: "
                    + report.counts().getOrDefault("kicker", 0L) + ", told of: "
                    + report.losses().size());
        }
    }

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
