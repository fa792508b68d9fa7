package dev.offprint.feed;

import dev.offprint.Value;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Elements that the model has no field for, as properties. An element with text alone is that text; another is an object
 * with its attributes under their names, its children under theirs, and its text as {@code #text}.
 */
final class PropertyElements {

    private static final int MAX_DEPTH = 10;

    private final Findings findings;

    PropertyElements(Findings findings) {
        this.findings = findings;
    }

    /** Reads the element to its end. */
    Value read(XmlElements xml) throws BrokenXml {
        return read(xml, 1);
    }

    private Value read(XmlElements xml, int depth) throws BrokenXml {
        Map<String, List<Value>> fields = new LinkedHashMap<>();
        XmlCursor cursor = xml.cursor();
        for (int i = 0; i < cursor.attributes(); i++) {
            add(cursor.attributeName(i), Value.of(cursor.attributeValue(i)), fields);
        }
        StringBuilder text = new StringBuilder();
        while (xml.childOrText(text)) {
            if (depth == MAX_DEPTH) {
                findings.warn("property-too-deep", "elements nest deeper than " + MAX_DEPTH, "left out");
                xml.skip();
            } else {
                String name = xml.qualifiedName();
                add(name, read(xml, depth + 1), fields);
            }
        }
        String line = Characters.clean(text.toString()).strip();
        if (fields.isEmpty()) {
            return Value.of(line);
        }
        if (!line.isEmpty()) {
            add("#text", Value.of(line), fields);
        }
        Map<String, Value> values = new LinkedHashMap<>();
        fields.forEach((name, list) -> values.put(name, list.size() == 1 ? list.get(0) : new Value.Items(list)));
        return new Value.Fields(values);
    }

    private static void add(String name, Value value, Map<String, List<Value>> fields) {
        fields.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }
}
