package dev.offprint.html.read;

import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a listing, with its white space, less line numbers. */
final class ListingText implements NodeFilter {

    private static final Set<String> NUMBERS = Set.of(
            "ln",
            "lnt",
            "lineno",
            "linenos",
            "line-number",
            "line-numbers-rows",
            "hljs-ln-numbers",
            "blob-num",
            "gutter");
    private static final Set<String> BLOCKS = Set.of("div", "p", "li", "tr");
    private static final Set<String> MARKED = Set.of("a", "img");

    private final StringBuilder text = new StringBuilder();
    private boolean numbered;
    private boolean marked;

    private final Omission omission;

    private ListingText(Omission omission) {
        this.omission = omission;
    }

    static ListingText of(Element pre, Omission omission) {
        ListingText text = new ListingText(omission);
        pre.filter(text);
        return text;
    }

    String text() {
        return text.toString();
    }

    boolean numbered() {
        return numbered;
    }

    boolean marked() {
        return marked;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode part) {
            text.append(part.getWholeText());
        } else if (node instanceof DataNode part) {
            // xmp, whose tags are text
            text.append(part.getWholeData());
        } else if (node instanceof Element element && depth > 0) {
            return element(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        if (isNumber(element)) {
            numbered = true;
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        Kind kind = Kind.of(name);
        if (kind == Kind.UNREAD) {
            omission.unread(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (kind == Kind.CONTROL) {
            omission.control(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (BLOCKS.contains(name)) {
            newLine();
        }
        marked |= MARKED.contains(name);
        return FilterResult.CONTINUE;
    }

    private static boolean isNumber(Element element) {
        for (String name : ClassNames.of(element)) {
            if (NUMBERS.contains(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0 && BLOCKS.contains(element.normalName())) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
