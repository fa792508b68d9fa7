package dev.offprint.feed;

import static dev.offprint.feed.FeedField.Carriage.NONE;
import static dev.offprint.feed.FeedField.Carriage.PART;
import static dev.offprint.feed.FeedField.Carriage.WHOLE;

/** The fields of feeds, publications and articles, and what each format carries of them. */
public enum FeedField {
    /** {@link Feed#id()}. */
    FEED_ID("feed", "id", NONE, PART, WHOLE),
    /** {@link Feed#self()}. */
    FEED_SELF("feed", "self", WHOLE, WHOLE, WHOLE),
    /** {@link Feed#pages()}. */
    FEED_PAGES("feed", "pages", WHOLE, WHOLE, WHOLE),
    /** {@link Feed#history()}. */
    FEED_HISTORY("feed", "history", WHOLE, WHOLE, WHOLE),
    /** {@link Feed#updated()}. */
    FEED_UPDATED("feed", "updated", WHOLE, WHOLE, WHOLE),
    /** {@link Feed#deletions()}. */
    FEED_DELETIONS("feed", "deletions", NONE, WHOLE, WHOLE),
    /** {@link Feed#podcast()}. */
    FEED_PODCAST("feed", "podcast", WHOLE, WHOLE, NONE),

    /** {@link dev.offprint.Publication#title()}. */
    PUBLICATION_TITLE("publication", "title", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Publication#url()}. */
    PUBLICATION_URL("publication", "url", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Publication#description()}. */
    PUBLICATION_DESCRIPTION("publication", "description", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Publication#language()}. */
    PUBLICATION_LANGUAGE("publication", "language", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Publication#publisher()}: its name. */
    PUBLICATION_PUBLISHER("publication", "publisher", PART, PART, WHOLE),
    /** {@link dev.offprint.Publication#logo()}: its address. */
    PUBLICATION_LOGO("publication", "logo", PART, PART, WHOLE),
    /** {@link dev.offprint.Publication#icon()}: its address. */
    PUBLICATION_ICON("publication", "icon", PART, PART, WHOLE),
    /** {@link dev.offprint.Publication#image()}: its address. */
    PUBLICATION_IMAGE("publication", "image", PART, PART, WHOLE),
    /** {@link dev.offprint.Publication#copyright()}: as the line, first year, holders' names, licences' addresses. */
    PUBLICATION_COPYRIGHT("publication", "copyright", PART, PART, WHOLE),
    /** {@link dev.offprint.Publication#feeds()}; of the feed's own, see {@link #FEED_SELF}. */
    PUBLICATION_FEEDS("publication", "feeds", NONE, NONE, WHOLE),
    /** {@link dev.offprint.Publication#hubs()}. */
    PUBLICATION_HUBS("publication", "hubs", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Publication#navigation()}. */
    PUBLICATION_NAVIGATION("publication", "navigation", NONE, NONE, WHOLE),
    /** {@link dev.offprint.Publication#credits()}. */
    PUBLICATION_CREDITS("publication", "credits", NONE, NONE, WHOLE),

    /** {@link dev.offprint.Article#title()}. */
    TITLE("article", "title", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#id()}; Atom takes IRIs. */
    ID("article", "id", WHOLE, PART, WHOLE),
    /** {@link dev.offprint.Article#url()}. */
    URL("article", "url", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#kind()}. */
    KIND("article", "kind", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#kicker()}. */
    KICKER("article", "kicker", NONE, NONE, WHOLE),
    /** {@link dev.offprint.Article#subtitle()}. */
    SUBTITLE("article", "subtitle", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#summary()}. */
    SUMMARY("article", "summary", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#dateline()}. */
    DATELINE("article", "dateline", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#language()}. */
    LANGUAGE("article", "language", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#direction()}, where it does not follow from the language. */
    DIRECTION("article", "direction", NONE, NONE, WHOLE),
    /** {@link dev.offprint.Article#authors()}: name, address, picture and role; Atom also has e-mail. */
    AUTHORS("article", "authors", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#contributors()}: name, address, e-mail, picture and role. */
    CONTRIBUTORS("article", "contributors", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#published()}, with offset and fraction. */
    PUBLISHED("article", "published", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#modified()}, with offset and fraction. */
    MODIFIED("article", "modified", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#section()}. */
    SECTION("article", "section", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#tags()}: label and scheme. */
    TAGS("article", "tags", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#image()}: all but variants, and its copyright as a line. */
    IMAGE("article", "image", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#attachments()}. */
    ATTACHMENTS("article", "attachments", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#body()}, as HTML. */
    BODY("article", "body", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#copyright()}: as the line, first year, holders' names, licences' addresses. */
    COPYRIGHT("article", "copyright", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#basedOn()}: an address or a name for each. */
    BASED_ON("article", "basedOn", PART, PART, WHOLE),
    /** {@link dev.offprint.Article#translations()}. */
    TRANSLATIONS("article", "translations", WHOLE, WHOLE, WHOLE),
    /** {@link dev.offprint.Article#updates()}. */
    UPDATES("article", "updates", NONE, NONE, WHOLE),
    /** {@link dev.offprint.Article#externalUrl()}. */
    EXTERNAL_URL("article", "externalUrl", WHOLE, WHOLE, WHOLE),
    /**
     * {@link dev.offprint.Article#properties()}: {@code wfw:commentRss} and {@code thr:total}, in RSS also
     * {@code comments} and {@code source}, and of an episode {@code itunes:episode}, {@code itunes:season} and
     * {@code itunes:episodeType}.
     */
    PROPERTIES("article", "properties", PART, PART, WHOLE);

    /** How much of a field a format carries. */
    public enum Carriage {
        /** All: it can be had back as it was. A report still names the odd value that cannot. */
        WHOLE,
        /** Some parts, or all in another form; a report names what is lost. */
        PART,
        /** Nothing. */
        NONE
    }

    private final String owner;
    private final String accessor;
    private final Carriage rss;
    private final Carriage atom;
    private final Carriage json;

    FeedField(String owner, String accessor, Carriage rss, Carriage atom, Carriage json) {
        this.owner = owner;
        this.accessor = accessor;
        this.rss = rss;
        this.atom = atom;
        this.json = json;
    }

    /** What has the field: {@code feed}, {@code publication} or {@code article}. */
    public String owner() {
        return owner;
    }

    /** The name of the method that gives it, by which reports name it too: {@code basedOn}. */
    public String accessor() {
        return accessor;
    }

    Carriage in(FeedFormat format) {
        return switch (format) {
            case RSS -> rss;
            case ATOM -> atom;
            case JSON_FEED -> json;
        };
    }
}
