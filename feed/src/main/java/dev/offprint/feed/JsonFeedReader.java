package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Place;
import dev.offprint.ReadingException;
import dev.offprint.Value;
import dev.offprint.credit.Author;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads a JSON Feed, 1.0 or 1.1, item by item. */
final class JsonFeedReader {

    private final JsonParser json;
    private final FeedContext context;
    private final JsonValues values;
    private final Map<String, Value> top = new TreeMap<>();
    private boolean inItems;
    private boolean isStarted;
    private boolean isFeed;
    private int item;
    private List<Author> authors = List.of();

    JsonFeedReader(JsonParser json, FeedContext context) {
        this.json = json;
        this.context = context;
        this.values = new JsonValues(json, context.findings);
        context.findings.follow(this::place);
    }

    /** What is known of the feed so far. */
    JsonHead head() {
        return new JsonHead(new JsonObject(top), context);
    }

    /** Whether anything was read that a feed has. */
    boolean isFeed() {
        return isFeed;
    }

    Place place() {
        TokenStreamLocation location = json.currentTokenLocation();
        Place place = Place.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        return inItems && item > 0 ? place.in("$.items[" + (item - 1) + "]") : place;
    }

    /** The next article; empty at the end. */
    Optional<Article> next() {
        if (!isStarted) {
            isStarted = true;
            start();
        }
        while (true) {
            if (inItems) {
                Optional<Article> article = nextItem();
                if (article.isPresent()) {
                    return article;
                }
            } else if (!nextProperty()) {
                return Optional.empty();
            }
        }
    }

    private void start() {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            isFeed = true;
            inItems = true;
            context.findings.warn(
                    "no-feed", "the feed is a list of items alone", "nothing is known of the publication");
        } else if (first != JsonToken.START_OBJECT) {
            throw new ReadingException(place(), "expected a JSON Feed, found no object");
        }
    }

    private boolean nextProperty() {
        JsonToken token = json.nextToken();
        if (token != JsonToken.PROPERTY_NAME) {
            if (!isFeed) {
                throw new ReadingException(place(), "expected a JSON Feed, found an object without version or items");
            }
            return false;
        }
        String name = json.currentName();
        JsonToken value = json.nextToken();
        isFeed |= name.equals("version") || name.equals("items");
        if (name.equals("items") && value == JsonToken.START_ARRAY) {
            inItems = true;
            JsonHead head = head();
            head.settle();
            authors = head.authors();
        } else {
            top.putIfAbsent(name, values.read());
        }
        return true;
    }

    private Optional<Article> nextItem() {
        JsonToken token = json.nextToken();
        if (token == JsonToken.END_ARRAY || token == null) {
            inItems = false;
            return Optional.empty();
        }
        item++;
        Place place = place();
        Value value = values.read();
        if (!(value instanceof Value.Fields fields)) {
            context.findings.error("item-left-out", "an item is no object", "the item is left out");
            return Optional.empty();
        }
        return new JsonItem(new JsonObject(fields.values()), context, place).article(authors);
    }
}
