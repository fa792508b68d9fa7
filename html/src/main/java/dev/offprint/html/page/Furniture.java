package dev.offprint.html.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the text of an article from what stands around it and in between: menus, bars, lists of links, hidden parts. */
final class Furniture {

    private static final NameSet NEVER = NameSet.of(
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "code",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "img",
            "picture",
            "video",
            "audio",
            "iframe",
            "math",
            "em",
            "strong",
            "b",
            "i",
            "sup",
            "sub",
            "article",
            "main");
    private static final NameSet ALWAYS = NameSet.of("nav", "dialog", "menu", "form", "hgroup");
    private static final NameSet EDGES = NameSet.of("header", "footer");
    private static final NameSet FIGURES = NameSet.of("figure", "blockquote");
    private static final NameSet LISTS = NameSet.of("ul", "ol", "div", "section", "aside", "table");
    private static final NameSet SHOWN = NameSet.of(
            "img",
            "picture",
            "video",
            "audio",
            "iframe",
            "table",
            "pre",
            "svg",
            "canvas",
            "object",
            "embed",
            "figcaption",
            "blockquote",
            "math");
    private static final int NO_TEXT = Hint.FURNITURE.bit() | Hint.COMMENT.bit() | Hint.BYLINE.bit();
    private static final double MOST_TEXT = 0.35;
    private static final double MOST_HIDDEN = 0.5;
    private static final double LINKS = 0.7;
    private static final int LINE = 300;
    private static final int SMALL = 100;
    private static final int SENTENCE = 60;
    private static final int STEPS = 50;
    private static final int PARAGRAPHS = 3;

    private final Box root;
    private final PageIndex index;
    private final String headline;

    /** The first paragraph of each length: only one that is as long as another can repeat it. */
    private final Map<Integer, Box> lengths = new HashMap<>();

    private final Map<String, Box> paragraphs = new HashMap<>();

    Furniture(Box root, PageIndex index, String title, Candidates found) {
        this.root = root;
        this.index = index;
        this.headline = Titles.key(title);
        Opening.mark(root, title, found);
        for (List<Box> list : List.of(index.bylines, index.dates, index.copyrights)) {
            list.forEach(box -> box.metadata = true);
        }
        index.subtitles.forEach(box -> box.metadata = !isBelowText(box));
        for (Element meta : index.metas) {
            if (!meta.normalName().equals("meta")) {
                index.box(meta).metadata = true;
            }
        }
        index.startAt(root);
    }

    /** The level of the topmost headings in the text: there is another headline in it, or there is none. */
    int topHeading() {
        for (Box h1 : index.headlines) {
            if (h1.isIn(root) && !isApart(h1)) {
                return 1;
            }
        }
        return 2;
    }

    /** Whether an element, with all that is in it, is no part of the text. */
    boolean isApart(Element element) {
        return isApart(index.box(element));
    }

    private boolean isApart(Box box) {
        if (box == root || box.is("article") && box.text() > share(MOST_TEXT)) {
            return false;
        }
        if (box.apart || box.known || isAboveHeadline(box) || ALWAYS.has(box) || isHidden(box) || isHeadline(box)) {
            return true;
        }
        if (EDGES.has(box)) {
            return isOfRoot(box);
        }
        if (NEVER.has(box)) {
            return false;
        }
        return isMetadata(box) || isNamedFurniture(box) || isListOfLinks(box) || isPointer(box) || isRepeated(box);
    }

    /**
     * Word for word what has been read elsewhere: pages are built for several sizes of screens, one of which is shown. What a
     * song says again is in the same place.
     */
    private boolean isRepeated(Box box) {
        if (!box.is("p") || box.text() < SMALL || isInFigure(box)) {
            return false;
        }
        Box asLong = lengths.putIfAbsent(box.text(), box);
        if (asLong == null || asLong == box) {
            return false;
        }
        paragraphs.putIfAbsent(asLong.words(), asLong);
        Box first = paragraphs.putIfAbsent(box.words(), box);
        return first != null && first.parent != box.parent;
    }

    private double share(double part) {
        return root.text() * part;
    }

    private boolean isHidden(Box box) {
        boolean hidden = box.hidden || box.styledAway || box.muted && box.text() > 0 && (box.block || box.is("a"));
        return hidden && box.text() <= share(MOST_HIDDEN);
    }

    /** What comes before the headline in a text that holds it: sections, labels, bars. */
    private boolean isAboveHeadline(Box box) {
        return box.above
                && root.aroundHeadline
                && !SHOWN.has(box)
                && !box.is("figure")
                && box.text() <= SMALL
                && box.text() > 0;
    }

    /** The headline of the page, which is the title and no part of the text. */
    private boolean isHeadline(Box box) {
        return box.is("h1") || box.is("h2") && !headline.isEmpty() && Titles.hasKey(box.words(), headline);
    }

    /** A footer in a quotation is its source, and a header in a section is its heading's. */
    private boolean isOfRoot(Box box) {
        boolean inner = box.parent != null && (box.parent.is("blockquote") || box.parent.is("section"));
        boolean text = inner || box.aroundHeadline && holdsText(box);
        boolean below = box.is("footer") && root.paragraphs() - box.paragraphs() >= PARAGRAPHS;
        return !text && (below || box.text() <= LINE || box.text() <= share(MOST_HIDDEN));
    }

    /** Whether there is something in a header that is too long for a line below a headline. */
    private boolean holdsText(Box header) {
        Box end = header.end();
        int steps = 0;
        Box at = header.firstChild;
        while (at != null && at != end && ++steps <= SMALL) {
            boolean other = at.text() <= LINE || at.is("figure") || (at.hints & NO_TEXT) != 0;
            if (!other && at.block && at.ownText() > LINE) {
                return true;
            }
            at = other ? at.end() : at.following;
        }
        return false;
    }

    private boolean isMetadata(Box box) {
        return box.metadata && box.text() <= LINE && !isInFigure(box) && !isInLine(box);
    }

    /** Some words of a line, which their names make no line of its own. */
    private static boolean isInLine(Box box) {
        Box parent = box.parent;
        return !box.block && parent != null && parent.is("p") && parent.text() > box.text() + SENTENCE;
    }

    /** What is called a subtitle after the first paragraph is a heading of the text. */
    private boolean isBelowText(Box box) {
        for (Box at = box; at != null && at != root && !at.aroundHeadline; at = at.parent) {
            int steps = 0;
            for (Box before = at.previous; before != null && ++steps <= STEPS; before = before.previous) {
                if (before.paragraphs() > 0 && !before.aroundHeadline) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInFigure(Box box) {
        for (Box at = box; at != null && at != root; at = at.parent) {
            if (FIGURES.has(at)) {
                return true;
            }
        }
        return false;
    }

    /** A figure that has nothing to show is a box for something else, such as a form. */
    private boolean isInBareFigure(Box box) {
        Box figure = box.around("figure");
        Box end = figure == null ? null : figure.end();
        int steps = 0;
        for (Box at = figure; at != null && at != end; at = at.following) {
            if (SHOWN.has(at) || ++steps > SMALL) {
                return false;
            }
        }
        return figure != null && box.around("blockquote") == null;
    }

    private boolean isNamedFurniture(Box box) {
        return (box.says(Hint.COMMENT) || box.says(Hint.FURNITURE) && !box.holdsMostOf(root))
                && !box.says(Hint.CONTENT)
                && box.text() <= Math.max(SMALL, share(MOST_TEXT))
                && (!isInFigure(box) || isInBareFigure(box));
    }

    /** Nothing but links, under a label that says so, or where the text is over. */
    private boolean isListOfLinks(Box box) {
        if (!LISTS.has(box) || box.links() < 2 || box.linkDensity() < LINKS || box.text() > share(MOST_TEXT)) {
            return false;
        }
        return isLabel(box.previous) || isLabel(box.firstChild) || isLast(box);
    }

    private static boolean isLabel(@Nullable Box box) {
        return box != null && Pointers.isLabel(box.words());
    }

    /** Whether no paragraph comes after it. */
    private boolean isLast(Box box) {
        for (Box at = box; at != null && at != root; at = at.parent) {
            int steps = 0;
            for (Box next = at.next; next != null; next = next.next) {
                if (++steps > STEPS || next.paragraphs() > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A line that leads elsewhere, such as "Read more: …", or a label over such lines. */
    private boolean isPointer(Box box) {
        return box.text() > 0 && box.text() <= LINE && leadsAway(box) && !isInFigure(box);
    }

    private boolean leadsAway(Box box) {
        String start = box.firstText;
        if (box.block && Requests.mayBeOne(start) && Requests.isOne(box.words())) {
            return true;
        }
        boolean tooLong = box.text() > Pointers.LONGEST_LABEL && box.linked() == 0;
        return !tooLong
                && (Notices.mayBeOne(start) && (Notices.isOne(box.words()) || Notices.isCount(box.words()))
                        || Pointers.mayBePointer(start) && leadsElsewhere(box)
                        || isLast(box) && box.words().length() <= LINE && CopyrightSign.in(box.words()));
    }

    private static boolean leadsElsewhere(Box box) {
        return Pointers.isPointer(box.words()) && box.linked() > 0 && box.linkDensity() > 0.3
                || isOverLinks(box, box.words());
    }

    private static boolean isOverLinks(Box box, String text) {
        return box.next != null && box.next.links() > 0 && box.next.linkDensity() >= LINKS && Pointers.isLabel(text);
    }
}
