package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import java.util.Optional;

/** What a {@link PageLayout} may want to know of the page that it is asked to frame. */
public final class PageView {

    private final Publication publication;
    private final Optional<Article> article;
    private final Optional<String> language;
    private final Direction direction;

    PageView(Publication publication, Optional<Article> article, Optional<String> language, Direction direction) {
        this.publication = publication;
        this.article = article;
        this.language = language;
        this.direction = direction;
    }

    /** Where the page appears. */
    public Publication publication() {
        return publication;
    }

    /** The article, if it is the page of one and no list. */
    public Optional<Article> article() {
        return article;
    }

    /** The language of the page, as a BCP 47 tag, as far as anybody states it. */
    public Optional<String> language() {
        return language;
    }

    /** The direction of the page. */
    public Direction direction() {
        return direction;
    }
}
