package dev.offprint.html.page;

import org.jsoup.nodes.Element;

/** Some of HTML's elements, by name. The names have numbers, so that whether one is in a set is a look at a bit. */
final class NameSet {

    /** The names, each at the place of its hash or after it, for a look-up is made for each element of a page. */
    private static final String[] NAMES = new String[512];

    private static final byte[] NUMBERS = numbers(
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
            int number = number(name);
            if (number == 0) {
                throw new IllegalArgumentException(name);
            }
            low |= number < Long.SIZE ? 1L << number : 0;
            high |= number < Long.SIZE ? 0 : 1L << number;
        }
        return new NameSet(low, high);
    }

    /** The number of a name; 0 for those that are in no set. */
    static int number(String name) {
        int slot = slot(name);
        while (NAMES[slot] != null && !NAMES[slot].equals(name)) {
            slot = slot + 1 & NAMES.length - 1;
        }
        return NUMBERS[slot];
    }

    private static int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 9) & NAMES.length - 1;
    }

    boolean has(Box box) {
        return has(box.name);
    }

    boolean has(Element element) {
        return has(number(element.normalName()));
    }

    /** Whether it has the name of a number. */
    boolean has(int number) {
        return ((number < Long.SIZE ? low : high) >>> number & 1) != 0;
    }

    private static byte[] numbers(String... names) {
        byte[] numbers = new byte[NAMES.length];
        for (byte i = 0; i < names.length; i++) {
            int slot = slot(names[i]);
            while (NAMES[slot] != null) {
                slot = slot + 1 & NAMES.length - 1;
            }
            NAMES[slot] = names[i];
            numbers[slot] = (byte) (i + 1);
        }
        return numbers;
    }
}
