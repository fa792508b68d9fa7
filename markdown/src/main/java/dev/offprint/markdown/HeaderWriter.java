package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes front matter: what many tools know under the names that many know and as short as it reads back; the rest under
 * the names and in the forms of the library's JSON; properties under their own names.
 */
final class HeaderWriter {

    /** The library's name of a field, and the key that is written: first those that people look for. */
    private static final Map<String, String> ORDER = new LinkedHashMap<>();

    static {
        ORDER.put("title", "title");
        ORDER.put("subtitle", "subtitle");
        ORDER.put("summary", "description");
        ORDER.put("published", "date");
        ORDER.put("modified", "updated");
        ORDER.put("authors", "authors");
        ORDER.put("tags", "tags");
        ORDER.put("language", "lang");
        ORDER.put("url", "canonical");
        ORDER.put("image", "image");
        ORDER.put("copyright", "copyright");
    }

    private final Article article;
    private final Map<String, Value> fields = new LinkedHashMap<>();

    private HeaderWriter(Article article) {
        this.article = article;
    }

    /** The front matter of an article, between its marks. */
    static String of(Article article) {
        return "---\n" + Yaml.of(new HeaderWriter(article).fields()) + "---\n";
    }

    private Map<String, Value> fields() {
        Map<String, Value> forms = Json.fields(article);
        ORDER.forEach((name, key) -> {
            Value form = forms.get(name);
            if (form != null) {
                put(name, key, form);
            }
        });
        forms.forEach((name, form) -> {
            if (!ORDER.containsKey(name)) {
                fields.put(name, form);
            }
        });
        Map<String, Value> hidden = new TreeMap<>();
        article.properties().forEach((key, value) -> {
            if (Keys.isKnown(key) || key.length() > 100) {
                hidden.put(key, value);
            } else {
                fields.put(key, value);
            }
        });
        if (!hidden.isEmpty()) {
            fields.put("properties", new Value.Fields(hidden));
        }
        return fields;
    }

    private void put(String name, String key, Value form) {
        switch (name) {
            case "authors" -> fields.put(key, authors((Value.Items) form));
            case "tags" -> tags(key, form);
            case "image" -> fields.put(key, image().orElse(form));
            case "copyright" -> fields.put(key, copyright().orElse(form));
            default -> fields.put(key, form);
        }
    }

    private Value authors(Value.Items forms) {
        List<Value> authors = new ArrayList<>();
        for (int i = 0; i < forms.values().size(); i++) {
            Author author = article.authors().get(i);
            boolean plain = HeaderCredits.named(author.name(), true).equals(List.of(author));
            authors.add(plain ? new Value.Text(author.name()) : forms.values().get(i));
        }
        return new Value.Items(authors);
    }

    /** Tags, then categories, where they stand in that order; else as objects. */
    private void tags(String key, Value form) {
        List<Tag> all = article.tags();
        List<Tag> tags =
                all.stream().filter(tag -> tag.equals(Tag.of(tag.label()))).toList();
        List<Tag> categories = all.stream().filter(HeaderMapping::isCategory).toList();
        boolean inOrder =
                Stream.concat(tags.stream(), categories.stream()).toList().equals(all);
        if (!inOrder) {
            fields.put(key, form);
            return;
        }
        if (!tags.isEmpty()) {
            fields.put(key, labels(tags));
        }
        if (!categories.isEmpty()) {
            fields.put("categories", labels(categories));
        }
    }

    private static Value labels(List<Tag> tags) {
        return new Value.Items(
                tags.stream().<Value>map(tag -> new Value.Text(tag.label())).toList());
    }

    private Optional<Value> image() {
        return article.image()
                .filter(image -> image.equals(Image.builder(image.url()).build()))
                .map(image -> new Value.Text(image.url().toString()));
    }

    /** The line that people print, where it says all. */
    private Optional<Value> copyright() {
        Copyright copyright = article.copyright().orElseThrow();
        return Stream.concat(copyright.statement().stream(), Stream.of(copyright.line(Locale.ENGLISH)))
                .filter(line -> !line.isBlank())
                .filter(line -> HeaderCredits.copyright(line).equals(copyright))
                .findFirst()
                .map(Value.Text::new);
    }
}
