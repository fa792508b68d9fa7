package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads who made an article, who owns it and under which terms, and its image, from front matter. */
final class HeaderCredits {

    private static final Pattern SPDX = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9.]+)+|MIT|ISC|Zlib|Unlicense");
    private static final Map<String, String> AUTHOR_KEYS = Map.ofEntries(
            Map.entry("link", "url"),
            Map.entry("website", "url"),
            Map.entry("homepage", "url"),
            Map.entry("image", "avatar"),
            Map.entry("imageurl", "avatar"),
            Map.entry("picture", "avatar"),
            Map.entry("photo", "avatar"),
            Map.entry("description", "bio"),
            Map.entry("title", "jobTitle"),
            Map.entry("jobtitle", "jobTitle"),
            Map.entry("company", "affiliation"),
            Map.entry("organization", "affiliation"),
            Map.entry("mail", "email"),
            Map.entry("sameas", "sameAs"),
            Map.entry("mastodon", "fediverse"));
    private static final Map<String, String> IMAGE_KEYS = Map.ofEntries(
            Map.entry("src", "url"),
            Map.entry("image", "url"),
            Map.entry("path", "url"),
            Map.entry("feature", "url"),
            Map.entry("file", "url"),
            Map.entry("mediatype", "mediaType"),
            Map.entry("text", "alt"));

    private static final Set<String> AUTHOR_FIELDS = Set.of(
            "name", "kind", "url", "email", "avatar", "bio", "role", "jobTitle", "affiliation", "sameAs", "fediverse");
    private static final Set<String> IMAGE_FIELDS =
            Set.of("url", "alt", "width", "height", "mediaType", "variants", "caption", "credit", "copyright");

    private final Links links;
    private final Findings findings;
    private final Set<String> kept = new HashSet<>();
    private Optional<Copyright> copyright = Optional.empty();
    private final List<Licence> licences = new ArrayList<>();

    HeaderCredits(Links links, Findings findings) {
        this.links = links;
        this.findings = findings;
    }

    /** The keys of which no more than a part was read. */
    Set<String> kept() {
        return kept;
    }

    boolean authors(HeaderEntry entry, Consumer<List<Author>> setter) {
        boolean list = entry.value() instanceof Value.Items;
        List<Author> authors = new ArrayList<>();
        for (Value item : entry.value() instanceof Value.Items items ? items.values() : List.of(entry.value())) {
            Optional<String> name = Scalars.text(item);
            if (name.isPresent()) {
                authors.addAll(named(name.get(), list));
            } else if (item instanceof Value.Fields fields) {
                Value one = new Value.Items(List.of(known(fields, AUTHOR_KEYS, AUTHOR_FIELDS, entry)));
                Optional<Article> read = field("authors", one, entry);
                if (read.isEmpty()) {
                    return false;
                }
                authors.addAll(read.get().authors());
            } else if (!(item instanceof Value.Nothing)) {
                return false;
            }
        }
        setter.accept(authors);
        return true;
    }

    /** A line may name several; an item of a list names one, whatever commas it has. */
    static List<Author> named(String name, boolean isItem) {
        List<Author> parsed = Author.parse(name);
        boolean several = parsed.size() != 1 && isItem;
        return parsed.isEmpty() || several ? List.of(Author.of(name)) : parsed;
    }

    boolean image(HeaderEntry entry, Consumer<Image> setter) {
        Value value =
                entry.value() instanceof Value.Items items && !items.values().isEmpty()
                        ? items.values().get(0)
                        : entry.value();
        if (value instanceof Value.Fields fields) {
            Value named = addressed(known(fields, IMAGE_KEYS, IMAGE_FIELDS, entry));
            Optional<Image> image = field("image", named, entry).flatMap(Article::image);
            image.ifPresent(setter);
            return image.isPresent();
        }
        Optional<URI> url = Scalars.text(value).flatMap(links::image);
        url.ifPresent(address -> setter.accept(Image.builder(address).build()));
        if (url.isPresent()
                && entry.value() instanceof Value.Items items
                && items.values().size() > 1) {
            kept.add(entry.key());
        }
        return url.isPresent();
    }

    boolean copyright(HeaderEntry entry) {
        Optional<String> line = Scalars.text(entry.value());
        if (line.isPresent()) {
            copyright = Optional.of(copyright(line.get()));
            return true;
        }
        if (entry.value() instanceof Value.Fields) {
            copyright = field("copyright", entry.value(), entry).flatMap(Article::copyright);
        }
        return copyright.isPresent();
    }

    /** What a line says; one that is no notice is a statement. */
    static Copyright copyright(String line) {
        return Copyright.parse(line)
                .copyright()
                .orElseGet(() -> Copyright.builder().statement(line).build());
    }

    boolean licence(HeaderEntry entry) {
        for (String text : Scalars.texts(entry.value())) {
            Optional<URI> url = text.contains("://") ? links.address(text) : Optional.empty();
            licences.add(url.map(Licence::of)
                    .orElseGet(() -> SPDX.matcher(text).matches() ? Licence.ofSpdx(text) : Licence.named(text)));
        }
        return !licences.isEmpty();
    }

    /** Copyright and licences together. */
    Optional<Copyright> rights() {
        if (licences.isEmpty()) {
            return copyright;
        }
        Copyright known = copyright.orElseGet(() -> Copyright.builder().build());
        return Optional.of(known.with(change -> licences.forEach(change::licence)));
    }

    /** With the address in the form that the model takes. */
    private Value.Fields addressed(Value.Fields fields) {
        Map<String, Value> changed = new TreeMap<>(fields.values());
        changed.computeIfPresent(
                "url",
                (key, value) -> Scalars.text(value)
                        .flatMap(links::image)
                        .<Value>map(url -> new Value.Text(url.toString()))
                        .orElse(value));
        return new Value.Fields(changed);
    }

    /** What the model has of an object; it stays as it is as well where it has more. */
    private Value.Fields known(Value.Fields fields, Map<String, String> names, Set<String> known, HeaderEntry entry) {
        Map<String, Value> taken = new TreeMap<>(renamed(fields, names).values());
        List<String> others =
                taken.keySet().stream().filter(key -> !known.contains(key)).toList();
        if (!others.isEmpty()) {
            kept.add(entry.key());
            findings.info(
                    "front-matter-value-partly",
                    entry.line(),
                    Findings.shown(entry.key()) + " has what no field takes: " + String.join(", ", others),
                    "it is kept as a property as well");
            others.forEach(taken::remove);
        }
        return new Value.Fields(taken);
    }

    private static Value.Fields renamed(Value.Fields fields, Map<String, String> names) {
        Map<String, Value> renamed = new TreeMap<>();
        fields.values().forEach((key, value) -> {
            String name = names.getOrDefault(Keys.normal(key), key);
            if (!fields.values().containsKey(name) || name.equals(key)) {
                renamed.putIfAbsent(name, value);
            } else {
                renamed.put(key, value);
            }
        });
        return new Value.Fields(renamed);
    }

    private Optional<Article> field(String name, Value value, HeaderEntry entry) {
        return Json.field(name, value, entry, findings);
    }
}
