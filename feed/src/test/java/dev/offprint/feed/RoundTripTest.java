package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.Tag;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Rights;
import dev.offprint.feed.FeedReport.Extent;
import dev.offprint.feed.FeedReport.Loss;
import dev.offprint.generate.ArticleGenerator;
import dev.offprint.html.HtmlBody;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What we write comes back equal, in every field of which the writer's report does not say that it was lost. Addresses come
 * back absolute, for they are written so.
 */
class RoundTripTest {

    private static final int SEEDS = 60;

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void everyFieldThatTheReportDoesNotNameComesBackEqual(FeedFormat format) {
        ArticleGenerator.check(SEEDS, generator -> roundTrip(GeneratedFeeds.feed(generator), format));
    }

    /** The report does not cry wolf. What it calls approximated, our own reader may still know how to undo. */
    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void everyFieldThatTheReportCallsDroppedDiffers(FeedFormat format) {
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            FeedReport report = Losses.of(feed, format, FeedWriter.Content.FULL);
            Feed read = read(Feeds.writeBytes(feed, format)).value();
            List<Optional<String>> ids =
                    feed.articles().stream().map(Article::id).toList();
            for (Loss loss : report.losses()) {
                int index = ids.indexOf(loss.article());
                if (loss.extent() == Extent.DROPPED) {
                    assertThat(field(read, index, loss.field()))
                            .as(loss.toString())
                            .isNotEqualTo(field(feed, index, loss.field()));
                }
            }
        });
    }

    /** A field of an article, or below zero of the publication or of the feed itself, by the name of its accessor. */
    private static Object field(Feed feed, int article, String field) {
        String accessor = field.replaceFirst("\\..*", "");
        Stream<Object> owners = article < 0
                ? Stream.of(feed.publication(), feed)
                : Stream.of(feed.articles().get(article));
        return owners.filter(it -> Stream.of(it.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals(accessor)))
                .findFirst()
                .map(it -> value(it, accessor))
                .orElseThrow();
    }

    private static Object value(Object object, String accessor) {
        try {
            return object.getClass().getMethod(accessor).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(accessor, e);
        }
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void theSampleFeedsComeBackEqual(FeedFormat format) {
        FeedSamples.all().values().forEach(feed -> roundTrip(feed, format));
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void aFeedIsStableAfterOnePass(FeedFormat format) {
        ArticleGenerator.check(SEEDS, generator -> {
            Feed once = bodiless(read(Feeds.writeBytes(GeneratedFeeds.feed(generator), format))
                    .value());
            Feed twice = bodiless(read(Feeds.writeBytes(once, format)).value());
            assertThat(twice).isEqualTo(once);
        });
    }

    private static Feed bodiless(Feed feed) {
        return feed.with(change -> change.articles(feed.articles().stream()
                .filter(article -> !hasNamesakes(article))
                .map(article -> article.with(it -> it.body(Body.EMPTY).updates(List.of())))
                .toList()));
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void ourOwnFeedsLeaveNothingToTell(FeedFormat format) {
        FeedReader raw = Feeds.reader().bodies(FeedReader.Bodies.RAW).build();
        ArticleGenerator.check(
                SEEDS,
                generator -> assertThat(raw.read(Feeds.writeBytes(GeneratedFeeds.feed(generator), format))
                                .findings())
                        .isEmpty());
    }

    private static Reading<Feed> read(byte[] bytes) {
        return Feeds.read(bytes);
    }

    private static void roundTrip(Feed feed, FeedFormat format) {
        assertThat(differences(feed, format)).as(Feeds.write(feed, format)).isEmpty();
    }

    /** What was written and what came back, for each field in which they differ. */
    static List<String> differences(Feed feed, FeedFormat format) {
        FeedReport report = Losses.of(feed, format, FeedWriter.Content.FULL);
        Feed read = read(Feeds.writeBytes(feed, format)).value();
        Addresses site = Addresses.of(feed, format);
        List<String> differences = new ArrayList<>();
        Set<String> lost = lost(report.losses(), Optional.empty());
        compare(
                fields(feed.publication(), format, site, lost),
                fields(read.publication(), format, site, lost),
                differences);
        compare(fields(feed, format), fields(read, format), differences);
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Article same = read.articles().get(i);
            lost = lost(report.losses(), article.id());
            Addresses base = site.of(article);
            compare(fields(article, base, lost), fields(same, base, lost), differences);
            Body body = typed(article, base);
            compare(Map.of("body", body), Map.of("body", same.body()), differences);
        }
        return differences;
    }

    private static Body typed(Article article, Addresses base) {
        return article.body().isEmpty()
                ? Body.EMPTY
                : HtmlBody.read(ArticleText.html(article, base), base.base().orElseThrow())
                        .value();
    }

    private static void compare(Map<String, ?> written, Map<String, ?> read, List<String> differences) {
        written.forEach((field, value) -> {
            if (!value.equals(read.get(field))) {
                differences.add(field + "\n  written " + value + "\n  read    " + read.get(field));
            }
        });
    }

    private static Map<String, Object> fields(Feed feed, FeedFormat format) {
        return Map.of(
                "self", feed.self(format),
                "updated", feed.updated(),
                "pages", feed.pages(),
                "articles", feed.articles().size());
    }

    private static Set<String> lost(List<Loss> losses, Optional<String> article) {
        return losses.stream()
                .filter(loss -> loss.article().equals(article))
                .map(Loss::field)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> fields(
            Publication publication, FeedFormat format, Addresses site, Set<String> lost) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", publication.title());
        fields.put("url", publication.url());
        fields.put("description", publication.description());
        fields.put("language", publication.language());
        fields.put("publisher", publication.publisher().map(it -> person(it, site, lost, "publisher")));
        fields.put("logo", publication.logo().flatMap(it -> image(it, site, lost, "logo", format)));
        fields.put("icon", publication.icon().flatMap(it -> image(it, site, lost, "icon", format)));
        fields.put("image", publication.image().flatMap(it -> image(it, site, lost, "image", format)));
        fields.put("copyright", copyright(publication.copyright(), site, lost));
        fields.put("hubs", publication.hubs());
        fields.put("navigation", publication.navigation());
        fields.put("credits", publication.credits());
        fields.keySet().removeAll(lost);
        return fields;
    }

    private static Map<String, Object> fields(Article article, Addresses base, Set<String> lost) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", article.title());
        fields.put("id", article.id());
        fields.put("url", article.url());
        fields.put("kind", article.kind());
        fields.put("kicker", article.kicker());
        fields.put("subtitle", article.subtitle());
        fields.put("summary", article.summary());
        fields.put("dateline", article.dateline());
        fields.put("language", article.language());
        fields.put("direction", article.direction());
        fields.put("authors", people(article.authors(), base, lost, "authors"));
        fields.put("contributors", people(article.contributors(), base, lost, "contributors"));
        fields.put("published", article.published());
        fields.put("modified", article.modified());
        fields.put("section", article.section());
        fields.put(
                "tags", article.tags().stream().map(it -> tag(it, base, lost)).toList());
        fields.put("image", article.image().flatMap(it -> image(it, base, lost)));
        fields.put("attachments", attachments(article, base));
        fields.put("copyright", copyright(article.copyright(), base, lost));
        fields.put(
                "basedOn", article.basedOn().stream().map(it -> work(it, base)).toList());
        fields.put("translations", article.translations());
        fields.put("updates", article.updates().size());
        fields.put("externalUrl", article.externalUrl());
        fields.put("properties", article.properties());
        if (hasNamesakes(article)) {
            fields.keySet().removeAll(Set.of("authors", "contributors"));
        }
        boolean isSigned = lost.contains("authors") && article.authors().isEmpty();
        lost.stream()
                .filter(field ->
                        !Set.of("authors", "contributors", "copyright", "image").contains(field) || isSigned)
                .forEach(fields::remove);
        return fields;
    }

    /** Picture and role are told by name, so of two people of one name nobody knows whose they are. */
    private static boolean hasNamesakes(Article article) {
        List<String> names = Stream.concat(article.authors().stream(), article.contributors().stream())
                .map(Author::name)
                .toList();
        return names.size() > Set.copyOf(names).size();
    }

    /** Of a field that is lost in part, the parts that are not. */
    private static List<Author> people(List<Author> people, Addresses base, Set<String> lost, String field) {
        return people.stream().map(it -> person(it, base, lost, field)).toList();
    }

    private static Author person(Author author, Addresses base, Set<String> lost, String field) {
        Author kept = lost.contains(field)
                ? Author.builder(author.name())
                        .url(author.url().orElse(null))
                        .avatar(author.avatar().orElse(null))
                        .role(author.role().orElse(null))
                        .email(author.email().orElse(null))
                        .build()
                : author;
        return kept.with(change -> change.url(absolute(author.url(), base::absolute))
                .avatar(absolute(author.avatar(), base::picture))
                .role(author.role().filter(role -> !isUnsaid(role, field)).orElse(null))
                .email(lost.contains(field + ".email") ? null : author.email().orElse(null)));
    }

    /** In XML the role that says no more than the list is written where none is said. */
    private static boolean isUnsaid(String role, String field) {
        return field.equals("authors") && role.equals("author")
                || field.equals("contributors") && role.equals("contributor");
    }

    private static URI absolute(Optional<URI> url, Function<URI, Optional<URI>> base) {
        return url.flatMap(base).orElse(null);
    }

    private static Tag tag(Tag tag, Addresses base, Set<String> lost) {
        return new Tag(
                lost.contains("tags.label") ? "label" : tag.label(),
                lost.contains("tags.scheme") ? Optional.empty() : tag.scheme(),
                lost.contains("tags.url") ? Optional.empty() : tag.url().flatMap(base::absolute));
    }

    /** Of the pictures of a publication, XML has the address, and of one the size, which the report does not tell. */
    private static Optional<Image> image(
            Image image, Addresses site, Set<String> lost, String field, FeedFormat format) {
        return format == FeedFormat.JSON_FEED
                ? image(image, site, lost)
                : site.picture(image.url()).map(url -> Image.builder(url).build());
    }

    private static Optional<Image> image(Image image, Addresses base, Set<String> lost) {
        return base.picture(image.url())
                .map(url -> image.with(change -> {
                    change.url(url);
                    change.variants(image.variants().stream()
                            .flatMap(it -> base.picture(it.url()).map(at -> new Image.Variant(at, it.width())).stream())
                            .toList());
                    if (lost.contains("image.variants")) {
                        change.variants(List.of());
                    }
                    change.copyright(
                            lost.contains("image.copyright")
                                    ? null
                                    : copyright(image.copyright(), base, Set.of())
                                            .orElse(null));
                }));
    }

    /** In RSS the enclosure comes before the media, so the first attachment is another if that one cannot be enclosed. */
    private static List<Attachment> attachments(Article article, Addresses base) {
        return article.attachments().stream()
                .map(it -> absolute(it, base))
                .sorted(Comparator.comparing(it -> it.url()))
                .toList();
    }

    private static Attachment absolute(Attachment attachment, Addresses base) {
        return attachment.with(
                change -> change.url(base.absolute(attachment.url()).orElse(attachment.url())));
    }

    private static Work work(Work work, Addresses base) {
        return work.with(change -> change.url(work.url().flatMap(base::absolute).orElse(null))
                .authors(people(work.authors(), base, Set.of(), ""))
                .copyright(copyright(work.copyright(), base, Set.of()).orElse(null)));
    }

    private static Optional<Copyright> copyright(Optional<Copyright> copyright, Addresses base, Set<String> lost) {
        UnaryOperator<Copyright> mask = it -> it.with(change -> {
            change.claims(it.claims().stream().map(claim -> claim(claim, base)).toList());
            if (lost.contains("copyright")) {
                change.claims(List.of()).rights(Rights.NONE_STATED).statement(null);
            }
            if (lost.contains("copyright.licences")) {
                change.licences(List.of());
            }
            if (lost.contains("copyright.mining")) {
                change.mining(null);
            }
            if (lost.contains("copyright.licences") || lost.contains("copyright.mining")) {
                change.statement(null); // the words of the line are the approximation
            }
        });
        return copyright.map(mask).filter(it -> !it.isEmpty());
    }

    private static Claim claim(Claim claim, Addresses base) {
        List<Holder> holders = claim.holders().stream()
                .map(holder -> holder instanceof Holder.Named named
                        ? new Holder.Named(person(named.author(), base, Set.of(), ""))
                        : holder)
                .toList();
        return new Claim(claim.years(), holders, claim.scopes(), claim.portions());
    }
}
