package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.body.Work;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Fields of an article that neither RSS nor Atom has a place for, as Dublin Core and schema.org name them. */
final class ArticleElements {

    private final XmlOut out;

    ArticleElements(XmlOut out) {
        this.out = out;
    }

    void write(Article article, Addresses base) throws IOException {
        Optional<String> type = type(article.kind());
        if (type.isPresent()) {
            out.element(Namespace.DC, "type", type.get());
        }
        property("alternativeHeadline", article.subtitle());
        property("dateline", article.dateline());
        property("articleSection", article.section());
        for (Work work : article.basedOn()) {
            property("isBasedOn", Optional.of(name(work, base)));
        }
    }

    /** The type of schema.org; none for an article of which nothing more is known. */
    static Optional<String> type(Article.Kind kind) {
        return switch (kind) {
            case ARTICLE -> Optional.empty();
            case NEWS -> Optional.of("NewsArticle");
            case BLOG_POST -> Optional.of("BlogPosting");
            case REVIEW -> Optional.of("Review");
            case OPINION -> Optional.of("OpinionNewsArticle");
            case REPORT -> Optional.of("Report");
            case LIVE_BLOG -> Optional.of("LiveBlogPosting");
        };
    }

    private void property(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.element(Namespace.SCHEMA, name, text.get());
        }
    }

    /** What stands for a work: its address, else the first name that it has. */
    static String name(Work work, Addresses base) {
        return work.url()
                .flatMap(url -> base.absolute(url))
                .map(URI::toString)
                .or(work::title)
                .or(work::publisher)
                .orElseGet(() -> work.authors().get(0).name());
    }
}
