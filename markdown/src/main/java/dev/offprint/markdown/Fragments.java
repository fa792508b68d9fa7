package dev.offprint.markdown;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.Inline;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Text;
import dev.offprint.html.BodyWriter;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.RawHtmlPolicy;
import java.util.Collection;
import java.util.List;

/**
 * Parts of a body as HTML that reads back as what they were. Footnotes stand elsewhere: references are written as HTML has
 * them, and a list of empty notes, added for reading, tells what they are.
 */
final class Fragments {

    /** What stands for a footnote whose text is elsewhere. */
    static final String NOTE = "§";

    private static final String SECTION = "<section class=\"footnotes\"";
    private static final BodyWriter TOP_1 = writer(1);
    private static final BodyWriter TOP_2 = writer(2);

    private Fragments() {}

    private static BodyWriter writer(int top) {
        return HtmlBody.writer()
                .rawHtml(RawHtmlPolicy.VERBATIM)
                .dataImages(true)
                .topHeading(top)
                .build();
    }

    /** Blocks without their footnotes. */
    static String blocks(List<? extends Block> blocks, int topHeading) {
        List<Footnote> notes = empty(Content.labels(blocks));
        String html = (topHeading == 1 ? TOP_1 : TOP_2).write(new Body(List.copyOf(blocks), notes));
        return notes.isEmpty() ? html : html.substring(0, html.lastIndexOf(SECTION));
    }

    /** What stands within a line. */
    static String inlines(List<Inline> content) {
        if (content.size() == 1 && content.get(0) instanceof Text text) {
            return escaped(text.text());
        } else if (content.size() == 1 && content.get(0) instanceof LineBreak) {
            return "<br>";
        } else if (content.isEmpty()) {
            return "";
        }
        String html = blocks(List.of(new Paragraph(content)), 2).strip();
        return html.startsWith("<p>") && html.endsWith("</p>") ? html.substring(3, html.length() - 4) : html;
    }

    /** A list of empty notes. */
    static String notes(Collection<String> labels) {
        return TOP_2.write(new Body(List.of(), empty(labels)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static List<Footnote> empty(Collection<String> labels) {
        return labels.stream().map(label -> Footnote.of(label, NOTE)).toList();
    }
}
