package dev.offprint.html.read;

import dev.offprint.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Says where in a page an element is. */
public final class Places {

    private static final int PATH = 6;

    private Places() {}

    /** The way to an element as a selector, its last steps only; line and column where the parser kept them. */
    public static Place of(Element at) {
        StringBuilder path = new StringBuilder();
        int steps = 0;
        for (Element element = at;
                steps < PATH && element != null && !isRoot(element);
                element = element.parent(), steps++) {
            path.insert(0, steps == 0 ? "" : " > ").insert(0, step(element));
        }
        Range range = at.sourceRange();
        Place place = range.isTracked()
                ? Place.at(range.start().lineNumber(), range.start().columnNumber())
                : Place.UNKNOWN;
        return path.isEmpty() ? place : place.in(path.toString());
    }

    private static String step(Element element) {
        int place = 1;
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            place += before instanceof Element ? 1 : 0;
        }
        return element.normalName() + ":nth-child(" + place + ")";
    }

    private static boolean isRoot(Element element) {
        String name = element.normalName();
        return element.parent() == null || name.equals("body") || name.equals("html");
    }
}
