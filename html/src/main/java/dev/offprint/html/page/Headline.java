package dev.offprint.html.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The headline of a page as readers see it: an {@code h1}, or what else says the same as the title of the page. */
final class Headline {

    private static final NameSet HEADINGS = NameSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final NameSet STYLES = NameSet.of("b", "strong", "font", "span", "p", "div", "td");
    private static final int MOST = 3000;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 300;

    private final Optional<Box> h1;
    private final Optional<Box> box;

    Headline(PageIndex index, Set<String> titles) {
        h1 = index.headline();
        Set<String> keys = new HashSet<>();
        titles.forEach(title -> Titles.parts(title).forEach(part -> keys.add(Titles.key(part))));
        keys.removeIf(key -> key.length() < SHORTEST);
        boolean agrees = h1.map(it -> isIn(Titles.key(it.words()), keys)).orElse(false);
        box = agrees || keys.isEmpty()
                ? h1
                : matching(index.body(), keys, h1.isPresent()).or(() -> h1);
    }

    /** The headline. */
    Optional<Box> box() {
        return box;
    }

    /** Whether it is another element than the {@code h1}, which says something else, or is not there. */
    boolean isOther() {
        return !box.equals(h1);
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
        for (Box at = body; at != null && ++seen < MOST; at = at.following) {
            boolean isHeading = HEADINGS.has(at);
            if (at.text() == 0 || at.text() > LONGEST || !isHeading && (headingsOnly || !STYLES.has(at))) {
                continue;
            }
            String key = Titles.key(isHeading ? at.words() : at.element.ownText());
            if (isHeading && key.length() > ofHeading && keys.contains(key)) {
                heading = at;
                ofHeading = key.length();
            } else if (!isHeading && key.length() > ofLine && keys.contains(key)) {
                line = at;
                ofLine = key.length();
            }
        }
        return Optional.ofNullable(heading != null ? heading : line);
    }
}
