package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Tells what search engines, feed readers and people who cannot see will miss in an article. A test needs one line:
 *
 * <pre>{@code
 * assertThat(PageCheck.of(article, publication)).isEmpty();
 * }</pre>
 *
 * <p>Each finding says where, as a path into the article's JSON such as {@code $.body.blocks[3]}, what is missing or
 * wrong, and what to do. The codes are stable:
 * <ul>
 * <li>of the whole: {@code headline-long} (over 110 characters), {@code description-missing}, {@code language-missing},
 *     {@code address-missing}, {@code copyright-missing};
 * <li>of its date: {@code date-missing}, {@code date-without-time} (midnight UTC, which is what a day without time and
 *     zone becomes), {@code date-order} (changed before it was published);
 * <li>of its authors: {@code author-missing}, {@code author-address-missing};
 * <li>of images: {@code image-missing}, {@code image-text-missing}, {@code image-size-missing};
 * <li>of the body: {@code heading-skipped}, {@code quotation-source-missing}, {@code quotation-long} (more than half of
 *     all words, and over 100), {@code raw-html};
 * <li>of addresses: {@code address-relative}.
 * </ul>
 *
 * <p>An {@linkplain dev.offprint.Finding.Severity#ERROR error} loses something for a reader, a {@linkplain dev.offprint.Finding.Severity#WARNING warning} loses something that search engines or quoted
 * people ask for, and an {@linkplain dev.offprint.Finding.Severity#INFO info} is worth a look.
 */
public final class PageCheck {

    /** What search engines print of a headline. */
    private static final int LONGEST_HEADLINE = 110;

    private final Article article;
    private final Publication publication;
    private final CheckFindings findings = new CheckFindings();

    private PageCheck(Article article, Publication publication) {
        this.article = article;
        this.publication = publication;
    }

    /** What is to be said of an article by itself. */
    public static List<Finding> of(Article article) {
        return of(article, Publication.UNKNOWN);
    }

    /** What is to be said of an article where it appears: what the publication gives to all counts as given. */
    public static List<Finding> of(Article article, Publication publication) {
        PageCheck check = new PageCheck(Rule.given("article", article), Rule.given("publication", publication));
        check.whole();
        check.dates();
        check.authors();
        check.images();
        new BodyCheck(article, check.findings).run();
        return check.findings.list();
    }

    private void whole() {
        int length = article.title().codePointCount(0, article.title().length());
        if (length > LONGEST_HEADLINE) {
            findings.warning(
                    "headline-long",
                    "$.title",
                    "the headline has " + length + " characters, and search engines cut it at " + LONGEST_HEADLINE,
                    "shorten it, and say the rest in the subtitle");
        }
        if (article.url().isEmpty()) {
            findings.warning(
                    "address-missing",
                    "$.url",
                    "the article has no address, so its page has no canonical one",
                    "give the absolute address under which it will be read");
        }
        if (article.summary().or(article::subtitle).isEmpty()) {
            findings.info(
                    "description-missing",
                    "$.summary",
                    "there is neither summary nor subtitle",
                    "say in a sentence or two what the article says; lists, feeds and search results show it");
        }
        if (article.language().or(publication::language).isEmpty()) {
            findings.error(
                    "language-missing",
                    "$.language",
                    "nobody says in which language the article is",
                    "give its language tag, such as en; screen readers choose their voice by it");
        }
        if (publication.copyrightOf(article).filter(it -> !it.isEmpty()).isEmpty()) {
            findings.info(
                    "copyright-missing", "$.copyright", "nobody says who owns the article", "give year and owner");
        }
    }

    private void dates() {
        Optional<OffsetDateTime> published = article.published();
        if (published.isEmpty()) {
            findings.warning(
                    "date-missing",
                    "$.published",
                    "there is no date of publication",
                    "give date, time and offset, such as 2024-05-03T08:15+01:00");
        }
        published.ifPresent(date -> time("$.published", date));
        article.modified().filter(date -> !article.modified().equals(published)).ifPresent(date -> {
            time("$.modified", date);
            if (published.filter(date::isBefore).isPresent()) {
                findings.error(
                        "date-order",
                        "$.modified",
                        "it was changed before it was published, at " + date,
                        "give the later of the two as the date of change, or none");
            }
        });
    }

    private void time(String place, OffsetDateTime date) {
        if (date.getOffset().equals(ZoneOffset.UTC) && date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            findings.warning(
                    "date-without-time",
                    place,
                    "midnight UTC is what a day without time and zone becomes: " + date,
                    "give time and offset as well; elsewhere it may be another day");
        }
    }

    private void authors() {
        if (article.authors().isEmpty()) {
            findings.warning("author-missing", "$.authors", "nobody is named as the author", "name the author");
        }
        for (int i = 0; i < article.authors().size(); i++) {
            Author author = article.authors().get(i);
            String place = "$.authors[" + i + "]";
            if (author.url().isEmpty() && author.sameAs().isEmpty()) {
                findings.warning(
                        "author-address-missing",
                        place + ".url",
                        "nothing tells this author from others of the name " + author.name(),
                        "give the address of a page about this author");
            }
            author.url().ifPresent(url -> findings.address(url, place + ".url", "the author's address"));
        }
    }

    private void images() {
        Optional<Image> image = article.image();
        boolean any = image.isPresent() || !new Survey(article.body()).images().isEmpty();
        if (!any && publication.image().isEmpty()) {
            findings.warning(
                    "image-missing",
                    "$.image",
                    "there is no image for those who link to the article",
                    "give one at least 1200 pixels wide, with its size and text");
        }
        image.ifPresent(it -> findings.image(it, "$.image"));
        for (int i = 0; i < article.attachments().size(); i++) {
            URI url = article.attachments().get(i).url();
            findings.address(url, "$.attachments[" + i + "].url", "the attachment's address");
        }
    }
}
