package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.Value;
import dev.offprint.json.ArticleJson;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of front matter as the library's own JSON has them, and back: what has no key of its own in anybody's dialect is
 * written under the name and in the form that {@link ArticleJson} documents.
 */
final class Json {

    private static final String BEFORE = "{\"title\":\"x\",\"properties\":{\"v\":";
    private static final String AFTER = "}}";

    private Json() {}

    /** An article that has nothing but one field; empty where the value is not all that the field wants, which is told. */
    static Optional<Article> field(String name, Value value, HeaderEntry entry, Findings findings) {
        try {
            Reading<Article> reading =
                    ArticleJson.readArticle("{\"title\":\"x\",\"" + name + "\":" + write(value) + "}");
            if (reading.findings().isEmpty()) {
                return Optional.of(reading.value());
            }
            reading.findings().forEach(finding -> findings.add(finding, entry.line()));
        } catch (ReadingException | IllegalArgumentException e) {
            findings.warn(
                    "front-matter-value-unread",
                    entry.line(),
                    "the value of " + Findings.shown(entry.key()) + " has another form than " + name
                            + " in Offprint's JSON",
                    "it is kept as a property");
        }
        return Optional.empty();
    }

    /** The fields of an article, in JSON's form, less its body and properties. */
    static Map<String, Value> fields(Article article) {
        String json = ArticleJson.write(
                article.with(change -> change.body(dev.offprint.body.Body.EMPTY).properties(Map.of())));
        return ((Value.Fields) read(json)).values();
    }

    private static String write(Value value) {
        String json =
                ArticleJson.write(Article.builder("x").property("v", value).build());
        return json.substring(BEFORE.length(), json.length() - AFTER.length());
    }

    private static Value read(String json) {
        Map<String, Value> properties =
                ArticleJson.readArticle(BEFORE + json + AFTER).value().properties();
        return Objects.requireNonNull(properties.get("v"));
    }
}
