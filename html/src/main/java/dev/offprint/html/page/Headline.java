package dev.offprint.html.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The headline of a page as readers see it: an {@code h1}, or what else says the same as the title of the page. */
final class Headline {

    private static final NameSet HEADINGS = NameSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final NameSet STYLES = NameSet.of("b", "strong", "font", "span", "p", "div", "td");
    private static final int MOST = 3000;
    private static final int SHORTEST = 4;
    private static final int NEAR = 150;
    private static final int LINES = 150;

    private final Optional<Box> h1;
    private final Optional<Box> element;
    private final boolean site;
    private final Set<String> parts;

    /**
     * Finds it.
     *
     * @param titles what the page calls itself
     * @param ofSite whether a heading is the name of the site
     */
    Headline(PageIndex index, Set<String> titles, Predicate<Box> ofSite) {
        h1 = index.headline();
        Set<String> keys = new HashSet<>();
        titles.forEach(title -> Titles.parts(title).forEach(part -> keys.add(Titles.key(part))));
        keys.removeIf(key -> key.length() < SHORTEST);
        parts = Set.copyOf(keys);
        boolean named = h1.filter(ofSite).isPresent();
        String words = h1.map(it -> Titles.key(it.words())).orElse("");
        Optional<Box> other;
        if (named) {
            keys.removeIf(key -> key.contains(words));
            other = matching(index.body(), keys, false).or(() -> onlyHeading(index));
        } else if (h1.isPresent() && isIn(words, keys)) {
            keys.removeIf(key -> key.contains(words));
            other = parts.contains(words) ? longerBelow(h1.get(), keys) : Optional.empty();
            named = other.isPresent();
        } else {
            other = keys.isEmpty() ? Optional.empty() : matching(index.body(), keys, h1.isPresent());
        }
        site = named;
        element = other.or(() -> h1);
    }

    /**
     * What a heading says, without a line for the section or the author that has an element of its own at one end of it,
     * and that the titles of the page don't have.
     */
    String words(Box heading) {
        String words = heading.words();
        boolean whole = parts.contains(Titles.key(words));
        Box outer = heading;
        while (outer.firstChild != null && outer.firstChild.words().equals(words)) {
            outer = outer.firstChild;
        }
        for (Box child = outer.firstChild; child != null; child = child.next) {
            String part = child.words();
            boolean first = child == outer.firstChild;
            if (!part.isEmpty() && part.length() < words.length() && (first || child.next == null)) {
                String rest = first && words.startsWith(part)
                        ? words.substring(part.length())
                        : words.endsWith(part) ? words.substring(0, words.length() - part.length()) : "";
                String plain = Titles.withoutSigns(rest);
                boolean stated = !whole && parts.contains(Titles.key(plain));
                boolean named = words.startsWith(part) ? child.says(Hint.KICKER) : isAside(child, rest);
                if (!plain.isEmpty() && (stated || named)) {
                    return plain;
                }
            }
        }
        return words;
    }

    private static boolean isAside(Box box, String rest) {
        boolean small = box.is("small") || box.says(Hint.SMALL);
        return (small || box.is("time") || box.says(Hint.BYLINE) || box.says(Hint.DATE))
                && box.text() <= 2 * rest.length();
    }

    /** Whether the {@code h1} is the name of the site. */
    boolean isSite() {
        return site;
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

    /**
     * On many a blog the site's name is the h1 of every page, and the headline the h2 below: it says another part of the
     * page's titles, is the longer, and no text stands between them.
     */
    private static Optional<Box> longerBelow(Box h1, Set<String> keys) {
        int own = h1.words().length();
        int seen = 0;
        int text = 0;
        for (Box at = keys.isEmpty() ? null : h1.end(); at != null && ++seen <= NEAR; at = at.following) {
            text += at.is("p") ? at.text() : 0;
            if (text > LINES) {
                break;
            }
            boolean longer = HEADINGS.has(at) && at.words().length() > own;
            if (longer && keyLength(at.words(), keys) > 0 && !Titles.isLike(h1.words(), at.words())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The first heading in the one article of a page. */
    private static Optional<Box> onlyHeading(PageIndex index) {
        Box article = null;
        int seen = 0;
        for (Box at = index.body(); at != null && ++seen <= MOST; at = at.following) {
            if (at.is("article")) {
                if (article != null) {
                    return Optional.empty();
                }
                article = at;
            }
        }
        Box end = article == null ? null : article.end();
        for (Box at = article; at != null && at != end && !at.is("p"); at = at.following) {
            if (HEADINGS.has(at) && at.text() > 0 && !at.is("h1")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
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
