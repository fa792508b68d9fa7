package dev.offprint.feed;

import dev.offprint.feed.XmlCursor.Event;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Writes elements within an element as markup. A base that one of them gives its links (XML Base) is put into the links,
 * for HTML has no such thing.
 */
final class InnerMarkup {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite", "poster", "data");

    /** What links are relative to in an element so deep; itself relative to what holds outside. */
    private record Base(int depth, URI url) {}

    private final XmlCursor cursor;
    private final TextBuffer out;
    private final TextBuffer piece = new TextBuffer(Integer.MAX_VALUE);
    private final Deque<Base> bases = new ArrayDeque<>(1);

    InnerMarkup(XmlCursor cursor, TextBuffer out) {
        this.cursor = cursor;
        this.out = out;
    }

    /** Reads to the end of the element at that depth. */
    void rest(int depth) throws BrokenXml {
        for (Event event = cursor.next(); event != Event.DONE; event = cursor.next()) {
            if (event == Event.TEXT) {
                piece.clear();
                cursor.appendTo(piece);
                out.append(HtmlLine.escape(piece.toString()));
            } else if (event == Event.START) {
                startTag();
            } else if (cursor.depth() < depth) {
                return;
            } else {
                endTag();
            }
        }
    }

    /** Writes the tag that the cursor stands at. */
    void startTag() {
        base();
        out.append('<');
        out.append(cursor.name());
        for (int i = 0; i < cursor.attributes(); i++) {
            boolean isXml = cursor.attributeNamespace(i).equals(Vocabulary.XML_NAMESPACE);
            if (isXml && cursor.attributeName(i).equals("base")) {
                continue;
            }
            out.append(isXml ? " xml:" : " ");
            out.append(cursor.attributeName(i));
            out.append("=\"");
            out.append(HtmlLine.escape(value(i)).replace("\"", "&quot;"));
            out.append('"');
        }
        out.append('>');
    }

    /** Takes note of the base that the element gives, without writing its tag. */
    void base() {
        String said = cursor.attribute(Vocabulary.XML_NAMESPACE, "base");
        if (said != null) {
            URI outer = bases.isEmpty() ? null : bases.peek().url;
            Optional<URI> url = Links.read(said, outer);
            url.ifPresent(it -> bases.push(new Base(cursor.depth(), it)));
        }
    }

    private void endTag() {
        if (!bases.isEmpty() && cursor.depth() < bases.peek().depth) {
            bases.pop();
        }
        if (!VOID.contains(cursor.name())) {
            out.append("</");
            out.append(cursor.name());
            out.append('>');
        }
    }

    private String value(int attribute) {
        String value = cursor.attributeValue(attribute);
        boolean isLink = !bases.isEmpty() && ADDRESSES.contains(cursor.attributeName(attribute));
        return isLink && !value.startsWith("#")
                ? Links.read(value, bases.peek().url).map(URI::toString).orElse(value)
                : value;
    }
}
