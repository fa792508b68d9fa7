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
import dev.offprint.credit.Copyright;
import dev.offprint.feed.FeedReport.Loss;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What we write comes back equal, in every field of which the writer's report does not say that it was lost. Addresses come
 * back absolute, for they are written so.
 */
class RoundTripTest {

    private static final int SEEDS = 150;

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void everyFieldThatTheReportDoesNotNameComesBackEqual(FeedFormat format) {
        ArticleGenerator.check(SEEDS, generator -> roundTrip(GeneratedFeeds.feed(generator), format));
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
            Feed once = read(Feeds.toBytes(GeneratedFeeds.feed(generator), format)).value();
            Feed twice = read(Feeds.toBytes(once, format)).value();
            assertThat(twice.articles()).as(Feeds.toText(once, format)).isEqualTo(once.articles());
            assertThat(twice.publication()).isEqualTo(once.publication());
        });
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void ourOwnFeedsLeaveNothingToTell(FeedFormat format) {
        ArticleGenerator.check(
                SEEDS,
                generator -> assertThat(read(Feeds.toBytes(GeneratedFeeds.feed(generator), format))
                                .findings())
                        .isEmpty());
    }

    private static Reading<Feed> read(byte[] bytes) {
        return Feeds.read(bytes);
    }

    private static void roundTrip(Feed feed, FeedFormat format) {
        byte[] bytes = Feeds.toBytes(feed, format);
        FeedReport report = Losses.of(feed, format, FeedWriter.Content.FULL);
        Feed read = read(bytes).value();
        String text = Feeds.toText(feed, format);
        Addresses site = Addresses.of(feed, format);
        assertThat(fields(read.publication(), site, lost(report.losses(), Optional.empty())))
                .as(text)
                .isEqualTo(fields(feed.publication(), site, lost(report.losses(), Optional.empty())));
        assertThat(read.self(format)).as(text).isEqualTo(feed.self(format));
        assertThat(read.updated()).as(text).isEqualTo(feed.updated());
        assertThat(read.pages()).as(text).isEqualTo(feed.pages());
        assertThat(read.articles()).as(text).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Set<String> lost = lost(report.losses(), article.id());
            Addresses base = site.of(article);
            assertThat(fields(read.articles().get(i), base, lost))
                    .as(text)
                    .isEqualTo(fields(article, base, lost));
            assertThat(read.articles().get(i).body())
                    .as(text)
                    .isEqualTo(article.body().isEmpty() ? Body.EMPTY : HtmlText.body(ArticleText.html(article, base)));
        }
    }

    private static Set<String> lost(List<Loss> losses, Optional<String> article) {
        return losses.stream()
                .filter(loss -> loss.article().equals(article))
                .map(Loss::field)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> fields(Publication publication, Addresses site, Set<String> lost) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", publication.title());
        fields.put("url", publication.url());
        fields.put("description", publication.description());
        fields.put("language", publication.language());
        fields.put("publisher", publication.publisher().map(it -> person(it, site, lost, "publisher")));
        fields.put("logo", publication.logo().flatMap(it -> image(it, site, lost, "logo")));
        fields.put("icon", publication.icon().flatMap(it -> image(it, site, lost, "icon")));
        fields.put("image", publication.image().flatMap(it -> image(it, site, lost, "image")));
        fields.put("copyright", copyright(publication.copyright(), lost));
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
        fields.put("tags", article.tags().stream().map(it -> tag(it, lost)).toList());
        fields.put("image", article.image().flatMap(it -> image(it, base, lost, "image")));
        fields.put("attachments", article.attachments().stream().map(it -> absolute(it, base)).toList());
        fields.put("copyright", copyright(article.copyright(), lost));
        fields.put("basedOn", article.basedOn().stream().map(it -> work(it, base)).toList());
        fields.put("translations", article.translations());
        fields.put("updates", article.updates().size());
        fields.put("externalUrl", article.externalUrl());
        fields.put("properties", article.properties());
        boolean isSigned = lost.contains("authors") && article.authors().isEmpty();
        lost.stream()
                .filter(field -> !Set.of("authors", "contributors", "copyright", "image").contains(field) || isSigned)
                .forEach(fields::remove);
        return fields;
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
                .email(lost.contains(field + ".email") ? null : author.email().orElse(null)));
    }

    private static URI absolute(Optional<URI> url, java.util.function.Function<URI, Optional<URI>> base) {
        return url.flatMap(base).orElse(null);
    }

    private static Tag tag(Tag tag, Set<String> lost) {
        return new Tag(
                lost.contains("tags.label") ? "label" : tag.label(),
                lost.contains("tags.scheme") ? Optional.empty() : tag.scheme(),
                lost.contains("tags.url") ? Optional.empty() : tag.url());
    }

    private static Optional<Image> image(Image image, Addresses base, Set<String> lost, String field) {
        return base.picture(image.url()).map(url -> image.with(change -> {
            change.url(url);
            change.variants(image.variants().stream()
                    .flatMap(it -> base.picture(it.url()).map(at -> new Image.Variant(at, it.width())).stream())
                    .toList());
            if (lost.contains(field + ".variants")) {
                change.variants(List.of());
            }
            if (lost.contains(field + ".copyright")) {
                change.copyright(null);
            }
        }));
    }

    private static Attachment absolute(Attachment attachment, Addresses base) {
        return attachment.with(change -> change.url(base.absolute(attachment.url()).orElse(attachment.url())));
    }

    private static Work work(Work work, Addresses base) {
        return work.with(change -> change.url(work.url().flatMap(base::absolute).orElse(null)));
    }

    private static Optional<Copyright> copyright(Optional<Copyright> copyright, Set<String> lost) {
        UnaryOperator<Copyright> mask = it -> it.with(change -> {
            if (lost.contains("copyright")) {
                change.claims(List.of()).rights(dev.offprint.credit.Rights.NONE_STATED).statement(null);
            }
            if (lost.contains("copyright.licences")) {
                change.licences(List.of());
            }
            if (lost.contains("copyright.mining")) {
                change.mining(null);
            }
        });
        return copyright.map(mask).filter(it -> !it.isEmpty());
    }
}
