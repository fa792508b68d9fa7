package dev.offprint.examples.cli;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Candidate;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Evidence;
import dev.offprint.json.ArticleJson;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A field of what was read.
 *
 * @param name the field's
 * @param chosen what was found
 * @param losers what was found too and not believed
 */
record FoundField(String name, Said chosen, List<Said> losers) {

    /** How the codes of findings begin that tell of a field, and which field that is. */
    private static final Map<String, String> INFERRED = Map.of(
            "author", "authors",
            "copyright", "copyright",
            "date", "published",
            "language", "language",
            "place", "dateline",
            "subtitle", "subtitle",
            "title-from", "title",
            "excerpt", "summary");

    /** What one place says, for people: the value, who says so, how sure that is, and where. */
    record Said(String value, String source, String confidence, String place) {

        private static Said of(Candidate candidate) {
            return new Said(
                    candidate.value(),
                    candidate.source() + " " + candidate.detail(),
                    word(candidate.confidence()),
                    candidate.place().equals(Place.UNKNOWN)
                            ? ""
                            : candidate.place().toString());
        }

        private void write(JsonGenerator out) {
            out.writeStringProperty("value", value);
            out.writeStringProperty("source", source);
            out.writeStringProperty("confidence", confidence);
            out.writeStringProperty("place", place);
        }
    }

    /** The fields of a page, with all that it says of each. */
    static List<FoundField> of(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> new FoundField(
                        it.field().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Said.of(it.chosen()),
                        it.losers().stream().map(Said::of).toList()))
                .toList();
    }

    /** The fields of an article in a format that says each once; what was inferred is less sure. */
    static List<FoundField> of(Article article, Format format, List<Finding> findings) {
        Set<String> inferred = findings.stream()
                .flatMap(finding -> INFERRED.entrySet().stream()
                        .filter(entry -> finding.code().startsWith(entry.getKey() + "-"))
                        .map(Map.Entry::getValue))
                .collect(Collectors.toSet());
        List<FoundField> fields = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), ArticleJson.write(article))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                String value = value(name, json, article);
                Confidence confidence = inferred.contains(name) ? Confidence.MEDIUM : Confidence.HIGH;
                fields.add(new FoundField(name, new Said(value, format.toString(), word(confidence), ""), List.of()));
            }
        }
        return fields;
    }

    void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("field", name);
        chosen.write(out);
        out.writeArrayPropertyStart("losers");
        for (Said loser : losers) {
            out.writeStartObject();
            loser.write(out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** What people want to see of a field, and for the rest its JSON; the parser is left at the end of the value. */
    private static String value(String name, JsonParser json, Article article) {
        String written = written(json);
        return switch (name) {
            case "body" -> article.body().text();
            case "authors" -> article.authors().stream().map(Author::name).collect(Collectors.joining("; "));
            case "tags" -> article.tags().stream().map(Tag::label).collect(Collectors.joining("; "));
            case "copyright" ->
                article.copyright()
                        .map(it -> it.statement().orElseGet(() -> it.line(Locale.ENGLISH)))
                        .orElse(written);
            default -> written;
        };
    }

    private static String written(JsonParser json) {
        if (json.currentToken().isScalarValue()) {
            return json.getString();
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            out.copyCurrentStructure(json);
        }
        return text.toString();
    }

    private static String word(Confidence confidence) {
        return confidence.name().toLowerCase(Locale.ROOT);
    }
}
