package dev.offprint.html.read;

import dev.offprint.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Says where in a page an element is. */
public final class Places {

    private static final int PATH = 6;

    private Places() {}

    /** The way to an element as a selector, its last steps only; line and column where the parser kept them. */
    public static Place of(Element at) {
        Deque<String> path = new ArrayDeque<>();
        for (Element element = at;
                path.size() < PATH && element != null && !isRoot(element);
                element = element.parent()) {
            path.addFirst(element.normalName() + ":nth-child(" + (element.elementSiblingIndex() + 1) + ")");
        }
        Range range = at.sourceRange();
        Place place = range.isTracked()
                ? Place.at(range.start().lineNumber(), range.start().columnNumber())
                : Place.UNKNOWN;
        return path.isEmpty() ? place : place.in(String.join(" > ", path));
    }

    private static boolean isRoot(Element element) {
        String name = element.normalName();
        return element.parent() == null || name.equals("body") || name.equals("html");
    }
}
