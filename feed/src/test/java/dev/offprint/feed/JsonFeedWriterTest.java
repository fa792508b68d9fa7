package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The rules of jsonfeed.org/version/1.1, property by property. */
class JsonFeedWriterTest {

    private static final Map<String, Class<?>> FEED = Map.ofEntries(
            Map.entry("version", String.class),
            Map.entry("title", String.class),
            Map.entry("home_page_url", URI.class),
            Map.entry("feed_url", URI.class),
            Map.entry("description", String.class),
            Map.entry("next_url", URI.class),
            Map.entry("icon", URI.class),
            Map.entry("favicon", URI.class),
            Map.entry("language", String.class),
            Map.entry("hubs", List.class),
            Map.entry("expired", Boolean.class),
            Map.entry("items", List.class));
    private static final Map<String, Class<?>> ITEM = Map.ofEntries(
            Map.entry("id", String.class),
            Map.entry("url", URI.class),
            Map.entry("external_url", URI.class),
            Map.entry("title", String.class),
            Map.entry("content_html", String.class),
            Map.entry("content_text", String.class),
            Map.entry("summary", String.class),
            Map.entry("image", URI.class),
            Map.entry("date_published", OffsetDateTime.class),
            Map.entry("date_modified", OffsetDateTime.class),
            Map.entry("authors", List.class),
            Map.entry("tags", List.class),
            Map.entry("language", String.class),
            Map.entry("attachments", List.class));
    private static final Map<String, Class<?>> AUTHOR =
            Map.of("name", String.class, "url", URI.class, "avatar", URI.class);
    private static final Map<String, Class<?>> ATTACHMENT = Map.of(
            "url", URI.class,
            "mime_type", String.class,
            "title", String.class,
            "size_in_bytes", Number.class,
            "duration_in_seconds", Number.class);

    static Iterable<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>(FeedSamples.all().values());
        ArticleGenerator.check(20, generator -> feeds.add(GeneratedFeeds.feed(generator)));
        return feeds;
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void everyFeedKeepsTheRulesOfJsonFeed(Feed feed) {
        Map<String, Object> json = read(feed);
        assertTypes(json, FEED);
        assertThat(json).containsEntry("version", "https://jsonfeed.org/version/1.1");
        assertThat(json).containsKeys("title", "items");
        List<Map<String, Object>> items = objects(json.get("items"));
        assertThat(items).hasSameSizeAs(feed.articles());
        Set<Object> ids = new HashSet<>();
        for (Map<String, Object> item : items) {
            assertTypes(item, ITEM);
            assertThat(ids.add(item.get("id")))
                    .as("id of its own: %s", item.get("id"))
                    .isTrue();
            assertThat(item.containsKey("content_html") || item.containsKey("content_text"))
                    .as("content")
                    .isTrue();
            objects(item.get("authors")).forEach(author -> assertTypes(author, AUTHOR));
            for (Map<String, Object> attachment : objects(item.get("attachments"))) {
                assertTypes(attachment, ATTACHMENT);
                assertThat(attachment).containsKeys("url", "mime_type");
            }
        }
    }

    @Test
    void whatTheFormatHasNoPlaceForIsInTheExtension() {
        Map<String, Object> json = read(FeedSamples.everyField());
        assertThat(object(json.get("_offprint")))
                .containsOnlyKeys(
                        "updated",
                        "publisher",
                        "copyright",
                        "logo",
                        "icon",
                        "image",
                        "pages",
                        "feeds",
                        "navigation",
                        "credits");
        Map<String, Object> extension = object(objects(json.get("items")).get(0).get("_offprint"));
        assertThat(extension)
                .containsEntry("kicker", "Weather")
                .containsEntry("kind", "review")
                .containsEntry("translations", Map.of("de", "https://vale.example/de/nebel"))
                .containsEntry("properties", Map.of("mood", "grey"))
                .containsKeys("contributors", "copyright", "based_on", "tags", "updates", "image");
        Map<String, Object> copyright = object(extension.get("copyright"));
        assertThat(copyright)
                .containsEntry("rights", "some_reserved")
                .containsEntry("mining", Map.of("permissions", Map.of("ai_train", "deny")))
                .containsEntry(
                        "claims",
                        List.of(Map.of(
                                "years",
                                List.of("2019/2024"),
                                "holders",
                                List.of(
                                        Map.of("name", "Ada Vale"),
                                        Map.of("name", "Vale Press", "_offprint", Map.of("kind", "organization"))),
                                "scopes",
                                List.of("text", "images"))));
    }

    @Test
    void anExtensionThatSaysNothingIsNotWritten() {
        Article bare = Article.builder("Bare").id("1").build();
        Map<String, Object> item = objects(
                        read(Feed.of(FeedSamples.publication("Vale").build(), List.of(bare)))
                                .get("items"))
                .get(0);
        assertThat(item).containsOnlyKeys("id", "title", "content_text");
    }

    private static void assertTypes(Map<String, Object> object, Map<String, Class<?>> types) {
        object.forEach((name, value) -> {
            if (name.startsWith("_")) {
                assertThat(name).isEqualTo("_offprint");
                assertThat(value).isInstanceOf(Map.class);
                return;
            }
            Class<?> type = types.get(name);
            assertThat(type).as("property %s of JSON Feed", name).isNotNull();
            if (type == URI.class) {
                assertThat(URI.create((String) value).isAbsolute()).as(name).isTrue();
            } else if (type == OffsetDateTime.class) {
                assertThat(OffsetDateTime.parse((String) value)).as(name).isNotNull();
            } else {
                assertThat(value).as(name).isInstanceOf(type);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    private static Map<String, Object> read(Feed feed) {
        byte[] bytes = Feeds.writeBytes(feed, FeedFormat.JSON_FEED);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            Map<String, Object> json = object(value(parser));
            assertThat(parser.nextToken()).isNull();
            return json;
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    assertThat(object).as("names of one object").doesNotContainKey(name);
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> "null";
            default -> parser.getDecimalValue();
        };
    }
}
