package dev.offprint.feed;

import dev.offprint.rule.Replacements;
import dev.offprint.rule.Utf8Sink;

/** How text stands in XML: between tags, in the quotes of an attribute, and if it is HTML that comes as bytes. */
final class XmlText {

    private static final Replacements NOTHING = new Replacements();
    private static final Replacements TEXT = Replacements.cleaning();
    private static final Replacements UNMISTAKABLE = Replacements.cleaning();
    private static final Replacements HEXADECIMAL = Replacements.cleaning();
    private static final Replacements SHOWN = new Replacements();
    private static final Replacements ATTRIBUTE = Replacements.cleaning();

    static {
        TEXT.put('&', "&amp;");
        TEXT.put('<', "&lt;");
        TEXT.putBefore(']', '>', "&#x5d;");
        UNMISTAKABLE.stop('&');
        UNMISTAKABLE.stop('<');
        UNMISTAKABLE.stop('>');
        UNMISTAKABLE.stop(']'); // what stands for it depends on how what follows is written
        HEXADECIMAL.put('&', "&#x26;");
        HEXADECIMAL.put('<', "&#x3C;");
        HEXADECIMAL.put('>', "&#x3E;");
        SHOWN.put('&', "&amp;");
        SHOWN.put('<', "&lt;");
        SHOWN.put('>', "&gt;");
        ATTRIBUTE.put('&', "&amp;");
        ATTRIBUTE.put('<', "&lt;");
        ATTRIBUTE.put('"', "&quot;");
        ATTRIBUTE.put('\'', "&apos;");
        ATTRIBUTE.put('\t', "&#x9;");
        ATTRIBUTE.put('\n', "&#xa;");
    }

    private final Utf8Sink sink;

    XmlText(Utf8Sink sink) {
        this.sink = sink;
    }

    /** Between tags. {@code ]]>} must not stand there (XML 1.0, section 2.4), nor may what could be the start of it. */
    void text(String text) {
        sink.text(text, TEXT);
    }

    /** Between tags, up to the first sign that may be written in more than one way; tells where that is. */
    int unmistakable(String text) {
        return sink.start(text, UNMISTAKABLE);
    }

    /** As {@link #text}, from some character on. */
    void text(String text, int from) {
        sink.text(text, from, TEXT);
    }

    /** Between tags, from some character on, with hexadecimal references for what looks like markup. */
    void hexadecimal(String text, int from) {
        sink.text(text, from, HEXADECIMAL);
    }

    /** Between tags, as the HTML that shows the text. */
    void shown(String text) {
        if (!text.endsWith("]")) {
            sink.inside(TEXT).text(text, SHOWN);
            sink.outside();
        } else {
            text(Markup.html(text));
        }
    }

    void attribute(String value) {
        sink.text(value, ATTRIBUTE);
    }

    /** Markup as it is. */
    void raw(String markup) {
        sink.text(markup, NOTHING);
    }

    /**
     * Takes HTML that our own writers make, until the sink is {@linkplain Utf8Sink#outside() outside} again: it has
     * {@code >} at the end of tags alone, never behind a bracket.
     */
    Utf8Sink html() {
        return sink.inside(TEXT);
    }
}
