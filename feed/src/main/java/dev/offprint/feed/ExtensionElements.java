package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.credit.Copyright;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What RSS and Atom say of an article in the words of other vocabularies. */
final class ExtensionElements {

    private final FeedFormat format;
    private final ArticleElements article;
    private final PeopleElements people;
    private final RightsElements rights;
    private final MediaElements media;

    ExtensionElements(FeedFormat format, XmlOut out) {
        this.format = format;
        article = new ArticleElements(out);
        people = new PeopleElements(out, format == FeedFormat.ATOM);
        rights = new RightsElements(out);
        media = new MediaElements(out);
    }

    /**
     * Writes everything but what the format has elements for.
     *
     * @param attachments those that the format's enclosure does not tell, or not all of
     */
    void write(Article article, List<Attachment> attachments, Addresses base) throws IOException {
        this.article.write(article, base);
        people.write(article, base);
        Optional<Copyright> copyright = article.copyright();
        if (copyright.isPresent()) {
            rights.write(copyright.get(), base);
            if (format == FeedFormat.RSS) {
                rights.writeCreativeCommons(copyright.get());
            }
        }
        media.write(article, attachments, base);
    }
}
