package dev.offprint.html;

import java.util.List;
import java.util.Random;

/**
 * HTML as nobody should write it, from a seed: any element in any other, end tags that are missing or belong to something
 * else, attributes that make no sense. Every word is new, so that one that is lost is missed; those in what a reader
 * leaves out are made of the letter q alone.
 */
final class MessyHtml {

    private static final List<String> INLINES = List.of(
            "em", "i", "strong", "b", "s", "del", "ins", "u", "mark", "sup", "sub", "small", "kbd", "samp", "var", "a",
            "code", "q", "cite", "abbr", "time", "ruby", "rb", "rt", "rtc", "span", "font", "bdi", "big", "label",
            "data", "tt", "dfn", "acronym", "nobr", "x-thing", "o:p");
    private static final List<String> BLOCKS = List.of(
            "p",
            "p",
            "p",
            "div",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "nav",
            "address",
            "center",
            "h1",
            "h2",
            "h3",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "figure",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "colgroup",
            "aside",
            "details",
            "summary",
            "main",
            "fieldset",
            "legend",
            "hgroup",
            "menu",
            "dir",
            "noscript",
            "x-box");
    private static final List<String> VOIDS = List.of(
            "<br>",
            "<br><br>",
            "<hr>",
            "<wbr>",
            "<img src=a.png>",
            "<img src='b c.jpg' alt=''>",
            "<img data-src=/late.jpg src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
            "<img src=t.gif width=1 height=1>",
            "<input type=checkbox checked>",
            "<video src=v.mp4></video>",
            "<iframe src='https://www.youtube.com/embed/abcdefghijk'></iframe>",
            "<svg width=9><path d='M0'/></svg>",
            "<!-- qqq -->",
            "<?qqq?>",
            "<x-empty></x-empty>",
            "<a name=there></a>",
            "<script>qqq</script>",
            "<style>qqq</style>",
            "<template><p>qqq</p></template>",
            "<button>qqq</button>",
            "<textarea>qqq</textarea>",
            "<select><option>qqq</select>");
    private static final List<String> ATTRIBUTES = List.of(
            "",
            "",
            "",
            "",
            " id=one",
            " id=two",
            " id='a b'",
            " lang=de",
            " lang=_",
            " dir=rtl",
            " href=/x",
            " href='javascript:qqq'",
            " href='#one'",
            " class=section",
            " class=note",
            " class=caption",
            " class=credit",
            " class='wp-caption'",
            " class=footnotes",
            " class=pull",
            " class=copyright",
            " role=note",
            " role=presentation",
            " style='font-weight:bold'",
            " colspan=3",
            " rowspan=0",
            " datetime=never",
            " cite=' '",
            " title=t",
            " hidden",
            " class=highlight",
            " class=h-cite",
            " class=images",
            " class=inline",
            " start=x",
            " data-level=2");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int words;

    private MessyHtml(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    static String of(long seed) {
        MessyHtml html = new MessyHtml(seed);
        html.content(1 + html.random.nextInt(6), 14);
        return html.out.toString();
    }

    private void content(int depth, int most) {
        for (int i = random.nextInt(most); i >= 0; i--) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> word();
                case 3, 4 -> element(INLINES, depth);
                case 5, 6 -> element(BLOCKS, depth);
                default -> out.append(oneOf(VOIDS));
            }
        }
    }

    private void word() {
        out.append(random.nextInt(4) == 0 ? "" : " ")
                .append("w")
                .append(Integer.toString(1000 + ++words, 36).replace('q', 'k'))
                .append(random.nextInt(4) == 0 ? "" : random.nextInt(9) == 0 ? " &mdash;\n" : " ");
    }

    private void element(List<String> names, int depth) {
        String name = oneOf(names);
        out.append('<').append(name).append(oneOf(ATTRIBUTES)).append(random.nextInt(9) == 0 ? oneOf(ATTRIBUTES) : "");
        out.append('>');
        if (depth > 0) {
            content(depth - 1, 5);
        } else {
            word();
        }
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 ->
                out.append("</")
                        .append(oneOf(random.nextBoolean() ? INLINES : BLOCKS))
                        .append('>');
            default -> out.append("</").append(name).append('>');
        }
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
