package dev.offprint.feed;

import dev.offprint.Article;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what a format cannot carry of a feed, by the tables of {@link FeedLosses} and {@link ArticleLosses}. */
final class Losses {

    /** As many losses as a report of a stream names one by one. */
    static final int NAMED = 10_000;

    /** The rows of one format: of a feed, of its articles, and of articles that go out as whole texts or as summaries. */
    private record Tables(
            List<LossRow<FeedLosses.Head>> head,
            List<LossGroup<ArticleLosses.Item>> items,
            List<LossGroup<ArticleLosses.Item>> texts,
            List<LossGroup<ArticleLosses.Item>> summaries) {

        static Tables of(FeedFormat format) {
            return new Tables(
                    LossRow.of(format, FeedLosses.ROWS),
                    LossGroup.of(LossRow.of(format, ArticleLosses.ROWS)),
                    LossGroup.of(LossRow.of(format, ArticleLosses.TEXTS)),
                    LossGroup.of(LossRow.of(format, ArticleLosses.SUMMARIES)));
        }
    }

    private static final Map<FeedFormat, Tables> TABLES = new EnumMap<>(FeedFormat.class);

    static {
        for (FeedFormat format : FeedFormat.values()) {
            TABLES.put(format, Tables.of(format));
        }
    }

    private final Addresses site;
    private final boolean isOfPodcast;
    private final List<LossGroup<ArticleLosses.Item>> items;
    private final List<LossGroup<ArticleLosses.Item>> contents;
    private final ReadBack back = new ReadBack();
    private final LossList found;

    /** What a format cannot carry of a feed; its articles are still to be added. */
    Losses(Feed feed, FeedFormat format, FeedWriter.Content content) {
        this.site = Addresses.of(feed, format);
        this.isOfPodcast = feed.podcast().isPresent();
        Tables tables = TABLES.get(format);
        this.items = tables.items;
        this.contents = content == FeedWriter.Content.FULL ? tables.texts : tables.summaries;
        int rows = ArticleLosses.ROWS.size() + ArticleLosses.TEXTS.size() + ArticleLosses.SUMMARIES.size();
        this.found = new LossList(Math.max(NAMED, feed.articles().size() * rows));
        add(tables.head, new FeedLosses.Head(feed, format, site, back), Optional.empty());
    }

    /** What a format cannot carry of a feed and its articles; nobody looks for it before the report is asked. */
    static FeedReport of(Feed feed, FeedFormat format, FeedWriter.Content content) {
        return new FeedReport(() -> {
            Losses losses = new Losses(feed, format, content);
            feed.articles().forEach(losses::add);
            return losses.found;
        });
    }

    /** Goes on with an article. */
    void add(Article article) {
        add(article, ArticleParts.of(article));
    }

    /** Goes on with an article that has these parts at most. */
    void add(Article article, int parts) {
        ArticleLosses.Item item = new ArticleLosses.Item(article, site.of(article), isOfPodcast, back);
        add(items, item, parts);
        add(contents, item, parts);
    }

    /** What was lost; nothing is to be added any more. */
    FeedReport report() {
        return new FeedReport(() -> found);
    }

    private void add(List<LossGroup<ArticleLosses.Item>> groups, ArticleLosses.Item item, int parts) {
        for (int i = 0; i < groups.size(); i++) {
            LossGroup<ArticleLosses.Item> group = groups.get(i);
            if ((group.part() & parts) != 0) {
                add(group.rows(), item, item.article.id());
            }
        }
    }

    private <T> void add(List<LossRow<T>> rows, T value, Optional<String> article) {
        for (int i = 0; i < rows.size(); i++) {
            LossRow<T> row = rows.get(i);
            if (row.lost().test(value)) {
                found.add(row, article);
            }
        }
    }
}
