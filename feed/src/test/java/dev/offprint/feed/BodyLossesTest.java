package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.generate.ArticleGenerator;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A text of which the report says nothing comes back as it was; addresses come back absolute. */
class BodyLossesTest {

    private static final Pattern RELATIVE =
            Pattern.compile("(url|source|cite)=(Optional\\[)?(?!Optional|[a-z][a-z0-9+.-]*:)");

    @Test
    void whatDiffersIsNamedAndNothingElse() {
        int[] whole = new int[1];
        ArticleGenerator.check(600, generator -> {
            for (Block block : generator.article().body().blocks()) {
                Body body = alone(block);
                boolean isRaw = body != null && (BodyLosses.of(body) & BodyLosses.RAW) != 0; // may be harmless
                if (body == null || isRaw || RELATIVE.matcher(body.toString()).find()) {
                    continue;
                }
                boolean isWhole = BodyLosses.of(body) == 0;
                whole[0] += isWhole ? 1 : 0;
                assertThat(read(body).equals(body))
                        .as("losses " + BodyLosses.of(body) + " of " + body)
                        .isEqualTo(isWhole);
            }
        });
        assertThat(whole[0]).isGreaterThan(400);
    }

    /** The block as a text; null if it needs footnotes that stand elsewhere. */
    private static @Nullable Body alone(Block block) {
        try {
            return Body.of(block);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Body read(Body body) {
        Article article = Article.builder("Fog")
                .id("urn:1")
                .published(OffsetDateTime.parse("2024-03-05T08:30Z"))
                .body(body)
                .build();
        Feed feed = Feed.of(Publication.of("Vale", "https://vale.example/"), List.of(article));
        return Feeds.read(Feeds.writeBytes(feed, FeedFormat.ATOM))
                .value()
                .articles()
                .get(0)
                .body();
    }
}
