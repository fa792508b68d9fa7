package dev.offprint.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text construct of Atom (RFC 4287, section 3.1), or of its draft 0.3, where {@code mode} says how and {@code type} what.
 *
 * @param text as it was meant: HTML, or plain text
 * @param isHtml which of the two
 * @param otherType a media type that is neither; the text is as it stood
 */
record AtomText(String text, boolean isHtml, @Nullable String otherType) {

    /** The text without markup, on one line. */
    String plain() {
        return isHtml ? HtmlLine.plain(text) : text;
    }

    /** Reads the element to its end. */
    static AtomText read(XmlElements xml) throws BrokenXml {
        String type = lower(xml.attribute("type"));
        String mode = lower(xml.attribute("mode"));
        if (mode.equals("base64")) {
            return new AtomText(decode(xml.text()), isHtml(type), null);
        }
        if (type.equals("xhtml") || type.equals("application/xhtml+xml") && !mode.equals("escaped")) {
            return new AtomText(xml.xhtml(), true, null);
        }
        if (isHtml(type) || type.equals("application/xhtml+xml")) {
            return new AtomText(xml.html(), true, null);
        }
        if (type.isEmpty() || type.startsWith("text")) {
            String text = xml.html();
            return new AtomText(text, xml.hadMarkup(), null);
        }
        return new AtomText(xml.html(), false, type);
    }

    private static boolean isHtml(String type) {
        return type.equals("html") || type.equals("text/html");
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static String decode(String text) {
        try {
            String decoded = new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
            return decoded.isEmpty() ? text : decoded; // the decoder passes over what is no base64
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
