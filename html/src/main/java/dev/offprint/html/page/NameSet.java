package dev.offprint.html.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Some of HTML's elements, by name. The names have numbers, so that whether one is in a set is a look at a bit. */
final class NameSet {

    private static final Map<String, Integer> NUMBERS = numbers(
            "a",
            "abbr",
            "address",
            "area",
            "article",
            "aside",
            "audio",
            "b",
            "base",
            "bdi",
            "bdo",
            "blockquote",
            "body",
            "br",
            "button",
            "canvas",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "datalist",
            "dd",
            "del",
            "details",
            "dfn",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "link",
            "main",
            "map",
            "mark",
            "math",
            "menu",
            "meta",
            "meter",
            "nav",
            "noscript",
            "object",
            "ol",
            "optgroup",
            "option",
            "output",
            "p",
            "param",
            "picture",
            "pre",
            "progress",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "script",
            "search",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "track",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    private final long low;
    private final long high;

    private NameSet(long low, long high) {
        this.low = low;
        this.high = high;
    }

    static NameSet of(String... names) {
        long low = 0;
        long high = 0;
        for (String name : names) {
            int number = NUMBERS.get(name);
            low |= number < Long.SIZE ? 1L << number : 0;
            high |= number < Long.SIZE ? 0 : 1L << number;
        }
        return new NameSet(low, high);
    }

    /** The number of a name; 0 for those that are in no set. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name, 0);
    }

    boolean has(Box box) {
        return has(box.name);
    }

    boolean has(Element element) {
        return has(number(element.normalName()));
    }

    private boolean has(int number) {
        return ((number < Long.SIZE ? low : high) >>> number & 1) != 0;
    }

    private static Map<String, Integer> numbers(String... names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            numbers.put(name, numbers.size() + 1);
        }
        return numbers;
    }
}
