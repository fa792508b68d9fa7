package dev.offprint.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The elements and attributes that {@link RawHtmlPolicy#SANITISED} lets stand, and where in each other. There is none
 * whose content is parsed by other rules (SVG, MathML, raw text, forms), none that loads but {@code img}, and no
 * attribute that names, styles or runs anything. An element stands only where a parser that meets its tags leaves it.
 */
final class SafeMarkup {

    /** What may stand in a line, and its attributes. */
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

    /** Whose child alone an element may be: anywhere else its tag would be dropped, or close what it stands in. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            element("caption", "table"),
            element("col", "colgroup"),
            element("colgroup", "table"),
            element("dd", "dl"),
            element("dt", "dl"),
            element("figcaption", "figure"),
            element("li", "ol", "ul"),
            element("rp", "ruby"),
            element("rt", "ruby"),
            element("summary", "details"),
            element("tbody", "table"),
            element("td", "tr"),
            element("tfoot", "table"),
            element("th", "tr"),
            element("thead", "table"),
            element("tr", "tbody", "tfoot", "thead"));

    /** What has no other children than those that {@link #PARENTS} gives it. */
    private static final Set<String> CLOSED = Set.of("colgroup", "table", "tbody", "tfoot", "thead", "tr");

    private static final Set<String> LINES_ONLY = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");
    private static final Set<String> UNREAD =
            Set.of("embed", "iframe", "noembed", "noframes", "object", "script", "style", "template");

    private static final Set<String> EVERYWHERE = Set.of("dir", "lang");
    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            value("colspan", "0*([1-9]\\d{0,2}|1000)"),
            value("dir", "(?i)ltr|rtl|auto"),
            value("height", "\\d{1,5}"),
            value("hreflang", "[A-Za-z0-9-]{2,50}"),
            value("lang", "[A-Za-z0-9-]{2,50}"),
            value("rowspan", "\\d{1,4}"),
            value("scope", "(?i)row|col|rowgroup|colgroup"),
            value("span", "0*([1-9]\\d{0,2}|1000)"),
            value("start", "-?\\d{1,5}"),
            value("value", "-?\\d{1,5}"),
            value("width", "\\d{1,5}"));

    private SafeMarkup() {}

    static boolean isForLine(String element) {
        return LINE.containsKey(element);
    }

    static boolean isForBlock(String element) {
        return BLOCK.containsKey(element);
    }

    static boolean isVoid(String element) {
        return VOID.contains(element);
    }

    /** Whether what is inside was never meant to be read. */
    static boolean isUnread(String element) {
        return UNREAD.contains(element);
    }

    /** Whether an element may stand there, to judge by its parent and all that it stands in, outermost first. */
    static boolean fits(String element, List<String> ancestors) {
        String parent = ancestors.isEmpty() ? "" : ancestors.get(ancestors.size() - 1);
        Set<String> parents = PARENTS.get(element);
        if (parents != null ? !parents.contains(parent) : CLOSED.contains(parent)) {
            return false;
        }
        return LINE.containsKey(element)
                ? !(element.equals("a") && ancestors.contains("a"))
                : ancestors.stream().noneMatch(LINES_ONLY::contains);
    }

    /** Whether an element has nothing in it but its parts and white space. */
    static boolean isClosed(String element) {
        return CLOSED.contains(element);
    }

    /** Whether an element must stand in another, which it then needs. */
    static boolean isPart(String element) {
        return PARENTS.containsKey(element);
    }

    static boolean isAllowed(String element, String attribute, String value) {
        Set<String> own = Optional.ofNullable(LINE.get(element)).orElseGet(() -> BLOCK.getOrDefault(element, Set.of()));
        return (EVERYWHERE.contains(attribute) || own.contains(attribute))
                && VALUES.getOrDefault(attribute, any -> true).test(value);
    }

    private static Map.Entry<String, Set<String>> element(String name, String... others) {
        return Map.entry(name, Set.of(others));
    }

    private static Map.Entry<String, Predicate<String>> value(String attribute, String pattern) {
        return Map.entry(attribute, Pattern.compile(pattern).asMatchPredicate());
    }
}
