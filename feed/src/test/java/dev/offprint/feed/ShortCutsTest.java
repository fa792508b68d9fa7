package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.generate.ArticleGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What writers find out from a few fields is what the long way finds out. */
class ShortCutsTest {

    private static final int SEEDS = 200;

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"RSS", "ATOM"})
    void namespacesAreThoseOfTheElements(FeedFormat format) {
        AtomicInteger taken = new AtomicInteger();
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = feed(generator);
            for (FeedWriter.Content content : FeedWriter.Content.values()) {
                XmlFeedWriter writer = writer(feed, format, content);
                for (Article article : feed.articles()) {
                    Set<Namespace> noted = EnumSet.noneOf(Namespace.class);
                    if (new NamespacesOfArticles(writer, noted).add(article)) {
                        taken.incrementAndGet();
                        assertThat(noted).as(article.toString()).isEqualTo(ofElements(writer, article));
                    }
                }
            }
        });
        assertThat(taken).hasValueGreaterThan(SEEDS);
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void noPartThatIsPassedOverLosesAnything(FeedFormat format) {
        int everyPart = ~0;
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = feed(generator);
            for (FeedWriter.Content content : FeedWriter.Content.values()) {
                Losses thorough = new Losses(feed, format, content);
                feed.articles().forEach(article -> thorough.add(article, everyPart));
                assertThat(Losses.of(feed, format, content)).isEqualTo(thorough.report());
            }
        });
    }

    @Test
    void datesThatRiseOrFallAreUnlike() {
        assertThat(dates(3, 2, 1)).isEqualTo(new ArticleDates(Optional.of(FeedSamples.MARCH.plusDays(3)), true));
        assertThat(dates(1, 2, 3)).isEqualTo(new ArticleDates(Optional.of(FeedSamples.MARCH.plusDays(3)), true));
        assertThat(dates(1, 3, 2).inOrder()).isFalse();
        assertThat(dates(2, 2).inOrder()).isFalse();
        assertThat(dates()).isEqualTo(new ArticleDates(Optional.empty(), true));
    }

    private static ArticleDates dates(int... days) {
        List<Article> articles = Arrays.stream(days)
                .mapToObj(day -> Article.builder("Day " + day)
                        .published(FeedSamples.MARCH.plusDays(day))
                        .build())
                .toList();
        return ArticleDates.of(articles);
    }

    /** The generator's own articles, and the same with one part after another taken out, down to what most articles are. */
    private static Feed feed(ArticleGenerator generator) {
        Feed whole = GeneratedFeeds.feed(generator);
        List<Article> fewer = whole.articles().stream()
                .map(article -> article.with(change -> change.id(article.id().orElseThrow() + " again")
                        .attachments(List.of())
                        .properties(Map.of())
                        .copyright(article.copyright()
                                .map(it -> it.with(copyright -> copyright
                                        .licences(List.of())
                                        .policy(null)
                                        .acquire(null)))
                                .orElse(null))))
                .toList();
        return whole.with(change -> fewer.forEach(change::article));
    }

    private static XmlFeedWriter writer(Feed feed, FeedFormat format, FeedWriter.Content content) {
        WritingOptions options =
                new WritingOptions(content, 100, FeedWriter.Escaping.REFERENCES, Optional.empty(), false);
        return format == FeedFormat.RSS ? new RssWriter(feed, options, false) : new AtomWriter(feed, options, false);
    }

    private static Set<Namespace> ofElements(XmlFeedWriter writer, Article article) {
        XmlSurvey survey = new XmlSurvey();
        try {
            writer.items(survey).write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return survey.used();
    }
}
