package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.rule.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Writes elements as UTF-8, each on a line of its own, with every namespace declared at the root. */
final class XmlStream extends XmlOut {

    private static final XmlName LANGUAGE = XmlName.of("xml:lang");
    private static final XmlName DEFAULT_NAMESPACE = XmlName.of("xmlns");

    private final Utf8Sink sink;
    private final XmlText text;
    private final Set<Namespace> declared;
    private final boolean cdata;
    private final FeedDates dates = new FeedDates();
    private XmlName[] open = new XmlName[16];
    private int depth;
    private boolean isLeaf;

    // the start tag of the innermost element: not yet written, or open for attributes, or neither
    private boolean isPending;
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
        xml.sink.markup("<" + root);
        xml.open[xml.depth++] = XmlName.of(root);
        xml.inTag = true;
        if (!defaultNamespace.isEmpty()) {
            xml.attribute(DEFAULT_NAMESPACE, defaultNamespace);
        }
        for (Namespace namespace : used) {
            xml.sink.markup(namespace.declaration);
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
    XmlOut start(XmlName name) {
        check(name);
        closeTag();
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = name;
        isLeaf = true;
        isPending = true;
        return this;
    }

    private void check(XmlName name) {
        Namespace namespace = name.namespace();
        if (namespace != null && !declared.contains(namespace)) {
            throw new IllegalStateException("Namespace not declared: " + namespace);
        }
    }

    @Override
    XmlOut element(XmlName name, String value) {
        startLeaf(name);
        text.text(value);
        return endLeaf(name);
    }

    @Override
    XmlOut plain(XmlName name, String value) throws IOException {
        startLeaf(name);
        plain(value);
        return endLeaf(name);
    }

    private void startLeaf(XmlName name) {
        check(name);
        closeTag();
        sink.bytes(name.whole(depth));
    }

    private XmlOut endLeaf(XmlName name) {
        sink.bytes(name.end());
        isLeaf = false;
        return this;
    }

    private void openTag() {
        if (isPending) {
            sink.bytes(open[depth - 1].start(depth - 1));
            isPending = false;
            inTag = true;
        }
    }

    private void closeTag() {
        if (isPending) {
            sink.bytes(open[depth - 1].whole(depth - 1));
            isPending = false;
        } else if (inTag) {
            sink.markup(">");
            inTag = false;
        }
    }

    @Override
    XmlOut attribute(XmlName name, String value) {
        openTag();
        sink.bytes(name.attribute());
        text.attribute(value);
        sink.markup("\"");
        return this;
    }

    @Override
    XmlOut token(XmlName name, String value) {
        openTag();
        sink.bytes(name.attribute());
        sink.markup(value);
        sink.markup("\"");
        return this;
    }

    @Override
    XmlOut language(String tag) {
        return token(LANGUAGE, tag);
    }

    @Override
    XmlOut text(String value) {
        closeTag();
        text.text(value);
        return this;
    }

    /** What is before the first sign of markup is the same whether there is any or not, so that no text is gone over first. */
    @Override
    XmlOut plain(String value) throws IOException {
        closeTag();
        int written = text.unmistakable(value);
        if (written == value.length()) {
            return this;
        }
        if (!Markup.isLike(value)) {
            text.text(value, written);
        } else if (Markup.isHtmlAlone(value)) {
            text.hexadecimal(Markup.html(value.substring(written)), 0);
        } else {
            text.hexadecimal(value, written);
        }
        return this;
    }

    @Override
    XmlOut rfc822(OffsetDateTime date) {
        closeTag();
        dates.putRfc822(date).write(sink);
        return this;
    }

    @Override
    XmlOut rfc3339(OffsetDateTime date, int zeros) {
        closeTag();
        dates.putRfc3339(date, zeros).write(sink);
        return this;
    }

    @Override
    XmlOut shown(String value) {
        closeTag();
        text.shown(value);
        return this;
    }

    @Override
    XmlOut content(Article article, Addresses base) throws IOException {
        closeTag();
        if (cdata) {
            sink.markup("<![CDATA[");
            text.raw(html.text(article.body(), article, base).replace("]]>", "]]]]><![CDATA[>"));
            sink.markup("]]>");
        } else {
            html.write(article.body(), article, base, text.html());
            sink.outside();
        }
        return this;
    }

    @Override
    XmlOut hexadecimal(String value) {
        closeTag();
        text.hexadecimal(value, 0);
        return this;
    }

    @Override
    XmlOut end() {
        openTag();
        XmlName name = open[--depth];
        if (inTag) {
            sink.markup("/>");
            inTag = false;
        } else {
            if (!isLeaf) {
                sink.bytes(XmlName.indent(depth));
            }
            sink.bytes(name.end());
        }
        isLeaf = false;
        return this;
    }

    /** Ends the root element and hands everything to the stream, which stays open. */
    void close() {
        end();
        sink.markup("\n");
        sink.flush();
    }
}
