package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.markdown.MarkdownReport.Extent;
import dev.offprint.markdown.MarkdownReport.Loss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads a whole text back and tells which fields are others. */
final class Comparison {

    private static final Map<String, Function<Article, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("title", Article::title);
        FIELDS.put("id", Article::id);
        FIELDS.put("url", Article::url);
        FIELDS.put("kind", Article::kind);
        FIELDS.put("kicker", Article::kicker);
        FIELDS.put("subtitle", Article::subtitle);
        FIELDS.put("summary", Article::summary);
        FIELDS.put("dateline", Article::dateline);
        FIELDS.put("language", Article::language);
        FIELDS.put("direction", Article::direction);
        FIELDS.put("authors", Article::authors);
        FIELDS.put("contributors", Article::contributors);
        FIELDS.put("published", Article::published);
        FIELDS.put("modified", Article::modified);
        FIELDS.put("section", Article::section);
        FIELDS.put("tags", Article::tags);
        FIELDS.put("image", Article::image);
        FIELDS.put("attachments", Article::attachments);
        FIELDS.put("body", Article::body);
        FIELDS.put("copyright", Article::copyright);
        FIELDS.put("basedOn", Article::basedOn);
        FIELDS.put("translations", Article::translations);
        FIELDS.put("updates", Article::updates);
        FIELDS.put("externalUrl", Article::externalUrl);
        FIELDS.put("properties", Article::properties);
    }

    private static final MarkdownReader READER = new MarkdownReader.Builder()
            .maxCharacters(Integer.MAX_VALUE)
            .maxSigns(Integer.MAX_VALUE)
            .maxFrontMatter(Integer.MAX_VALUE)
            .maxValues(Integer.MAX_VALUE)
            .build();

    private Comparison() {}

    static List<Loss> losses(Article written, String text) {
        Article read = READER.read(text).value().article();
        List<Loss> losses = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            if (!field.apply(read).equals(field.apply(written))) {
                losses.add(new Loss(name, Extent.APPROXIMATED, "it does not read back as it is"));
            }
        });
        return losses;
    }
}
