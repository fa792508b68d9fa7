package dev.offprint.feed;

import dev.offprint.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of feeds that somebody reads, in folders: what readers hand to each other as OPML 2.0.
 *
 * <p>{@link Feeds#readSubscriptions(byte[])} reads one, {@link #write} writes it.
 *
 * @param title what the list is called
 * @param entries the feeds and folders, in order
 */
public record Subscriptions(Optional<String> title, List<Entry> entries) {

    /** How deep folders may lie in each other. */
    public static final int MAX_DEPTH = 20;

    /** A feed or a folder. */
    public sealed interface Entry permits Subscription, Folder {
        /** What the reader shows. */
        String title();
    }

    /**
     * A feed.
     *
     * @param title what the reader shows
     * @param feed where the feed is: absolute, http or https
     * @param page the page that the feed is of
     * @param description what it is about
     * @param language its language, as a BCP 47 tag
     */
    public record Subscription(
            String title, URI feed, Optional<URI> page, Optional<String> description, Optional<String> language)
            implements Entry {

        /** Checks the addresses. */
        public Subscription {
            title = Rule.line("title", title);
            feed = Rule.address("feed", feed);
            page = Rule.given("page", page).map(url -> Rule.address("page", url));
            description = Rule.optionalLine("description", description);
            language = Rule.given("language", language).map(tag -> Rule.language("language", tag));
        }

        /** A feed of which no more is known. */
        public static Subscription of(String title, URI feed) {
            return new Subscription(title, feed, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Some feeds under a name.
     *
     * @param title what the reader shows
     * @param entries the feeds and folders in it; at most {@value Subscriptions#MAX_DEPTH} folders lie in each other
     */
    public record Folder(String title, List<Entry> entries) implements Entry {

        /** Copies the list. */
        public Folder {
            title = Rule.line("title", title);
            entries = Rule.list("entries", entries);
            int depth = depth(entries) + 1;
            Rule.check(depth <= MAX_DEPTH, "entries", "must not be deeper than " + MAX_DEPTH, depth);
        }

        private static int depth(List<Entry> entries) {
            int deepest = 0;
            for (Entry entry : entries) {
                if (entry instanceof Folder folder) {
                    deepest = Math.max(deepest, depth(folder.entries) + 1);
                }
            }
            return deepest;
        }
    }

    /** Copies the list. */
    public Subscriptions {
        title = Rule.optionalLine("title", title);
        entries = Rule.list("entries", entries);
    }

    /** All feeds, whatever folder they are in. */
    public List<Subscription> feeds() {
        return feeds(entries).toList();
    }

    private static Stream<Subscription> feeds(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry instanceof Folder folder ? feeds(folder.entries) : Stream.of((Subscription) entry));
    }

    /** Writes the list as OPML 2.0 in UTF-8 (opml.org/spec2.opml) and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        new OpmlWriter(this).write(Rule.given("out", out));
    }

    /** The list as OPML 2.0. */
    public String write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
