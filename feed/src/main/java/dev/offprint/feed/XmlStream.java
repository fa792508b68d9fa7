package dev.offprint.feed;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import dev.offprint.rule.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/** Writes elements as UTF-8, each on a line of its own, with every namespace declared at the root. */
final class XmlStream extends XmlOut {

    private static final OutputFactoryImpl FACTORY = new OutputFactoryImpl();
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String[] INDENTS = {"\n", "\n  ", "\n    ", "\n      ", "\n        ", "\n          "};

    private final XMLStreamWriter2 xml;
    private final Set<Namespace> declared;
    private final boolean cdata;
    private int depth = 1;
    private boolean leaf;

    private XmlStream(XMLStreamWriter2 xml, Set<Namespace> declared, boolean cdata) {
        this.xml = xml;
        this.declared = declared;
        this.cdata = cdata;
    }

    /** Writes the declaration, the stylesheet's instruction and the start of the root element. */
    static XmlStream open(
            OutputStream out, String root, String defaultNamespace, Set<Namespace> used, WritingOptions options)
            throws IOException {
        try {
            XMLStreamWriter2 xml = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            if (options.stylesheet().isPresent()) {
                xml.writeRaw(stylesheet(options.stylesheet().get()));
            }
            xml.writeStartElement("", root, defaultNamespace);
            if (!defaultNamespace.isEmpty()) {
                xml.writeDefaultNamespace(defaultNamespace);
            }
            for (Namespace namespace : used) {
                xml.writeNamespace(namespace.prefix, namespace.uri);
            }
            return new XmlStream(xml, used, options.escaping() == FeedWriter.Escaping.CDATA);
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    /** How browsers find a style sheet (www.w3.org/TR/xml-stylesheet); they know XSLT as {@code text/xsl}. */
    private static String stylesheet(URI url) {
        String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
        String type = path.endsWith(".css") ? "text/css" : "text/xsl";
        String href = url.toASCIIString().replace("&", "&amp;");
        return "<?xml-stylesheet href=\"" + href + "\" type=\"" + type + "\"?>\n";
    }

    @Override
    XmlOut start(String name) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut start(Namespace namespace, String name) throws IOException {
        if (!declared.contains(namespace)) {
            throw new IllegalStateException("Namespace not declared: " + namespace);
        }
        try {
            indent();
            xml.writeStartElement(namespace.prefix, name, namespace.uri);
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    private static String indent(int depth) {
        return depth < INDENTS.length ? INDENTS[depth] : "\n" + "  ".repeat(depth);
    }

    private void indent() throws XMLStreamException {
        xml.writeRaw(indent(depth++));
        leaf = true;
    }

    @Override
    XmlOut attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, Characters.clean(value));
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut language(String tag) throws IOException {
        try {
            xml.writeAttribute("xml", XML, "lang", tag);
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut text(String text) throws IOException {
        try {
            xml.writeCharacters(Characters.clean(text));
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut content(Supplier<String> html) throws IOException {
        if (!cdata) {
            return text(html.get());
        }
        try {
            String section = Characters.clean(html.get()).replace("]]>", "]]]]><![CDATA[>");
            xml.writeRaw("<![CDATA[" + section + "]]>");
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut hexadecimal(String text) throws IOException {
        try {
            xml.writeRaw(Markup.hexadecimal(text));
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    @Override
    XmlOut end() throws IOException {
        try {
            depth--;
            if (!leaf) {
                xml.writeRaw(indent(depth));
            }
            xml.writeEndElement();
            leaf = false;
            return this;
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    /** Ends the root element and hands everything to the stream, which stays open. */
    void close() throws IOException {
        end();
        try {
            xml.writeRaw("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw io(e);
        }
    }

    private static IOException io(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
