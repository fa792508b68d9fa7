package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Reading;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** What was read, as a text that people can check: one line for each field that is there. */
final class ReadingDump {

    private final StringBuilder out = new StringBuilder();

    private ReadingDump() {}

    static String of(Reading<Feed> reading) {
        ReadingDump dump = new ReadingDump();
        dump.feed(reading.value());
        reading.value().articles().forEach(dump::article);
        reading.findings()
                .forEach(finding -> dump.out.append("! ").append(finding).append('\n'));
        return dump.out.toString();
    }

    private void feed(Feed feed) {
        Publication publication = feed.publication();
        out.append("FEED\n");
        field("title", publication.title());
        field("url", publication.url());
        field("description", publication.description());
        field("language", publication.language());
        field("publisher", publication.publisher());
        field("logo", publication.logo().map(Object::toString));
        field("icon", publication.icon().map(Object::toString));
        field("image", publication.image().map(Object::toString));
        field("copyright", publication.copyright());
        field("hubs", publication.hubs());
        field("credits", publication.credits());
        field("id", feed.id());
        field("self", feed.self());
        field("pages", feed.pages());
        field("updated", feed.updated());
        field("history", feed.history() == History.RECENT ? "" : feed.history());
        field("deletions", feed.deletions());
        field("podcast", feed.podcast().map(Object::toString));
    }

    private void article(Article article) {
        out.append("ARTICLE\n");
        field("title", article.title());
        field("id", article.id());
        field("url", article.url());
        field("kind", article.kind() == Article.Kind.ARTICLE ? "" : article.kind());
        field("subtitle", article.subtitle());
        field("summary", article.summary());
        field("dateline", article.dateline());
        field("language", article.language());
        field("authors", article.authors());
        field("contributors", article.contributors());
        field("published", article.published());
        field("modified", article.modified());
        field("section", article.section());
        field("tags", article.tags().stream().map(ReadingDump::tag).toList());
        field("image", article.image());
        field("attachments", article.attachments());
        field("body", article.body().isEmpty() ? "" : article.body().blocks());
        field("copyright", article.copyright());
        field("basedOn", article.basedOn());
        field("translations", article.translations());
        field("externalUrl", article.externalUrl());
        field("properties", article.properties());
    }

    private static String tag(dev.offprint.Tag tag) {
        return tag.label() + tag.scheme().map(scheme -> " (" + scheme + ")").orElse("");
    }

    private void field(String name, Object value) {
        Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        boolean isEmpty = shown == null
                || shown.equals("")
                || shown instanceof Collection<?> list && list.isEmpty()
                || shown instanceof Map<?, ?> map && map.isEmpty();
        if (!isEmpty) {
            out.append("  ").append(name).append(": ").append(text(shown)).append('\n');
        }
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> list) {
            StringJoiner joiner = new StringJoiner(" | ");
            list.forEach(item -> joiner.add(text(item)));
            return joiner.toString();
        }
        return value.toString()
                .replaceAll("\\w+=Optional(Int|Long)?\\.empty(, )?", "")
                .replaceAll("\\w+=\\[\\](, )?", "")
                .replaceAll("Optional(?:Int|Long)?\\[([^\\[\\]]*)\\]", "$1")
                .replaceAll("attributes=Attributes\\[\\](, )?", "")
                .replace(", ]", "]")
                .replace("\n", "\\n");
    }
}
