package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Something that is described in schema.org's vocabulary, in whichever syntax. The values of a property are texts and
 * things; names are without the vocabulary's address.
 */
final class Thing {

    private final List<String> types = new ArrayList<>(1);
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();
    private String id = "";
    private String literal = "";
    private String role = "";
    private @Nullable Element at;

    /** A name less the vocabulary before it: {@code http://schema.org/name}, {@code schema:name}. */
    static String local(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
        int colon = name.lastIndexOf(':');
        return name.substring(Math.max(slash, colon) + 1);
    }

    void type(String type) {
        types.add(local(type.strip()));
    }

    void id(String id) {
        this.id = id.strip();
    }

    /** An object of JSON-LD that is a text with a language or a type. */
    void literal(String text) {
        literal = text;
    }

    /** Where it is described. */
    void at(Element element) {
        at = element;
    }

    @Nullable
    Element at() {
        return at;
    }

    /** The property of another thing whose value it is; empty for one that stands by itself. */
    String role() {
        return role;
    }

    /** The text that it is, or else itself. */
    Object value() {
        return literal.isEmpty() ? this : literal;
    }

    String id() {
        return id;
    }

    List<String> types() {
        return types;
    }

    boolean is(String type) {
        return types.contains(type);
    }

    /** Adds a text or a thing. */
    void add(String property, Object value) {
        String name = local(property);
        properties.computeIfAbsent(name, it -> new ArrayList<>(1)).add(value);
        if (value instanceof Thing thing) {
            thing.role = name;
        }
    }

    List<Object> values(String property) {
        return properties.getOrDefault(property, List.of());
    }

    Map<String, List<Object>> properties() {
        return properties;
    }

    /** The first value that is a text and not blank. */
    Optional<String> text(String property) {
        for (Object value : values(property)) {
            if (value instanceof String text && !text.isBlank()) {
                return Optional.of(text.strip());
            }
        }
        return Optional.empty();
    }

    /** Every text that is not blank. */
    List<String> texts(String property) {
        List<Object> values = values(property);
        if (values.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return texts;
    }

    /** Whether nothing is said but the id: a reference to what is described elsewhere. */
    boolean isReference() {
        return types.isEmpty() && properties.isEmpty() && !id.isEmpty();
    }
}
