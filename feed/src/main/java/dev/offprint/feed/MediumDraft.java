package dev.offprint.feed;

import dev.offprint.Attachment;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a feed says of one file: an enclosure, a {@code media:content} or both. */
final class MediumDraft {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("flac", "audio/flac"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("m4v", "video/mp4"),
            Map.entry("mov", "video/quicktime"),
            Map.entry("webm", "video/webm"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("zip", "application/zip"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("svg", "image/svg+xml"));

    final URI url;
    final RightsDraft rights = new RightsDraft();

    @Nullable
    String type;

    @Nullable
    String medium;

    @Nullable
    String title;

    @Nullable
    String description;

    @Nullable
    String credit;

    @Nullable
    Duration duration;

    long length = -1;
    int width;
    int height;
    boolean isDefault;

    MediumDraft(URI url) {
        this.url = url;
    }

    /** Takes the type if it is one; some write {@code mp3} or {@code audio}. */
    void type(@Nullable String written) {
        if (written == null) {
            return;
        }
        try {
            type = Rule.mediaType("type", written.replaceFirst(";.*", ""));
        } catch (IllegalArgumentException e) {
            type = TYPES.get(written.toLowerCase(Locale.ROOT));
        }
    }

    boolean isImage() {
        return "image".equals(medium)
                || mediaType().filter(it -> it.startsWith("image/")).isPresent();
    }

    /** Whether it can be listened to or watched. */
    boolean isRecording() {
        return mediaType()
                .filter(it -> it.startsWith("audio/") || it.startsWith("video/"))
                .isPresent();
    }

    /** The type that is said, else the one that the name of the file speaks of. */
    Optional<String> mediaType() {
        if (type != null) {
            return Optional.of(type);
        }
        String path = String.valueOf(url.getPath());
        return Optional.ofNullable(
                TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /** Adds what the other says of the same file. */
    void merge(MediumDraft other) {
        type = type == null ? other.type : type;
        medium = medium == null ? other.medium : medium;
        title = title == null ? other.title : title;
        description = description == null ? other.description : description;
        credit = credit == null ? other.credit : credit;
        duration = duration == null ? other.duration : duration;
        length = length < 0 ? other.length : length;
        width = width == 0 ? other.width : width;
        height = height == 0 ? other.height : height;
        isDefault |= other.isDefault;
    }

    /** As an image of which nobody says who owns it. */
    Image image() {
        return image(Optional.empty());
    }

    /** As the lead image of an article in that language. */
    Image image(FeedContext context, Optional<String> language) {
        return image(rights.copyright(context, language));
    }

    private Image image(Optional<Copyright> copyright) {
        Image.Builder image = Image.builder(url)
                .mediaType(type)
                .alt(description)
                .caption(title)
                .credit(credit)
                .copyright(copyright.orElse(null));
        if (width > 0) {
            image.width(width);
        }
        if (height > 0) {
            image.height(height);
        }
        return image.build();
    }

    /** As a file beside the article. */
    Attachment attachment(Findings findings) {
        Optional<String> known = mediaType();
        if (type == null) {
            findings.info(
                    "media-type-guessed",
                    "the type of " + Findings.quote(url.toString()) + " is not given",
                    known.map(it -> "taken for " + it).orElse("taken for application/octet-stream"));
        }
        Attachment.Builder attachment = Attachment.builder(url, known.orElse("application/octet-stream"))
                .duration(duration)
                .title(title);
        if (length >= 0) {
            attachment.length(length);
        }
        return attachment.build();
    }
}
