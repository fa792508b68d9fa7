package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.generate.ArticleGenerator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What holds for every feed, whatever is in it. */
class GeneratedFeedTest {

    private static final int SEEDS = 25;

    @Test
    void theSameFeedGivesTheSameBytes() {
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            Feed twin = GeneratedFeeds.feed(new ArticleGenerator(generator.seed()));
            for (FeedFormat format : FeedFormat.values()) {
                assertThat(Feeds.writeBytes(feed, format)).isEqualTo(Feeds.writeBytes(twin, format));
            }
        });
    }

    @Test
    void namespacesAreDeclaredAtTheRootAndOnlyThoseUsed() {
        FeedSamples.all().values().forEach(GeneratedFeedTest::assertNamespaces);
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            assertNamespaces(feed.with(it -> it.articles(feed.articles().subList(1, 2))));
            assertNamespaces(feed);
        });
    }

    private static void assertNamespaces(Feed feed) {
        for (FeedFormat format : Set.of(FeedFormat.RSS, FeedFormat.ATOM)) {
            Element root = Xml.parse(Feeds.writeBytes(feed, format));
            Set<String> used = new TreeSet<>();
            collect(root, used);
            used.remove("xml");
            Set<String> declared = new TreeSet<>();
            NamedNodeMap attributes = root.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                if (name.startsWith("xmlns:")) {
                    declared.add(name.substring(6));
                }
            }
            assertThat(declared).isEqualTo(used);
        }
    }

    private static void collect(Element element, Set<String> prefixes) {
        if (element.getPrefix() != null) {
            prefixes.add(element.getPrefix());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, prefixes);
            }
        }
    }

    @Test
    void everyTextComesThroughTheXmlUnchanged() {
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            Element rss = Xml.parse(Feeds.writeBytes(feed, FeedFormat.RSS));
            Element atom = Xml.parse(Feeds.writeBytes(feed, FeedFormat.ATOM));
            for (int i = 0; i < feed.articles().size(); i++) {
                Article article = feed.articles().get(i);
                Element item = Xml.all(rss, "item").get(i);
                Element entry = Xml.all(atom, "entry").get(i);
                assertThat(Xml.text(item, "schema:alternativeHeadline")).isEqualTo(article.subtitle());
                assertThat(Xml.text(entry, "schema:alternativeHeadline")).isEqualTo(article.subtitle());
                assertThat(Xml.text(item, "schema:articleSection")).isEqualTo(article.section());
                assertThat(Xml.text(item, "guid")).isEqualTo(article.id());
                assertThat(Xml.text(item, "description")
                                .map(GeneratedFeedTest::unescape)
                                .filter(it -> !it.isEmpty()))
                        .isEqualTo(article.summary());
                assertThat(Xml.children(entry, "category").stream().map(it -> it.getAttribute("term")))
                        .containsExactlyElementsOf(
                                article.tags().stream().map(tag -> tag.label()).toList());
            }
        });
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void contentAndAddressesAreTheSameInEveryFormat() {
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            Element rss = Xml.parse(Feeds.writeBytes(feed, FeedFormat.RSS));
            Element atom = Xml.parse(Feeds.writeBytes(feed, FeedFormat.ATOM));
            for (int i = 0; i < feed.articles().size(); i++) {
                if (!feed.articles().get(i).body().isEmpty()) {
                    assertThat(Xml.text(Xml.all(rss, "item").get(i), "content:encoded"))
                            .isEqualTo(Xml.text(Xml.all(atom, "entry").get(i), "content"));
                }
            }
        });
    }

    @Test
    void aFeedOfSummariesHasNoContent() {
        FeedWriter summaries =
                Feeds.writer().content(FeedWriter.Content.SUMMARY).build();
        ArticleGenerator.check(SEEDS, generator -> {
            Feed feed = GeneratedFeeds.feed(generator);
            Element rss = Xml.parse(summaries.writeBytes(feed, FeedFormat.RSS));
            assertThat(Xml.all(rss, "content:encoded")).isEmpty();
            Element atom = Xml.parse(summaries.writeBytes(feed, FeedFormat.ATOM));
            assertThat(Xml.all(atom, "content"))
                    .allSatisfy(it -> assertThat(it.getTextContent()).isBlank());
            Feed still = feed.with(it -> it.articles(feed.articles().stream()
                    .map(article -> article.with(change -> change.updates(List.of())))
                    .toList()));
            assertThat(summaries.write(still, FeedFormat.JSON_FEED)).doesNotContain("content_html");
        });
    }
}
