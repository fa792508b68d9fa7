package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.body.Body;
import dev.offprint.body.Paragraph;
import java.util.List;
import java.util.Optional;

/** The texts of an article as feeds give them. */
final class ArticleText {

    private ArticleText() {}

    /** The summary; in a feed of summaries, the first paragraph stands in for one. */
    static Optional<String> summary(Article article, FeedWriter.Content content) {
        return content == FeedWriter.Content.FULL
                ? article.summary()
                : article.summary().or(() -> opening(article));
    }

    /** The first paragraph as plain text; the footnotes must come along, for references in it are checked. */
    private static Optional<String> opening(Article article) {
        return article.body().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> new Body(List.of(block), article.body().footnotes()).text())
                .map(text -> text.split("\n\n", 2)[0])
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The body of an article as HTML with absolute addresses. */
    static String html(Article article, Addresses base) {
        return new ArticleHtml().text(article.body(), article, base);
    }
}
