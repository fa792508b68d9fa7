package dev.offprint.feed;

import dev.offprint.ArticleBuilder;
import dev.offprint.body.Image;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the files of an article: each once, in the order in which it is named, one of them perhaps its lead image. */
final class MediaDraft {

    private final List<MediumDraft> enclosures = new ArrayList<>(0);
    private final List<MediumDraft> media = new ArrayList<>(0);
    private final List<MediumDraft> thumbnails = new ArrayList<>(0);

    /** For the only file that has none of its own: podcasts say it of the episode. */
    @Nullable
    Duration duration;

    /** A file that is named again is the same file. */
    void enclosure(MediumDraft enclosure) {
        MediumDraft twin = enclosures.size() < Findings.MAX ? twin(enclosure.url, enclosures) : null;
        if (twin == null) {
            enclosures.add(enclosure);
        } else {
            twin.merge(enclosure);
        }
    }

    void medium(MediumDraft medium) {
        media.add(medium);
    }

    void thumbnail(MediumDraft thumbnail) {
        thumbnails.add(thumbnail);
    }

    void build(ArticleBuilder article, FeedContext context, Optional<String> language) {
        if (enclosures.isEmpty() && media.isEmpty() && thumbnails.isEmpty()) {
            return;
        }
        MediumDraft own = context.isOurs ? ownLead() : null;
        List<MediumDraft> files = files(context.isOurs);
        MediumDraft lead = context.isOurs ? own : lead();
        if (lead != null) {
            files.remove(lead);
            article.image(image(lead, context, language));
        }
        setDuration(files);
        for (MediumDraft file : files) {
            article.attachment(file.attachment(context.findings));
        }
    }

    /** The duration of an episode is that of its only recording; a transcript beside that has none. */
    private void setDuration(List<MediumDraft> files) {
        List<MediumDraft> recordings =
                files.stream().filter(MediumDraft::isRecording).toList();
        List<MediumDraft> candidates = recordings.isEmpty() ? files : recordings;
        if (duration != null && candidates.size() == 1 && candidates.get(0).duration == null) {
            candidates.get(0).duration = duration;
        }
    }

    /** A file that is both is told of once: where the enclosures name it if they name all, else where the media do. */
    private List<MediumDraft> files(boolean isOurs) {
        boolean isTold = enclosures.stream().allMatch(this::isMedium);
        if (isOurs && isTold) {
            return new ArrayList<>(media);
        }
        if (!(isTold && enclosures.size() == 1)
                && media.stream().allMatch(medium -> medium.isImage() || isEnclosure(medium))) {
            List<MediumDraft> files = new ArrayList<>();
            for (MediumDraft enclosure : enclosures) {
                MediumDraft twin = twin(enclosure.url, media);
                if (twin != null) {
                    twin.merge(enclosure);
                }
                files.add(twin == null ? enclosure : twin);
            }
            media.stream().filter(medium -> !isEnclosure(medium)).forEach(files::add);
            return files;
        }
        List<MediumDraft> files = new ArrayList<>(media);
        int first = 0;
        for (MediumDraft enclosure : enclosures) {
            MediumDraft twin = twin(enclosure.url, media);
            if (twin != null) {
                twin.merge(enclosure);
            } else {
                files.add(first++, enclosure);
            }
        }
        return files;
    }

    private static @Nullable MediumDraft twin(URI url, List<MediumDraft> media) {
        for (MediumDraft medium : media) {
            if (medium.url.equals(url)) {
                return medium;
            }
        }
        return null;
    }

    /** We mark the image of the article; any other is one of its files, even if it is the same picture. */
    private @Nullable MediumDraft ownLead() {
        for (MediumDraft file : media) {
            if (file.isImage() && file.isDefault) {
                media.remove(file);
                return file;
            }
        }
        return null;
    }

    /** The default image, else the first, else a thumbnail; an enclosure that is an image stays a file. */
    private @Nullable MediumDraft lead() {
        MediumDraft first = null;
        for (MediumDraft file : media) {
            if (file.isImage() && file.isDefault) {
                return file;
            }
            first = first == null && file.isImage() && !isEnclosure(file) ? file : first;
        }
        return first != null || thumbnails.isEmpty() ? first : thumbnails.get(0);
    }

    private boolean isMedium(MediumDraft enclosure) {
        return twin(enclosure.url, media) != null;
    }

    private boolean isEnclosure(MediumDraft file) {
        return twin(file.url, enclosures) != null;
    }

    private Image image(MediumDraft lead, FeedContext context, Optional<String> language) {
        for (MediumDraft thumbnail : thumbnails) {
            if (thumbnail != lead && !thumbnail.url.equals(lead.url)) {
                context.findings.infoOnce("thumbnail", "not-kept", "a thumbnail beside the image", "left out");
            }
        }
        return lead.image(context, language);
    }
}
