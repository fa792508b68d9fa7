package dev.offprint.html.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element on one line, up to a length, so that asking many nested elements costs no more than that. */
final class Words implements NodeFilter {

    private static final int LONGEST = 4000;
    private static final int MOST = 1000;
    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "svg", "button");
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "br", "h1", "h2", "h3", "tr", "td", "dt", "dd", "figcaption", "time");

    private final StringBuilder text = new StringBuilder();

    private int nodes;

    private Words() {}

    static String of(Element element) {
        Words words = new Words();
        element.filter(words);
        return words.line().strip();
    }

    /** Each run of white space as one space. */
    private String line() {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean now = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
            if (!now) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = now;
        }
        return line.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > LONGEST || ++nodes > MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode part) {
            String whole = part.getWholeText();
            text.append(whole, 0, Math.min(whole.length(), LONGEST));
        } else if (node instanceof Element element) {
            if (depth > 0 && UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            text.append(LINES.contains(element.normalName()) ? " " : "");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && LINES.contains(element.normalName())) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
