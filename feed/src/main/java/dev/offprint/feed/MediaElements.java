package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Media RSS, in RSS and Atom alike: the lead image, and the attachments that {@code enclosure} cannot hold. */
final class MediaElements {

    private final XmlOut out;

    MediaElements(XmlOut out) {
        this.out = out;
    }

    /** Writes the lead image, marked as the default, and these attachments. */
    void write(Article article, List<Attachment> attachments, Addresses base) throws IOException {
        if (article.image().isPresent()) {
            Image image = article.image().get();
            Optional<URI> url = base.picture(image.url());
            if (url.isPresent()) {
                write(image, url.get(), article.language());
            }
        }
        for (Attachment attachment : attachments) {
            Optional<URI> url = base.absolute(attachment.url());
            if (url.isPresent()) {
                write(attachment, url.get());
            }
        }
    }

    private void write(Image image, URI url, Optional<String> language) throws IOException {
        out.start(Namespace.MEDIA, "content").attribute("url", url.toString());
        if (image.mediaType().isPresent()) {
            out.attribute("type", image.mediaType().get());
        }
        out.attribute("medium", "image").attribute("isDefault", "true");
        size(image);
        text("title", image.caption());
        text("description", image.alt());
        if (image.credit().isPresent()) {
            out.start(Namespace.MEDIA, "credit").plain(image.credit().get()).end();
        }
        Optional<Copyright> copyright = image.copyright().filter(RightsElements::hasLine);
        if (copyright.isPresent()) {
            out.start(Namespace.MEDIA, "copyright");
            out.plain(() -> RightsElements.line(copyright.get(), language)).end();
        }
        out.end();
    }

    /** Writes an image of the whole feed. */
    void thumbnail(Image image, URI url) throws IOException {
        out.start(Namespace.MEDIA, "thumbnail").attribute("url", url.toString());
        size(image);
        out.end();
    }

    private void size(Image image) throws IOException {
        if (image.width().isPresent()) {
            out.attribute("width", Integer.toString(image.width().getAsInt()));
        }
        if (image.height().isPresent()) {
            out.attribute("height", Integer.toString(image.height().getAsInt()));
        }
    }

    private void write(Attachment attachment, URI url) throws IOException {
        out.start(Namespace.MEDIA, "content").attribute("url", url.toString());
        if (attachment.length().orElse(0) > 0) {
            out.attribute("fileSize", Long.toString(attachment.length().getAsLong()));
        }
        out.attribute("type", attachment.mediaType());
        Optional<String> medium = medium(attachment.mediaType());
        if (medium.isPresent()) {
            out.attribute("medium", medium.get());
        }
        if (attachment.duration().isPresent()) {
            out.attribute("duration", seconds(attachment.duration().get()));
        }
        text("title", attachment.title());
        out.end();
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        out.start(Namespace.MEDIA, name);
        if (Markup.isHtmlAlone(text.get())) {
            out.attribute("type", "html").text(Markup.html(text.get()));
        } else {
            out.plain(text.get());
        }
        out.end();
    }

    /** Whole seconds without a point, others with as many digits as they need. */
    static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Optional<String> medium(String mediaType) {
        String family = mediaType.substring(0, mediaType.indexOf('/'));
        return switch (family) {
            case "audio", "video", "image" -> Optional.of(family);
            default -> Optional.empty();
        };
    }
}
