package dev.offprint.html.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The headline of a page as readers see it: an {@code h1}, or what else says the same as the title of the page. */
final class Headline {

    private static final NameSet HEADINGS = NameSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final NameSet STYLES = NameSet.of("b", "strong", "font", "span", "p", "div", "td");
    private static final int MOST = 3000;
    private static final int SHORTEST = 4;

    private final Optional<Box> h1;
    private final Optional<Box> element;

    Headline(PageIndex index, Set<String> titles) {
        h1 = index.headline();
        Set<String> keys = new HashSet<>();
        titles.forEach(title -> Titles.parts(title).forEach(part -> keys.add(Titles.key(part))));
        keys.removeIf(key -> key.length() < SHORTEST);
        boolean agrees = h1.map(it -> isIn(Titles.key(it.words()), keys)).orElse(false);
        element = agrees || keys.isEmpty()
                ? h1
                : matching(index.body(), keys, h1.isPresent()).or(() -> h1);
    }

    /** The headline. */
    Optional<Box> element() {
        return element;
    }

    /** Whether it is another element than the {@code h1}, which says something else, or is not there. */
    boolean isOther() {
        return !element.equals(h1);
    }

    private static boolean isIn(String text, Set<String> keys) {
        return text.isEmpty() || keys.stream().anyMatch(key -> key.contains(text) || text.contains(key));
    }

    /** The longest heading that says what the title of the page says; where there is no h1, else a short line that does. */
    private static Optional<Box> matching(Box body, Set<String> keys, boolean headingsOnly) {
        Box heading = null;
        Box line = null;
        int ofHeading = 0;
        int ofLine = 0;
        int seen = 0;
        Box end = body.end();
        for (Box at = body; at != null && at != end; at = at.following) {
            if (++seen > MOST) {
                break;
            }
            boolean isHeading = HEADINGS.has(at);
            if (!isHeading && (headingsOnly || !STYLES.has(at))) {
                continue;
            }
            if (isHeading) {
                int length = keyLength(at.words(), keys);
                heading = length > ofHeading ? at : heading;
                ofHeading = Math.max(length, ofHeading);
            } else if (mayBeLine(at.element)) {
                int length = keyLength(at.element.ownText(), keys);
                line = length > ofLine ? at : line;
                ofLine = Math.max(length, ofLine);
            }
        }
        return Optional.ofNullable(heading != null ? heading : line);
    }

    /** Whether an element has enough text of its own for the shortest title. */
    private static boolean mayBeLine(Element element) {
        int length = 0;
        int size = element.childNodeSize();
        for (int i = 0; i < size && length < SHORTEST; i++) {
            length += element.childNode(i) instanceof TextNode text
                    ? text.getWholeText().length()
                    : 0;
        }
        return length >= SHORTEST;
    }

    /** The length of the one of the keys that a text has; 0 if it has none of them. */
    private static int keyLength(String text, Set<String> keys) {
        for (String key : keys) {
            if (Titles.hasKey(text, key)) {
                return key.length();
            }
        }
        return 0;
    }
}
