package dev.offprint.feed;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name of an element or attribute, and its tags as they stand in a feed, each start on a line of its own. */
final class XmlName {

    private static final int DEPTHS = 6;

    private static final byte[][] INDENTS = new byte[DEPTHS][];

    static {
        for (int depth = 0; depth < DEPTHS; depth++) {
            INDENTS[depth] = ascii("\n" + "  ".repeat(depth));
        }
    }

    // names are few and all our own; two that meet in a slot, or threads that do, make one anew
    private static final XmlName[] KNOWN = new XmlName[512];

    private final @Nullable Namespace namespace;
    private final String name;
    private final byte[][] starts = new byte[DEPTHS][];
    private final byte[][] wholes = new byte[DEPTHS][];
    private final byte[] end;
    private final byte[] attribute;

    private XmlName(@Nullable Namespace namespace, String name) {
        this.namespace = namespace;
        this.name = name;
        String written = namespace == null ? name : namespace.prefix + ":" + name;
        for (int depth = 0; depth < DEPTHS; depth++) {
            String indent = new String(indent(depth), StandardCharsets.US_ASCII);
            starts[depth] = ascii(indent + "<" + written);
            wholes[depth] = ascii(indent + "<" + written + ">");
        }
        end = ascii("</" + written + ">");
        attribute = ascii(" " + written + "=\"");
    }

    /** The name; without a namespace, one of the format itself. */
    static XmlName of(@Nullable Namespace namespace, String name) {
        int hash = name.hashCode() + (namespace == null ? 0 : 31 * namespace.ordinal());
        int slot = (hash ^ hash >>> 9) & KNOWN.length - 1;
        XmlName known = KNOWN[slot];
        if (known == null || known.namespace != namespace || !known.name.equals(name)) {
            known = new XmlName(namespace, name);
            KNOWN[slot] = known;
        }
        return known;
    }

    /** The name of an element of the format itself, or of an attribute. */
    static XmlName of(String name) {
        return of(null, name);
    }

    /** The vocabulary of an element that is none of the format itself. */
    @Nullable
    Namespace namespace() {
        return namespace;
    }

    /** The name without prefix. */
    String local() {
        return name;
    }

    /** The start of a line so deep in elements. */
    static byte[] indent(int depth) {
        return depth < DEPTHS ? INDENTS[depth] : ascii("\n" + "  ".repeat(depth));
    }

    /** The start tag on a new line, open for attributes. */
    byte[] start(int depth) {
        return depth < DEPTHS ? starts[depth] : deep(depth, starts);
    }

    /** The start tag on a new line, without attributes. */
    byte[] whole(int depth) {
        return depth < DEPTHS ? wholes[depth] : deep(depth, wholes);
    }

    /** The end tag. */
    byte[] end() {
        return end;
    }

    /** The equals sign and quote behind the name, and the space before it. */
    byte[] attribute() {
        return attribute;
    }

    private static byte[] deep(int depth, byte[][] tags) {
        String tag = new String(tags[0], StandardCharsets.US_ASCII);
        return ascii("\n" + "  ".repeat(depth) + tag.substring(1));
    }

    private static byte[] ascii(String tag) {
        return tag.getBytes(StandardCharsets.US_ASCII);
    }
}
