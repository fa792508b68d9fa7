package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.rule.Utf8Sink;
import java.util.Optional;

/** The page of an article: its parts, in order. */
final class ArticlePage {

    private final ArticleContext context;
    private final PageOptions options;
    private final BodyOptions body;
    private final PageView view;

    ArticlePage(Article article, Publication publication, PageOptions options) {
        this.context = new ArticleContext(article, publication, options);
        this.options = options;
        this.body = options.body().withLanguage(context.labelLanguage());
        this.view = new PageView(publication, Optional.of(article), context.language(), context.direction());
    }

    void write(Utf8Sink sink) {
        Markup out = visible(sink);
        PageFrame frame = new PageFrame(view, options, out);
        frame.open();
        writeHead(sink);
        frame.startBody();
        new ArticleMarkup(context, out).write();
        frame.close();
    }

    void writeHead(Utf8Sink sink) {
        Markup out = new Markup(sink, body);
        PageFrame frame = new PageFrame(view, options, out);
        frame.startHead();
        new HeadMarkup(context, out).write();
        frame.head();
        new SocialMarkup(context, out).write();
        new ArticleGraph(context, out).write();
    }

    void writeArticle(Utf8Sink sink) {
        new ArticleMarkup(context, visible(sink)).write();
    }

    private Markup visible(Utf8Sink sink) {
        return new Markup(sink, body, options.addresses(context.article().url()));
    }
}
