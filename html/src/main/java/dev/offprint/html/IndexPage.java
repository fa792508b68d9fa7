package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Direction;
import java.util.List;
import java.util.Optional;

/** A page that lists articles: headline, byline, day and summary of each. It is an {@code h-feed}. */
final class IndexPage {

    private final Publication publication;
    private final List<Article> articles;
    private final PageOptions options;
    private final Addresses absolute;

    IndexPage(Publication publication, List<Article> articles, PageOptions options) {
        this.publication = publication;
        this.articles = articles;
        this.options = options;
        this.absolute = new Addresses(publication.url().or(options.body()::base).orElse(null), false);
    }

    void write(Utf8Sink sink) {
        Optional<String> language = publication.language();
        Direction direction = language.map(Direction::of).orElse(Direction.LTR);
        BodyOptions body =
                options.body().withLanguage(language.orElse(options.body().language()));
        Markup out = new Markup(sink, body);
        PageFrame frame = new PageFrame(out, publication, options);
        String title = publication.title().orElseGet(() -> out.labels().get(Label.ARTICLES));
        Optional<String> url = publication.url().flatMap(absolute::absolute);
        frame.open(language, direction);
        out.markup("<title>").text(title).markup("</title>\n");
        publication.description().ifPresent(it -> out.meta("name", "description", it));
        url.ifPresent(it ->
                out.markup("<link rel=\"canonical\"").attribute("href", it).markup(">\n"));
        frame.head();
        social(title, url, out);
        new IndexGraph(publication, articles, absolute, out).write();
        frame.startBody(language, direction);
        out.markup("<div class=\"h-feed\">\n<header>\n<h1 class=\"p-name\">")
                .text(title)
                .markup("</h1>\n");
        publication
                .description()
                .ifPresent(it ->
                        out.markup("<p class=\"subtitle p-summary\">").text(it).markup("</p>\n"));
        out.markup("</header>\n");
        articles.forEach(article -> entry(article, language, direction, sink, body));
        out.markup("</div>\n");
        frame.close();
    }

    private void social(String title, Optional<String> url, Markup out) {
        out.meta("property", "og:title", title);
        out.meta("property", "og:type", "website");
        url.ifPresent(it -> out.meta("property", "og:url", it));
        publication.description().ifPresent(it -> out.meta("property", "og:description", it));
        publication
                .image()
                .flatMap(image -> absolute.absolute(image.url()))
                .ifPresent(it -> out.meta("property", "og:image", it));
    }

    /** Each entry in its own language. */
    private void entry(
            Article article, Optional<String> pageLanguage, Direction pageDirection, Utf8Sink sink, BodyOptions body) {
        Optional<String> own = article.language().filter(it -> !Optional.of(it).equals(pageLanguage));
        Markup out = new Markup(sink, own.map(body::withLanguage).orElse(body));
        out.markup("<article class=\"h-entry\"").attribute("lang", own);
        if (article.direction() != pageDirection && article.language().isPresent()) {
            out.direction(article.direction());
        }
        out.markup(">\n");
        article.kicker()
                .or(article::section)
                .ifPresent(it -> out.markup("<p class=\"kicker\">").text(it).markup("</p>\n"));
        out.markup("<h2 class=\"p-name\">");
        out.link(article.title(), "", article.url().flatMap(out.addresses()::link));
        out.markup("</h2>\n");
        article.summary()
                .or(article::subtitle)
                .ifPresent(it -> out.markup("<p class=\"p-summary\">").text(it).markup("</p>\n"));
        new BylineMarkup(article, out).brief();
        out.markup("</article>\n");
    }
}
