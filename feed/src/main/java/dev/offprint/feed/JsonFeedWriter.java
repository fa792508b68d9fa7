package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.rule.SinkFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;

/** Writes JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeedWriter {

    /** Where everything is that the format has no property for; see {@link FeedFormat#JSON_FEED}. */
    static final String EXTENSION = "_offprint";

    private final Feed feed;
    private final Publication publication;
    private final WritingOptions options;
    private final Addresses site;

    JsonFeedWriter(Feed feed, WritingOptions options) {
        this.feed = feed;
        this.publication = feed.publication();
        this.options = options;
        this.site = Addresses.of(feed, FeedFormat.JSON_FEED);
    }

    void write(Iterator<Article> articles, OutputStream target) throws IOException {
        try {
            JsonOut out = JsonOut.open(target);
            writeFeed(out);
            JsonExtension extension = new JsonExtension(out);
            out.object(EXTENSION, () -> extension.write(feed, site));
            JsonCredit credit = new JsonCredit(out);
            out.array("items", articles, article -> {
                Addresses base = site.of(article);
                writeItem(article, base, credit, out);
                out.object(EXTENSION, () -> extension.write(article, base));
            });
            out.close();
        } catch (SinkFailure e) {
            throw e.getCause();
        }
    }

    private void writeFeed(JsonOut out) {
        out.text("version", "https://jsonfeed.org/version/1.1");
        out.text("title", publication.title());
        out.url("home_page_url", publication.url());
        out.url("feed_url", feed.self(FeedFormat.JSON_FEED));
        out.text("description", publication.description());
        out.url("next_url", Optional.ofNullable(feed.pages().get(Page.NEXT)));
        out.url("icon", publication.logo().flatMap(image -> site.picture(image.url())));
        out.url("favicon", publication.icon().flatMap(image -> site.picture(image.url())));
        out.text("language", publication.language());
        if (feed.history() == History.ARCHIVE) {
            out.flag("expired", true);
        }
        out.list("hubs", publication.hubs(), hub -> {
            out.text("type", "WebSub");
            out.text("url", hub.toString());
        });
    }

    private void writeItem(Article article, Addresses base, JsonCredit credit, JsonOut out) {
        out.text("id", article.id());
        out.url("url", article.url());
        out.url("external_url", article.externalUrl());
        out.text("title", article.title());
        writeText(article, base, out);
        out.url("image", article.image().map(Image::url).flatMap(base::picture));
        out.date("date_published", article.published());
        out.date("date_modified", article.modified());
        out.list("authors", article.authors(), author -> credit.author(author, base));
        out.texts("tags", article.tags().stream().map(Tag::label).toList());
        out.text("language", article.language());
        out.list(
                "attachments",
                article.attachments().stream()
                        .filter(it -> base.absolute(it.url()).isPresent())
                        .toList(),
                attachment -> writeAttachment(attachment, base, out));
    }

    /** An item must have content: where there is none but a summary, the summary; else no text. */
    private void writeText(Article article, Addresses base, JsonOut out) {
        Optional<String> summary = ArticleText.summary(article, options.content());
        if (options.isFull() && !article.body().isEmpty()) {
            out.html("content_html", article.body(), article, base);
        } else {
            out.text("content_text", summary.orElse(""));
        }
        out.text("summary", summary);
    }

    private static void writeAttachment(Attachment attachment, Addresses base, JsonOut out) {
        Optional<URI> url = base.absolute(attachment.url());
        out.url("url", url);
        out.text("mime_type", attachment.mediaType());
        out.text("title", attachment.title());
        if (attachment.length().isPresent()) {
            out.number("size_in_bytes", attachment.length().getAsLong());
        }
        if (attachment.duration().isPresent()) {
            out.number(
                    "duration_in_seconds",
                    MediaElements.seconds(attachment.duration().get()));
        }
    }
}
