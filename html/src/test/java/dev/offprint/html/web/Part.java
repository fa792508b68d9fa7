package dev.offprint.html.web;

import java.util.List;

/** A part of a story's text, in HTML as any system writes it, and the text that has to come out. */
record Part(Kind kind, List<String> lines, String html) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        OTHER
    }

    static Part paragraph(String text) {
        return new Part(Kind.PARAGRAPH, List.of(text), "<p>" + text + "</p>");
    }

    static Part heading(String text) {
        return new Part(Kind.HEADING, List.of(text), "<h2>" + text + "</h2>");
    }

    static Part quotation(String text) {
        return new Part(Kind.OTHER, List.of(text), "<blockquote><p>" + text + "</p></blockquote>");
    }

    static Part list(List<String> items) {
        return new Part(Kind.OTHER, items, "<ul><li>" + String.join("</li><li>", items) + "</li></ul>");
    }

    static Part figure(String caption) {
        return new Part(
                Kind.OTHER,
                List.of(caption),
                "<figure><img src=\"/i/1.jpg\" alt=\"\" width=\"800\" height=\"500\"><figcaption>" + caption
                        + "</figcaption></figure>");
    }

    static Part code(String code) {
        return new Part(Kind.OTHER, List.of(code), "<pre><code>" + code + "</code></pre>");
    }

    static Part table(List<String> cells) {
        StringBuilder html = new StringBuilder("<table><tr><th>1</th><th>2</th></tr>");
        for (int i = 0; i + 1 < cells.size(); i += 2) {
            html.append("<tr><td>").append(cells.get(i)).append("</td><td>");
            html.append(cells.get(i + 1)).append("</td></tr>");
        }
        return new Part(Kind.OTHER, cells, html.append("</table>").toString());
    }

    String text() {
        return String.join("\n", lines);
    }
}
