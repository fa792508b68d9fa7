package dev.offprint.html.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text each element of a tree has, and how much of it is in links: counted in one walk. */
final class Measures {

    /**
     * What was counted.
     *
     * @param text characters that are seen, runs of white space as one
     * @param linked those of them in links
     * @param links how many links
     * @param paragraphs how many paragraphs of a sentence or more
     */
    record Measure(int text, int linked, int links, int paragraphs) {

        static final Measure NOTHING = new Measure(0, 0, 0, 0);

        /** How much of the text is in links, 0 to 1. */
        double linkDensity() {
            return text == 0 ? 0 : (double) linked / text;
        }

        private Measure plus(Measure other) {
            return new Measure(
                    text + other.text, linked + other.linked, links + other.links, paragraphs + other.paragraphs);
        }
    }

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "noscript", "svg", "button", "select", "textarea", "head");
    private static final int SENTENCE = 60;

    private final Map<Element, Measure> measures = new HashMap<>();

    Measures(Element root) {
        measure(root, false);
    }

    Measure of(Element element) {
        return measures.getOrDefault(element, Measure.NOTHING);
    }

    /** As deep as the tree is, which the parser has limited. */
    private Measure measure(Element element, boolean linked) {
        if (UNSEEN.contains(element.normalName())) {
            return Measure.NOTHING;
        }
        boolean link = element.normalName().equals("a") && element.hasAttr("href");
        int own = 0;
        Measure sum = Measure.NOTHING;
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                own += length(text.getWholeText());
            } else if (child instanceof Element inner) {
                sum = sum.plus(measure(inner, linked || link));
            }
        }
        boolean paragraph = element.normalName().equals("p") && own + sum.text >= SENTENCE;
        Measure all = new Measure(
                own + sum.text,
                (linked || link ? own : 0) + sum.linked,
                (link ? 1 : 0) + sum.links,
                (paragraph ? 1 : 0) + sum.paragraphs);
        if (all.text > 0) {
            measures.put(element, all);
        }
        return all;
    }

    private static int length(String text) {
        int length = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = Character.isWhitespace(text.charAt(i));
            length += now && space ? 0 : 1;
            space = now;
        }
        return space && length > 0 ? length - 1 : length;
    }
}
