package dev.offprint.feed;

import java.io.IOException;
import java.util.Optional;

/** How much of the past a feed holds (RFC 5005), and what was taken from it (RFC 6721). */
final class HistoryElements {

    private final XmlOut out;

    HistoryElements(XmlOut out) {
        this.out = out;
    }

    void write(Feed feed) throws IOException {
        if (isSaid(feed)) {
            out.start(Namespace.HISTORY, feed.history() == History.COMPLETE ? "complete" : "archive")
                    .end();
        }
    }

    /** A feed with more pages is not all there is (section 2); an archive must say where the present is (section 4). */
    static boolean isSaid(Feed feed) {
        return switch (feed.history()) {
            case RECENT -> false;
            case COMPLETE -> feed.pages().isEmpty();
            case ARCHIVE -> feed.pages().containsKey(Page.CURRENT);
        };
    }

    /** Writes Atom's deleted entries. */
    void writeDeletions(Feed feed, Addresses site) throws IOException {
        for (Deletion deletion : feed.deletions()) {
            out.start(Namespace.TOMBSTONES, "deleted-entry");
            out.attribute("ref", site.iri(deletion.id()));
            out.attribute("when", FeedDates.rfc3339(deletion.date()));
            if (deletion.by().isPresent()) {
                out.start(Namespace.TOMBSTONES, "by");
                out.start("name").plain(deletion.by().get().name()).end();
                Optional<String> email = deletion.by().get().email().filter(Addresses::isMailbox);
                if (email.isPresent()) {
                    out.element("email", email.get());
                }
                out.end();
            }
            if (deletion.comment().isPresent()) {
                out.element(Namespace.TOMBSTONES, "comment", deletion.comment().get());
            }
            out.end();
        }
    }
}
