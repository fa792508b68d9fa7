package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.feed.Feed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param name the name as it was given
 * @param edition what it holds
 * @param changed when the file was last changed
 * @param feed what it says of itself, if it is a feed
 */
record Input(String name, Edition edition, OffsetDateTime changed, Optional<Feed> feed) {

    /** How deep folders are searched. */
    private static final int FOLDERS = 20;

    /** Reads a file; what was guessed goes to the messages. */
    static Input read(String name, @Nullable Format from, Messages messages) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "it is a folder; name the files in it");
        }
        Reading<Edition> reading;
        Optional<Feed> feed = Optional.empty();
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            Format format = from != null ? from : Detection.of(fileName(name), in);
            if (format.isFeed()) {
                Reading<Feed> whole = Format.readFeed(in);
                feed = Optional.of(whole.value());
                reading = new Reading<>(whole.value().edition(), whole.findings());
            } else {
                reading = format.read(in, name);
            }
        }
        reading.findings().forEach(finding -> messages.detail(name, finding));
        Instant changed = Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.SECONDS);
        return new Input(name, reading.value(), changed.atOffset(ZoneOffset.UTC), feed);
    }

    /** The articles, for what makes nothing of none. */
    List<Article> articles() {
        if (edition.articles().isEmpty()) {
            throw new IllegalArgumentException("it holds no article");
        }
        return edition.articles();
    }

    /** The name by which a page is known: the file's, or for Markdown named index the one of its folder. */
    static String pageName(String name) {
        Path parent = Path.of(name).getParent();
        boolean index = fileName(name).matches("_?index\\.(md|markdown)");
        return index && parent != null && parent.getFileName() != null
                ? parent.getFileName().toString()
                : fileName(name);
    }

    /** The files in folders, at any depth and in the order of their names; other names stay as they are. */
    static List<String> files(List<String> names) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            if (!Files.isDirectory(Path.of(name))) {
                files.add(name);
                continue;
            }
            try (Stream<Path> found = Files.walk(Path.of(name), FOLDERS)) {
                found.filter(Files::isRegularFile)
                        .map(Path::toString)
                        .filter(Detection::isKnown)
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** The last part of a path. */
    static String fileName(String name) {
        Path last = Path.of(name).getFileName();
        return last == null ? name : last.toString();
    }

    /** The article with a date, for a format that needs one: the file's, where the article has none. */
    Article dated(Article article) {
        boolean dated = article.modified().or(article::published).isPresent();
        return dated ? article : article.with(change -> change.modified(changed));
    }

    /**
     * These articles as a feed, with what the feed they were read from says of itself in any format and place: not where it
     * is and where its pages are.
     */
    Feed feed(Publication publication, List<Article> articles, Messages messages) {
        Feed.Builder built = Feed.builder(publication).articles(articles);
        feed.ifPresent(own -> {
            built.id(own.id().orElse(null));
            own.deletions().forEach(built::deletion);
            if (publication.language().isPresent()) {
                built.podcast(own.podcast().orElse(null));
            } else if (own.podcast().isPresent()) {
                messages.note(name + ": the feed is no podcast any more, for it does not say its language");
            }
            if (own.self().isPresent() || !own.pages().isEmpty()) {
                messages.detail(name, "addresses of the feed and its pages left out: they are those of another file");
            }
        });
        return built.build();
    }
}
