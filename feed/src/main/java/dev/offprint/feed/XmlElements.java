package dev.offprint.feed;

import dev.offprint.Place;
import dev.offprint.feed.XmlCursor.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a document by elements. Whoever stands at the start of an element reads it to its end by one of {@link #text},
 * {@link #html}, {@link #inner} or {@link #skip}, or child by child: {@code while (xml.child()) …}.
 */
final class XmlElements {

    private static final Map<String, String> NAMES = Stream.of(
                    "rss",
                    "channel",
                    "item",
                    "title",
                    "link",
                    "description",
                    "guid",
                    "pubDate",
                    "author",
                    "category",
                    "comments",
                    "enclosure",
                    "source",
                    "language",
                    "copyright",
                    "managingEditor",
                    "webMaster",
                    "lastBuildDate",
                    "generator",
                    "image",
                    "url",
                    "width",
                    "height",
                    "ttl",
                    "html",
                    "feed",
                    "entry",
                    "id",
                    "updated",
                    "modified",
                    "published",
                    "issued",
                    "summary",
                    "content",
                    "subtitle",
                    "tagline",
                    "rights",
                    "contributor",
                    "name",
                    "email",
                    "uri",
                    "logo",
                    "icon",
                    "creator",
                    "subject",
                    "date",
                    "encoded")
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

    private final XmlCursor cursor;
    private final Findings findings;
    private String aliasAddress = "?";
    private Vocabulary alias = Vocabulary.OTHER;
    private String lastAddress = "?";
    private Vocabulary lastVocabulary = Vocabulary.OTHER;
    private final TextBuffer buffer;
    private boolean atStart;
    private boolean hadMarkup;

    XmlElements(XmlCursor cursor, ReadingLimits limits, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
        this.buffer = new TextBuffer(limits.text());
    }

    /**
     * Moves to the next child of the element whose child or start was last read.
     *
     * @return false at the end of the parent, or of the document
     */
    boolean child() throws BrokenXml {
        while (true) {
            Event event = cursor.next();
            if (event != Event.TEXT) {
                atStart = event == Event.START;
                return atStart;
            }
        }
    }

    /** As {@link #child}, and adds the text on the way. */
    boolean childOrText(StringBuilder text) throws BrokenXml {
        while (true) {
            Event event = cursor.next();
            if (event != Event.TEXT) {
                atStart = event == Event.START;
                return atStart;
            }
            buffer.clear();
            cursor.appendTo(buffer);
            text.append(buffer);
        }
    }

    /** Moves to the next start or end of any element; false at the end of the document. */
    boolean move() throws BrokenXml {
        Event event = cursor.next();
        while (event == Event.TEXT) {
            event = cursor.next();
        }
        atStart = event == Event.START;
        return event != Event.DONE;
    }

    /** Whether {@link #move} came to a start. */
    boolean isStart() {
        return atStart;
    }

    Vocabulary vocabulary() {
        String address = cursor.namespace();
        if (alias != Vocabulary.OTHER
                && address.equals(aliasAddress)
                && cursor.prefix().isEmpty()) {
            return alias;
        }
        if (address != lastAddress) { // a parser gives the same string for the same namespace
            lastAddress = address;
            Vocabulary known = Vocabulary.of(address);
            lastVocabulary = known == Vocabulary.OTHER && address.equals(aliasAddress) ? alias : known;
        }
        return lastVocabulary;
    }

    /**
     * From now on the address of the element's namespace stands for a vocabulary: where nobody knows it, and in elements
     * without prefix, for which it was declared by mistake.
     */
    void alias(Vocabulary vocabulary) {
        aliasAddress = cursor.namespace();
        alias = vocabulary;
        lastAddress = "?";
    }

    /** The same aliases as others have. */
    void aliases(XmlElements others) {
        aliasAddress = others.aliasAddress;
        alias = others.alias;
    }

    /** The local name; in capitals, as some old feeds have it, the one that RSS has. */
    String name() {
        String name = cursor.name();
        char first = name.isEmpty() ? 'x' : name.charAt(0);
        return first >= 'A' && first <= 'Z' ? NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name) : name;
    }

    String namespace() {
        return cursor.namespace();
    }

    /** The name with the prefix that people expect, else with that of the document. */
    String qualifiedName() {
        Vocabulary vocabulary = vocabulary();
        String prefix = vocabulary == Vocabulary.OTHER ? cursor.prefix() : vocabulary.prefix;
        return prefix.isEmpty() ? cursor.name() : prefix + ":" + cursor.name();
    }

    /** The value of an attribute without namespace, if there is more in it than white space. */
    @Nullable
    String attribute(String name) {
        if (cursor.attributes() == 0) {
            return null;
        }
        String value = cursor.attribute(name);
        return said(value == null ? misspelt(name) : value);
    }

    @Nullable
    String attribute(String namespace, String name) {
        return cursor.attributes() == 0 ? null : said(cursor.attribute(namespace, name));
    }

    /** An attribute in capitals, or with the prefix of its element. */
    private @Nullable String misspelt(String name) {
        for (int i = 0; i < cursor.attributes(); i++) {
            String namespace = cursor.attributeNamespace(i);
            if (cursor.attributeName(i).equalsIgnoreCase(name)
                    && (namespace.isEmpty() || namespace.equals(cursor.namespace()))) {
                return cursor.attributeValue(i);
            }
        }
        return null;
    }

    private static @Nullable String said(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    XmlCursor cursor() {
        return cursor;
    }

    Place place() {
        return cursor.place();
    }

    /** Reads over the element. */
    void skip() throws BrokenXml {
        skipTo(cursor.depth());
    }

    /** Reads to the end of the element at that depth, if it has not been reached. */
    void leave(int depth) throws BrokenXml {
        if (cursor.depth() >= depth) {
            skipTo(depth);
        }
    }

    private void skipTo(int depth) throws BrokenXml {
        Event event = cursor.next();
        while (event != Event.DONE && !(event == Event.END && cursor.depth() < depth)) {
            event = cursor.next();
        }
    }

    /** The text of the element and of all within, as it is. */
    String text() throws BrokenXml {
        int depth = cursor.depth();
        buffer.clear();
        for (Event event = cursor.next(); event != Event.DONE; event = cursor.next()) {
            if (event == Event.TEXT) {
                cursor.appendTo(buffer);
            } else if (event == Event.END && cursor.depth() < depth) {
                break;
            }
        }
        return bounded();
    }

    /** As {@link #text}, but of an element that holds a list of RDF, each of its members by itself. */
    List<String> texts() throws BrokenXml {
        int depth = cursor.depth();
        List<String> texts = new ArrayList<>(1);
        buffer.clear();
        for (Event event = cursor.next(); event != Event.DONE; event = cursor.next()) {
            boolean isEnd = event == Event.END && cursor.depth() < depth;
            if (event == Event.TEXT) {
                cursor.appendTo(buffer);
            } else if (isEnd || Vocabulary.of(cursor.namespace()) == Vocabulary.RDF) {
                if (!buffer.isBlank()) {
                    texts.add(bounded());
                }
                buffer.clear();
            }
            if (isEnd) {
                break;
            }
        }
        return texts;
    }

    /**
     * The text of an element that holds HTML as text. Where somebody forgot to escape it, the elements within are part of
     * it.
     */
    String html() throws BrokenXml {
        int depth = cursor.depth();
        hadMarkup = false;
        buffer.clear();
        for (Event event = cursor.next(); event != Event.DONE; event = cursor.next()) {
            if (event == Event.TEXT) {
                cursor.appendTo(buffer);
            } else if (event == Event.START) {
                String before = HtmlLine.escape(buffer.toString());
                buffer.clear();
                buffer.append(before);
                InnerMarkup inner = new InnerMarkup(cursor, buffer);
                inner.startTag();
                inner.rest(depth);
                hadMarkup = true;
                break;
            } else if (cursor.depth() < depth) {
                break;
            }
        }
        return bounded();
    }

    /** Whether the last {@link #html} had elements within. */
    boolean hadMarkup() {
        return hadMarkup;
    }

    /** The children of the element as markup. */
    String inner() throws BrokenXml {
        buffer.clear();
        new InnerMarkup(cursor, buffer).rest(cursor.depth());
        return bounded();
    }

    /** As {@link #inner}, less the {@code div} that Atom puts around XHTML. */
    String xhtml() throws BrokenXml {
        int depth = cursor.depth();
        InnerMarkup inner = new InnerMarkup(cursor, buffer);
        buffer.clear();
        for (Event event = cursor.next(); event != Event.DONE; event = cursor.next()) {
            if (event == Event.TEXT) {
                cursor.appendTo(buffer);
            } else if (event == Event.START && cursor.name().equals("div") && buffer.isBlank()) {
                buffer.clear();
                inner.base();
                inner.rest(cursor.depth());
                skipTo(depth);
                break;
            } else if (event == Event.START) {
                inner.startTag();
                inner.rest(depth);
                break;
            } else {
                break;
            }
        }
        return bounded();
    }

    private String bounded() {
        if (buffer.isOverflown()) {
            findings.error(
                    "text-too-long", "an element has more text than the limit allows", "the element is left out");
            return "";
        }
        buffer.mend();
        return buffer.toString();
    }
}
