package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.feed.FeedReport.Loss;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The writer's report names exactly what differs after reading back: no field that comes back equal, and every field that
 * does not. Addresses come back absolute, for they are written so.
 */
class ExactReportTest {

    /** HTML, which RoundTripTest and BodyLossesTest look at. */
    private static final Set<String> TEXTS = Set.of("body", "updates");

    private static final FeedReader READER =
            Feeds.reader().bodies(FeedReader.Bodies.NONE).build();

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void whatIsNamedIsWhatDiffersInASmallWorld(FeedFormat format) {
        for (long seed = 1; seed <= 400; seed++) {
            check("seed " + seed, new SmallFeeds(seed).feed(), format);
        }
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void whatIsNamedIsWhatDiffers(FeedFormat format) {
        ArticleGenerator.check(
                40, generator -> check("seed " + generator.seed(), GeneratedFeeds.feed(generator), format));
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void whatIsNamedIsWhatDiffersInTheSamples(FeedFormat format) {
        FeedSamples.all().forEach((name, feed) -> check(name, feed, format));
    }

    private static void check(String name, Feed feed, FeedFormat format) {
        FeedReport report = Losses.of(feed, format, FeedWriter.Content.FULL);
        String written = Feeds.write(feed, format);
        Feed read = READER.read(written.getBytes(StandardCharsets.UTF_8)).value();
        Addresses site = Addresses.of(feed, format);
        Map<String, Object> before = parts(feed, format, site);
        Map<String, Object> after = parts(read, format, site);
        check(name, Optional.empty(), before, after, report, written);
        assertThat(read.articles()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Addresses base = site.of(article);
            check(
                    name + ", article " + i,
                    article.id(),
                    parts(article, base),
                    parts(read.articles().get(i), base),
                    report,
                    written);
        }
    }

    private static void check(
            String name,
            Optional<String> article,
            Map<String, Object> before,
            Map<String, Object> after,
            FeedReport report,
            String written) {
        Set<String> named = report.losses().stream()
                .filter(it -> it.article().equals(article)
                        && !TEXTS.contains(it.field().replaceFirst("[.].*", "")))
                .map(Loss::field)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> differing = new TreeSet<>();
        before.forEach((field, value) -> {
            boolean isPart = field.indexOf('.') > 0;
            Object whole = isPart ? size(before, field) : null;
            if (isPart && !Objects.equals(whole, size(after, field))) {
                return; // the whole is another
            }
            if (!value.equals(after.get(field))) {
                differing.add(field);
            }
        });
        String values = differing.stream()
                .map(field -> field + "\n  written " + before.get(field) + "\n  read    " + after.get(field))
                .collect(Collectors.joining("\n"));
        assertThat(named)
                .as(name + ": what differs:\n" + values + "\n" + written)
                .isEqualTo(differing);
    }

    /** How many people or tags there are; where that differs, their parts cannot be compared. */
    private static Object size(Map<String, Object> parts, String field) {
        Object whole = parts.get(field.substring(0, field.indexOf('.')) + ".size");
        return whole == null ? 0 : whole;
    }

    private static Map<String, Object> parts(Feed feed, FeedFormat format, Addresses site) {
        Publication publication = feed.publication();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("id", feed.id());
        parts.put("self", feed.self(format));
        parts.put("pages", feed.pages());
        parts.put("history", feed.history());
        parts.put("updated", feed.updated());
        parts.put(
                "deletions",
                each(
                        feed.deletions(),
                        it -> new Deletion(it.id(), it.date(), it.by().map(by -> absolute(by, site)), it.comment())));
        parts.put("podcast", feed.podcast());
        parts.put("title", publication.title());
        parts.put("url", publication.url());
        parts.put("description", publication.description());
        parts.put("language", publication.language());
        parts.put("publisher", publication.publisher().map(it -> absolute(it, site)));
        parts.put("logo", publication.logo().map(it -> absolute(it, site)));
        parts.put("icon", publication.icon().map(it -> absolute(it, site)));
        parts.put("image", publication.image().map(it -> absolute(it, site)));
        copyright("copyright", publication.copyright(), site, parts);
        parts.put(
                "feeds",
                publication.feeds().stream()
                        .filter(it -> format == FeedFormat.JSON_FEED
                                || !it.mediaType().equals(format.mediaType()))
                        .toList());
        parts.put("hubs", publication.hubs());
        parts.put("navigation", publication.navigation());
        parts.put("credits", publication.credits());
        return parts;
    }

    private static Map<String, Object> parts(Article article, Addresses base) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", article.title());
        parts.put("id", article.id());
        parts.put("url", article.url());
        parts.put("kind", article.kind());
        parts.put("kicker", article.kicker());
        parts.put("subtitle", article.subtitle());
        parts.put("summary", article.summary());
        parts.put("dateline", article.dateline());
        parts.put("language", article.language());
        parts.put("direction", article.direction());
        people("authors", article.authors(), base, parts);
        people("contributors", article.contributors(), base, parts);
        parts.put("published", article.published());
        parts.put("modified", article.modified());
        parts.put("section", article.section());
        parts.put("tags.size", article.tags().size());
        parts.put("tags.label", each(article.tags(), it -> it.label()));
        parts.put("tags.scheme", each(article.tags(), it -> it.scheme()));
        parts.put("tags.url", each(article.tags(), it -> it.url().map(url -> absolute(url, base))));
        image("image", article.image(), base, parts);
        parts.put(
                "attachments", each(article.attachments(), it -> it.with(file -> file.url(absolute(it.url(), base)))));
        copyright("copyright", article.copyright(), base, parts);
        parts.put("basedOn", each(article.basedOn(), it -> work(it, base)));
        parts.put("translations", article.translations());
        parts.put("externalUrl", article.externalUrl());
        parts.put("properties", article.properties());
        return parts;
    }

    private static void people(String name, List<Author> people, Addresses base, Map<String, Object> parts) {
        parts.put(name + ".size", people.size());
        parts.put(name + ".url", each(people, it -> it.url().map(url -> absolute(url, base))));
        parts.put(name + ".avatar", each(people, it -> it.avatar().map(url -> absolute(url, base))));
        parts.put(name + ".role", each(people, Author::role));
        parts.put(name + ".email", each(people, Author::email));
        parts.put(
                name,
                each(
                        people,
                        it -> it.with(change ->
                                change.url(null).avatar(null).role(null).email(null))));
    }

    private static void image(String name, Optional<Image> image, Addresses base, Map<String, Object> parts) {
        parts.put(name + ".size", image.isPresent());
        parts.put(
                name + ".variants",
                each(
                        image.map(Image::variants).orElse(List.of()),
                        it -> List.of(absolute(it.url(), base), it.width())));
        parts.put(name + ".copyright", said(image.flatMap(Image::copyright), base));
        parts.put(
                name,
                image.map(it -> it.with(change ->
                        change.url(absolute(it.url(), base)).variants(List.of()).copyright(null))));
    }

    private static void copyright(String name, Optional<Copyright> given, Addresses base, Map<String, Object> parts) {
        Optional<Copyright> copyright = given.map(it -> absolute(it, base));
        parts.put(name + ".licences", copyright.map(Copyright::licences).orElse(List.of()));
        parts.put(name + ".mining", copyright.flatMap(Copyright::mining));
        parts.put(
                name,
                copyright
                        .map(it -> it.with(change -> change.licences(List.of()).mining(null)))
                        .filter(it -> !it.isEmpty()));
    }

    private static Copyright absolute(Copyright copyright, Addresses base) {
        return copyright.with(change -> change.policy(
                        copyright.policy().map(it -> absolute(it, base)).orElse(null))
                .acquire(copyright.acquire().map(it -> absolute(it, base)).orElse(null))
                .licences(each(
                        copyright.licences(),
                        it -> new Licence(
                                it.name(),
                                it.url().map(url -> absolute(url, base)),
                                it.spdx(),
                                it.scopes(),
                                it.attribution())))
                .claims(copyright.claims().stream()
                        .map(claim -> new Claim(
                                claim.years(),
                                claim.holders().stream()
                                        .map(holder -> holder instanceof Holder.Named named
                                                ? new Holder.Named(absolute(named.author(), base))
                                                : holder)
                                        .toList(),
                                claim.scopes(),
                                claim.portions()))
                        .toList()));
    }

    private static Work work(Work work, Addresses base) {
        return work.with(change -> change.url(
                        work.url().map(it -> absolute(it, base)).orElse(null))
                .authors(each(work.authors(), it -> absolute(it, base)))
                .copyright(said(work.copyright(), base).orElse(null)));
    }

    private static Image absolute(Image image, Addresses base) {
        return image.with(change -> change.url(absolute(image.url(), base))
                .variants(each(image.variants(), it -> new Image.Variant(absolute(it.url(), base), it.width())))
                .copyright(said(image.copyright(), base).orElse(null)));
    }

    /** A copyright that says nothing is none. */
    private static Optional<Copyright> said(Optional<Copyright> copyright, Addresses base) {
        return copyright.map(it -> absolute(it, base)).filter(it -> !it.isEmpty());
    }

    private static Author absolute(Author author, Addresses base) {
        return author.with(change -> change.url(
                        author.url().map(it -> absolute(it, base)).orElse(null))
                .avatar(author.avatar().map(it -> absolute(it, base)).orElse(null)));
    }

    private static URI absolute(URI url, Addresses base) {
        return base.absolute(url).orElse(url);
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> part) {
        return values.stream().map(part).toList();
    }
}
