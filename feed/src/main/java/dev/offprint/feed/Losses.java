package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.feed.FeedReport.Extent;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The table of what each format cannot carry; a field without a row is carried. */
final class Losses {

    private static final Set<FeedFormat> EVERY = EnumSet.allOf(FeedFormat.class);
    private static final Set<FeedFormat> RSS = EnumSet.of(FeedFormat.RSS);
    private static final Set<FeedFormat> ATOM = EnumSet.of(FeedFormat.ATOM);
    private static final Set<FeedFormat> XML = EnumSet.of(FeedFormat.RSS, FeedFormat.ATOM);
    private static final String NO_PLACE = "the format has no place for it";
    private static final String IN_WORDS = "in the words of the line, unless a statement stands there";
    private static final String AS_ADDRESS = "as an address";
    private static final String NO_ELEMENT = "but for those that have an element of their own";
    private static final String NO_ADDRESS = "a picture within the address, or a relative address with no base";

    /** An article, and what its addresses are relative to. */
    private record Item(Article article, Addresses base, boolean isOfPodcast) {}

    /** The groups of one format. */
    private record Table(
            List<LossGroup<Item>> items,
            List<LossGroup<Item>> summaries,
            List<LossRow<Feed>> feed,
            List<LossRow<Publication>> publication) {}

    private static final List<LossRow<Item>> ITEMS = List.of(
            approximated(
                    RSS,
                    "title",
                    "as HTML, for a closing tag is taken for markup",
                    it -> Markup.hasClosingTag(it.article.title())),
            approximated(
                    ATOM,
                    "id",
                    "as a fragment of the publication's address, for Atom wants an IRI",
                    it -> !Addresses.isIri(it.article.id().orElseThrow())),
            dropped(XML, "kicker", NO_PLACE, it -> it.article.kicker().isPresent()),
            dropped(XML, "direction", NO_PLACE, it -> JsonExtension.saysDirection(it.article)),
            approximated(
                    ATOM,
                    "authors",
                    "the publisher or publication signs, for Atom wants an author",
                    it -> it.article.authors().isEmpty()),
            dropped(RSS, "authors.email", NO_PLACE, it -> any(it.article.authors(), Losses::hasEmail)),
            dropped(
                    ATOM,
                    "authors.email",
                    "not an address that every reader takes",
                    it -> any(it.article.authors(), Losses::isOddEmail)),
            dropped(
                    XML,
                    "contributors.email",
                    "not an address that every reader takes",
                    it -> any(it.article.contributors(), Losses::isOddEmail)),
            dropped(
                    XML,
                    "authors",
                    "but for name, address, picture and role",
                    it -> any(it.article.authors(), Losses::hasMore)),
            dropped(
                    XML,
                    "contributors",
                    "but for name, address, e-mail, picture and role",
                    it -> any(it.article.contributors(), Losses::hasMore)),
            approximated(
                    ATOM,
                    "modified",
                    "no other than the date of publication",
                    it -> it.article.modified().isPresent()
                            && it.article.modified().equals(it.article.published())),
            approximated(
                    RSS,
                    "tags.label",
                    "as HTML, for a closing tag is taken for markup",
                    it -> any(it.article.tags(), tag -> Markup.hasClosingTag(tag.label()))),
            dropped(
                    ATOM,
                    "tags.scheme",
                    "not an IRI",
                    it -> any(
                            it.article.tags(),
                            tag -> tag.scheme().isPresent()
                                    && !Addresses.isIri(tag.scheme().get()))),
            dropped(
                    XML,
                    "tags.url",
                    NO_PLACE,
                    it -> any(it.article.tags(), tag -> tag.url().isPresent())),
            dropped(
                    EVERY,
                    "image",
                    NO_ADDRESS,
                    it -> it.article
                            .image()
                            .filter(image -> it.base.picture(image.url()).isEmpty())
                            .isPresent()),
            dropped(
                    XML,
                    "image.variants",
                    NO_PLACE,
                    it -> it.article
                            .image()
                            .filter(image -> !image.variants().isEmpty())
                            .isPresent()),
            approximated(
                    XML,
                    "image.copyright",
                    "as a line of text",
                    it -> it.article.image().flatMap(image -> image.copyright()).isPresent()),
            dropped(
                    EVERY,
                    "attachments",
                    "a relative address with no base",
                    it -> any(
                            it.article.attachments(),
                            file -> it.base.absolute(file.url()).isEmpty())),
            approximated(
                    XML,
                    "copyright",
                    "as a line of text, the first year and the names of the holders",
                    it -> it.article.copyright().filter(Losses::hasTerms).isPresent()),
            approximated(
                    XML,
                    "copyright.licences",
                    "as name and address",
                    it -> it.article
                            .copyright()
                            .filter(copyright -> any(copyright.licences(), Losses::isMoreThanLink))
                            .isPresent()),
            approximated(
                    XML,
                    "copyright.mining",
                    IN_WORDS,
                    it -> it.article.copyright().flatMap(Copyright::mining).isPresent()),
            approximated(
                    XML,
                    "basedOn",
                    "as an address or a name",
                    it -> !it.article.basedOn().isEmpty()),
            dropped(XML, "updates", NO_PLACE, it -> !it.article.updates().isEmpty()),
            dropped(RSS, "properties", NO_ELEMENT, it -> !hasElements(it, FeedFormat.RSS)),
            dropped(ATOM, "properties", NO_ELEMENT, it -> !hasElements(it, FeedFormat.ATOM)));

    private static final List<LossRow<Item>> SUMMARIES = List.of(
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

    private static final List<LossRow<Feed>> FEED = List.of(
            approximated(
                    XML,
                    "publisher",
                    "readers take the podcast's owner for it",
                    it -> it.podcast().isPresent()
                            && it.publication().publisher().isEmpty()),
            dropped(RSS, "id", NO_PLACE, it -> it.id().isPresent()),
            approximated(
                    ATOM,
                    "id",
                    "as a fragment of the publication's address, for Atom wants an IRI",
                    it -> it.id().filter(id -> !Addresses.isIri(id)).isPresent()),
            dropped(RSS, "deletions", NO_PLACE, it -> !it.deletions().isEmpty()),
            dropped(
                    Set.of(FeedFormat.JSON_FEED),
                    "podcast",
                    NO_PLACE,
                    it -> it.podcast().isPresent()));

    private static final List<LossRow<Publication>> PUBLICATION = List.of(
            approximated(
                    RSS,
                    "title",
                    "as HTML, for a closing tag is taken for markup",
                    it -> it.title().filter(Markup::hasClosingTag).isPresent()),
            approximated(
                    RSS,
                    "description",
                    "as HTML, for a closing tag is taken for markup",
                    it -> it.description().filter(Markup::hasClosingTag).isPresent()),
            approximated(
                    XML,
                    "publisher",
                    "as a name",
                    it -> it.publisher()
                            .filter(publisher -> !publisher.equals(Author.organization(publisher.name())))
                            .isPresent()),
            approximated(
                    XML,
                    "logo",
                    AS_ADDRESS,
                    it -> it.logo().filter(Losses::isMoreThanAddress).isPresent()),
            approximated(
                    XML,
                    "icon",
                    AS_ADDRESS,
                    it -> it.icon().filter(Losses::isMoreThanAddress).isPresent()),
            approximated(
                    XML,
                    "image",
                    AS_ADDRESS,
                    it -> it.image().filter(Losses::isMoreThanAddress).isPresent()),
            approximated(
                    XML,
                    "copyright",
                    "as a line of text",
                    it -> it.copyright().filter(Losses::hasTerms).isPresent()),
            approximated(
                    XML,
                    "copyright.licences",
                    "as name and address",
                    it -> it.copyright()
                            .filter(copyright -> any(copyright.licences(), Losses::isMoreThanLink))
                            .isPresent()),
            approximated(
                    XML,
                    "copyright.mining",
                    IN_WORDS,
                    it -> it.copyright().flatMap(Copyright::mining).isPresent()),
            dropped(RSS, "feeds", "but for the feed's own", it -> hasOtherFeeds(it, FeedFormat.RSS)),
            dropped(ATOM, "feeds", "but for the feed's own", it -> hasOtherFeeds(it, FeedFormat.ATOM)),
            dropped(XML, "navigation", NO_PLACE, it -> !it.navigation().isEmpty()),
            dropped(XML, "credits", NO_PLACE, it -> !it.credits().isEmpty()));

    private static final Map<FeedFormat, Table> TABLES = new EnumMap<>(FeedFormat.class);

    static {
        for (FeedFormat format : FeedFormat.values()) {
            List<LossRow<Item>> items = of(format, ITEMS);
            List<LossRow<Item>> summaries = of(format, SUMMARIES);
            TABLES.put(
                    format,
                    new Table(LossGroup.of(items), LossGroup.of(summaries), of(format, FEED), of(format, PUBLICATION)));
        }
    }

    /** As many losses as a report of a stream names one by one. */
    static final int NAMED = 10_000;

    private final Table table;
    private final FeedWriter.Content content;
    private final Addresses site;
    private final boolean isPodcast;
    private final LossList found;

    /** What a format cannot carry of a feed; its articles are still to be added. */
    Losses(Feed feed, FeedFormat format, FeedWriter.Content content) {
        this.table = TABLES.get(format);
        this.content = content;
        this.site = Addresses.of(feed, format);
        this.isPodcast = feed.podcast().isPresent();
        this.found = new LossList(Math.max(NAMED, feed.articles().size() * (ITEMS.size() + SUMMARIES.size())));
        add(table.feed, feed, Optional.empty());
        add(table.publication, feed.publication(), Optional.empty());
    }

    /** What a format cannot carry of a feed and its articles. */
    static FeedReport of(Feed feed, FeedFormat format, FeedWriter.Content content) {
        Losses losses = new Losses(feed, format, content);
        feed.articles().forEach(losses::add);
        return losses.report();
    }

    /** Goes on with an article. */
    void add(Article article) {
        add(article, ArticleParts.of(article));
    }

    /** Goes on with an article that has these parts at most. */
    void add(Article article, int parts) {
        Item item = new Item(article, site.of(article), isPodcast);
        add(table.items, item, parts);
        if (content == FeedWriter.Content.SUMMARY) {
            add(table.summaries, item, parts);
        }
    }

    /** What was lost; nothing is to be added any more. */
    FeedReport report() {
        return found.report();
    }

    private static <T> List<LossRow<T>> of(FeedFormat format, List<LossRow<T>> rows) {
        return rows.stream().filter(row -> row.formats().contains(format)).toList();
    }

    private void add(List<LossGroup<Item>> groups, Item item, int parts) {
        for (int i = 0; i < groups.size(); i++) {
            LossGroup<Item> group = groups.get(i);
            if ((group.part() & parts) != 0) {
                add(group.rows(), item, item.article.id());
            }
        }
    }

    private <T> void add(List<LossRow<T>> rows, T value, Optional<String> article) {
        for (int i = 0; i < rows.size(); i++) {
            LossRow<T> row = rows.get(i);
            if (row.lost().test(value)) {
                found.add(row, article);
            }
        }
    }

    private static <T> LossRow<T> dropped(Set<FeedFormat> formats, String field, String reason, Predicate<T> lost) {
        return new LossRow<>(formats, field, Extent.DROPPED, reason, lost);
    }

    private static <T> LossRow<T> approximated(
            Set<FeedFormat> formats, String field, String reason, Predicate<T> lost) {
        return new LossRow<>(formats, field, Extent.APPROXIMATED, reason, lost);
    }

    private static <T> boolean any(List<T> values, Predicate<T> is) {
        for (int i = 0; i < values.size(); i++) {
            if (is.test(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEmail(Author author) {
        return author.email().isPresent();
    }

    private static boolean isOddEmail(Author author) {
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

    private static boolean isMoreThanAddress(Image image) {
        return !image.equals(Image.builder(image.url()).build());
    }

    private static boolean hasOtherFeeds(Publication publication, FeedFormat format) {
        return any(publication.feeds(), feed -> !feed.mediaType().equals(format.mediaType()));
    }

    private static boolean hasElements(Item item, FeedFormat format) {
        boolean isEpisode = item.isOfPodcast
                && !item.article.properties().isEmpty()
                && RssItems.enclosure(item.article, item.base)
                        .filter(PodcastElements::isEpisode)
                        .isPresent();
        return item.article.properties().isEmpty()
                || item.article.properties().entrySet().stream()
                        .allMatch(it -> ThreadElements.isCarried(it.getKey(), it.getValue(), format)
                                || isEpisode && PodcastElements.isCarried(it.getKey(), it.getValue()));
    }

    private static boolean hasTerms(Copyright copyright) {
        return !copyright.claims().isEmpty() || copyright.rights() != Rights.NONE_STATED;
    }

    private static boolean isMoreThanLink(Licence licence) {
        return licence.url().isEmpty()
                || licence.attribution().isPresent()
                || !licence.scopes().equals(Set.of(Scope.ALL));
    }
}
