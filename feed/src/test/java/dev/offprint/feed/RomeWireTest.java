package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Item;
import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Rights;
import dev.offprint.generate.ArticleGenerator;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rome's wire beans, both ways: a feed that went through a bean is the feed that we read without Rome, but for what a
 * method here names.
 */
class RomeWireTest {

    static Iterable<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>(FeedSamples.all().values());
        ArticleGenerator.check(20, generator -> feeds.add(GeneratedFeeds.feed(generator)));
        return feeds;
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aChannelHoldsWhatOurRssSays(Feed feed) {
        Feed direct = Feeds.read(Feeds.writeBytes(feed, FeedFormat.RSS)).value();
        Feed bean = RomeFeeds.fromRome(RomeFeeds.toChannel(feed)).value();
        assertThat(inOrder(inGreenwich(bean))).isEqualTo(inOrder(inGreenwich(direct)));
    }

    /** Rome writes markup that it does not know, such as a transcript, in another place than the enclosure. */
    private static Feed inOrder(Feed feed) {
        return feed.with(change -> change.articles(feed.articles().stream()
                .map(article -> article.with(it -> it.attachments(article.attachments().stream()
                        .sorted(Comparator.comparing(Attachment::url))
                        .toList())))
                .toList()));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void anAtomFeedHoldsWhatOurAtomSays(Feed feed) {
        Feed direct = Feeds.read(Feeds.writeBytes(feed, FeedFormat.ATOM)).value();
        Feed bean = RomeFeeds.fromRome(RomeFeeds.toAtom(feed)).value();
        assertThat(asAtomOfRome(bean)).isEqualTo(asAtomOfRome(direct));
    }

    /** Rome's dates are moments: the offset that was published is lost. */
    private static Feed inGreenwich(Feed feed) {
        List<Article> articles = feed.articles().stream()
                .map(article -> article.with(change -> change.published(article.published()
                                .map(RomeWireTest::inGreenwich)
                                .orElse(null))
                        .modified(article.modified()
                                .map(RomeWireTest::inGreenwich)
                                .orElse(null))))
                .toList();
        return feed.with(change -> change.articles(articles)
                .updated(feed.updated().map(RomeWireTest::inGreenwich).orElse(null)));
    }

    private static OffsetDateTime inGreenwich(OffsetDateTime date) {
        return date.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static Feed asAtomOfRome(Feed feed) {
        return withoutDates(withoutLanguage(withPlainRights(feed)));
    }

    /** Rome keeps no {@code xml:lang}, so nobody knows the language, nor in which one a line about an image is written. */
    private static Feed withoutLanguage(Feed feed) {
        return feed.with(change -> change.publication(feed.publication().with(it -> it.language(null)))
                .articles(feed.articles().stream()
                        .map(article -> article.with(it -> it.language(null)
                                .image(article.image()
                                        .map(RomeWireTest::withoutCopyright)
                                        .orElse(null))))
                        .toList()));
    }

    private static Image withoutCopyright(Image image) {
        return image.with(change -> change.copyright(null));
    }

    /**
     * Rome keeps the text of Atom's rights, but not that it is HTML; and what a line says is found in its language, which is
     * lost. Licences and pages have elements of their own.
     */
    private static Feed withPlainRights(Feed feed) {
        Publication publication = feed.publication();
        return feed.with(change -> change.publication(publication.with(
                        it -> it.copyright(unsaid(publication.copyright()).orElse(null))))
                .articles(feed.articles().stream()
                        .map(article -> article.with(
                                it -> it.copyright(unsaid(article.copyright()).orElse(null))))
                        .toList()));
    }

    private static Optional<Copyright> unsaid(Optional<Copyright> copyright) {
        return copyright
                .map(it -> it.with(change -> change.statement(null)
                        .claims(List.of())
                        .rights(Rights.NONE_STATED)
                        .mining(null)))
                .filter(it -> !it.isEmpty());
    }

    /** Rome reads the digits behind a second as milliseconds, however many they are, so the moment may be another. */
    private static Feed withoutDates(Feed feed) {
        return feed.with(change -> change.updated(null)
                .articles(feed.articles().stream()
                        .map(article -> article.with(it -> it.published(null).modified(null)))
                        .toList()));
    }

    @Test
    void aChannelOfAnApplicationIsRead() {
        Item item = new Item();
        item.setTitle("Fog");
        item.setLink("/fog");
        item.setPubDate(Date.from(OffsetDateTime.parse("2024-03-01T06:00:00Z").toInstant()));
        Description description = new Description();
        description.setValue("<p>It <em>stayed</em>.</p>");
        item.setDescription(description);
        Channel channel = new Channel();
        channel.setLink("https://vale.example/");
        channel.setItems(List.of(item));
        Reading<Feed> reading = RomeFeeds.fromRome(channel);
        Article article = reading.value().articles().get(0);
        assertThat(article.title()).isEqualTo("Fog");
        assertThat(article.url().orElseThrow()).hasToString("https://vale.example/fog");
        assertThat(article.published()).contains(OffsetDateTime.parse("2024-03-01T06:00:00Z"));
        assertThat(article.body().text()).isEqualTo("It stayed.");
        assertThat(reading.value().publication().title()).isEmpty();
    }

    @Test
    void whiteSpaceInCodeStaysAsItIs() {
        Content content = new Content();
        content.setType("html");
        content.setValue("<pre>a\n    b\n\nc</pre>");
        Entry entry = new Entry();
        entry.setId("urn:1");
        entry.setTitle("Code");
        entry.setContents(List.of(content));
        com.rometools.rome.feed.atom.Feed rome = new com.rometools.rome.feed.atom.Feed();
        rome.setTitle("Vale");
        rome.setId("urn:feed");
        rome.setEntries(List.of(entry));
        Body body = RomeFeeds.fromRome(rome).value().articles().get(0).body();
        assertThat(body.text()).isEqualTo("a\n    b\n\nc");
    }

    @Test
    void findingsNameNoPlaceInATextThatNobodySees() {
        Item item = new Item();
        item.setLink("javascript:alert(1)");
        Channel channel = new Channel("rss_2.0");
        channel.setItems(List.of(item));
        List<Finding> findings = RomeFeeds.fromRome(channel).findings();
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.place().equals(Place.UNKNOWN));
    }

    @Test
    void theBeanOfTheCallerStaysAsItWas() {
        Channel channel = new Channel();
        RomeFeeds.fromRome(channel);
        assertThat(channel.getFeedType()).isNull();
        assertThat(channel.getTitle()).isNull();
    }

    @Test
    void whatRomeCannotWriteIsRefusedInItsWords() {
        assertThatThrownBy(() -> RomeFeeds.fromRome(new Channel("rss_7")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rss_7");
    }
}
