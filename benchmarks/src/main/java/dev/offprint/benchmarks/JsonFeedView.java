package dev.offprint.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.offprint.feed.Feed;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample's feed as Jackson's databind takes it: plain records, the HTML ready as strings. */
record JsonFeedView(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("_offprint") Head head,
        List<Item> items) {

    record Head(OffsetDateTime updated) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_html") @Nullable String html,
            @JsonProperty("content_text") @Nullable String text,
            String summary,
            @JsonProperty("date_published") OffsetDateTime published,
            @JsonProperty("date_modified") OffsetDateTime modified,
            List<Person> authors,
            List<String> tags,
            String language,
            @JsonProperty("_offprint") Extension extension) {}

    record Person(String name) {}

    record Extension(Rights copyright) {}

    record Rights(String notice, List<Claim> claims) {}

    record Claim(List<String> years, List<Person> holders) {}

    static JsonFeedView of(Feed feed, boolean full) {
        FeedView view = FeedView.of(feed, full);
        return new JsonFeedView(
                "https://jsonfeed.org/version/1.1",
                view.title(),
                view.url(),
                new Head(view.updated()),
                view.entries().stream().map(JsonFeedView::item).toList());
    }

    private static Item item(FeedView.Entry entry) {
        Claim claim = new Claim(List.of(Integer.toString(entry.year())), people(entry.holders()));
        return new Item(
                entry.url(),
                entry.url(),
                entry.title(),
                entry.html().orElse(null),
                entry.html().isPresent() ? null : entry.summary(),
                entry.summary(),
                entry.published(),
                entry.modified(),
                people(entry.authors()),
                entry.tags(),
                entry.language(),
                new Extension(new Rights(entry.rights(), List.of(claim))));
    }

    private static List<Person> people(List<String> names) {
        return names.stream().map(Person::new).toList();
    }
}
