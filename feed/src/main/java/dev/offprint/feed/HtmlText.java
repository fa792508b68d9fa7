package dev.offprint.feed;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** HTML from feeds, without loss: plain paragraphs as what they are, anything else as a raw block, verbatim. */
final class HtmlText {

    private static final Pattern PARAGRAPH = Pattern.compile("\\G\\s*+<p>([^<]++)</p>\\s*+");
    private static final Pattern EMPTY = Pattern.compile("\\s*+<div[^<>]*+(/>|>\\s*+</div>)\\s*+");
    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z]");

    private HtmlText() {}

    static Body body(String html) {
        if (html.isBlank() || EMPTY.matcher(html).matches()) {
            return Body.EMPTY;
        }
        List<Block> paragraphs = new ArrayList<>();
        int end = 0;
        for (Matcher matcher = PARAGRAPH.matcher(html); matcher.find(); end = matcher.end()) {
            String text = Parser.unescapeEntities(matcher.group(1), false);
            if (text.isBlank()) {
                return Body.of(new RawHtml(html));
            }
            paragraphs.add(Paragraph.of(text));
        }
        if (end == html.length()) {
            return new Body(paragraphs, List.of());
        }
        return Body.of(new RawHtml(html));
    }

    /** What a reader sees of the HTML. */
    static String plain(String html) {
        return TAG.matcher(html).find() ? Jsoup.parseBodyFragment(html).text() : Parser.unescapeEntities(html, false);
    }
}
