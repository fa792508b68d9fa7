package dev.offprint.benchmarks;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.feed.Feed;
import dev.offprint.html.BodyWriter;
import dev.offprint.html.Destination;
import dev.offprint.html.HtmlBody;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sample's feed in plain values, its HTML ready as strings: what peers that know no articles start from. */
record FeedView(String title, String url, OffsetDateTime updated, List<Entry> entries) {

    /** An entry; without HTML in a feed of summaries. */
    record Entry(
            String title,
            String url,
            Optional<String> html,
            String summary,
            List<String> authors,
            OffsetDateTime published,
            OffsetDateTime modified,
            List<String> tags,
            String language,
            String rights,
            int year,
            List<String> holders) {}

    static FeedView of(Feed feed, boolean full) {
        Publication publication = feed.publication();
        return new FeedView(
                publication.title().orElseThrow(),
                publication.url().orElseThrow().toString(),
                feed.updated().orElseThrow(),
                feed.articles().stream().map(article -> entry(article, full)).toList());
    }

    private static Entry entry(Article article, boolean full) {
        URI url = article.url().orElseThrow();
        Copyright copyright = article.copyright().orElseThrow();
        BodyWriter writer = HtmlBody.writer()
                .destination(Destination.FEED)
                .base(url)
                .language(article.language().orElseThrow())
                .build();
        return new Entry(
                article.title(),
                url.toString(),
                full ? Optional.of(writer.write(article.body())) : Optional.empty(),
                article.summary().orElseThrow(),
                article.authors().stream().map(Author::name).toList(),
                article.published().orElseThrow(),
                article.modified().orElseThrow(),
                article.tags().stream().map(Tag::label).toList(),
                article.language().orElseThrow(),
                copyright.line(Locale.ENGLISH),
                copyright.firstYear().orElseThrow(),
                copyright.holders().stream().map(Author::name).toList());
    }
}
