package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeds from the generator of articles.
 *
 * <p>{@link #main} writes many of them, for validators that are not on the class path. Validators doubt dates before 1990
 * and after today, and some refuse hosts that are IPv6 addresses, so {@link #plausible} has neither.
 */
final class GeneratedFeeds {

    private GeneratedFeeds() {}

    /** A feed with a date for each article; whatever else there is, is chance. */
    static Feed feed(ArticleGenerator generator) {
        Publication publication = generator.publication();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Article article = i == 0 ? generator.everything() : generator.article();
            String id = "generated " + i;
            articles.add(article.with(change -> {
                change.published(article.published().orElse(FeedSamples.MARCH));
                if (article.id().isEmpty()) {
                    change.id(id);
                }
            }));
        }
        return Feed.of(publication, articles);
    }

    /** The same feed, with nothing that a validator has doubts about though it is right. */
    static Feed plausible(Feed feed) {
        Publication publication = feed.publication().with(change -> {
            change.url(host(feed.publication().url().orElseThrow()));
            change.feeds(List.of());
            for (FeedFormat format : FeedFormat.values()) {
                change.feed(
                        new FeedAddress(format.mediaType(), URI.create("https://vale.example/" + format.fileName())));
            }
            change.logo(feed.publication().logo().map(GeneratedFeeds::host).orElse(null));
            change.icon(feed.publication().icon().map(GeneratedFeeds::host).orElse(null));
            change.image(feed.publication().image().map(GeneratedFeeds::host).orElse(null));
            change.hubs(
                    feed.publication().hubs().stream().map(GeneratedFeeds::host).toList());
        });
        return Feed.of(
                publication,
                feed.articles().stream().map(GeneratedFeeds::plausible).toList());
    }

    private static Article plausible(Article article) {
        return article.with(change -> {
            change.published(article.published().map(GeneratedFeeds::date).orElse(null));
            change.modified(article.modified().map(GeneratedFeeds::date).orElse(null));
            change.url(article.url().map(GeneratedFeeds::host).orElse(null));
            change.externalUrl(article.externalUrl().map(GeneratedFeeds::host).orElse(null));
            change.id(
                    article.id().map(id -> id.replace("[::1]", "host.example")).orElse(null));
            article.translations().forEach((language, url) -> change.translation(language, host(url)));
            change.contributors(article.contributors().stream()
                    .map(it -> it.with(person ->
                            person.url(it.url().map(GeneratedFeeds::host).orElse(null))))
                    .toList());
            change.attachments(article.attachments().stream()
                    .map(it -> it.with(file -> file.url(host(it.url()))))
                    .toList());
            change.image(article.image().map(GeneratedFeeds::host).orElse(null));
        });
    }

    private static Image host(Image image) {
        return image.with(change -> change.url(host(image.url())));
    }

    private static URI host(URI url) {
        return URI.create(url.toString().replace("[::1]", "host.example"));
    }

    private static OffsetDateTime date(OffsetDateTime date) {
        return date.withYear(1991 + Math.floorMod(date.getYear(), 34));
    }

    /** Writes feeds of the first seeds to a folder: {@code GeneratedFeeds FOLDER COUNT}. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int seed = 1; seed <= Integer.parseInt(args[1]); seed++) {
            Feed feed = plausible(feed(new ArticleGenerator(seed)));
            for (FeedFormat format : FeedFormat.values()) {
                Files.write(folder.resolve(seed + "-" + format.fileName()), Feeds.writeBytes(feed, format));
            }
        }
    }
}
