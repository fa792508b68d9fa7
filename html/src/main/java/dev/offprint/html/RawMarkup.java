package dev.offprint.html;

import dev.offprint.rule.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes raw HTML as the caller wants it. */
final class RawMarkup {

    private RawMarkup() {}

    static Markup block(String html, Markup out) {
        return switch (out.options().rawHtml()) {
            case OMIT -> out;
            case TEXT -> {
                String text = text(html, out);
                yield text.isEmpty() ? out : out.markup("<p>").text(text).markup("</p>\n");
            }
            case SANITISED -> {
                out.markup("<div>");
                new Sanitiser(out, Sanitiser.Place.BLOCK).write(parse(html).body());
                yield out.markup("</div>\n");
            }
            case VERBATIM -> out.trusted(html).markup("\n");
        };
    }

    static Markup inline(String html, boolean inLink, Markup out) {
        switch (out.options().rawHtml()) {
            case OMIT -> {}
            case TEXT -> out.text(text(html, out));
            case SANITISED ->
                new Sanitiser(out, inLink ? Sanitiser.Place.LINK : Sanitiser.Place.LINE)
                        .write(parse(html).body());
            case VERBATIM -> out.trusted(html);
        }
        return out;
    }

    /** The text of a piece of markup, on one line; none if raw HTML is to be left out. */
    static String text(String html, Markup out) {
        if (out.options().rawHtml() == RawHtmlPolicy.OMIT) {
            return "";
        }
        Element body = parse(html).body();
        body.select("*").forEach(element -> {
            if (Sanitiser.isUnread(element)) {
                element.empty();
            } else if (element.normalName().equals("xmp")) {
                element.text(element.data());
            }
        });
        return Characters.line(body.text());
    }

    private static Document parse(String html) {
        return Jsoup.parseBodyFragment(html);
    }
}
