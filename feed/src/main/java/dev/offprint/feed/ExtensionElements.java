package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What RSS and Atom say of an article in the words of other vocabularies. */
final class ExtensionElements {

    private final ArticleElements article;
    private final ThreadElements thread;
    private final PeopleElements people;
    private final RightsElements rights;
    private final MediaElements media;
    private final Optional<PodcastElements> podcast;

    ExtensionElements(Feed feed, FeedFormat format, WritingOptions options, XmlOut out) {
        article = new ArticleElements(out);
        thread = new ThreadElements(out, format);
        people = new PeopleElements(out, format == FeedFormat.ATOM);
        rights = new RightsElements(out, format, options.rsl());
        media = new MediaElements(out);
        podcast = feed.podcast().map(show -> new PodcastElements(out));
    }

    /**
     * Writes everything but what the format has elements for.
     *
     * @param attachments those that the format's enclosure does not tell, or not all of
     */
    void write(Article article, List<Attachment> attachments, Addresses base) throws IOException {
        this.article.write(article, base);
        if (!article.properties().isEmpty()) {
            thread.write(article);
        }
        people.write(article, base);
        if (article.copyright().isPresent()) {
            rights.write(article.copyright().get(), article.url(), base);
        }
        media.write(article, attachments, base);
        if (podcast.isPresent()) {
            podcast.get().write(article, RssItems.enclosure(article, base), base);
        }
    }
}
