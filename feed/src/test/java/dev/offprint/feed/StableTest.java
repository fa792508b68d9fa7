package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ReadingException;
import dev.offprint.generate.ArticleGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A feed that was read and written once changes no more, however odd it was. */
class StableTest {

    static List<Path> odd() throws IOException {
        return OddFeedTest.feeds();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddFeedIsStableAfterOnePass(Path file) throws IOException {
        Feed odd;
        try {
            odd = Feeds.read(Files.readAllBytes(file)).value();
        } catch (ReadingException e) {
            return; // which OddFeedTest expects
        }
        for (FeedFormat format : FeedFormat.values()) {
            assertStable(complete(odd), format);
        }
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void aGeneratedFeedIsStableAfterOnePass(FeedFormat format) {
        ArticleGenerator.check(20, generator -> assertStable(GeneratedFeeds.feed(generator), format));
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void aFeedOfASmallWorldIsStableAfterOnePass(FeedFormat format) {
        for (long seed = 1; seed <= 100; seed++) {
            assertStable(new SmallFeeds(seed).feed(), format);
        }
    }

    private static void assertStable(Feed feed, FeedFormat format) {
        String written = Feeds.write(feed, format);
        Feed once = read(written);
        String again = Feeds.write(once, format);
        Feed twice = read(again);
        assertThat(twice).as(written).isEqualTo(once);
        assertThat(Feeds.write(twice, format)).isEqualTo(again);
    }

    private static Feed read(String written) {
        return Feeds.read(written.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** With what every format needs. */
    private static Feed complete(Feed feed) {
        Set<String> ids = new HashSet<>();
        List<Article> articles = new ArrayList<>();
        for (Article article : feed.articles()) {
            String id = article.id().filter(ids::add).orElse("made up " + articles.size());
            articles.add(article.with(it -> {
                it.id(id);
                if (article.published().isEmpty()) {
                    it.published(FeedSamples.MARCH);
                }
            }));
        }
        return feed.with(it -> {
            it.articles(articles).publication(feed.publication().with(change -> {
                change.title(feed.publication().title().orElse("Vale"));
                change.url(feed.publication().url().orElse(URI.create("https://vale.example/")));
                change.language(feed.publication().language().orElse("en"));
            }));
            it.updated(feed.updated().orElse(FeedSamples.MARCH));
        });
    }
}
