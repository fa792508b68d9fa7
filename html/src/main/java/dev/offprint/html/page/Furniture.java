package dev.offprint.html.page;

import dev.offprint.html.page.Measures.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the text of an article from what stands around it and in between: menus, bars, lists of links, hidden parts. */
final class Furniture {

    private static final Set<String> NEVER = Set.of(
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
    private static final Set<String> ALWAYS = Set.of("nav", "dialog", "menu", "form", "hgroup");
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "aside", "table");
    private static final double MOST_TEXT = 0.35;
    private static final double MOST_HIDDEN = 0.5;
    private static final double LINKS = 0.7;
    private static final int LINE = 300;
    private static final int SMALL = 100;

    private final Element root;
    private final Hints hints;
    private final Measures measures;
    private final Sections sections;
    private final Opening opening;
    private final Set<Element> metadata = new HashSet<>();
    private final String headline;

    Furniture(Element root, PageIndex index, Measures measures, Sections sections, Opening opening, String title) {
        this.root = root;
        this.hints = index.hints;
        this.measures = measures;
        this.sections = sections;
        this.opening = opening;
        this.headline = Titles.key(title);
        for (List<Element> list : List.of(index.bylines, index.dates, index.subtitles, index.copyrights)) {
            metadata.addAll(list);
        }
        index.metas.stream().filter(it -> !it.normalName().equals("meta")).forEach(metadata::add);
    }

    /** Whether an element, with all that is in it, is no part of the text. */
    boolean isApart(Element element) {
        String name = element.normalName();
        if (element == root || name.equals("article") && measures.of(element).text() > share(MOST_TEXT)) {
            return false;
        }
        if (sections.isApart(element)
                || opening.has(element)
                || ALWAYS.contains(name)
                || isHidden(element)
                || isHeadline(element)) {
            return true;
        }
        if (name.equals("header") || name.equals("footer")) {
            return isOfRoot(element);
        }
        if (NEVER.contains(name)) {
            return false;
        }
        return isMetadata(element) || isNamedFurniture(element) || isListOfLinks(element) || isPointer(element);
    }

    private double share(double part) {
        return measures.of(root).text() * part;
    }

    private boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").replace(" ", "");
        boolean hidden = element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true")
                        && measures.of(element).text() > 0
                        && isBlock(element);
        return hidden && measures.of(element).text() <= share(MOST_HIDDEN);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("a");
    }

    /** The headline of the page, which is the title and no part of the text. */
    private boolean isHeadline(Element element) {
        String name = element.normalName();
        if (name.equals("h1")) {
            return true;
        }
        return name.equals("h2")
                && !headline.isEmpty()
                && Titles.key(Words.of(element)).equals(headline);
    }

    /** A footer in a quotation is its source, and a header in a section is its heading's. */
    private boolean isOfRoot(Element element) {
        Element parent = element.parent();
        boolean inner = parent != null
                && (parent.normalName().equals("blockquote")
                        || parent.normalName().equals("section"));
        int text = measures.of(element).text();
        return !inner && (text <= LINE || text <= share(MOST_HIDDEN));
    }

    private boolean isMetadata(Element element) {
        return metadata.contains(element) && measures.of(element).text() <= LINE && !isInFigure(element);
    }

    private boolean isInFigure(Element element) {
        for (Element at = element; at != null && at != root; at = at.parent()) {
            if (at.normalName().equals("figure") || at.normalName().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedFurniture(Element element) {
        Set<Hint> said = hints.of(element);
        if (!said.contains(Hint.FURNITURE) && !said.contains(Hint.COMMENT)) {
            return false;
        }
        return !said.contains(Hint.CONTENT)
                && measures.of(element).text() <= Math.max(SMALL, share(MOST_TEXT))
                && !isInFigure(element);
    }

    /** Nothing but links, under a label that says so, or where the text is over. */
    private boolean isListOfLinks(Element element) {
        if (!LISTS.contains(element.normalName())) {
            return false;
        }
        Measure measure = measures.of(element);
        if (measure.links() < 2 || measure.linkDensity() < LINKS || measure.text() > share(MOST_TEXT)) {
            return false;
        }
        return isLabel(element.previousElementSibling()) || isLabel(element.firstElementChild()) || isLast(element);
    }

    private static boolean isLabel(@Nullable Element element) {
        return element != null && Pointers.isLabel(Words.of(element));
    }

    /** Whether no paragraph comes after it. */
    private boolean isLast(Element element) {
        for (Element at = element; at != null && at != root; at = at.parent()) {
            int steps = 0;
            for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                if (++steps > 50 || measures.of(next).paragraphs() > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A line that leads elsewhere, such as "Read more: …", or a label over such lines. */
    private boolean isPointer(Element element) {
        Measure measure = measures.of(element);
        boolean tooLong = measure.text() > Pointers.LONGEST_LABEL && measure.linked() == 0;
        if (measure.text() == 0 || measure.text() > LINE || tooLong || isInFigure(element)) {
            return false;
        }
        String text = Words.of(element);
        return Pointers.isNotice(text)
                || Pointers.isPointer(text) && measure.linked() > 0 && measure.linkDensity() > 0.3
                || isOverLinks(element, text);
    }

    private boolean isOverLinks(Element element, String text) {
        Element next = element.nextElementSibling();
        return Pointers.isLabel(text)
                && next != null
                && measures.of(next).links() > 0
                && measures.of(next).linkDensity() >= LINKS;
    }
}
