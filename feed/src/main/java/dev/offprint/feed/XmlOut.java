package dev.offprint.feed;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import dev.offprint.rule.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jspecify.annotations.Nullable;

/**
 * Writes a feed's elements as UTF-8, each on a line of its own, with every namespace declared at the root.
 *
 * <p>Which namespaces a feed uses is known at its end. So a writer goes over the feed twice: first into a
 * {@linkplain #survey() survey}, which notes them and asks for no text that takes time to make.
 */
final class XmlOut {

    private static final OutputFactoryImpl FACTORY = new OutputFactoryImpl();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String[] INDENTS = {"\n", "\n  ", "\n    ", "\n      ", "\n        ", "\n          "};

    private final @Nullable XMLStreamWriter2 xml;
    private final Set<Namespace> namespaces;
    private int depth;
    private boolean leaf;

    private XmlOut(@Nullable XMLStreamWriter2 xml, Set<Namespace> namespaces) {
        this.xml = xml;
        this.namespaces = namespaces;
    }

    /** Writes nothing and notes the namespaces. */
    static XmlOut survey() {
        return new XmlOut(null, EnumSet.noneOf(Namespace.class));
    }

    /** The namespaces of the elements so far. */
    Set<Namespace> used() {
        return namespaces;
    }

    /** Writes the declaration and the start of the root element. */
    static XmlOut open(OutputStream out, String root, String defaultNamespace, Set<Namespace> used)
            throws IOException {
        try {
            XMLStreamWriter2 xml = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeRaw("\n");
            xml.writeStartElement("", root, defaultNamespace);
            if (!defaultNamespace.isEmpty()) {
                xml.writeDefaultNamespace(defaultNamespace);
            }
            for (Namespace namespace : used) {
                xml.writeNamespace(namespace.prefix, namespace.uri);
            }
            XmlOut result = new XmlOut(xml, used);
            result.depth = 1;
            return result;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    /** Starts an element of the format itself. */
    XmlOut start(String name) throws IOException {
        if (xml != null) {
            try {
                xml.writeRaw(INDENTS[depth]);
                xml.writeStartElement(name);
                depth++;
                leaf = true;
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** Starts an element of another vocabulary. */
    XmlOut start(Namespace namespace, String name) throws IOException {
        if (xml == null) {
            namespaces.add(namespace);
            return this;
        }
        if (!namespaces.contains(namespace)) {
            throw new IllegalStateException("Namespace not declared: " + namespace);
        }
        try {
            xml.writeRaw(INDENTS[depth]);
            xml.writeStartElement(namespace.prefix, name, namespace.uri);
            depth++;
            leaf = true;
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    /** An attribute of the element just started. */
    XmlOut attribute(String name, String value) throws IOException {
        if (xml != null) {
            try {
                xml.writeAttribute(name, Characters.clean(value));
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** The language of the element just started. */
    XmlOut language(String tag) throws IOException {
        if (xml != null) {
            try {
                xml.writeAttribute("xml", XML, "lang", tag);
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** Text that no reader takes for markup. */
    XmlOut text(String text) throws IOException {
        if (xml != null) {
            try {
                xml.writeCharacters(Characters.clean(text));
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** Text that takes time to make; see {@link #text(String)}. */
    XmlOut text(Supplier<String> text) throws IOException {
        return xml == null ? this : text(text.get());
    }

    /** Plain text where a reader may take it for markup. */
    XmlOut plain(String text) throws IOException {
        if (!Markup.isLike(text)) {
            return text(text);
        }
        if (xml != null) {
            String shown = Markup.hasClosingTag(text) ? Markup.html(text) : text;
            try {
                xml.writeRaw(Markup.hexadecimal(Characters.clean(shown)));
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** Plain text that takes time to make; see {@link #plain(String)}. */
    XmlOut plain(Supplier<String> text) throws IOException {
        return xml == null ? this : plain(text.get());
    }

    /** Ends the element. */
    XmlOut end() throws IOException {
        if (xml != null) {
            try {
                depth--;
                if (!leaf) {
                    xml.writeRaw(INDENTS[depth]);
                }
                xml.writeEndElement();
                leaf = false;
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
        return this;
    }

    /** An element with text alone. */
    XmlOut element(Namespace namespace, String name, String text) throws IOException {
        return start(namespace, name).text(text).end();
    }

    /** An element with text alone. */
    XmlOut element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /** Ends the root element and hands everything to the stream, which stays open. */
    void close() throws IOException {
        end();
        if (xml != null) {
            try {
                xml.writeRaw("\n");
                xml.writeEndDocument();
                xml.close();
            } catch (XMLStreamException e) {
                throw io(e);
            }
        }
    }

    private static IOException io(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
