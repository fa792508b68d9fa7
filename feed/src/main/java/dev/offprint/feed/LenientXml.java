package dev.offprint.feed;

import dev.offprint.Place;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a document that is not well-formed and makes the best of it: an ampersand or angle bracket that begins nothing
 * is text, an end tag closes the nearest element of that name and all within or nothing, an item never holds another, and
 * the end of the document closes what is open. It keeps no more than the names of the open elements.
 */
final class LenientXml implements XmlCursor {

    private static final int PIECE = 4096;
    private static final int LONGEST_NAME = 1000;
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private static final Set<String> ROOTS = Set.of("channel", "rss", "rdf:RDF", "feed");

    /** Elements with text alone: the next of them, or of the items, ends one that was not closed. */
    private static final Set<String> LEAVES = Set.of(
            "title",
            "link",
            "guid",
            "pubDate",
            "description",
            "author",
            "category",
            "comments",
            "enclosure",
            "id",
            "updated",
            "published",
            "summary",
            "dc:creator",
            "dc:date",
            "content:encoded");

    private static final Set<String> CONTAINERS = Set.of("item", "entry", "channel", "feed", "image", "source");

    private record Open(String qualified, String prefix, String name, String namespace, int bindings) {}

    private record Attribute(String qualified, String value) {}

    private final CharSource in;
    private final ReadingLimits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private final PrefixBindings bindings;
    private final List<Attribute> attributes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int ends;
    private @Nullable String starting;
    private boolean isEmpty;
    private Open current = new Open("", "", "", "", 0);
    private boolean inCdata;
    private boolean truncated;

    LenientXml(Reader reader, int lines, ReadingLimits limits, Findings findings) {
        this.in = new CharSource(reader, lines);
        this.bindings = new PrefixBindings(findings);
        this.limits = limits;
    }

    @Override
    public boolean isTruncated() {
        return truncated;
    }

    @Override
    public Event next() {
        if (ends > 0) {
            return end();
        }
        if (starting != null) {
            return start(starting);
        }
        text.setLength(0);
        while (true) {
            int c = in.peek();
            if (c == CharSource.END) {
                return text.length() > 0 ? Event.TEXT : endOfDocument();
            }
            boolean isMarkup = inCdata ? in.startsWith("]]>") : c == '<' && isMarkup();
            if (isMarkup && text.length() > 0) {
                return Event.TEXT;
            }
            if (isMarkup) {
                Event event = inCdata ? endCdata() : markup();
                if (event != null) {
                    return event;
                }
            } else {
                character();
                if (text.length() >= PIECE) {
                    return Event.TEXT;
                }
            }
        }
    }

    private Event endOfDocument() {
        if (open.isEmpty()) {
            return Event.DONE;
        }
        truncated = true;
        ends = open.size();
        return end();
    }

    private boolean isMarkup() {
        int next = in.peek(1);
        return next == '!' || next == '?' || next == '/' && isNameStart(in.peek(2)) || isNameStart(next);
    }

    private @Nullable Event markup() {
        if (in.startsWith("<!--")) {
            in.skip(4);
            in.skipPast("-->");
        } else if (in.startsWith("<![cdata[")) {
            in.skip(9);
            inCdata = true;
        } else if (in.peek(1) == '!') {
            documentType();
        } else if (in.peek(1) == '?') {
            in.skipPast(">");
        } else if (in.peek(1) == '/') {
            in.skip(2);
            return endTag();
        } else {
            in.skip(1);
            return startTag();
        }
        return null;
    }

    private @Nullable Event endCdata() {
        in.skip(3);
        inCdata = false;
        return null;
    }

    private void documentType() {
        int brackets = 0;
        for (int c = in.read(); c != CharSource.END && (c != '>' || brackets > 0); c = in.read()) {
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
    }

    private void character() {
        int c = in.peek();
        if (c == '&' && !inCdata) {
            StringBuilder reference = new StringBuilder();
            for (int i = 0; i < 40 && in.peek(i) != CharSource.END && (i == 0 || in.peek(i - 1) != ';'); i++) {
                reference.append((char) in.peek(i));
            }
            int end = CharacterReferences.decode(reference, 0, text);
            if (end > 0) {
                in.skip(end);
                return;
            }
        }
        in.read();
        if (c == '\r') {
            text.append('\n');
        } else if (c >= ' ' || c == '\n' || c == '\t') {
            text.append((char) c);
        }
    }

    private Event startTag() {
        String qualified = nameToken();
        readAttributes();
        isEmpty = in.peek() == '/';
        in.skip(isEmpty ? 1 : 0);
        in.skip(in.peek() == '>' ? 1 : 0);
        ends = unclosed(qualified);
        if (ends > 0) {
            starting = qualified;
            return end();
        }
        return start(qualified);
    }

    private Event start(String qualified) {
        starting = null;
        limits.checkDepth(open.size() + 1, place());
        limits.checkAttributes(attributes.size(), place());
        int before = bindings.size();
        for (Attribute attribute : attributes) {
            if (attribute.qualified.equals("xmlns")) {
                bindings.bind("", attribute.value);
            } else if (attribute.qualified.startsWith("xmlns:")) {
                bindings.bind(attribute.qualified.substring(6), attribute.value);
            }
        }
        attributes.removeIf(attribute -> attribute.qualified.startsWith("xmlns"));
        int colon = qualified.indexOf(':');
        String prefix = colon < 0 ? "" : qualified.substring(0, colon);
        current = new Open(qualified, prefix, qualified.substring(colon + 1), bindings.namespace(prefix), before);
        open.push(current);
        ends = isEmpty ? 1 : 0;
        return Event.START;
    }

    /** How many open elements cannot hold this one. */
    private int unclosed(String qualified) {
        boolean isItem = ITEMS.contains(qualified);
        if (!isItem && !LEAVES.contains(qualified)) {
            return 0;
        }
        int count = 0;
        for (Open element : open) {
            count++;
            if (isItem ? ITEMS.contains(element.qualified) : LEAVES.contains(element.qualified)) {
                return count;
            }
            if (!isItem && CONTAINERS.contains(element.qualified)) {
                return 0;
            }
        }
        return 0;
    }

    private Event end() {
        ends--;
        current = open.pop();
        bindings.shrink(current.bindings);
        return Event.END;
    }

    private @Nullable Event endTag() {
        String qualified = nameToken();
        in.skipPast(">");
        int count = 0;
        for (Open element : open) {
            count++;
            if (element.qualified.equalsIgnoreCase(qualified)) {
                ends = count;
                return end();
            }
        }
        if (ROOTS.contains(qualified) && !open.isEmpty()) { // what it ends was open before this reader began
            ends = count;
            return end();
        }
        return null;
    }

    private String nameToken() {
        StringBuilder name = new StringBuilder();
        while (isNameCharacter(in.peek()) && name.length() < LONGEST_NAME) {
            name.append((char) in.read());
        }
        return name.toString();
    }

    private void readAttributes() {
        attributes.clear();
        for (int c = in.peek(); c != CharSource.END && c != '>' && c != '<'; c = in.peek()) {
            if (c == '/' && in.peek(1) == '>') {
                return;
            }
            if (!isNameCharacter(c)) {
                in.read();
                continue;
            }
            String name = nameToken();
            skipSpace();
            String value = "";
            if (in.peek() == '=') {
                in.read();
                skipSpace();
                value = attributeText();
            }
            if (attributes.size() <= limits.attributes() && attributeOf(name) == null) {
                attributes.add(new Attribute(name, value));
            }
        }
    }

    /** A value ends with its quotation mark, else with white space; never beyond an angle bracket. */
    private String attributeText() {
        int quote = in.peek();
        boolean isQuoted = quote == '"' || quote == '\'';
        in.skip(isQuoted ? 1 : 0);
        StringBuilder value = new StringBuilder();
        for (int c = in.peek(); c != CharSource.END && c != '<'; c = in.peek()) {
            if (isQuoted ? c == quote : c == '>' || isSpace(c) || c == '/' && in.peek(1) == '>') {
                in.skip(isQuoted ? 1 : 0);
                break;
            }
            if (value.length() < limits.text()) {
                value.append((char) in.read());
            } else {
                in.read();
            }
        }
        return CharacterReferences.decode(value.toString());
    }

    private @Nullable String attributeOf(String qualified) {
        for (Attribute attribute : attributes) {
            if (attribute.qualified.equals(qualified)) {
                return attribute.value;
            }
        }
        return null;
    }

    private void skipSpace() {
        while (isSpace(in.peek())) {
            in.read();
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0;
    }

    private static boolean isNameCharacter(int c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == ':' || c == '-' || c == '.';
    }

    @Override
    public String namespace() {
        return current.namespace;
    }

    @Override
    public String name() {
        return current.name;
    }

    @Override
    public String prefix() {
        return current.prefix;
    }

    @Override
    public @Nullable String attribute(String namespace, String name) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributeName(i).equals(name) && attributeNamespace(i).equals(namespace)) {
                return attributes.get(i).value;
            }
        }
        return null;
    }

    @Override
    public int attributes() {
        return attributes.size();
    }

    @Override
    public String attributeNamespace(int index) {
        String qualified = attributes.get(index).qualified;
        int colon = qualified.indexOf(':');
        return colon < 0 ? "" : bindings.namespace(qualified.substring(0, colon));
    }

    @Override
    public String attributeName(int index) {
        String qualified = attributes.get(index).qualified;
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    @Override
    public String attributeValue(int index) {
        return attributes.get(index).value;
    }

    @Override
    public void appendTo(TextBuffer out) {
        out.append(text);
    }

    @Override
    public int depth() {
        return open.size();
    }

    @Override
    public Place place() {
        return in.place();
    }
}
