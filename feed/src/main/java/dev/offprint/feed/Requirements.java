package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a format needs of a feed, checked before the first byte. */
final class Requirements {

    private Requirements() {}

    static void check(Feed feed, FeedFormat format) {
        Rule.given("feed", feed);
        Rule.given("format", format);
        require(feed.publication().title().isPresent(), "publication.title", "by every feed", "");
        require(
                feed.publication().url().isPresent() || feed.self(format).isPresent(),
                "publication.url",
                "by every feed that does not say its own address",
                "");
        if (format == FeedFormat.ATOM) {
            require(feed.updated().isPresent(), "updated", "by Atom", "");
        }
        checkArticles(feed.articles(), format);
    }

    private static void checkArticles(List<Article> articles, FeedFormat format) {
        Map<String, Integer> ids = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            String name = "articles[" + i + "]";
            require(article.id().isPresent(), name + ".id or url", "by every feed", article.title());
            Integer first = ids.put(article.id().get(), i);
            Rule.check(
                    first == null,
                    name + ".id",
                    "must not be that of articles[" + first + "] too",
                    article.id().get());
            if (format == FeedFormat.ATOM) {
                require(
                        article.modified().or(article::published).isPresent(),
                        name + ".published or modified",
                        "by Atom",
                        article.title());
            }
        }
    }

    private static void require(boolean given, String name, String by, String article) {
        Rule.check(given, name, "is required " + by, article);
    }
}
