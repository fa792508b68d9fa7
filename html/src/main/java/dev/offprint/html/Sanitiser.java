package dev.offprint.html;

import dev.offprint.rule.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Writes a tree of markup that nobody vouches for, element by element: those of {@link SafeMarkup} as they are, the text
 * of the others, and of script, style and their like nothing. What is written went through {@link Escape}; no string of
 * the source is copied. What a browser makes of it is the tree that was written, so that nothing comes about by a second
 * reading, and nothing leaves the place that it was given.
 */
final class Sanitiser implements NodeFilter {

    /** What may stand in the place of the raw markup. */
    enum Place {
        /** Anything. */
        BLOCK,
        /** What may stand in a line. */
        LINE,
        /** What may stand in a link. */
        LINK
    }

    /** Elements in elements that are written; deeper ones are unwrapped. Browsers give up at 512. */
    private static final int MAX_DEPTH = 100;

    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

    private final Markup out;
    private final Place place;

    /** The elements written and not yet closed, outermost first. */
    private final List<String> open = new ArrayList<>();

    /** For each element that is being walked through, whether it was written; innermost first. */
    private final Deque<Boolean> walked = new ArrayDeque<>();

    /** Text of a table outside its cells, which a parser would move: it comes after the table. */
    private final StringBuilder stray = new StringBuilder();

    /** Whether the end of an unwrapped block parts what was written from what comes. */
    private boolean gap;

    private boolean inLine;
    private boolean atStartOfPre;

    Sanitiser(Markup out, Place place) {
        this.out = out;
        this.place = place;
    }

    /** The children of an element. */
    void write(Element root) {
        for (Node child : root.childNodes()) {
            child.filter(this);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isUnread(node)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof DataNode data) {
            // xmp: markup that is meant to be read
            text(data.getWholeData());
        } else if (node instanceof Element element) {
            boolean written = isAllowed(element);
            walked.push(written);
            if (written) {
                open(element);
            } else {
                gap |= element.isBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (walked.pop()) {
                close(element.normalName());
            } else {
                gap |= element.isBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Whether what is inside was never meant to be read: in SVG, where scripts hold text like any element, too. */
    static boolean isUnread(Node node) {
        return node instanceof Element element && SafeMarkup.isUnread(element.normalName());
    }

    private void text(String raw) {
        String text = Characters.clean(raw);
        if (text.isEmpty()) {
            return;
        }
        if (!open.isEmpty() && SafeMarkup.isClosed(open.get(open.size() - 1)) && !Characters.isBlank(text)) {
            stray.append(text).append(' ');
            return;
        }
        fillGap();
        // a parser takes the first line end of a listing for the way in which it is laid out
        out.markup(atStartOfPre && text.charAt(0) == '\n' ? "\n" : "").text(text);
        atStartOfPre = false;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (SafeMarkup.isForLine(name)) {
            fillGap();
        } else {
            gap = false;
            inLine = false;
        }
        out.markup("<").markup(name);
        element.attributes().forEach(attribute -> attribute(name, attribute.getKey(), attribute.getValue()));
        out.markup(">");
        atStartOfPre = name.equals("pre");
        if (!SafeMarkup.isVoid(name)) {
            open.add(name);
        }
    }

    private void close(String name) {
        if (SafeMarkup.isVoid(name)) {
            return;
        }
        open.remove(open.size() - 1);
        out.markup("</").markup(name).markup(">");
        atStartOfPre = false;
        if (!SafeMarkup.isForLine(name)) {
            gap = false;
            inLine = false;
        }
        if (name.equals("table") && !stray.isEmpty()) {
            String text = stray.toString().strip();
            stray.setLength(0);
            text(text);
            gap = true;
        }
    }

    /** Blocks that are none here leave a space between their words. */
    private void fillGap() {
        if (gap && inLine) {
            out.markup(" ");
        }
        gap = false;
        inLine = true;
    }

    private boolean isAllowed(Element element) {
        String name = element.normalName();
        return element.tag().namespace().equals(Parser.NamespaceHtml)
                && (SafeMarkup.isForLine(name) || (place == Place.BLOCK && SafeMarkup.isForBlock(name)))
                && !(place == Place.LINK && name.equals("a"))
                && (open.size() < MAX_DEPTH || SafeMarkup.isPart(name))
                && SafeMarkup.fits(name, open)
                && (!name.equals("img") || address(element.attr("src"), true).isPresent());
    }

    private void attribute(String element, String name, String value) {
        if (!SafeMarkup.isAllowed(element, name, value)) {
            return;
        }
        if (ADDRESSES.contains(name)) {
            address(value, name.equals("src")).ifPresent(url -> out.attribute(name, url));
        } else if (name.equals("open") || name.equals("reversed")) {
            out.markup(" ").markup(name);
        } else {
            out.attribute(name, Characters.clean(value));
        }
    }

    /** Strict: what is no URI as it stands is no address here. */
    private Optional<String> address(String value, boolean image) {
        try {
            URI url = new URI(value.strip());
            if (url.toString().isEmpty() || (!out.isForPage() && url.toString().startsWith("#"))) {
                return Optional.empty();
            }
            return image ? out.addresses().image(url) : out.addresses().link(url);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
