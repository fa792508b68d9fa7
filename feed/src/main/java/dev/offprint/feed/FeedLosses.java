package dev.offprint.feed;

import static dev.offprint.feed.LossRow.ATOM;
import static dev.offprint.feed.LossRow.JSON;
import static dev.offprint.feed.LossRow.NO_PLACE;
import static dev.offprint.feed.LossRow.RSS;
import static dev.offprint.feed.LossRow.XML;
import static dev.offprint.feed.LossRow.any;
import static dev.offprint.feed.LossRow.approximated;
import static dev.offprint.feed.LossRow.dropped;

import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The table of what formats cannot carry of a feed and its publication; a field without a row is carried. */
final class FeedLosses {

    /** A feed, and what its addresses are relative to. */
    record Head(Feed feed, FeedFormat format, Addresses site, ReadBack back) {

        Publication publication() {
            return feed.publication();
        }
    }

    static final List<LossRow<Head>> ROWS = rows();

    private FeedLosses() {}

    private static List<LossRow<Head>> rows() {
        List<LossRow<Head>> rows = new ArrayList<>();
        rows.add(dropped(RSS, "id", NO_PLACE, it -> it.feed.id().isPresent()));
        rows.add(approximated(
                ATOM,
                "id",
                "as a fragment of the publication's address, for Atom wants an IRI",
                it -> it.feed.id().filter(id -> !Addresses.isIri(id)).isPresent()));
        rows.add(dropped(
                ATOM,
                "id",
                "it is the feed's address, which Atom has where there is no id",
                it -> it.feed.id().equals(Optional.of(AtomWriter.standInId(it.feed)))));
        rows.add(dropped(
                XML,
                "history",
                "a complete feed has no other pages, and an archive needs the address of the current feed",
                it -> it.feed.history() != History.RECENT && !HistoryElements.isSaid(it.feed)));
        rows.add(dropped(RSS, "deletions", NO_PLACE, it -> !it.feed.deletions().isEmpty()));
        rows.add(approximated(
                ATOM,
                "deletions",
                "ids as IRIs, people with name and e-mail alone",
                it -> any(it.feed.deletions(), deletion -> !isPlain(deletion))));
        rows.add(dropped(
                JSON,
                "deletions",
                LossRow.NOT_ALL,
                it -> any(
                        it.feed.deletions(),
                        deletion -> deletion.by()
                                .filter(by -> !ReadBack.isWhole(by, it.site))
                                .isPresent())));
        rows.add(dropped(JSON, "podcast", NO_PLACE, it -> it.feed.podcast().isPresent()));
        rows.add(approximated(
                RSS,
                "url",
                "the feed's own address, for RSS wants a link",
                it -> it.publication().url().isEmpty()));
        publisher(rows);
        image("logo", Publication::logo, rows);
        image("icon", Publication::icon, rows);
        image("image", Publication::image, rows);
        LossRow.rights(
                rows,
                FeedLosses::lost,
                it -> it.publication()
                        .copyright()
                        .filter(copyright -> !ReadBack.isWhole(copyright, it.site))
                        .isPresent());
        rows.add(dropped(
                XML,
                "feeds",
                "but for the feed's own",
                it -> any(it.publication().feeds(), feed -> !feed.mediaType().equals(it.format.mediaType()))));
        rows.add(dropped(
                XML,
                "navigation",
                NO_PLACE,
                it -> !it.publication().navigation().isEmpty()));
        rows.add(dropped(
                XML, "credits", NO_PLACE, it -> !it.publication().credits().isEmpty()));
        return List.copyOf(rows);
    }

    private static void publisher(List<LossRow<Head>> rows) {
        rows.add(approximated(
                XML,
                "publisher",
                "as a name, in RSS with an e-mail address",
                it -> it.publication()
                        .publisher()
                        .filter(publisher -> !publisher.equals(named(publisher, it.format)))
                        .isPresent()));
        rows.add(dropped(
                JSON,
                "publisher",
                LossRow.NOT_ALL,
                it -> it.publication()
                        .publisher()
                        .filter(publisher -> !ReadBack.isWhole(publisher, it.site))
                        .isPresent()));
    }

    private static Author named(Author publisher, FeedFormat format) {
        boolean isMailed = format == FeedFormat.RSS && RssWriter.isEditor(publisher);
        return Author.organization(publisher.name())
                .with(change -> change.email(isMailed ? publisher.email().orElse(null) : null));
    }

    private static void image(String field, Function<Publication, Optional<Image>> image, List<LossRow<Head>> rows) {
        rows.add(approximated(
                XML,
                field,
                "as an address, and in places a size",
                it -> image.apply(it.publication())
                        .filter(picture ->
                                it.site.picture(picture.url()).isEmpty() || !picture.equals(shown(field, picture, it)))
                        .isPresent()));
        rows.add(dropped(
                JSON,
                field,
                LossRow.NOT_ALL,
                it -> image.apply(it.publication())
                        .filter(picture -> !ReadBack.isWhole(picture, it.site))
                        .isPresent()));
    }

    /** What XML shows of a picture: that of a whole feed has a size, that of a channel too if it is small. */
    private static Image shown(String field, Image picture, Head head) {
        boolean isSized = field.equals("image")
                || field.equals("logo")
                        && head.format == FeedFormat.RSS
                        && RssWriter.isSized(
                                picture, head.site.picture(picture.url()).orElseThrow());
        Image.Builder shown = Image.builder(picture.url());
        if (isSized && picture.width().isPresent()) {
            shown.width(picture.width().getAsInt());
        }
        if (isSized && picture.height().isPresent()) {
            shown.height(picture.height().getAsInt());
        }
        return shown.build();
    }

    private static ReadBack.RightsLoss lost(Head head) {
        return head.publication()
                .copyright()
                .map(it -> head.back.loss(it, head.publication().language(), head.site))
                .orElse(ReadBack.RightsLoss.NOTHING);
    }

    private static boolean isPlain(Deletion deletion) {
        return Addresses.isIri(deletion.id())
                && deletion.by()
                        .filter(by -> ArticleLosses.isOddEmail(by)
                                || !by.equals(Author.of(by.name())
                                        .with(change -> change.email(by.email().orElse(null)))))
                        .isEmpty();
    }
}
