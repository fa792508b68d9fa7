package dev.offprint.feed;

import static dev.offprint.feed.LossRow.ATOM;
import static dev.offprint.feed.LossRow.EVERY;
import static dev.offprint.feed.LossRow.JSON;
import static dev.offprint.feed.LossRow.NO_ADDRESS;
import static dev.offprint.feed.LossRow.NO_MAILBOX;
import static dev.offprint.feed.LossRow.NO_PLACE;
import static dev.offprint.feed.LossRow.RSS;
import static dev.offprint.feed.LossRow.XML;
import static dev.offprint.feed.LossRow.any;
import static dev.offprint.feed.LossRow.approximated;
import static dev.offprint.feed.LossRow.dropped;

import dev.offprint.Article;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of what formats cannot carry of an article; a field without a row is carried. */
final class ArticleLosses {

    /** An article, and what its addresses are relative to. */
    static final class Item {

        final Article article;
        private final Addresses base;
        private final boolean isOfPodcast;
        private final ReadBack back;

        // several rows ask for them
        private int body = -1;
        private ReadBack.@Nullable RightsLoss rights;

        Item(Article article, Addresses base, boolean isOfPodcast, ReadBack back) {
            this.article = article;
            this.base = base;
            this.isOfPodcast = isOfPodcast;
            this.back = back;
        }

        private boolean lacks(int loss) {
            if (body < 0) {
                body = BodyLosses.of(article.body());
            }
            return (body & loss) != 0;
        }

        private ReadBack.RightsLoss rights() {
            ReadBack.RightsLoss known = rights;
            if (known == null) {
                Optional<Copyright> copyright = article.copyright();
                known = copyright.isEmpty()
                        ? ReadBack.RightsLoss.NOTHING
                        : back.loss(copyright.get(), article.language(), base);
                rights = known;
            }
            return known;
        }
    }

    private static final String NO_ELEMENT = "but for those that have an element of their own";
    private static final String UNSAID = "a role that says no more than the list is not said";

    private static final String UNSHOWN =
            "but for media types, captions and credits of their own, copyrights, data: addresses, and texts that nobody gave";

    private static final String RAW = "raw HTML, of which no more is written than can do no harm";

    static final List<LossRow<Item>> ROWS = rows();

    /** What a feed of whole texts loses besides. */
    static final List<LossRow<Item>> TEXTS = List.of(
            approximated(EVERY, "body", RAW, it -> it.lacks(BodyLosses.RAW)),
            dropped(EVERY, "body.ids", "in a reader many articles share a page", it -> it.lacks(BodyLosses.IDS)),
            approximated(EVERY, "body.images", UNSHOWN, it -> it.lacks(BodyLosses.IMAGES)),
            approximated(
                    EVERY,
                    "body.media",
                    "but for how long a recording is, and the shape and missing title of an embedded page",
                    it -> it.lacks(BodyLosses.MEDIA)),
            approximated(EVERY, "body.sources", "as printed", it -> it.lacks(BodyLosses.SOURCES)),
            approximated(EVERY, "body.copyrights", "as printed", it -> it.lacks(BodyLosses.RIGHTS)),
            approximated(
                    EVERY,
                    "body.layout",
                    "five levels of headings, and columns aligned cell by cell",
                    it -> it.lacks(BodyLosses.LAYOUT)),
            approximated(
                    JSON,
                    "updates",
                    "as the HTML of a feed shows them",
                    it -> any(it.article.updates(), update -> BodyLosses.ofAll(update.blocks()) != 0)));

    /** What a feed of summaries loses besides. */
    static final List<LossRow<Item>> SUMMARIES = List.of(
            approximated(
                    EVERY,
                    "summary",
                    "the first paragraph stands in",
                    it -> it.article.summary().isEmpty()
                            && ArticleText.summary(it.article, FeedWriter.Content.SUMMARY)
                                    .isPresent()),
            dropped(
                    EVERY,
                    "body",
                    "a feed of summaries was asked for",
                    it -> !it.article.body().isEmpty()));

    private ArticleLosses() {}

    private static List<LossRow<Item>> rows() {
        List<LossRow<Item>> rows = new ArrayList<>();
        rows.add(approximated(
                ATOM,
                "id",
                "as a fragment of the publication's address, for Atom wants an IRI",
                it -> !Addresses.isIri(it.article.id().orElseThrow())));
        rows.add(dropped(XML, "kicker", NO_PLACE, it -> it.article.kicker().isPresent()));
        rows.add(dropped(XML, "direction", NO_PLACE, it -> JsonExtension.saysDirection(it.article)));
        rows.add(approximated(
                ATOM,
                "authors",
                "the publisher or publication signs, for Atom wants an author",
                it -> it.article.authors().isEmpty()));
        rows.add(dropped(RSS, "authors.email", NO_PLACE, it -> any(it.article.authors(), ArticleLosses::hasEmail)));
        rows.add(
                dropped(ATOM, "authors.email", NO_MAILBOX, it -> any(it.article.authors(), ArticleLosses::isOddEmail)));
        rows.add(dropped(
                XML,
                "contributors.email",
                NO_MAILBOX,
                it -> any(it.article.contributors(), ArticleLosses::isOddEmail)));
        people("authors", "author", Article::authors, "but for name, address, picture and role", rows);
        people(
                "contributors",
                "contributor",
                Article::contributors,
                "but for name, address, e-mail, picture and role",
                rows);
        rows.add(approximated(
                ATOM,
                "modified",
                "no other than the date of publication",
                it -> it.article.modified().isPresent() && it.article.modified().equals(it.article.published())));
        rows.add(dropped(
                ATOM,
                "tags.scheme",
                "not an IRI",
                it -> any(
                        it.article.tags(),
                        tag -> tag.scheme().filter(Addresses::isIri).isEmpty()
                                && tag.scheme().isPresent())));
        rows.add(dropped(
                XML,
                "tags.url",
                NO_PLACE,
                it -> any(it.article.tags(), tag -> tag.url().isPresent())));
        files(rows);
        LossRow.rights(
                rows,
                Item::rights,
                it -> it.article
                        .copyright()
                        .filter(copyright -> !ReadBack.isWhole(copyright, it.base))
                        .isPresent());
        rows.add(approximated(
                XML,
                "basedOn",
                "as an address or a name",
                it -> any(it.article.basedOn(), work -> !ReadBack.isWhole(work, it.base))));
        rows.add(dropped(
                JSON,
                "basedOn",
                LossRow.NOT_ALL,
                it -> any(it.article.basedOn(), work -> !ReadBack.isWholeInJson(work, it.base))));
        rows.add(dropped(XML, "updates", NO_PLACE, it -> !it.article.updates().isEmpty()));
        rows.add(dropped(RSS, "properties", NO_ELEMENT, it -> !hasElements(it, FeedFormat.RSS)));
        rows.add(dropped(ATOM, "properties", NO_ELEMENT, it -> !hasElements(it, FeedFormat.ATOM)));
        return List.copyOf(rows);
    }

    private static void people(
            String field,
            String role,
            Function<Article, List<Author>> people,
            String carried,
            List<LossRow<Item>> rows) {
        rows.add(dropped(XML, field, carried, it -> any(people.apply(it.article), ArticleLosses::hasMore)));
        rows.add(dropped(
                XML,
                field + ".role",
                UNSAID,
                it -> any(
                        people.apply(it.article),
                        person -> person.role().filter(role::equals).isPresent())));
        rows.add(dropped(
                EVERY,
                field + ".url",
                "a relative address with no base",
                it -> any(people.apply(it.article), person -> !ReadBack.isLink(person.url(), it.base))));
        rows.add(dropped(
                EVERY,
                field + ".avatar",
                NO_ADDRESS,
                it -> any(people.apply(it.article), person -> !ReadBack.isPicture(person.avatar(), it.base))));
    }

    private static void files(List<LossRow<Item>> rows) {
        rows.add(dropped(
                EVERY,
                "image",
                NO_ADDRESS,
                it -> it.article.image().isPresent() && image(it).isEmpty()));
        rows.add(dropped(
                XML,
                "image.variants",
                NO_PLACE,
                it -> image(it).filter(image -> !image.variants().isEmpty()).isPresent()));
        rows.add(dropped(
                JSON,
                "image.variants",
                NO_ADDRESS,
                it -> any(
                        image(it).map(Image::variants).orElse(List.of()),
                        variant -> it.base.picture(variant.url()).isEmpty())));
        rows.add(approximated(
                XML,
                "image.copyright",
                "as a line of text",
                it -> image(it)
                        .flatMap(Image::copyright)
                        .map(said -> ReadBack.absolute(said, it.base))
                        .filter(said -> !said.isEmpty()
                                && !it.back.line(said, it.article.language()).equals(Optional.of(said)))
                        .isPresent()));
        rows.add(dropped(
                JSON,
                "image.copyright",
                LossRow.NOT_ALL,
                it -> image(it)
                        .flatMap(Image::copyright)
                        .filter(said -> !ReadBack.isWhole(said, it.base))
                        .isPresent()));
        rows.add(dropped(
                EVERY,
                "attachments",
                "a relative address with no base",
                it -> any(
                        it.article.attachments(),
                        file -> it.base.absolute(file.url()).isEmpty())));
        rows.add(dropped(
                XML,
                "attachments",
                "but for a length of zero, which stands for one that nobody knows",
                it -> any(it.article.attachments(), file -> file.length().orElse(1) == 0)));
    }

    private static Optional<Image> image(Item item) {
        return item.article
                .image()
                .filter(image -> item.base.picture(image.url()).isPresent());
    }

    private static boolean hasEmail(Author author) {
        return author.email().isPresent();
    }

    static boolean isOddEmail(Author author) {
        return author.email().filter(email -> !Addresses.isMailbox(email)).isPresent();
    }

    private static boolean hasMore(Author author) {
        return author.kind() != Author.Kind.PERSON
                || author.bio().isPresent()
                || author.jobTitle().isPresent()
                || author.affiliation().isPresent()
                || !author.sameAs().isEmpty()
                || author.fediverse().isPresent();
    }

    private static boolean hasElements(Item item, FeedFormat format) {
        Map<String, Value> properties = item.article.properties();
        boolean isEpisode = item.isOfPodcast
                && !properties.isEmpty()
                && RssItems.enclosure(item.article, item.base)
                        .filter(PodcastElements::isEpisode)
                        .isPresent();
        return properties.entrySet().stream()
                .allMatch(it -> ThreadElements.isCarried(it.getKey(), it.getValue(), format)
                        || isEpisode
                                && it.getValue() instanceof Value.Text
                                && PodcastElements.isCarried(it.getKey(), it.getValue()));
    }
}
