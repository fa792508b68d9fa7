package dev.offprint.html.read;

import java.util.HashMap;
import java.util.Map;

/** What an element of HTML is to a reader of articles. */
enum Kind {
    PARAGRAPH(true, "p"),
    HEADING(true, "h1 h2 h3 h4 h5 h6"),
    WRAPPER(
            true,
            "div section article main header footer nav address center hgroup search fieldset legend body html dialog"
                    + " optgroup menuitem marquee frameset noframes"),
    QUOTATION(true, "blockquote"),
    LIST(true, "ul ol menu dir"),
    ITEM(true, "li"),
    DESCRIPTIONS(true, "dl"),
    DESCRIPTION_PART(true, "dt dd"),
    LISTING(true, "pre listing xmp plaintext"),
    FIGURE(true, "figure"),
    CAPTION(true, "figcaption"),
    TABLE(true, "table"),
    TABLE_PART(true, "caption colgroup col thead tbody tfoot tr td th"),
    THEMATIC_BREAK(true, "hr"),
    MEDIA(true, "audio video"),
    FRAME(true, "iframe frame"),
    ASIDE(true, "aside"),
    DISCLOSURE(true, "details"),
    SUMMARY(true, "summary"),
    FORM(true, "form"),

    STYLED(false, "em i strong b s strike del ins u mark sup sub small kbd samp var dfn"),
    LINK(false, "a"),
    CODE(false, "code tt"),
    QUOTE(false, "q"),
    WORK_TITLE(false, "cite"),
    ABBREVIATION(false, "abbr acronym"),
    TIME(false, "time"),
    RUBY(false, "ruby"),
    LINE_BREAK(false, "br"),
    IMAGE(false, "img image"),
    PICTURE(false, "picture"),
    MATH(false, "math"),
    MATH_CONTAINER(false, "mjx-container math-renderer"),
    DRAWING(false, "svg"),
    SPAN(false, "span font bdi bdo"),
    TRANSPARENT(false, "big label data output meter progress nobr noscript rb rt rtc rp slot blink noembed basefont"),
    RAW(false, "object embed applet canvas map portal fencedframe"),
    CONTROL(false, "input button select textarea datalist keygen option selectedcontent"),
    SILENT(false, "wbr source track param area link meta base head"),
    UNREAD(false, "script style template title"),
    UNKNOWN(false, "");

    private static final Map<String, Kind> BY_NAME = byName();

    private final boolean block;
    private final String names;

    Kind(boolean block, String names) {
        this.block = block;
        this.names = names;
    }

    static Kind of(String name) {
        return BY_NAME.getOrDefault(name, UNKNOWN);
    }

    /** Whether it starts a line of its own. */
    boolean isBlock() {
        return block;
    }

    private static Map<String, Kind> byName() {
        Map<String, Kind> map = new HashMap<>();
        for (Kind kind : values()) {
            for (String name : kind.names.split(" ")) {
                map.put(name, kind);
            }
        }
        return map;
    }
}
