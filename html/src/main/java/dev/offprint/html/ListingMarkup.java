package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.credit.Author;
import dev.offprint.rule.Utf8Sink;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Writes a list of articles: headline, byline, day and summary of each, the feeds, and the ways to the pages before and
 * after. It is an {@code h-feed}.
 */
final class ListingMarkup {

    private final ListingContext context;
    private final Listing listing;
    private final Addresses addresses;
    private final Utf8Sink sink;
    private final Markup out;

    ListingMarkup(ListingContext context, Addresses addresses, Utf8Sink sink) {
        this.context = context;
        this.listing = context.listing();
        this.addresses = addresses;
        this.sink = sink;
        this.out = new Markup(sink, context.body(), addresses);
    }

    void write() {
        out.markup("<div class=\"h-feed\">\n");
        header();
        ListingGraph.Items items = new ListingGraph.Items(context);
        for (Article article : listing.articles()) {
            entry(article);
            items.add(article);
        }
        pages();
        feeds();
        out.markup("</div>\n");
        items.write(out);
    }

    private void header() {
        out.markup("<header>\n");
        if (listing.tag().isPresent()) {
            out.markup("<p class=\"kicker\">").label(Label.TOPIC).markup("</p>\n");
        }
        if (listing.author().isPresent()) {
            author(listing.author().get());
        } else {
            out.markup("<h1 class=\"p-name\">").text(context.heading()).markup("</h1>\n");
            listing.description()
                    .ifPresent(it -> out.markup("<p class=\"subtitle p-summary\">")
                            .text(it)
                            .markup("</p>\n"));
        }
        if (listing.number().orElse(1) > 1) {
            out.markup("<p class=\"dates\">");
            page(listing.number().getAsInt());
            out.markup("</p>\n");
        }
        out.markup("</header>\n");
    }

    private void author(Author author) {
        out.markup("<div class=\"author p-author h-card\">\n");
        author.avatar()
                .flatMap(addresses::image)
                .ifPresent(url -> out.markup("<img class=\"u-photo\"")
                        .attribute("src", url)
                        .markup(" alt=\"\" width=\"64\" height=\"64\" decoding=\"async\">\n"));
        out.markup("<div>\n<h1 class=\"p-name\">").text(context.heading()).markup("</h1>\n");
        List<String> position = author.jobTitle().stream().toList();
        if (!position.isEmpty() || author.affiliation().isPresent()) {
            out.markup("<p class=\"dates\">");
            author.jobTitle()
                    .ifPresent(it ->
                            out.markup("<span class=\"p-job-title\">").text(it).markup("</span>"));
            out.text(
                    !position.isEmpty() && author.affiliation().isPresent()
                            ? out.labels().get(Label.COMMA)
                            : "");
            author.affiliation()
                    .ifPresent(
                            it -> out.markup("<span class=\"p-org\">").text(it).markup("</span>"));
            out.markup("</p>\n");
        }
        listing.description()
                .ifPresent(it ->
                        out.markup("<p class=\"subtitle p-note\">").text(it).markup("</p>\n"));
        profiles(author);
        out.markup("</div>\n</div>\n");
    }

    private void profiles(Author author) {
        if (author.sameAs().stream().anyMatch(url -> addresses.link(url).isPresent())) {
            out.markup("<ul class=\"links\">\n");
            author.sameAs().stream()
                    .flatMap(url -> addresses.link(url).stream())
                    .forEach(address -> {
                        out.markup("<li>");
                        out.link(Addresses.shown(address), " class=\"u-url\" rel=\"me\"", Optional.of(address));
                        out.markup("</li>\n");
                    });
            out.markup("</ul>\n");
        }
    }

    /** Each entry in its own language. */
    private void entry(Article article) {
        Optional<String> own = article.language().filter(it -> !Optional.of(it).equals(context.language()));
        Markup entry = new Markup(sink, own.map(context.body()::withLanguage).orElse(context.body()), addresses);
        entry.markup("<article class=\"h-entry\"").attribute("lang", own);
        if (article.direction() != context.direction() && article.language().isPresent()) {
            entry.direction(article.direction());
        }
        entry.markup(">\n");
        article.kicker()
                .or(article::section)
                .ifPresent(it -> entry.markup("<p class=\"kicker\">").text(it).markup("</p>\n"));
        entry.markup("<h2 class=\"p-name\">");
        entry.link(article.title(), "", article.url().flatMap(addresses::link));
        entry.markup("</h2>\n");
        article.summary()
                .or(article::subtitle)
                .ifPresent(
                        it -> entry.markup("<p class=\"p-summary\">").text(it).markup("</p>\n"));
        new BylineMarkup(article, entry).brief();
        entry.markup("</article>\n");
    }

    private void pages() {
        Optional<String> previous = listing.previous().flatMap(addresses::link);
        Optional<String> next = listing.next().flatMap(addresses::link);
        if (previous.isPresent() || next.isPresent()) {
            out.markup("<nav class=\"pages\"").label("aria-label", Label.PAGES).markup(">\n");
            neighbour("prev", Label.PREVIOUS_PAGE, previous);
            neighbour("next", Label.NEXT_PAGE, next);
            out.markup("</nav>\n");
        }
    }

    private void neighbour(String relation, Label label, Optional<String> address) {
        address.ifPresent(url -> out.markup("<a")
                .attribute("rel", relation)
                .attribute("href", url)
                .markup(">")
                .label(label)
                .markup("</a>\n"));
    }

    /** Only feeds of these articles would do below a part of them, and nobody says where those are. */
    private void feeds() {
        List<FeedAddress> feeds = listing.publication().feeds();
        if (listing.isFrontPage() && !feeds.isEmpty()) {
            out.markup("<ul class=\"links\">\n");
            for (FeedAddress feed : feeds) {
                Optional<URI> url = Optional.of(feed.url());
                out.markup("<li><a").attribute("type", feed.mediaType()).address("href", url);
                out.markup(">").text(name(feed.mediaType())).markup("</a></li>\n");
            }
            out.markup("</ul>\n");
        }
    }

    private static String name(String mediaType) {
        return switch (mediaType) {
            case "application/rss+xml" -> "RSS";
            case "application/atom+xml" -> "Atom";
            case "application/feed+json" -> "JSON Feed";
            default -> mediaType;
        };
    }

    private void page(int number) {
        String words = out.labels().numbered(Label.PAGE, number, out.options().language());
        if (out.labels().isOwn()) {
            out.text(words);
        } else {
            out.markup("<span lang=\"en\" dir=\"ltr\">").text(words).markup("</span>");
        }
    }
}
