package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks over a feed for what readers of feeds stumble on: missing ids, links and dates, ids that are not unique, relative
 * addresses, unlikely media types. What was found while reading it is in its {@link dev.offprint.Reading}; what concerns
 * an article's page is for {@link dev.offprint.html.PageCheck}.
 */
public final class FeedCheck {

    private static final String NOTHING_DONE = "nothing was changed";
    private static final Map<String, String> TYPES = Map.of(
            "mp3", "audio/mpeg",
            "m4a", "audio/mp4 audio/x-m4a audio/m4a",
            "mp4", "video/mp4 audio/mp4",
            "ogg", "audio/ogg video/ogg application/ogg",
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "webm", "video/webm audio/webm",
            "zip", "application/zip");

    private final Feed feed;
    private final @Nullable OffsetDateTime now;
    private final List<Finding> findings = new ArrayList<>();

    private FeedCheck(Feed feed, @Nullable OffsetDateTime now) {
        this.feed = feed;
        this.now = now;
    }

    /** The findings, each with its place in the feed; empty if there is nothing to say. */
    public static List<Finding> of(Feed feed) {
        return new FeedCheck(Rule.given("feed", feed), null).findings();
    }

    /** As {@link #of(Feed)}, and dates after that moment are told too. */
    public static List<Finding> of(Feed feed, OffsetDateTime now) {
        return new FeedCheck(Rule.given("feed", feed), Rule.given("now", now)).findings();
    }

    private List<Finding> findings() {
        Place whole = Place.UNKNOWN.in("$");
        if (feed.publication().title().isEmpty()) {
            tell(Severity.ERROR, "title-missing", whole, "the feed has no title");
        }
        if (feed.publication().url().isEmpty()) {
            tell(Severity.WARNING, "link-missing", whole, "the feed does not say whose it is: no link to its site");
        }
        if (feed.self().isEmpty()) {
            tell(Severity.INFO, "self-missing", whole, "the feed does not say where it is: no self link");
        }
        if (feed.publication().language().isEmpty()) {
            tell(Severity.INFO, "language-missing", whole, "the feed does not say its language");
        }
        if (feed.updated().isEmpty() && !feed.articles().isEmpty()) {
            tell(Severity.WARNING, "updated-missing", whole, "neither the feed nor an article has a date");
        }
        if (feed.articles().isEmpty()) {
            tell(Severity.INFO, "empty", whole, "the feed has no article");
        }
        checkIds();
        for (int i = 0; i < feed.articles().size(); i++) {
            check(feed.articles().get(i), place(i));
        }
        return findings;
    }

    private void checkIds() {
        Map<String, Integer> ids = new HashMap<>();
        Map<URI, Integer> urls = new HashMap<>();
        int addresses = 0;
        int given = 0;
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            Integer first =
                    article.id().isPresent() ? ids.putIfAbsent(article.id().get(), i) : null;
            if (first != null) {
                tell(
                        Severity.ERROR,
                        "duplicate-id",
                        place(i),
                        "the id " + Findings.quote(article.id().orElse("")) + " is that of articles[" + first
                                + "] too");
            }
            Integer twin =
                    article.url().isPresent() ? urls.putIfAbsent(article.url().get(), i) : null;
            if (twin != null && first == null) {
                tell(Severity.WARNING, "duplicate-link", place(i), "the link is that of articles[" + twin + "] too");
            }
            given += article.id().isPresent() ? 1 : 0;
            addresses += article.id().filter(id -> id.startsWith("http")).isPresent() ? 1 : 0;
        }
        if (addresses > 0 && addresses < given) {
            tell(
                    Severity.INFO,
                    "mixed-ids",
                    Place.UNKNOWN.in("$"),
                    addresses + " of " + given + " ids are addresses, the others are not");
        }
    }

    private void check(Article article, Place place) {
        if (article.id().isEmpty()) {
            tell(
                    Severity.ERROR,
                    "id-missing",
                    place,
                    "an article has neither id nor link, so readers show it again and again");
        }
        if (article.url().isEmpty()
                && article.externalUrl().isEmpty()
                && article.attachments().isEmpty()) {
            tell(Severity.WARNING, "link-missing", place, "an article has no link");
        }
        if (article.published().isEmpty() && article.modified().isEmpty()) {
            tell(Severity.WARNING, "date-missing", place, "an article has no date");
        }
        if (article.authors().isEmpty() && feed.publication().publisher().isEmpty()) {
            tell(Severity.INFO, "author-missing", place, "nobody signs an article");
        }
        if (article.body().isEmpty() && article.summary().isEmpty()) {
            tell(Severity.WARNING, "text-missing", place, "an article has neither text nor summary");
        }
        checkDates(article, place);
        checkAddresses(article, place);
        article.attachments().forEach(attachment -> checkType(attachment, place));
    }

    private void checkDates(Article article, Place place) {
        if (article.published().isPresent()
                && article.modified()
                        .filter(it -> it.isBefore(article.published().get()))
                        .isPresent()) {
            tell(Severity.INFO, "modified-before-published", place, "an article was modified before it was published");
        }
        Stream.of(article.published(), article.modified())
                .flatMap(Optional::stream)
                .filter(date -> now != null && date.isAfter(now))
                .findFirst()
                .ifPresent(date -> tell(
                        Severity.WARNING, "future-date", place, "the date " + FeedDates.rfc3339(date) + " is to come"));
    }

    private void checkAddresses(Article article, Place place) {
        Stream.concat(
                        article.attachments().stream().map(Attachment::url),
                        Stream.concat(
                                article.image().stream().map(image -> image.url()),
                                article.authors().stream().flatMap(author -> author.url().stream())))
                .filter(url -> !url.isAbsolute())
                .findFirst()
                .ifPresent(url -> tell(
                        Severity.WARNING,
                        "relative-address",
                        place,
                        "the address " + Findings.quote(url.toString()) + " is relative, and nothing says to what"));
    }

    private void checkType(Attachment attachment, Place place) {
        String path = String.valueOf(attachment.url().getPath());
        String known = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (known != null && !List.of(known.split(" ")).contains(attachment.mediaType())) {
            tell(
                    Severity.WARNING,
                    "media-type-unlikely",
                    place,
                    "the file " + Findings.quote(path) + " is said to be " + attachment.mediaType());
        }
        if (attachment.length().isEmpty()) {
            tell(Severity.INFO, "length-missing", place, "the file " + Findings.quote(path) + " has no length");
        }
    }

    private static Place place(int article) {
        return Place.UNKNOWN.in("$.articles[" + article + "]");
    }

    private void tell(Severity severity, String code, Place place, String problem) {
        if (findings.size() < Findings.MAX) {
            findings.add(new Finding(severity, code, place, problem, NOTHING_DONE));
        }
    }
}
