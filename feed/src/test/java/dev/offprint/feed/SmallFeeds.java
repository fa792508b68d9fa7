package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.FeedAddress;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.Rights;
import dev.offprint.credit.Scope;
import dev.offprint.credit.YearSpan;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Feeds from a world so small that people share names, files addresses, and articles dates: what is alike is mixed up. */
final class SmallFeeds {

    private static final List<OffsetDateTime> DATES = List.of(
            FeedSamples.MARCH,
            FeedSamples.MARCH.plusNanos(500_000_000),
            OffsetDateTime.parse("2024-03-05T07:30:00Z"),
            FeedSamples.MARCH.plusDays(1));
    private static final List<String> TEXTS =
            List.of("Ada Vale", "R&D", "a <b> c", "closed </b>", "© 2024 Ada Vale", "&amp;", "&lt;/b&gt;", "author");

    private final Random random;

    SmallFeeds(long seed) {
        random = new Random(seed * 31 + 7);
    }

    /** A feed that every format takes. */
    Feed feed() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            articles.add(article(i));
        }
        Feed.Builder feed =
                Feed.builder(publication()).articles(articles).self(URI.create("https://vale.example/feed"));
        feed.updated(maybe(DATES)).id(one("feed", "urn:uuid:00000000-0000-4000-8000-000000000001", null));
        switch (random.nextInt(4)) {
            case 0 -> feed.history(one(History.COMPLETE, History.ARCHIVE));
            case 1 ->
                feed.history(one(History.COMPLETE, History.ARCHIVE))
                        .page(Page.CURRENT, URI.create("https://vale.example/now"));
            case 2 -> feed.page(Page.NEXT, URI.create("https://vale.example/2"));
            default ->
                feed.deletion(new Deletion(
                        one("https://vale.example/gone", "gone"),
                        maybe(DATES) == null ? DATES.get(0) : DATES.get(1),
                        Optional.ofNullable(some() ? person() : null),
                        Optional.ofNullable(maybe(TEXTS))));
        }
        if (random.nextInt(3) == 0) {
            feed.podcast(podcast());
        }
        return feed.build();
    }

    private Podcast podcast() {
        return Podcast.builder(
                        Podcast.Category.of("Arts"),
                        Author.of(one("Ada Vale", "R&D")).with(it -> it.email("ada@vale.example")))
                .explicit(some())
                .order(some() ? Podcast.Order.SERIAL : Podcast.Order.EPISODIC)
                .funding(some() ? URI.create("https://vale.example/give") : null)
                .build();
    }

    private Publication publication() {
        return Publication.builder()
                .title(one("Vale", "Vale & Orr", "Vale </b>"))
                .url(some() ? URI.create("https://vale.example/") : null)
                .description(maybe(TEXTS))
                .language("en")
                .publisher(some() ? person() : null)
                .logo(some() ? image() : null)
                .icon(some() ? image() : null)
                .image(some() ? image() : null)
                .copyright(some() ? copyright() : null)
                .feeds(
                        some()
                                ? List.of(new FeedAddress("application/rss+xml", URI.create("https://vale.example/r")))
                                : List.of())
                .build();
    }

    private Article article(int number) {
        String id = number == 0 ? "https://vale.example/0" : number == 1 ? "one & only" : "urn:x-vale:2";
        return Article.builder(one("A title", "R&D", "a <b> c", "closed </b>", "&amp;", "&lt;/b&gt;", "&amp;lt;/b>"))
                .id(id)
                .url(one(URI.create("https://vale.example/" + number), URI.create("https://vale.example/a?b"), null))
                .kind(one(Article.Kind.values()))
                .kicker(maybe(TEXTS))
                .subtitle(maybe(TEXTS))
                .summary(maybe(TEXTS))
                .dateline(maybe(TEXTS))
                .section(maybe(TEXTS))
                .language(one("en", "de", "ar", null))
                .authors(several(this::person))
                .contributors(several(this::person))
                .published(some() ? DATES.get(random.nextInt(4)) : DATES.get(0))
                .modified(maybe(DATES))
                .tags(several(this::tag))
                .image(some() ? image() : null)
                .attachments(several(this::attachment))
                .copyright(some() ? copyright() : null)
                .basedOn(several(this::work))
                .translations(some() ? Map.of("fr", URI.create("https://vale.example/fr")) : Map.of())
                .externalUrl(one(URI.create("https://other.example/"), null))
                .properties(properties())
                .body(some() ? Body.of(Paragraph.of("Words.")) : Body.EMPTY)
                .build();
    }

    private Map<String, Value> properties() {
        return switch (random.nextInt(6)) {
            case 0 -> Map.of("thr:total", Value.of(one("3", "many")));
            case 1 -> Map.of("comments", Value.of(one("https://vale.example/talk", "no")));
            case 2 -> Map.of("itunes:episode", Value.of(one("3", "0")), "itunes:season", Value.of("1"));
            case 3 -> Map.of("itunes:episode", Value.of(3));
            default -> Map.of();
        };
    }

    private Author person() {
        return Author.builder(one("Ada Vale", "ada vale", "Ben Orr", "Vale & Orr", "Tim </b>", "&lt;/b&gt;"))
                .kind(random.nextInt(4) == 0 ? Author.Kind.ORGANIZATION : Author.Kind.PERSON)
                .url(one(
                        URI.create("https://a.example/"),
                        URI.create("/b"),
                        URI.create("mailto:x@y.example"),
                        null,
                        null))
                .avatar(one(
                        URI.create("https://a.example/a.png"),
                        URI.create("/b.png"),
                        URI.create("data:image/png;base64,iVBORw0KGgo="),
                        null,
                        null))
                .role(one("author", "contributor", "editor", "Host", null, null))
                .email(one("ada@vale.example", "ada@localhost", null, null))
                .bio(random.nextInt(6) == 0 ? "Writes." : null)
                .build();
    }

    private Tag tag() {
        return new Tag(
                one("fog", "Fog", "R&D", "a </b>", "&lt;/b&gt;"),
                Optional.ofNullable(one("https://vale.example/tags/", "tags", null)),
                Optional.ofNullable(one(URI.create("/t"), null)));
    }

    private Image image() {
        Image.Builder image = Image.builder(picture())
                .alt(one("", "A pier", "a </b>", null))
                .caption(maybe(TEXTS))
                .credit(maybe(TEXTS))
                .mediaType(one("image/png", null))
                .copyright(random.nextInt(3) == 0 ? copyright() : null);
        if (some()) {
            image.size(100, 50);
        }
        if (some()) {
            image.variant(picture(), 40);
        }
        return image.build();
    }

    private URI picture() {
        return one(
                URI.create("https://cdn.example/a.png"),
                URI.create("/b.jpg"),
                URI.create("data:image/png;base64,iVBORw0KGgo="));
    }

    private Attachment attachment() {
        Attachment.Builder file = Attachment.builder(
                        one(
                                URI.create("https://cdn.example/a.mp3"),
                                URI.create("https://cdn.example/a.png"),
                                URI.create("/b.pdf"),
                                URI.create("https://vale.example/b.pdf"),
                                URI.create("https://localhost/c"),
                                URI.create("https://cdn.example/d.vtt")),
                        one("audio/mpeg", "image/png", "application/pdf", "text/vtt", "application/json+chapters"))
                .title(one("A", "R&D", "a </b>", null, null))
                .duration(one(Duration.ZERO, Duration.ofMillis(1500), Duration.ofSeconds(61), null, null));
        if (some()) {
            file.length(one(0L, 5L));
        }
        return file.build();
    }

    private Work work() {
        return random.nextInt(2) == 0
                ? Work.builder()
                        .url(one(URI.create("https://w.example/"), URI.create("/w")))
                        .build()
                : Work.builder()
                        .title(one("Tides", "https://t.example/", null))
                        .publisher("Orr")
                        .build();
    }

    private Copyright copyright() {
        return switch (random.nextInt(7)) {
            case 0 -> Copyright.of(2024, "Ada Vale");
            case 1 -> Copyright.of(2024, "Ada Vale").with(it -> it.rights(Rights.ALL_RESERVED));
            case 2 ->
                Copyright.builder().statement(one(TEXTS.toArray(new String[0]))).build();
            case 3 ->
                Copyright.builder()
                        .licence(Licence.ofSpdx(one("CC-BY-4.0", "MIT")))
                        .licence(Licence.named("House rules"))
                        .build();
            case 4 ->
                Copyright.builder()
                        .claim(new Claim(
                                List.of(YearSpan.of(2020), YearSpan.since(2022)),
                                List.of(
                                        Holder.of("Ada Vale"),
                                        Holder.organization("Vale Press"),
                                        Holder.group("others")),
                                Set.of(one(Scope.TEXT, Scope.ALL)),
                                some()))
                        .build();
            case 5 ->
                Copyright.of(2024, "Ada Vale")
                        .with(it -> it.mining(MiningTerms.of(MiningTerms.Use.AI_TRAIN, MiningTerms.Permission.DENY)));
            default ->
                Copyright.builder()
                        .policy(one(URI.create("https://vale.example/terms"), URI.create("/terms")))
                        .licence(Licence.ofSpdx("CC-BY-4.0").to(one(Scope.TEXT, Scope.ALL)))
                        .build();
        };
    }

    private boolean some() {
        return random.nextBoolean();
    }

    @SafeVarargs
    private <T> @Nullable T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(List<T> values) {
        return some() ? values.get(random.nextInt(values.size())) : null;
    }

    private <T> List<T> several(Supplier<T> supplier) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(supplier.get());
        }
        return values;
    }
}
