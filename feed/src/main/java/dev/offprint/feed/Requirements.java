package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.rule.Rule;
import java.util.Optional;

/** What a format needs of a feed; of articles at hand it is checked before the first byte, of others as they come. */
final class Requirements {

    private final FeedFormat format;
    private final Recent<String> ids;
    private int articles;

    private Requirements(Feed feed, FeedFormat format) {
        this.format = format;
        this.ids = new Recent<>(feed);
    }

    /** Checks a feed and the articles in it; what is returned goes on to those that follow. */
    static Requirements check(Feed feed, FeedFormat format) {
        Rule.given("feed", feed);
        Requirements requirements = new Requirements(feed, Rule.given("format", format));
        require(feed.publication().title().isPresent(), "publication.title", "by every feed", "");
        require(
                feed.publication().url().isPresent() || feed.self(format).isPresent(),
                "publication.url",
                "by every feed that does not say its own address",
                "");
        if (format == FeedFormat.ATOM) {
            require(feed.updated().isPresent(), "updated", "by Atom", "");
        }
        if (feed.podcast().isPresent() && format != FeedFormat.JSON_FEED) {
            require(feed.publication().language().isPresent(), "publication.language", "of a podcast", "");
        }
        feed.articles().forEach(requirements::check);
        return requirements;
    }

    /** Checks one more article. */
    void check(Article article) {
        int position = articles++;
        Optional<String> id = article.id();
        if (id.isEmpty()) {
            require(false, name(position) + ".id or url", "by every feed", article.title());
        }
        int first = ids.first(id.get(), position);
        if (first != position) {
            Rule.check(false, name(position) + ".id", "must not be that of " + name(first) + " too", id.get());
        }
        if (format == FeedFormat.ATOM
                && article.modified().isEmpty()
                && article.published().isEmpty()) {
            require(false, name(position) + ".published or modified", "by Atom", article.title());
        }
    }

    private static String name(int position) {
        return "articles[" + position + "]";
    }

    private static void require(boolean given, String name, String by, String article) {
        Rule.check(given, name, "is required " + by, article);
    }
}
