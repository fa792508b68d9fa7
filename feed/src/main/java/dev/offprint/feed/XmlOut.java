package dev.offprint.feed;

import dev.offprint.Article;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.function.Supplier;

/** Takes the elements of a feed, whatever becomes of them: a stream, a survey or a tree. */
abstract class XmlOut {

    final ArticleHtml html = new ArticleHtml();

    /** Starts an element. */
    abstract XmlOut start(XmlName name) throws IOException;

    /** Starts an element of the format itself. */
    final XmlOut start(String name) throws IOException {
        return start(XmlName.of(name));
    }

    /** Starts an element of another vocabulary. */
    final XmlOut start(Namespace namespace, String name) throws IOException {
        return start(XmlName.of(namespace, name));
    }

    /** An attribute of the element just started. */
    abstract XmlOut attribute(XmlName name, String value) throws IOException;

    /** An attribute of the element just started. */
    final XmlOut attribute(String name, String value) throws IOException {
        return attribute(XmlName.of(name), value);
    }

    /** An attribute whose value is a word of ours or of a format: ASCII, and nothing in it to be escaped. */
    XmlOut token(XmlName name, String value) throws IOException {
        return attribute(name, value);
    }

    /** The language of the element just started. */
    abstract XmlOut language(String tag) throws IOException;

    /** Text that no reader takes for markup. */
    abstract XmlOut text(String text) throws IOException;

    /** The same text, with hexadecimal references for what looks like markup. */
    abstract XmlOut hexadecimal(String text) throws IOException;

    /** Ends the element. */
    abstract XmlOut end() throws IOException;

    /** A date as text; see {@link FeedDates#rfc822}. */
    XmlOut rfc822(OffsetDateTime date) throws IOException {
        return text(FeedDates.rfc822(date));
    }

    /** A date as text; see {@link FeedDates#rfc3339}. */
    final XmlOut rfc3339(OffsetDateTime date) throws IOException {
        return rfc3339(date, 0);
    }

    /** A date as text, with some more zeros behind the point. */
    XmlOut rfc3339(OffsetDateTime date, int zeros) throws IOException {
        return text(new FeedDates().putRfc3339(date, zeros).toString());
    }

    /** Plain text where a reader takes everything for HTML: as the HTML that shows it. */
    XmlOut shown(String text) throws IOException {
        return text(Markup.html(text));
    }

    /** The HTML of an article; escaped, or as the options have it. */
    XmlOut content(Article article, Addresses base) throws IOException {
        return text(html.text(article.body(), article, base));
    }

    /** Plain text where a reader may take it for markup. */
    XmlOut plain(String text) throws IOException {
        if (!Markup.isLike(text)) {
            return text(text);
        }
        return hexadecimal(Markup.isHtmlAlone(text) ? Markup.html(text) : text);
    }

    /** Plain text that takes time to make; see {@link #plain(String)}. */
    XmlOut plain(Supplier<String> text) throws IOException {
        return plain(text.get());
    }

    /** An element with text alone. */
    XmlOut element(XmlName name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /** An element with text alone. */
    final XmlOut element(String name, String text) throws IOException {
        return element(XmlName.of(name), text);
    }

    /** An element with text alone. */
    final XmlOut element(Namespace namespace, String name, String text) throws IOException {
        return element(XmlName.of(namespace, name), text);
    }

    /** An element with {@linkplain #plain plain text} alone. */
    XmlOut plain(XmlName name, String text) throws IOException {
        return start(name).plain(text).end();
    }
}
