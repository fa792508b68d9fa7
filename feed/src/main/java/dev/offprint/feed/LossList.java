package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which rows were lost of which articles. They are put in words when somebody asks, for nearly every article loses something. */
final class LossList {

    private final int most;
    private final List<LossRow<?>> rows = new ArrayList<>();
    private final List<Optional<String>> articles = new ArrayList<>();
    private final Map<LossRow<?>, long[]> counts = new IdentityHashMap<>();

    /** So many are named one by one; all are counted. */
    LossList(int most) {
        this.most = most;
    }

    /** Goes on with a loss; that of the publication has no article. */
    void add(LossRow<?> row, Optional<String> article) {
        counts.computeIfAbsent(row, it -> new long[1])[0]++;
        if (rows.size() < most) {
            rows.add(row);
            articles.add(article);
        }
    }

    /** How often each field was lost. */
    Map<String, Long> counts() {
        Map<String, Long> byField = new TreeMap<>();
        counts.forEach((row, count) -> byField.merge(row.field(), count[0], Long::sum));
        return Rule.map("counts", byField);
    }

    /** As many as are named, in words. */
    List<FeedReport.Loss> named() {
        List<FeedReport.Loss> named = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            LossRow<?> row = rows.get(i);
            named.add(new FeedReport.Loss(articles.get(i), row.field(), row.extent(), row.reason()));
        }
        return named;
    }
}
