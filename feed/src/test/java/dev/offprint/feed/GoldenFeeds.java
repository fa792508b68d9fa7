package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Value;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Generated feeds that use every field, each with a part of a body, so that all of them can be kept as files. */
final class GoldenFeeds {

    static final int COUNT = 50;

    private static final int MOST_HTML = 4_000;

    private GoldenFeeds() {}

    static Feed feed(int seed) {
        Feed generated = GeneratedFeeds.plausible(GeneratedFeeds.feed(new ArticleGenerator(seed)));
        List<Article> articles = List.of(
                told(excerpt(generated.articles().get(0), seed), seed),
                excerpt(generated.articles().get(1), seed + 1));
        Feed.Builder feed = Feed.builder(publication(generated.publication())).articles(articles);
        if (seed % 4 != 0) {
            feed.page(Page.NEXT, URI.create("https://vale.example/feed?page=" + (seed + 1)));
        }
        switch (seed % 4) {
            case 0 -> feed.history(History.COMPLETE);
            case 1 ->
                feed.history(History.ARCHIVE)
                        .id("urn:uuid:00000000-0000-4000-8000-" + String.format("%012d", seed))
                        .page(Page.CURRENT, URI.create("https://vale.example/feed"))
                        .page(Page.PREVIOUS_ARCHIVE, URI.create("https://vale.example/archive/" + (seed - 1)));
            case 2 -> feed.podcast(podcast(seed));
            default -> feed.updated(FeedSamples.MARCH.plusYears(1).plusNanos(seed * 1_000_000L));
        }
        return feed.build();
    }

    private static Publication publication(Publication publication) {
        return publication.language().isPresent() ? publication : publication.with(it -> it.language("en"));
    }

    private static Podcast podcast(int seed) {
        return Podcast.builder(
                        Podcast.Category.of("Society & Culture", "Documentary"),
                        Author.of("Ada Vale").with(it -> it.email("ada@vale.example")))
                .category(Podcast.Category.of("Arts"))
                .explicit(seed % 8 == 2)
                .order(seed % 8 == 2 ? Podcast.Order.SERIAL : Podcast.Order.EPISODIC)
                .guid(new UUID(0x4000, seed))
                .funding(URI.create("https://vale.example/give"))
                .build();
    }

    private static Article told(Article article, int seed) {
        return article.with(change -> change.property("comments", Value.of("https://vale.example/talk#" + seed))
                .property("wfw:commentRss", Value.of("https://vale.example/talk/feed?of=" + seed))
                .property("thr:total", Value.of(Integer.toString(seed)))
                .property("itunes:episode", Value.of(Integer.toString(seed)))
                .property(
                        "source",
                        Value.of(Map.of(
                                "title", Value.of("The Harbour Courier"),
                                "url", Value.of("https://courier.example/feed.xml")))));
    }

    /** The article with one block of its body, another for each seed. */
    private static Article excerpt(Article article, int seed) {
        List<Block> blocks = article.body().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Body> body = body(blocks.get((seed + i) % blocks.size()));
            if (body.filter(it -> dev.offprint.html.HtmlBody.write(it).length() < MOST_HTML)
                    .isPresent()) {
                return article.with(change -> change.body(body.get()));
            }
        }
        return article.with(change -> change.body(Body.EMPTY));
    }

    /** Empty if the block refers to a footnote. */
    private static Optional<Body> body(Block block) {
        try {
            return Optional.of(new Body(List.of(block), List.of()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
