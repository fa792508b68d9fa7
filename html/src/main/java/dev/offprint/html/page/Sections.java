package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The parts of a page that stand below the article by what is written over them, or are teasers by how they are built. */
final class Sections {

    private static final Set<String> LABELS = Set.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "legend", "summary", "dt", "header",
            "section");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> KEPT = Set.of("blockquote", "figure", "td", "th", "pre", "body", "main");
    private static final Set<String> BLOCKS = Set.of("h2", "h3", "h4", "h5", "h6", "p", "div");
    private static final int TEASER = 700;
    private static final int SHORT = 60;
    private static final int HEADLINE = 12;
    private static final int STEPS = 40;
    private static final double ALL = 0.95;

    private final Measures measures;
    private final @Nullable Element headline;
    private final Set<Element> aroundHeadline = new HashSet<>();
    private final Set<Element> apart = new HashSet<>();
    private final Set<Element> above = new HashSet<>();
    private boolean below;

    Sections(Element body, Measures measures, @Nullable Element headline) {
        this.measures = measures;
        this.headline = headline;
        for (Element at = headline; at != null; at = at.parent()) {
            aroundHeadline.add(at);
        }
        below = headline == null;
        walk(body);
    }

    /** Whether an element, with all that is in it, belongs to something else than the article. */
    boolean isApart(Element element) {
        return apart.contains(element);
    }

    /** Whether an element comes before the headline of the page, and so most likely before the article. */
    boolean isAbove(Element element) {
        return above.contains(element);
    }

    private void walk(Element element) {
        Map<String, List<Element>> alike = new HashMap<>();
        List<Element> children = element.children();
        boolean first = true;
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            below |= child == headline;
            if (!below && headline != null && !aroundHeadline.contains(child)) {
                above.add(child);
            }
            if (apart.contains(child) || measures.of(child).text() == 0) {
                continue;
            }
            if (below && isLabel(child)) {
                label(element, children, i, first);
            } else {
                walk(child);
                if (isTeaser(child)) {
                    alike.computeIfAbsent(child.normalName() + " " + child.className(), name -> new ArrayList<>())
                            .add(child);
                }
            }
            first = false;
        }
        alike.values().stream()
                .filter(same -> same.size() > 1 || isCard(same.get(0)))
                .forEach(apart::addAll);
    }

    private boolean isLabel(Element element) {
        return LABELS.contains(element.normalName())
                && measures.of(element).text() <= SHORT
                && Pointers.isSection(Words.of(element));
    }

    /** What a label stands over: all of its parent if it comes first there, else what follows up to the next heading. */
    private void label(Element parent, List<Element> children, int place, boolean first) {
        if (first && !aroundHeadline.contains(parent) && !KEPT.contains(parent.normalName())) {
            apart.add(parent);
            return;
        }
        Element label = children.get(place);
        apart.add(label);
        for (int i = place + 1; i < children.size(); i++) {
            Element next = children.get(i);
            if (HEADINGS.contains(next.normalName()) || aroundHeadline.contains(next)) {
                return;
            }
            apart.add(next);
        }
    }

    /** Another article's headline as a link, and at most a little of its text. */
    private boolean isTeaser(Element element) {
        int text = measures.of(element).text();
        if (KEPT.contains(element.normalName())
                || text > TEASER
                || measures.of(element).linked() < HEADLINE
                || aroundHeadline.contains(element)) {
            return false;
        }
        return element.normalName().equals("article") || holdsBlocks(element) && opensWithLink(element);
    }

    /** One that is a teaser without others beside it. */
    private boolean isCard(Element element) {
        return element.normalName().equals("article")
                || measures.of(element).linkDensity() > ALL && blocks(element) > 1;
    }

    private static int blocks(Element element) {
        int blocks = 0;
        int steps = 0;
        for (Node at = element; at != null && steps < STEPS; at = next(at, element), steps++) {
            blocks += at != element && BLOCKS.contains(at.normalName()) ? 1 : 0;
        }
        return blocks;
    }

    private static boolean holdsBlocks(Element element) {
        for (Element child : element.children()) {
            if (BLOCKS.contains(child.normalName()) || child.normalName().equals("a") && child.childrenSize() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean opensWithLink(Element element) {
        Node at = element;
        int steps = 0;
        while (at != null && steps++ < 40) {
            if (at instanceof TextNode text && !text.isBlank()) {
                return false;
            }
            if (at instanceof Element inner
                    && inner.normalName().equals("a")
                    && inner.text().length() >= HEADLINE) {
                return true;
            }
            at = next(at, element);
        }
        return false;
    }

    /** The next node in the order of the document, within an element. */
    private static @Nullable Node next(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        for (Node at = node; at != null && at != root; at = at.parentNode()) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
        }
        return null;
    }
}
