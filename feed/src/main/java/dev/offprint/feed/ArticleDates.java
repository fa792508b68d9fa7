package dev.offprint.feed;

import dev.offprint.Article;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the dates of a feed's articles say: those of modification, and of publication where there is none.
 *
 * @param newest absent if there is no date at all
 * @param inOrder whether each is after the one before, or each before it, so that no two are the same
 */
record ArticleDates(Optional<OffsetDateTime> newest, boolean inOrder) {

    static ArticleDates of(List<Article> articles) {
        OffsetDateTime newest = null;
        OffsetDateTime before = null;
        boolean rising = true;
        boolean falling = true;
        for (Article article : articles) {
            OffsetDateTime date = article.modified().or(article::published).orElse(null);
            if (date == null) {
                continue;
            }
            if (before != null) {
                rising &= date.isAfter(before);
                falling &= date.isBefore(before);
            }
            if (newest == null || date.isAfter(newest)) {
                newest = date;
            }
            before = date;
        }
        return new ArticleDates(Optional.ofNullable(newest), rising || falling);
    }
}
