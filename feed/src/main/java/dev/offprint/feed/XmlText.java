package dev.offprint.feed;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Utf8Sink;
import java.io.OutputStream;

/** How text stands in XML: between tags, in the quotes of an attribute, and if it is HTML that comes as bytes. */
final class XmlText {

    private static final Utf8Sink.Replacements NOTHING = new Utf8Sink.Replacements();
    private static final Utf8Sink.Replacements TEXT = new Utf8Sink.Replacements();
    private static final Utf8Sink.Replacements ATTRIBUTE = new Utf8Sink.Replacements();

    static {
        TEXT.put('&', "&amp;");
        TEXT.put('<', "&lt;");
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
        String clean = Characters.clean(text);
        int bracket = clean.indexOf(']');
        int from = 0;
        for (; bracket >= 0; bracket = clean.indexOf(']', bracket + 1)) {
            if (bracket + 1 == clean.length() || clean.charAt(bracket + 1) == '>') {
                sink.text(clean.substring(from, bracket), TEXT);
                sink.markup("&#x5d;");
                from = bracket + 1;
            }
        }
        sink.text(from == 0 ? clean : clean.substring(from), TEXT);
    }

    void attribute(String value) {
        sink.text(Characters.clean(value), ATTRIBUTE);
    }

    /** Markup as it is. */
    void raw(String markup) {
        sink.text(markup, NOTHING);
    }

    /**
     * Takes HTML that our own writers make: it has no character that XML forbids, and {@code >} at the end of tags alone,
     * never behind a bracket.
     */
    OutputStream html() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] utf8, int offset, int length) {
                sink.text(utf8, offset, length, TEXT);
            }
        };
    }
}
