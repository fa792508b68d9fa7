package dev.offprint.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The parts of a page that stand below the article by what is written over them, or are teasers by how they are built. */
final class Sections {

    private static final NameSet LABELS = NameSet.of(
            "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "legend", "summary", "dt", "header",
            "section");
    private static final NameSet HEADINGS = NameSet.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final NameSet KEPT = NameSet.of("blockquote", "figure", "td", "th", "pre", "body", "main");
    private static final NameSet BLOCKS = NameSet.of("h2", "h3", "h4", "h5", "h6", "p", "div");
    private static final int TEASER = 700;
    private static final int SHORT = 60;
    private static final int STEPS = 40;
    private static final double ALL = 0.95;
    private static final double LINKS = 0.6;

    private final @Nullable Box headline;
    private boolean below;

    /** How many paragraphs have been seen below the headline; the first may be a standfirst. */
    private int seen;

    Sections(Box body, @Nullable Box headline) {
        this.headline = headline;
        below = headline == null;
        walk(body);
    }

    private void walk(Box box) {
        boolean teasers = false;
        boolean first = true;
        for (Box child = box.firstChild; child != null; child = child.next) {
            below |= child == headline;
            child.above = !below && headline != null && !child.aroundHeadline;
            if (child.apart || child.text() == 0) {
                continue;
            }
            if (below && isLabel(child)) {
                label(box, child, first);
            } else {
                walk(child);
                seen += below && isText(child) ? 1 : 0;
                teasers |= isTeaser(child);
            }
            first = false;
        }
        if (teasers) {
            teasers(box);
        }
    }

    /** Several teasers of one kind, unless more of the kind are none; or one that is a teaser without others beside it. */
    private static void teasers(Box parent) {
        Map<Kind, Alike> kinds = new HashMap<>();
        for (Box child = parent.firstChild; child != null; child = child.next) {
            if (!child.apart && child.text() > 0) {
                Alike alike = kinds.computeIfAbsent(Kind.of(child), kind -> new Alike());
                alike.all++;
                if (isTeaser(child)) {
                    alike.teasers.add(child);
                }
            }
        }
        for (Alike alike : kinds.values()) {
            List<Box> teasers = alike.teasers;
            boolean several = teasers.size() > 1 && 2 * teasers.size() >= alike.all;
            if (several || teasers.size() == 1 && isCard(teasers.get(0))) {
                for (Box teaser : teasers) {
                    teaser.apart = true;
                }
            }
        }
    }

    /** Elements of one kind beside each other, and those of them that are teasers. */
    private static final class Alike {
        private final List<Box> teasers = new ArrayList<>(0);
        private int all;
    }

    private record Kind(String name, String classes) {

        static Kind of(Box box) {
            return new Kind(box.element.normalName(), box.element.className());
        }
    }

    private static boolean isText(Box box) {
        return box.block && box.text() > SHORT && box.linkDensity() < LINKS && !box.holdsBlocks();
    }

    private static boolean isLabel(Box box) {
        return LABELS.has(box)
                && box.text() <= SHORT
                && Pointers.mayBeSection(box.firstText)
                && Pointers.isSection(box.words());
    }

    /**
     * What a label stands over: all of its parent if it comes first there, else what follows up to the next heading. Before
     * the text there is no more below it than links.
     */
    private void label(Box parent, Box label, boolean first) {
        boolean bar = seen < 2 || Pointers.isBar(label.words());
        boolean all = !bar || parent.text() <= 2 * SHORT || parent.linkDensity() >= LINKS;
        if (first && all && !parent.aroundHeadline && !KEPT.has(parent)) {
            parent.apart = true;
            return;
        }
        label.apart = true;
        for (Box next = label.next; next != null; next = next.next) {
            if (HEADINGS.has(next) || next.aroundHeadline || bar && next.text() > SHORT && next.linkDensity() < LINKS) {
                return;
            }
            next.apart = true;
        }
    }

    /** Another article's headline as a link, and at most a little of its text. */
    private static boolean isTeaser(Box box) {
        if (KEPT.has(box) || box.text() > TEASER || box.linked() < Box.HEADLINE || box.aroundHeadline) {
            return false;
        }
        return box.opensWithLink() && (box.is("article") || holdsBlocks(box));
    }

    /** One that is a teaser without others beside it. */
    private static boolean isCard(Box box) {
        return box.is("article") || box.linkDensity() > ALL && blocks(box) > 1;
    }

    private static int blocks(Box box) {
        int blocks = 0;
        int steps = 0;
        for (Node at = box.element; at != null && steps < STEPS; at = next(at, box.element), steps++) {
            blocks += at != box.element && at instanceof Element inner && BLOCKS.has(inner) ? 1 : 0;
        }
        return blocks;
    }

    private static boolean holdsBlocks(Box box) {
        for (Box child = box.firstChild; child != null; child = child.next) {
            if (BLOCKS.has(child) || child.is("a") && child.firstChild != null && child.firstChild.next != null) {
                return true;
            }
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
