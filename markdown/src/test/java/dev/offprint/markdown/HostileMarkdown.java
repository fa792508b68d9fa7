package dev.offprint.markdown;

import java.util.Map;
import java.util.TreeMap;

/** Texts that are made to cost time, memory or stack. */
final class HostileMarkdown {

    static final Map<String, String> INPUTS = new TreeMap<>();

    static {
        INPUTS.put("nested quotations", ">".repeat(100_000) + " x");
        INPUTS.put("nested lists", "- ".repeat(100_000) + "x");
        INPUTS.put("nested emphasis", "*_".repeat(60_000) + "x" + "_*".repeat(60_000));
        INPUTS.put("unclosed emphasis", "*a **b _c __d ".repeat(20_000));
        INPUTS.put("opening brackets", "[".repeat(100_000));
        INPUTS.put("links in links", "[a](".repeat(50_000));
        INPUTS.put("nested images", "![".repeat(50_000) + "x" + "](y)".repeat(50_000));
        INPUTS.put("unclosed tags", "<a ".repeat(50_000));
        INPUTS.put("open elements", "<div>\n\n".repeat(50_000));
        INPUTS.put("elements on a line", "x " + "<b>".repeat(50_000));
        INPUTS.put("open comments", "<!-- ".repeat(50_000));
        INPUTS.put("references", "[^a".repeat(50_000));
        INPUTS.put("footnotes", footnotes());
        INPUTS.put("narrow tables", "|".repeat(500) + "\n" + "|-".repeat(500) + "|\n" + "|\n".repeat(5_000));
        INPUTS.put("addresses", "https://a.".repeat(25_000));
        INPUTS.put("half addresses", "h".repeat(1_000_000));
        INPUTS.put("braces", "{#".repeat(100_000));
        INPUTS.put("ampersands", "&".repeat(200_000));
        INPUTS.put("dashes", "> x\n> — y\n".repeat(20_000));
        INPUTS.put("copyrights", "© 2024 Ada Vale\n\n".repeat(20_000));
        INPUTS.put("one line", "word ".repeat(900_000));
        INPUTS.put("deep JSON", "---\na: " + "[".repeat(100_000) + "\n---\nx");
        INPUTS.put("deep YAML", "---\n" + "- ".repeat(90_000) + "x\n---\nx");
        INPUTS.put("deep flow maps", "---\na: " + "{a: ".repeat(40_000) + "\n---\nx");
        INPUTS.put("broken front matter", "---\n" + "a: b: c\n".repeat(9_000) + "---\nx");
        INPUTS.put("deep TOML", "+++\na = " + "[".repeat(100_000) + "\n+++\nx");
        INPUTS.put("open front matter", "---\n" + "a: b\n".repeat(100_000));
        INPUTS.put("long date", "---\ndate: " + "1".repeat(100_000) + "\n---\nx");
        INPUTS.put("long byline", "---\nauthor: " + "and, ".repeat(30_000) + "\n---\nx");
        INPUTS.put("alias bomb", bomb());
        INPUTS.put("lines of signs", "(a\n".repeat(240_000));
        INPUTS.put("lines of signs below words", "a\n".repeat(200_000) + "(a\n".repeat(40_000));
        INPUTS.put("backticks", "`".repeat(2).concat(" ").repeat(50_000));
        INPUTS.put("growing backticks", growing("`"));
        INPUTS.put("brackets closed", "]".repeat(100_000));
        INPUTS.put("link texts", "[a][b".repeat(30_000));
        INPUTS.put("destinations", "](<".repeat(50_000));
        INPUTS.put("wide tables", "|a".repeat(100_000) + "\n" + "|-".repeat(100_000) + "\n" + "|b".repeat(40_000));
        INPUTS.put("tags", "{% a %}\n".repeat(100_000));
        INPUTS.put("open tags", "{% ".repeat(100_000));
        INPUTS.put("open listings", "{% highlight x %}\n".repeat(100_000));
        INPUTS.put("listings", "{% highlight x %}\na\n{% endhighlight %}\n".repeat(40_000));
        INPUTS.put("tag links", "[a]({{".repeat(50_000));
        INPUTS.put("attributes", "{: .a}\n".repeat(100_000));
        INPUTS.put("attribute lists", "# a {" + "#a ".repeat(100_000) + "}");
        INPUTS.put("marks", "<!--more-->\n\n".repeat(50_000));
        INPUTS.put("attributions", ("> x\n> — " + "Ben, *".repeat(20_000) + "\n").repeat(2));
        INPUTS.put("dates", "---\ndate: " + "2024-01-01T00:00".repeat(10_000) + "\n---\nx");
        INPUTS.put("byline of spaces", "---\nauthor: a" + " ".repeat(150_000) + "and\n---\nx");
        INPUTS.put("keys", "---\n" + keys() + "---\nx");
    }

    private static String footnotes() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 10_000; i++) {
            text.append("[^").append(i).append("]: <b>[^").append(i - 1).append("]</b>\n\n");
        }
        return text.toString();
    }

    static String bomb() {
        StringBuilder yaml = new StringBuilder("---\ntitle: Bomb\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            yaml.append("a%d: &a%d [".formatted(i, i))
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("*a" + (i - 1) + "]\n");
        }
        return yaml.append("---\nText.\n").toString();
    }

    private static String growing(String sign) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 600; i++) {
            text.append(sign.repeat(i)).append(' ');
        }
        return text.toString();
    }

    private static String keys() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            text.append("tag-").append(i).append(": x\n");
        }
        return text.toString();
    }

    private HostileMarkdown() {}

    /** As MDX where tags are in it, which takes more parsers. */
    static String fileName(String name) {
        return name.contains("tag") ? "a.mdx" : "a.md";
    }
}
