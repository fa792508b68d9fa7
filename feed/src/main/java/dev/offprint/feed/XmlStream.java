package dev.offprint.feed;

import dev.offprint.rule.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes elements as UTF-8, each on a line of its own, with every namespace declared at the root. */
final class XmlStream extends XmlOut {

    private static final String[] INDENTS = {"\n", "\n  ", "\n    ", "\n      ", "\n        ", "\n          "};

    private final Utf8Sink sink;
    private final XmlText text;
    private final Set<Namespace> declared;
    private final boolean cdata;
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean leaf;
    private boolean inTag;

    private XmlStream(OutputStream out, Set<Namespace> declared, boolean cdata) {
        this.sink = Utf8Sink.into(out);
        this.text = new XmlText(sink);
        this.declared = declared;
        this.cdata = cdata;
    }

    /** Writes the declaration, the stylesheet's instruction and the start of the root element. */
    static XmlStream open(
            OutputStream out, String root, String defaultNamespace, Set<Namespace> used, WritingOptions options) {
        XmlStream xml = new XmlStream(out, used, options.escaping() == FeedWriter.Escaping.CDATA);
        xml.sink.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        options.stylesheet().map(XmlStream::stylesheet).ifPresent(xml.sink::markup);
        xml.startTag("", root);
        if (!defaultNamespace.isEmpty()) {
            xml.attribute("xmlns", defaultNamespace);
        }
        for (Namespace namespace : used) {
            xml.attribute("xmlns:" + namespace.prefix, namespace.uri);
        }
        return xml;
    }

    /** How browsers find a style sheet (www.w3.org/TR/xml-stylesheet); they know XSLT as {@code text/xsl}. */
    private static String stylesheet(URI url) {
        String path = url.getPath() == null ? "" : url.getPath().toLowerCase(Locale.ROOT);
        String type = path.endsWith(".css") ? "text/css" : "text/xsl";
        String href = url.toASCIIString().replace("&", "&amp;");
        return "<?xml-stylesheet href=\"" + href + "\" type=\"" + type + "\"?>\n";
    }

    @Override
    XmlOut start(String name) {
        indent();
        startTag("", name);
        return this;
    }

    @Override
    XmlOut start(Namespace namespace, String name) {
        if (!declared.contains(namespace)) {
            throw new IllegalStateException("Namespace not declared: " + namespace);
        }
        indent();
        startTag(namespace.start, name);
        return this;
    }

    private void startTag(String prefix, String name) {
        sink.markup("<");
        sink.markup(prefix);
        sink.markup(name);
        prefixes.add(prefix);
        names.add(name);
        leaf = true;
        inTag = true;
    }

    private void indent() {
        closeTag();
        int depth = names.size();
        sink.markup(depth < INDENTS.length ? INDENTS[depth] : "\n" + "  ".repeat(depth));
    }

    private void closeTag() {
        if (inTag) {
            sink.markup(">");
            inTag = false;
        }
    }

    @Override
    XmlOut attribute(String name, String value) {
        sink.markup(" ");
        sink.markup(name);
        sink.markup("=\"");
        text.attribute(value);
        sink.markup("\"");
        return this;
    }

    @Override
    XmlOut language(String tag) {
        return attribute("xml:lang", tag);
    }

    @Override
    XmlOut text(String value) {
        closeTag();
        text.text(value);
        return this;
    }

    @Override
    XmlOut content(ArticleHtml html) throws IOException {
        closeTag();
        if (cdata) {
            sink.markup("<![CDATA[");
            text.raw(html.toString().replace("]]>", "]]]]><![CDATA[>"));
            sink.markup("]]>");
        } else {
            html.write(text.html());
        }
        return this;
    }

    @Override
    XmlOut hexadecimal(String value) {
        closeTag();
        text.raw(Markup.hexadecimal(value));
        return this;
    }

    @Override
    XmlOut end() {
        int last = names.size() - 1;
        String prefix = prefixes.remove(last);
        String name = names.remove(last);
        if (!leaf) {
            indent();
        }
        if (inTag) {
            sink.markup("/>");
            inTag = false;
        } else {
            sink.markup("</");
            sink.markup(prefix);
            sink.markup(name);
            sink.markup(">");
        }
        leaf = false;
        return this;
    }

    /** Ends the root element and hands everything to the stream, which stays open. */
    void close() {
        end();
        sink.markup("\n");
        sink.flush();
    }
}
