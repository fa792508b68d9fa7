package dev.offprint.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes a tree of markup that nobody vouches for, element by element: those on the list as they are, the text of the
 * others, and of script, style and their like nothing. What is written went through {@link Escape}; no string of the
 * source is copied. The list has no element whose content is parsed by other rules (SVG, MathML, raw text, forms), so
 * that what a browser parses is the tree that was written.
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

    private static final Map<String, Set<String>> LINE = Map.ofEntries(
            element("a", "href", "title", "hreflang"),
            element("abbr", "title"),
            element("b"),
            element("bdi"),
            element("bdo"),
            element("br"),
            element("cite"),
            element("code"),
            element("data"),
            element("del", "cite", "datetime"),
            element("dfn", "title"),
            element("em"),
            element("i"),
            element("img", "src", "alt", "width", "height", "title"),
            element("ins", "cite", "datetime"),
            element("kbd"),
            element("mark"),
            element("q", "cite"),
            element("rp"),
            element("rt"),
            element("ruby"),
            element("s"),
            element("samp"),
            element("small"),
            element("span"),
            element("strong"),
            element("sub"),
            element("sup"),
            element("time", "datetime"),
            element("u"),
            element("var"),
            element("wbr"));

    private static final Map<String, Set<String>> BLOCK = Map.ofEntries(
            element("address"),
            element("article"),
            element("aside"),
            element("blockquote", "cite"),
            element("caption"),
            element("col", "span"),
            element("colgroup", "span"),
            element("dd"),
            element("details", "open"),
            element("div"),
            element("dl"),
            element("dt"),
            element("figcaption"),
            element("figure"),
            element("footer"),
            element("h1"),
            element("h2"),
            element("h3"),
            element("h4"),
            element("h5"),
            element("h6"),
            element("header"),
            element("hr"),
            element("li", "value"),
            element("ol", "start", "reversed"),
            element("p"),
            element("pre"),
            element("section"),
            element("summary"),
            element("table"),
            element("tbody"),
            element("td", "colspan", "rowspan"),
            element("tfoot"),
            element("th", "colspan", "rowspan", "scope", "abbr"),
            element("thead"),
            element("tr"),
            element("ul"));

    private static final Set<String> EVERYWHERE = Set.of("lang", "dir");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");
    private static final List<String> VOID = List.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> UNREAD = Set.of("script", "style", "template", "iframe", "object", "embed");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,5}");
    private static final Set<String> NUMBERS =
            Set.of("width", "height", "span", "start", "colspan", "rowspan", "value");

    private final Markup out;
    private final Place place;

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
            out.text(text.getWholeText());
        } else if (node instanceof Element element && isAllowed(element)) {
            out.markup("<").markup(element.normalName());
            element.attributes().forEach(attribute -> attribute(element, attribute.getKey(), attribute.getValue()));
            out.markup(">");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isAllowed(element) && !VOID.contains(element.normalName())) {
            out.markup("</").markup(element.normalName()).markup(">");
        }
        return FilterResult.CONTINUE;
    }

    /** Whether what is inside was never meant to be read: in SVG, where scripts hold text like any element, too. */
    static boolean isUnread(Node node) {
        return node instanceof Element element && UNREAD.contains(element.normalName());
    }

    private boolean isAllowed(Element element) {
        String name = element.normalName();
        return allowedAttributes(name).isPresent()
                && !(place == Place.LINK && name.equals("a"))
                && (!name.equals("img") || address(element.attr("src"), true).isPresent());
    }

    private Optional<Set<String>> allowedAttributes(String name) {
        Set<String> attributes = LINE.get(name);
        return Optional.ofNullable(attributes == null && place == Place.BLOCK ? BLOCK.get(name) : attributes);
    }

    private void attribute(Element element, String name, String value) {
        boolean known = EVERYWHERE.contains(name)
                || allowedAttributes(element.normalName()).orElse(Set.of()).contains(name);
        if (!known || (NUMBERS.contains(name) && !NUMBER.matcher(value).matches())) {
            return;
        }
        if (ADDRESSES.contains(name)) {
            address(value, name.equals("src")).ifPresent(url -> out.attribute(name, url));
        } else {
            out.attribute(name, value);
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

    private static Map.Entry<String, Set<String>> element(String name, String... attributes) {
        return Map.entry(name, Set.of(attributes));
    }
}
