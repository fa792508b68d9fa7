package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the JSON-LD of a page. Blocks that are broken, as many are, give what stands before the break: comments around
 * them, trailing commas, line ends in strings, several values in a row, and a missing end are all read over.
 */
final class JsonLd {

    private static final int DEPTH = 40;
    private static final int VALUES = 100_000;
    private static final int STRING = 2_000_000;
    private static final int BLOCKS = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10 * DEPTH)
                    .maxStringLength(STRING)
                    .build())
            .build();

    private final Graph graph = new Graph();
    private final PageFindings findings;
    private int values;

    private JsonLd(PageFindings findings) {
        this.findings = findings;
    }

    static Graph read(List<Element> scripts, PageFindings findings) {
        JsonLd json = new JsonLd(findings);
        scripts.stream()
                .limit(BLOCKS)
                .forEach(script -> json.block(script.data().isBlank() ? script.wholeText() : script.data(), script));
        return json.graph;
    }

    /** What one element holds. */
    static Graph read(String source, Element at, PageFindings findings) {
        JsonLd json = new JsonLd(findings);
        json.block(source, at);
        return json.graph;
    }

    private void block(String text, Element script) {
        String source = unwrapped(text);
        List<Object> roots = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source)) {
            read(parser, roots);
        } catch (JacksonException e) {
            findings.warning(
                    "json-ld-broken", script, "JSON-LD that is no JSON", "what stands before the fault is read");
        }
        roots.forEach(root -> keep(root, script));
    }

    /** The JSON less comments or CDATA signs around it, and less entities, where somebody escaped all of it. */
    private static String unwrapped(String text) {
        String json = text.strip();
        int start = 0;
        while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
            start++;
        }
        json = json.substring(start);
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        String trimmed = end > 0 ? json.substring(0, end) : json;
        return trimmed.startsWith("{&quot;") || trimmed.startsWith("[{&quot;")
                ? Parser.unescapeEntities(trimmed, false)
                : trimmed;
    }

    private void read(JsonParser parser, List<Object> roots) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                Thing thing = new Thing();
                roots.add(thing);
                object(parser, thing, 1);
            } else if (token == JsonToken.START_ARRAY) {
                array(parser, roots, 1);
            }
        }
    }

    /** Filled as it is read, so that what a fault interrupts is not lost. */
    private void object(JsonParser parser, Thing thing, int depth) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            List<Object> list = new ArrayList<>(1);
            try {
                value(parser, list, depth + 1);
            } finally {
                member(thing, name, list);
            }
        }
    }

    private static void member(Thing thing, String name, List<Object> list) {
        for (Object value : list) {
            switch (name) {
                case "@type" -> thing.type(value.toString());
                case "@id" -> thing.id(value.toString());
                case "@value" -> thing.literal(value.toString());
                default -> thing.add(name, value);
            }
        }
    }

    private void value(JsonParser parser, List<Object> into, int depth) {
        if (++values > VALUES) {
            throw new StreamReadException(parser, "more than " + VALUES + " values");
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            if (depth > DEPTH) {
                parser.skipChildren();
                return;
            }
            Thing thing = new Thing();
            try {
                object(parser, thing, depth);
            } finally {
                into.add(thing.value());
            }
        } else if (token == JsonToken.START_ARRAY) {
            if (depth > DEPTH) {
                parser.skipChildren();
                return;
            }
            array(parser, into, depth);
        } else if (token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            into.add(parser.getString());
        }
    }

    private void array(JsonParser parser, List<Object> into, int depth) {
        for (JsonToken token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            value(parser, into, depth + 1);
        }
    }

    /** Every thing, and the things in it, each before those: the order in which a page names what matters. */
    private void keep(Object value, Element script) {
        if (value instanceof Thing thing) {
            thing.at(script);
            graph.add(thing);
            thing.properties().values().forEach(list -> list.forEach(it -> keep(it, script)));
        }
    }
}
