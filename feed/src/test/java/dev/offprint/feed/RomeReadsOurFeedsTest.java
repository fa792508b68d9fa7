package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rome as a witness: it reads every feed that we write, and finds in it what we meant, but where its reading is known to
 * differ. Each such difference has a method here that names it.
 */
class RomeReadsOurFeedsTest {

    static Iterable<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>(FeedSamples.all().values());
        ArticleGenerator.check(30, generator -> feeds.add(GeneratedFeeds.feed(generator)));
        return feeds;
    }

    private static SyndFeed read(Feed feed, FeedFormat format) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(Feeds.writeBytes(feed, format)))) {
            return new SyndFeedInput().build(reader);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void romeFindsInRssWhatWeMeant(Feed feed) {
        SyndFeed rome = read(feed, FeedFormat.RSS);
        assertThat(rome.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rome.getTitle())
                .isEqualTo(asRssTitle(feed.publication().title().orElseThrow()));
        assertThat(rome.getLink())
                .isEqualTo(feed.publication().url().orElseThrow().toString());
        assertThat(rome.getLanguage()).isEqualTo(feed.publication().language().orElse(null));
        assertThat(rome.getEntries()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            SyndEntry entry = rome.getEntries().get(i);
            assertThat(entry.getTitle()).isEqualTo(asRssTitle(article.title()));
            assertThat(entry.getUri()).isEqualTo(article.id().orElseThrow());
            assertThat(entry.getLink()).isEqualTo(rssLink(article));
            assertThat(entry.getPublishedDate()).isEqualTo(seconds(article.published()));
            assertThat(dublinCore(entry).getCreators())
                    .containsExactlyElementsOf(
                            article.authors().stream().map(Author::name).toList());
            assertThat(dublinCore(entry).getLanguage())
                    .isEqualTo(article.language().orElse(null));
            assertThat(entry.getCategories().stream().map(SyndCategory::getName))
                    .containsExactlyElementsOf(article.tags().stream()
                            .map(tag -> asRssTitle(tag.label()))
                            .toList());
            assertContent(entry, article, feed, FeedFormat.RSS);
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void romeFindsInAtomWhatWeMeant(Feed feed) {
        SyndFeed rome = read(feed, FeedFormat.ATOM);
        assertThat(rome.getFeedType()).isEqualTo("atom_1.0");
        assertThat(plain(rome.getTitleEx()))
                .isEqualTo(feed.publication().title().orElseThrow());
        assertThat(rome.getPublishedDate())
                .isEqualTo(asRomeReadsFractions(feed.updated().orElseThrow()));
        assertThat(rome.getEntries()).hasSameSizeAs(feed.articles());
        for (int i = 0; i < feed.articles().size(); i++) {
            Article article = feed.articles().get(i);
            SyndEntry entry = rome.getEntries().get(i);
            assertThat(plain(entry.getTitleEx())).isEqualTo(article.title());
            assertThat(entry.getUri())
                    .isEqualTo(
                            Addresses.of(feed, FeedFormat.ATOM).iri(article.id().orElseThrow()));
            assertThat(entry.getLink())
                    .isEqualTo(article.url()
                            .or(() -> firstTranslation(article))
                            .map(URI::toString)
                            .orElse(null));
            assertThat(entry.getPublishedDate())
                    .isEqualTo(article.published()
                            .map(RomeReadsOurFeedsTest::asRomeReadsFractions)
                            .orElse(null));
            assertThat(entry.getUpdatedDate())
                    .isEqualTo(asRomeReadsFractions(
                            article.modified().or(article::published).orElseThrow()));
            assertPeople(entry.getAuthors(), article.authors());
            assertPeople(entry.getContributors(), article.contributors());
            assertThat(entry.getCategories().stream().map(SyndCategory::getName))
                    .containsExactlyElementsOf(
                            article.tags().stream().map(Tag::label).toList());
            assertContent(entry, article, feed, FeedFormat.ATOM);
        }
    }

    private static void assertContent(SyndEntry entry, Article article, Feed feed, FeedFormat format) {
        if (!article.body().isEmpty()) {
            String html = ArticleText.html(article, Addresses.of(feed, format).of(article));
            assertThat(entry.getContents())
                    .singleElement()
                    .extracting(SyndContent::getValue)
                    .isEqualTo(html);
        }
        String summary = entry.getDescription() == null ? null : plain(entry.getDescription(), format);
        assertThat(Optional.ofNullable(summary).filter(text -> !text.isEmpty())).isEqualTo(article.summary());
    }

    private static void assertPeople(List<SyndPerson> people, List<Author> authors) {
        assertThat(people.stream().map(SyndPerson::getName))
                .containsExactlyElementsOf(
                        authors.stream().map(RomeReadsOurFeedsTest::asAtomName).toList());
        assertThat(people.stream().map(SyndPerson::getEmail))
                .containsExactlyElementsOf(authors.stream()
                        .map(author -> author.email().orElse(null))
                        .toList());
    }

    /** A closing tag in a title of RSS is written as the HTML that shows it, and Rome does not read titles as HTML. */
    private static String asRssTitle(String title) {
        return Markup.hasClosingTag(title) ? Markup.html(title) : title;
    }

    /** Names in Atom are plain text, of which readers must not take a part for markup; so it is with closing tags there. */
    private static String asAtomName(Author author) {
        return asRssTitle(author.name());
    }

    /** Where an RSS item has no link, Rome takes the guid, unless that says that it is none. */
    private static String rssLink(Article article) {
        return article.url().map(URI::toString).orElse(null);
    }

    /** Where an Atom entry has no page of its own, Rome takes the first in another language for it. */
    private static Optional<URI> firstTranslation(Article article) {
        return article.translations().entrySet().stream()
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** RFC 822 has no fractions, and Rome does not read the element that has them. */
    private static Date seconds(Optional<OffsetDateTime> date) {
        return date.map(it -> Date.from(Instant.ofEpochSecond(it.toEpochSecond())))
                .orElse(null);
    }

    /** Rome reads the digits behind the point as a number of milliseconds, however many they are. */
    private static Date asRomeReadsFractions(OffsetDateTime date) {
        String text = FeedDates.rfc3339(date);
        int point = text.indexOf('.');
        long milliseconds = 0;
        if (point >= 0) {
            String digits = text.substring(point + 1).replaceFirst("[Z+-].*", "");
            milliseconds = Long.parseLong(digits);
        }
        return Date.from(Instant.ofEpochSecond(date.toEpochSecond()).plusMillis(milliseconds));
    }

    private static DCModule dublinCore(SyndEntry entry) {
        return (DCModule) entry.getModule(DCModule.URI);
    }

    /** Rome gives the HTML of a text that Atom says is HTML, as it stands. */
    private static String plain(SyndContent content) {
        return "html".equals(content.getType()) ? unescape(content.getValue()) : content.getValue();
    }

    private static String plain(SyndContent content, FeedFormat format) {
        return format == FeedFormat.RSS ? unescape(content.getValue()) : plain(content);
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
