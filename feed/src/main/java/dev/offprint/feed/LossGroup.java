package dev.offprint.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that stand together and are asked together, or not at all where an article lacks what they are about.
 *
 * @param <T> whose fields they are about
 * @param part what an article must have; see {@link ArticleParts}
 * @param rows in their order
 */
record LossGroup<T>(int part, List<LossRow<T>> rows) {

    /** The groups that rows in this order make. */
    static <T> List<LossGroup<T>> of(List<LossRow<T>> rows) {
        List<LossGroup<T>> groups = new ArrayList<>();
        int last = -1;
        for (LossRow<T> row : rows) {
            int part = ArticleParts.of(row.field());
            if (part != last) {
                groups.add(new LossGroup<>(part, new ArrayList<>()));
                last = part;
            }
            groups.get(groups.size() - 1).rows.add(row);
        }
        return groups;
    }
}
