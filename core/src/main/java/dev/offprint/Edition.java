package dev.offprint;

import dev.offprint.rule.Rule;
import java.util.List;

/**
 * Articles, and the publication in which they appear: what a file, a page or a feed holds.
 *
 * @param publication {@link Publication#UNKNOWN} where nothing is known of it
 * @param articles in the order of the file; may be empty
 */
public record Edition(Publication publication, List<Article> articles) {

    /** Copies the list. */
    public Edition {
        Rule.given("publication", publication);
        articles = Rule.list("articles", articles);
    }

    /** One article. */
    public static Edition of(Publication publication, Article article) {
        return new Edition(publication, List.of(article));
    }

    /**
     * The only article.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    public Article article() {
        if (articles.size() != 1) {
            throw new IllegalStateException("The edition has " + articles.size() + " articles, not one");
        }
        return articles.get(0);
    }
}
