package dev.offprint.html.read;

import dev.offprint.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Says where in a page an element is. */
public final class Places {

    private static final int PATH = 6;
    private static final int LENGTH = 160;

    private Places() {}

    /** The way to an element as a selector, its last steps only; line and column where the parser kept them. */
    public static Place of(Element at) {
        StringBuilder path = new StringBuilder(LENGTH);
        step(at, PATH, path);
        Range range = at.sourceRange();
        Place place = range.isTracked()
                ? Place.at(range.start().lineNumber(), range.start().columnNumber())
                : Place.UNKNOWN;
        return path.isEmpty() ? place : place.in(path.toString());
    }

    /** The steps to an element, the outermost first, at most so many. */
    private static void step(@Nullable Element element, int most, StringBuilder path) {
        if (most == 0 || element == null || isRoot(element)) {
            return;
        }
        Element parent = element.parent();
        step(parent, most - 1, path);
        path.append(path.isEmpty() ? "" : " > ")
                .append(element.normalName())
                .append(":nth-child(")
                .append(place(element, parent))
                .append(')');
    }

    private static int place(Element element, @Nullable Element parent) {
        int place = 1;
        for (int i = element.siblingIndex() - 1; parent != null && i >= 0; i--) {
            place += parent.childNode(i) instanceof Element ? 1 : 0;
        }
        return place;
    }

    private static boolean isRoot(Element element) {
        String name = element.normalName();
        return element.parent() == null || name.equals("body") || name.equals("html");
    }
}
