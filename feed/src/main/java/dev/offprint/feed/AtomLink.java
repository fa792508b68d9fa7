package dev.offprint.feed;

import dev.offprint.Value;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A link of Atom as it is written (RFC 4287, section 4.2.7).
 *
 * @param relation in lower case; {@code alternate} where none is given
 */
record AtomLink(
        String relation,
        @Nullable String href,
        @Nullable String type,
        @Nullable String language,
        @Nullable String title,
        @Nullable String length) {

    /** Reads the element to its end. */
    static AtomLink read(XmlElements xml) throws BrokenXml {
        String relation = xml.attribute("rel");
        AtomLink link = new AtomLink(
                relation == null ? "alternate" : registered(relation.toLowerCase(Locale.ROOT)),
                xml.attribute("href"),
                xml.attribute("type"),
                xml.attribute("hreflang"),
                xml.attribute("title"),
                xml.attribute("length"));
        String text = xml.text().strip();
        boolean isText = link.href == null && !text.isEmpty();
        return isText ? new AtomLink(link.relation, text, link.type, link.language, link.title, link.length) : link;
    }

    /** The name of a relation whose address is written out: {@code http://www.iana.org/assignments/relation/self}. */
    private static String registered(String relation) {
        int name = relation.lastIndexOf("/relation/");
        return name < 0 ? relation : relation.substring(name + "/relation/".length());
    }

    /** Whether it can lead to a page for people. */
    boolean isForPeople() {
        return type == null || type.contains("html") || type.startsWith("text/");
    }

    /** All that is said, as a property. */
    Value value() {
        Map<String, Value> fields = new TreeMap<>();
        put("rel", relation, fields);
        put("href", href, fields);
        put("type", type, fields);
        put("hreflang", language, fields);
        put("title", title, fields);
        put("length", length, fields);
        return new Value.Fields(fields);
    }

    private static void put(String name, @Nullable String text, Map<String, Value> fields) {
        if (text != null) {
            fields.put(name, Value.of(text));
        }
    }
}
