package dev.offprint;

import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Node;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an article is made of; gives {@link Article} its equality. */
record ArticleFacts(
        String title,
        Optional<String> id,
        Optional<URI> url,
        Article.Kind kind,
        Optional<String> kicker,
        Optional<String> subtitle,
        Optional<String> summary,
        Optional<String> dateline,
        Optional<String> language,
        Optional<Direction> direction,
        List<Author> authors,
        List<Author> contributors,
        Optional<OffsetDateTime> published,
        Optional<OffsetDateTime> modified,
        Optional<String> section,
        List<Tag> tags,
        Optional<Image> image,
        List<Attachment> attachments,
        Body body,
        Optional<Copyright> copyright,
        List<Work> basedOn,
        Map<String, URI> translations,
        List<Update> updates,
        Optional<URI> externalUrl,
        Map<String, Value> properties) {

    ArticleFacts {
        authors = Rule.list("authors", authors);
        contributors = Rule.list("contributors", contributors);
        tags = Rule.list("tags", tags);
        attachments = Rule.list("attachments", attachments);
        basedOn = Rule.list("basedOn", basedOn);
        translations = Rule.map("translations", translations);
        updates = Rule.list("updates", updates);
        properties = Rule.map("properties", properties);
        id = id.filter(text -> !url.map(URI::toString).equals(Optional.of(text)));
        Direction usual = language.map(Direction::of).orElse(Direction.LTR);
        direction = direction.filter(said -> said != usual);
        if (!updates.isEmpty()) { // a body has checked its own ids
            checkIds(body, updates);
        }
    }

    private static void checkIds(Body body, List<Update> updates) {
        Set<String> ids = new HashSet<>();
        Stream.concat(Stream.of(body), updates.stream().map(update -> new Body(update.blocks(), List.of())))
                .flatMap(Body::nodes)
                .map(Node::attributes)
                .flatMap(attributes -> attributes.id().stream())
                .forEach(id -> Rule.check(ids.add(id), "id", "must be unique within body and updates", id));
    }
}
