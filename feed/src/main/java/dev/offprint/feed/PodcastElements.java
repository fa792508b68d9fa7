package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Value;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What directories read of a show and its episodes: Apple's vocabulary and that of Podcasting 2.0. */
final class PodcastElements {

    private static final Pattern EPISODE =
            Pattern.compile(".*\\.(m4a|mp3|mov|mp4|m4v|pdf|epub)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TRANSCRIPTS =
            Set.of("text/vtt", "application/srt", "application/x-subrip", "application/json");
    private static final String CHAPTERS = "application/json+chapters";
    private static final List<String> NUMBERS = List.of("itunes:episode", "itunes:season");
    private static final String KIND = "itunes:episodeType";
    private static final Set<String> KINDS = Set.of("full", "trailer", "bonus");

    private final XmlOut out;

    PodcastElements(XmlOut out) {
        this.out = out;
    }

    /** Writes what is said of the show, if the feed is one. */
    void write(Feed feed, Addresses site) throws IOException {
        if (feed.podcast().isEmpty()) {
            return;
        }
        Podcast podcast = feed.podcast().get();
        Optional<URI> picture = feed.publication().image().flatMap(image -> site.picture(image.url()));
        if (picture.filter(PodcastElements::isPicture).isPresent()) {
            out.start(Namespace.ITUNES, "image");
            out.attribute("href", picture.get().toString()).end();
        }
        out.start(Namespace.ITUNES, "owner");
        out.start(Namespace.ITUNES, "name").plain(podcast.owner().name()).end();
        out.element(Namespace.ITUNES, "email", podcast.owner().email().orElseThrow());
        out.end();
        for (Podcast.Category category : podcast.categories()) {
            out.start(Namespace.ITUNES, "category").attribute("text", category.name());
            if (category.part().isPresent()) {
                out.start(Namespace.ITUNES, "category");
                out.attribute("text", category.part().get()).end();
            }
            out.end();
        }
        out.element(Namespace.ITUNES, "explicit", Boolean.toString(podcast.isExplicit()));
        out.element(Namespace.ITUNES, "type", podcast.order().name().toLowerCase(Locale.ROOT));
        if (feed.history() == History.COMPLETE && HistoryElements.isSaid(feed)) {
            out.element(Namespace.ITUNES, "complete", "Yes");
        }
        if (podcast.guid().isPresent()) {
            out.element(Namespace.PODCAST, "guid", podcast.guid().get().toString());
        }
        if (podcast.funding().isPresent()) {
            out.start(Namespace.PODCAST, "funding");
            out.attribute("url", podcast.funding().get().toString()).end();
        }
    }

    /** Writes what is said of an episode, if the article is one. */
    void write(Article article, Optional<Attachment> recording, Addresses base) throws IOException {
        if (recording.isEmpty() || !isEpisode(recording.get())) {
            return;
        }
        if (recording.get().duration().isPresent()) {
            long seconds = recording.get().duration().get().getSeconds();
            out.element(Namespace.ITUNES, "duration", Long.toString(seconds));
        }
        Optional<URI> picture = article.image().flatMap(image -> base.picture(image.url()));
        if (picture.filter(PodcastElements::isPicture).isPresent()) {
            out.start(Namespace.ITUNES, "image");
            out.attribute("href", picture.get().toString()).end();
        }
        for (String name : NUMBERS) {
            Value value = article.properties().get(name);
            if (value != null && isCarried(name, value)) {
                out.element(Namespace.ITUNES, name.substring(7), text(value));
            }
        }
        Value kind = article.properties().get(KIND);
        if (kind != null && isCarried(KIND, kind)) {
            out.element(Namespace.ITUNES, KIND.substring(7), text(kind));
        }
        for (Attachment attachment : article.attachments()) {
            writeText(attachment, base);
        }
    }

    private void writeText(Attachment attachment, Addresses base) throws IOException {
        boolean isChapters = attachment.mediaType().equals(CHAPTERS);
        Optional<URI> url = base.absolute(attachment.url());
        if (url.isPresent() && (isChapters || TRANSCRIPTS.contains(attachment.mediaType()))) {
            out.start(Namespace.PODCAST, isChapters ? "chapters" : "transcript");
            out.attribute("url", url.get().toString());
            out.attribute("type", attachment.mediaType()).end();
        }
    }

    /** Whether a property of that name is an element of an episode. */
    static boolean isCarried(String name, Value value) {
        return NUMBERS.contains(name) && text(value).matches("[1-9][0-9]{0,8}")
                || name.equals(KIND) && KINDS.contains(text(value));
    }

    /** Whether directories take the file: they go by how its address ends. */
    static boolean isEpisode(Attachment attachment) {
        return EPISODE.matcher(attachment.url().toString()).matches();
    }

    private static boolean isPicture(URI url) {
        return PICTURE.matcher(url.toString()).matches();
    }

    private static String text(Value value) {
        return value instanceof Value.Text text
                ? text.text()
                : value instanceof Value.Number number ? number.number().toString() : "";
    }
}
