package dev.offprint.feed;

import dev.offprint.rule.Characters;
import java.io.IOException;
import java.util.function.Supplier;

/** Takes the elements of a feed, whatever becomes of them: a stream, a survey or a tree. */
abstract class XmlOut {

    /** Starts an element of the format itself. */
    abstract XmlOut start(String name) throws IOException;

    /** Starts an element of another vocabulary. */
    abstract XmlOut start(Namespace namespace, String name) throws IOException;

    /** An attribute of the element just started. */
    abstract XmlOut attribute(String name, String value) throws IOException;

    /** The language of the element just started. */
    abstract XmlOut language(String tag) throws IOException;

    /** Text that no reader takes for markup. */
    abstract XmlOut text(String text) throws IOException;

    /** The same text, with hexadecimal references for what looks like markup. */
    abstract XmlOut hexadecimal(String text) throws IOException;

    /** Ends the element. */
    abstract XmlOut end() throws IOException;

    /** Text that takes time to make; see {@link #text(String)}. */
    XmlOut text(Supplier<String> text) throws IOException {
        return text(text.get());
    }

    /** The HTML of an article, which takes time to make; escaped, or as the options have it. */
    XmlOut content(ArticleHtml html) throws IOException {
        return text(html.toString());
    }

    /** Plain text where a reader may take it for markup. */
    XmlOut plain(String text) throws IOException {
        if (!Markup.isLike(text)) {
            return text(text);
        }
        return hexadecimal(Characters.clean(Markup.isHtmlAlone(text) ? Markup.html(text) : text));
    }

    /** Plain text that takes time to make; see {@link #plain(String)}. */
    XmlOut plain(Supplier<String> text) throws IOException {
        return plain(text.get());
    }

    /** An element with text alone. */
    XmlOut element(Namespace namespace, String name, String text) throws IOException {
        return start(namespace, name).text(text).end();
    }

    /** An element with text alone. */
    XmlOut element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }
}
