package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.feed.FeedReport.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what a format cannot carry of a feed, by the tables of {@link FeedLosses} and {@link ArticleLosses}. */
final class Losses {

    /** As many losses as a report of a stream names one by one. */
    static final int NAMED = 10_000;

    private final FeedWriter.Content content;
    private final Addresses site;
    private final boolean isOfPodcast;
    private final int most;
    private final List<LossRow<ArticleLosses.Item>> items;
    private final ReadBack back = new ReadBack();
    private final List<Loss> losses = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** What a format cannot carry of a feed; its articles are still to be added. */
    Losses(Feed feed, FeedFormat format, FeedWriter.Content content) {
        this.content = content;
        this.site = Addresses.of(feed, format);
        this.isOfPodcast = feed.podcast().isPresent();
        this.items = LossRow.of(format, ArticleLosses.ROWS);
        this.most =
                Math.max(NAMED, feed.articles().size() * (ArticleLosses.ROWS.size() + ArticleLosses.SUMMARIES.size()));
        FeedLosses.Head head = new FeedLosses.Head(feed, format, site, back);
        add(LossRow.of(format, FeedLosses.ROWS), head, Optional.empty());
    }

    /** What a format cannot carry of a feed and its articles. */
    static FeedReport of(Feed feed, FeedFormat format, FeedWriter.Content content) {
        Losses losses = new Losses(feed, format, content);
        feed.articles().forEach(losses::add);
        return losses.report();
    }

    /** Goes on with an article. */
    void add(Article article) {
        ArticleLosses.Item item = new ArticleLosses.Item(article, site.of(article), isOfPodcast, back);
        add(items, item, article.id());
        if (content == FeedWriter.Content.SUMMARY) {
            add(ArticleLosses.SUMMARIES, item, article.id());
        }
    }

    FeedReport report() {
        return new FeedReport(losses, counts);
    }

    private <T> void add(List<LossRow<T>> rows, T value, Optional<String> article) {
        for (LossRow<T> row : rows) {
            if (row.lost().test(value)) {
                counts.merge(row.field(), 1L, Long::sum);
                if (losses.size() < most) {
                    losses.add(new Loss(article, row.field(), row.extent(), row.reason()));
                }
            }
        }
    }
}
