package dev.offprint.feed;

import static dev.offprint.feed.FeedSamples.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import dev.offprint.body.Heading;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RomeFeedsTest {

    private static Article through(Article article) {
        Feed feed = Feed.of(FeedSamples.publication("Vale").build(), List.of(article));
        Reading<Feed> reading = RomeFeeds.fromRome(RomeFeeds.toRome(feed));
        assertThat(reading.findings()).isEmpty();
        return reading.value().articles().get(0);
    }

    @Test
    void everyAuthorOfAnArticleReachesRome() {
        SyndEntry entry =
                RomeFeeds.toRome(FeedSamples.severalAuthors()).getEntries().get(0);
        assertThat(entry.getAuthors().stream().map(SyndPerson::getName))
                .containsExactly("Ada Vale", "Ben Orr", "The Desk");
        assertThat(entry.getContributors().stream().map(SyndPerson::getName)).containsExactly("Nuala Byrne");
    }

    @Test
    void whatRomeCanHoldComesBack() {
        Article sent = FeedSamples.everyField().articles().get(0);
        Article back = through(sent);
        Article expected = sent.with(change -> {
            change.kicker(null).updates(List.of()).properties(java.util.Map.of());
            change.authors(sent.authors().stream()
                    .map(author -> Author.builder(author.name())
                            .url(author.url().orElse(null))
                            .email(author.email().orElse(null))
                            .avatar(author.avatar().orElse(null))
                            .build())
                    .toList());
            change.tags(back.tags());
            change.image(back.image().orElse(null));
            change.basedOn(back.basedOn());
            change.attachments(back.attachments());
            change.copyright(back.copyright().orElse(null));
            change.body(back.body());
        });
        assertThat(back).isEqualTo(expected);
        assertThat(back.tags()).extracting("label").containsExactly("fog", "R&D");
        assertThat(back.tags().get(0).scheme()).contains("https://vale.example/tags/");
        assertThat(back.image().orElseThrow().alt()).contains("A pier in fog");
        assertThat(back.image().orElseThrow().credit()).contains("Ben Orr");
        assertThat(back.attachments().get(0).title()).contains("The chart");
        assertThat(back.attachments().get(1).duration())
                .isEqualTo(sent.attachments().get(1).duration());
        assertThat(back.copyright().orElseThrow().claims())
                .isEqualTo(sent.copyright().orElseThrow().claims());
        assertThat(back.copyright().orElseThrow().policy())
                .isEqualTo(sent.copyright().orElseThrow().policy());
        assertThat(back.basedOn().get(0).url()).isEqualTo(sent.basedOn().get(0).url());
    }

    @Test
    void thePublicationComesBack() {
        Feed sent = FeedSamples.everyField();
        Publication back = RomeFeeds.fromRome(RomeFeeds.toRome(sent)).value().publication();
        assertThat(back.title()).isEqualTo(sent.publication().title());
        assertThat(back.url()).isEqualTo(sent.publication().url());
        assertThat(back.description()).isEqualTo(sent.publication().description());
        assertThat(back.language()).isEqualTo(sent.publication().language());
        assertThat(back.hubs()).isEqualTo(sent.publication().hubs());
        assertThat(back.copyright()).isEqualTo(sent.publication().copyright());
        assertThat(back.publisher().map(Author::name)).contains("Vale Press");
    }

    @Test
    void bodiesComeBackTyped() {
        Article plain = Article.builder("Fog")
                .id("1")
                .body(Body.ofText("One & <two>.", "Three."))
                .build();
        assertThat(through(plain).body()).isEqualTo(plain.body());
        SyndFeed rome = RomeFeeds.toRome(Feed.of(FeedSamples.publication("Vale").build(), List.of(plain)));
        rome.getEntries().get(0).setLink("https://vale.example/a/1");
        rome.getEntries().get(0).getContents().get(0).setValue("<h2>One</h2><p><a href=\"2\">Two</a></p>");
        assertThat(RomeFeeds.fromRome(rome).value().articles().get(0).body())
                .isEqualTo(Body.of(Heading.of(1, "One"), Paragraph.of(Link.of("https://vale.example/a/2", "Two"))));
    }

    @Test
    void generatedArticlesReachRomeAndComeBackWithTheirFacts() {
        ArticleGenerator.check(50, generator -> {
            Feed sent = GeneratedFeeds.feed(generator);
            Feed back = RomeFeeds.fromRome(RomeFeeds.toRome(sent)).value();
            assertThat(back.articles()).hasSameSizeAs(sent.articles());
            for (int i = 0; i < sent.articles().size(); i++) {
                Article one = sent.articles().get(i);
                Article other = back.articles().get(i);
                assertThat(other.title()).isEqualTo(one.title());
                assertThat(other.id()).isEqualTo(one.id());
                assertThat(other.url()).isEqualTo(one.url());
                assertThat(other.kind()).isEqualTo(one.kind());
                assertThat(other.subtitle()).isEqualTo(one.subtitle());
                assertThat(other.summary()).isEqualTo(one.summary());
                assertThat(other.dateline()).isEqualTo(one.dateline());
                assertThat(other.section()).isEqualTo(one.section());
                assertThat(other.language()).isEqualTo(one.language());
                assertThat(other.published()).isEqualTo(one.published());
                assertThat(other.modified()).isEqualTo(one.modified());
                assertThat(other.translations()).isEqualTo(one.translations());
                assertThat(other.externalUrl()).isEqualTo(one.externalUrl());
                assertThat(other.authors()).extracting(Author::name).isEqualTo(names(one.authors()));
                assertThat(other.contributors()).extracting(Author::name).isEqualTo(names(one.contributors()));
                assertThat(other.attachments()).isEqualTo(one.attachments());
            }
        });
    }

    private static List<String> names(List<Author> authors) {
        return authors.stream().map(Author::name).toList();
    }

    @Test
    void romeWritesWhatItWasGivenAndReadsItAgain() throws Exception {
        for (String type : List.of("atom_1.0", "rss_2.0")) {
            SyndFeed rome = RomeFeeds.toRome(FeedSamples.everyField());
            rome.setFeedType(type);
            SyndFeed again = new SyndFeedInput().build(new StringReader(new SyndFeedOutput().outputString(rome)));
            Article back = RomeFeeds.fromRome(again).value().articles().get(0);
            assertThat(back.title()).as(type).isEqualTo("Fog over <em> the pier");
            assertThat(names(back.authors())).as(type).containsExactly("Ada Vale");
            assertThat(back.subtitle()).as(type).contains("What the harbour master saw");
            assertThat(back.published()).as(type).contains(java.time.OffsetDateTime.parse("2024-03-01T06:00:00.25Z"));
        }
    }

    @Test
    void whatCannotStandInAnArticleIsFoundAndLeftOut() {
        SyndFeed rome = new SyndFeedImpl();
        rome.setTitle("Vale");
        rome.setLink("not an address");
        SyndEntry entry = new SyndEntryImpl();
        entry.setLink("javascript:alert(1)");
        SyndContentImpl description = new SyndContentImpl();
        description.setType("text/html");
        description.setValue("<p>Fog came &amp; stayed for longer than anybody in the harbour would have thought.</p>");
        entry.setDescription(description);
        rome.setEntries(List.of(entry));
        Reading<Feed> reading = RomeFeeds.fromRome(rome);
        Article article = reading.value().articles().get(0);
        assertThat(article.title()).isEqualTo("Fog came & stayed for longer than anybody in the harbour wou…");
        assertThat(article.url()).isEmpty();
        assertThat(article.body().text()).startsWith("Fog came & stayed");
        assertThat(reading.value().publication().url()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsExactly("value-refused", "title-missing", "value-refused");
    }

    @Test
    void aFeedWithoutTitleIsRefusedByName() {
        Feed feed = Feed.builder(Publication.UNKNOWN).updated(MARCH).build();
        assertThatThrownBy(() -> RomeFeeds.toRome(feed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("publication.title is required");
    }
}
