package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Update;
import dev.offprint.body.Attributes;
import java.util.List;
import java.util.Optional;

/** Writes the {@code article} element: header, lead image, text, updates, footer. It is an {@code h-entry}. */
final class ArticleMarkup {

    private final ArticleContext context;
    private final Article article;
    private final Markup out;

    ArticleMarkup(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.out = out;
    }

    void write() {
        out.markup("<article class=\"h-entry\"");
        new ArticleFacts(context, out).write();
        out.markup(">\n");
        header();
        article.image().ifPresent(new FigureMarkup(out, blocks(2))::lead);
        external();
        if (!article.body().isEmpty()) {
            out.markup("<div class=\"e-content\">\n");
            new BodyMarkup(out).body(article.body());
            out.markup("</div>\n");
        }
        updates();
        new ArticleFooter(context, out).write();
        out.markup("</article>\n");
    }

    private void header() {
        out.markup("<header>\n");
        boolean group = article.kicker().isPresent()
                || article.section().isPresent()
                || article.subtitle().isPresent();
        out.markup(group ? "<hgroup>\n" : "");
        kicker();
        out.markup("<h1 class=\"p-name\">").text(article.title()).markup("</h1>\n");
        article.subtitle()
                .ifPresent(it -> out.markup("<p class=\"subtitle\">").text(it).markup("</p>\n"));
        out.markup(group ? "</hgroup>\n" : "");
        new BylineMarkup(article, out).write();
        out.markup("</header>\n");
    }

    private void kicker() {
        if (article.kicker().isPresent() || article.section().isPresent()) {
            out.markup("<p class=\"kicker\">");
            article.section()
                    .ifPresent(section ->
                            out.markup("<span class=\"section\">").text(section).markup("</span>"));
            out.text(article.section().isPresent() && article.kicker().isPresent() ? " · " : "");
            article.kicker().ifPresent(out::text);
            out.markup("</p>\n");
        }
    }

    /** What a link blog's entry is about stands before what it says. */
    private void external() {
        article.externalUrl().flatMap(out.addresses()::link).ifPresent(address -> {
            out.open("p", "external", Attributes.NONE).label(Label.LINK).text(": ");
            out.link(Addresses.shown(address), " class=\"u-bookmark-of\"", Optional.of(address));
            out.markup("</p>\n");
        });
    }

    private void updates() {
        List<Update> updates = article.updates();
        if (updates.isEmpty()) {
            return;
        }
        out.markup("<section class=\"updates\">\n<h2>").label(Label.UPDATES).markup("</h2>\n");
        updates.forEach(this::update);
        out.markup("</section>\n");
    }

    private void update(Update update) {
        Label kind = update.kind() == Update.Kind.UPDATE ? Label.UPDATE : Label.CORRECTION;
        out.markup("<section class=\"").markup(Markup.classOf(update.kind())).markup("\">\n<h3>");
        if (update.title().isPresent()) {
            out.text(update.title().get());
        } else {
            out.label(kind);
        }
        out.markup("</h3>\n<p class=\"dates\">");
        if (update.title().isPresent()) {
            out.label(kind).text(" · ");
        }
        DateMarkup.moment(update.date(), "date", out);
        out.markup("</p>\n");
        blocks(4).write(update.blocks());
        out.markup("</section>\n");
    }

    private BlockMarkup blocks(int topHeading) {
        return new BlockMarkup(out, Footnotes.NONE, topHeading);
    }
}
