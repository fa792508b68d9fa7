package dev.offprint.html.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Markup from a seed: tags, ends of tags, text and pieces of attacks, in any order. */
final class TagSoup {

    private static final List<String> ELEMENTS = List.of(
            ("a abbr address article aside b blockquote body br button caption center cite code col colgroup dd del "
                            + "details dialog div dl dt em embed fieldset figcaption figure font footer form frameset h1 "
                            + "h2 h3 head header hr html i iframe img input ins label legend li link listing main map "
                            + "marquee menu meta nobr noembed noframes noscript object ol optgroup option p param "
                            + "plaintext pre q rb rp rt rtc ruby s script section select small span strong style sub "
                            + "summary sup table tbody td template textarea tfoot th thead time title tr tt u ul var "
                            + "video wbr xmp x-y svg g desc foreignObject path use math mi mtext mglyph annotation-xml "
                            + "ruby table tr td ul li dl dd p a b svg math")
                    .split(" "));

    private static final List<String> PIECES = List.of(
            "x",
            "word ",
            " ",
            "\n",
            "\r\n",
            "\0",
            "\f",
            "\u0001",
            "\u0085",
            "\uFFFE",
            "&amp;",
            "&lt;b>",
            "&#0;",
            "&#13;",
            "&nbsp;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "<!--",
            "-->",
            "--!>",
            "<!-->",
            "<![CDATA[",
            "]]>",
            "<?x",
            "</",
            "</>",
            "<!DOCTYPE html>",
            "</p>",
            "</br>",
            "<a href='/y' title='\"'>",
            "<img src=z.png onerror=ran()>",
            "<a href=javascript:ran()>",
            "<p lang=de dir=rtl onclick=ran()>",
            "<td colspan=2 rowspan=99999>",
            "<pre>\n\n",
            "<ol start=-3 reversed>",
            "<li value=x>",
            "<img src='data:image/svg+xml,<svg>'>",
            "<annotation-xml encoding='text/html'>",
            "<font color=red>",
            "<input type=hidden>",
            "<svg/>",
            "<div/>",
            "<details open>",
            "<time datetime='2024'>",
            "<q cite='http://q.localhost/'>",
            "<b title='</b><script>ran()'>",
            "\u202Ertl\u202C",
            "\uD83D\uDE00",
            "\uD83D");

    private TagSoup() {}

    static String of(long seed) {
        Random random = new Random(seed);
        List<String> soup = new ArrayList<>();
        int length = 3 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            String element = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
            soup.add(
                    switch (random.nextInt(7)) {
                        case 0, 1, 2 -> "<" + element + ">";
                        case 3 -> "</" + element + ">";
                        case 4 -> "w" + i + " ";
                        default -> PIECES.get(random.nextInt(PIECES.size()));
                    });
        }
        return soup.stream().collect(Collectors.joining());
    }

    /** Every element in every other, with text on all sides. */
    static List<String> pairs() {
        List<String> distinct = ELEMENTS.stream().distinct().toList();
        List<String> pairs = new ArrayList<>();
        for (String outer : distinct) {
            for (String inner : distinct) {
                pairs.add("1<" + outer + ">2<" + inner + ">3</" + inner + ">4</" + outer + ">5");
            }
        }
        return Collections.unmodifiableList(pairs);
    }
}
