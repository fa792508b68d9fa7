package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;

/** The page of an article: its parts, in order. */
final class ArticlePage {

    private final ArticleContext context;
    private final PageOptions options;

    ArticlePage(Article article, Publication publication, PageOptions options) {
        this.context = new ArticleContext(article, publication, options);
        this.options = options;
    }

    void write(Utf8Sink sink) {
        Markup out = new Markup(sink, options.body().withLanguage(context.labelLanguage()));
        PageFrame frame = new PageFrame(out, context.publication(), options);
        frame.open(context.language(), context.direction());
        new HeadMarkup(context, out).write();
        frame.head();
        new SocialMarkup(context, out).write();
        new ArticleGraph(context, out).write();
        frame.startBody(context.language(), context.direction());
        new ArticleMarkup(context, out).write();
        frame.close();
    }
}
