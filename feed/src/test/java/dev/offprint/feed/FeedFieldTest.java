package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.Value;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.SiteCredit;
import dev.offprint.feed.FeedField.Carriage;
import dev.offprint.feed.FeedReport.Extent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what formats carry, cell by cell: a feed with that field alone is written, reported on and read back. */
class FeedFieldTest {

    private static final Author ADA = Author.builder("Ada Vale")
            .url(URI.create("https://ada.example/"))
            .avatar(URI.create("https://ada.example/me.jpg"))
            .role("editor")
            .bio("Writes about water.")
            .build();
    private static final Copyright COPYRIGHT = Copyright.of(2024, "Ada Vale")
            .with(it -> it.rights(Rights.ALL_RESERVED)
                    .licence(Licence.ofSpdx("MIT").to(Scope.CODE))
                    .policy(URI.create("https://vale.example/terms")));
    private static final Image IMAGE = Image.builder(URI.create("https://vale.example/pier.jpg"))
            .alt("A pier")
            .size(1200, 800)
            .variant(URI.create("https://vale.example/pier-600.jpg"), 600)
            .build();

    private static Feed feed(FeedField field) {
        Feed.Builder feed = Feed.builder(publication(field)).article(article(field));
        switch (field) {
            case FEED_ID -> feed.id("our feed");
            case FEED_SELF -> feed.self(URI.create("https://vale.example/here"));
            case FEED_PAGES -> feed.page(Page.NEXT, URI.create("https://vale.example/2"));
            case FEED_HISTORY ->
                feed.history(History.ARCHIVE).page(Page.CURRENT, URI.create("https://vale.example/now"));
            case FEED_UPDATED -> feed.updated(MARCH.plusDays(2).plusNanos(5_000_000));
            case FEED_DELETIONS ->
                feed.deletion(new Deletion(
                        "https://vale.example/gone",
                        MARCH,
                        Optional.of(Author.of("Ben Orr")),
                        Optional.of("It was wrong.")));
            case FEED_PODCAST ->
                feed.podcast(Podcast.builder(
                                Podcast.Category.of("Society & Culture", "Documentary"),
                                Author.of("Ada Vale").with(it -> it.email("ada@vale.example")))
                        .category(Podcast.Category.of("Arts"))
                        .explicit(true)
                        .order(Podcast.Order.SERIAL)
                        .guid(UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c"))
                        .funding(URI.create("https://vale.example/give"))
                        .build());
            default -> {
                // of the publication or the article
            }
        }
        return feed.build();
    }

    private static Publication publication(FeedField field) {
        PublicationBuilder it = Publication.builder().title("Vale").url("https://vale.example/");
        switch (field) {
            case PUBLICATION_TITLE -> it.title("Vale & <Orr>");
            case PUBLICATION_URL -> it.url("https://vale.example/x?a=1&b=2");
            case PUBLICATION_DESCRIPTION -> it.description("Fog & <shores>");
            case PUBLICATION_LANGUAGE, FEED_PODCAST -> it.language("en-GB");
            case PUBLICATION_PUBLISHER -> it.publisher(ADA);
            case PUBLICATION_LOGO -> it.logo(IMAGE);
            case PUBLICATION_ICON -> it.icon(IMAGE);
            case PUBLICATION_IMAGE -> it.image(IMAGE);
            case PUBLICATION_COPYRIGHT -> it.copyright(COPYRIGHT);
            case PUBLICATION_FEEDS -> {
                for (FeedFormat format : FeedFormat.values()) {
                    it.feed(new FeedAddress(
                            format.mediaType(), URI.create("https://vale.example/" + format.fileName())));
                }
            }
            case PUBLICATION_HUBS -> it.hub(URI.create("https://hub.example/"));
            case PUBLICATION_NAVIGATION -> it.navigation(new NavigationLink("About", URI.create("/about")));
            case PUBLICATION_CREDITS -> it.credit(SiteCredit.of("Site by", "Studio Orr"));
            default -> {
                // of the feed or the article
            }
        }
        return it.build();
    }

    private static Article article(FeedField field) {
        ArticleBuilder it = Article.builder("Fog")
                .id("https://vale.example/ids/1")
                .author("Ada Vale")
                .published(MARCH);
        switch (field) {
            case TITLE -> it.title("Fog & <shores>");
            case ID -> it.id("the first");
            case URL -> it.url("https://vale.example/fog?a=1&b=2");
            case KIND -> it.kind(Article.Kind.OPINION);
            case KICKER -> it.kicker("Weather");
            case SUBTITLE -> it.subtitle("What & <whom>");
            case SUMMARY -> it.summary("Thick & <wet>");
            case DATELINE -> it.dateline("Hull");
            case LANGUAGE -> it.language("de-AT");
            case DIRECTION -> it.direction(Direction.RTL);
            case AUTHORS -> it.authors(List.of(ADA, Author.of("Ben Orr")));
            case CONTRIBUTORS -> it.contributor(ADA);
            case PUBLISHED -> it.published(MARCH.plusNanos(250_000_000));
            case MODIFIED -> it.modified(MARCH.plusNanos(250_000_000));
            case SECTION -> it.section("Coast");
            case TAGS ->
                it.tag(new Tag(
                        "fog",
                        Optional.of("https://vale.example/tags/"),
                        Optional.of(URI.create("https://vale.example/fog"))));
            case IMAGE -> it.image(IMAGE);
            case ATTACHMENTS ->
                it.attachment(Attachment.builder(URI.create("https://vale.example/a.mp3"), "audio/mpeg")
                                .length(9)
                                .title("Hear")
                                .duration(Duration.ofMillis(1500))
                                .build())
                        .attachment(Attachment.builder(URI.create("https://vale.example/a.pdf"), "application/pdf")
                                .build());
            case BODY -> it.body(Paragraph.of("Thick & <wet>"), Paragraph.of("And cold."));
            case COPYRIGHT -> it.copyright(COPYRIGHT);
            case BASED_ON ->
                it.basedOn(Work.builder().title("Tides").author("Ben Orr").build());
            case TRANSLATIONS -> it.translation("fr", URI.create("https://vale.example/fr"));
            case UPDATES -> it.update(Update.correction(MARCH, Paragraph.of("It was seven.")));
            case EXTERNAL_URL -> it.externalUrl("https://weather.example/hull");
            case PROPERTIES -> it.property("mood", Value.of("grey")).property("thr:total", Value.of("3"));
            default -> {
                // of the feed or the publication
            }
        }
        return it.build();
    }

    /** The field's value: of a record, so that both sides are looked at in the same way. */
    private static Object value(Feed feed, FeedField field, FeedFormat format) {
        Publication publication = feed.publication();
        Article article = feed.articles().get(0);
        Object holder = switch (field.owner()) {
            case "feed" -> feed;
            case "publication" -> publication;
            default -> article;
        };
        try {
            return field == FeedField.FEED_SELF
                    ? feed.self(format)
                    : holder.getClass().getMethod(field.accessor()).invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<FeedReport.Loss> losses(Feed feed, FeedField field, FeedFormat format) throws IOException {
        boolean ofArticle = field.owner().equals("article");
        return Feeds.write(feed, format, OutputStream.nullOutputStream()).losses().stream()
                .filter(it -> it.article().isPresent() == ofArticle)
                .filter(it -> it.field().equals(field.accessor()) || it.field().startsWith(field.accessor() + "."))
                .toList();
    }

    static Stream<FeedField> fields() {
        return Stream.of(FeedField.values());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aCellSaysWhatTheWriterDoes(FeedField field) throws IOException {
        for (FeedFormat format : FeedFormat.values()) {
            Feed feed = feed(field);
            Object written = value(feed, field, format);
            Object without = value(feed(field == FeedField.TITLE ? FeedField.URL : FeedField.TITLE), field, format);
            assertThat(written).as("a value worth writing").isNotEqualTo(without);
            Object read = value(Feeds.read(Feeds.writeBytes(feed, format)).value(), field, format);
            List<FeedReport.Loss> losses = losses(feed, field, format);
            String cell = field + " in " + format + ": written " + written + ", read " + read + ", told " + losses;
            Carriage found = losses.isEmpty() && read.equals(written)
                    ? Carriage.WHOLE
                    : !losses.isEmpty() && read.equals(without) ? Carriage.NONE : Carriage.PART;
            assertThat(found).as(cell).isEqualTo(format.carries(field));
            if (found == Carriage.PART) {
                assertThat(losses).as(cell).isNotEmpty();
            }
            if (found == Carriage.NONE) {
                assertThat(losses).as(cell).extracting(FeedReport.Loss::extent).contains(Extent.DROPPED);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonFeedCarriesEverythingButPodcasts(FeedField field) {
        assertThat(FeedFormat.JSON_FEED.carries(field))
                .isEqualTo(field == FeedField.FEED_PODCAST ? Carriage.NONE : Carriage.WHOLE);
    }

    @ParameterizedTest
    @EnumSource(Holder.class)
    void everyFieldIsInTheTable(Holder holder) {
        List<String> accessors = Stream.of(holder.type.getDeclaredMethods())
                .filter(it -> java.lang.reflect.Modifier.isPublic(it.getModifiers()) && it.getParameterCount() == 0)
                .filter(it -> !java.lang.reflect.Modifier.isStatic(it.getModifiers()))
                .map(java.lang.reflect.Method::getName)
                .filter(it -> !List.of(
                                "hashCode",
                                "toString",
                                "edition",
                                "articles",
                                "publication",
                                "readingTime",
                                "wordCount")
                        .contains(it))
                .toList();
        assertThat(Stream.of(FeedField.values())
                        .filter(it -> it.owner().equals(holder.name().toLowerCase(java.util.Locale.ROOT)))
                        .map(FeedField::accessor))
                .containsExactlyInAnyOrderElementsOf(accessors);
    }

    enum Holder {
        FEED(Feed.class),
        PUBLICATION(Publication.class),
        ARTICLE(Article.class);

        final Class<?> type;

        Holder(Class<?> type) {
            this.type = type;
        }
    }
}
