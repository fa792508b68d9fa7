package dev.offprint.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The short lines around a headline, in the order of the page: a line is a block without blocks in it, or a run of inline
 * elements between two blocks or breaks. Read in one walk, which ends where the text of the article has begun.
 */
final class HeadlineLines {

    /**
     * A line.
     *
     * @param text what it says, inline elements that follow each other set apart
     * @param elements those in it, in order
     * @param at where it is
     */
    record Line(String text, List<Element> elements, Box at) {}

    private static final NameSet UNREAD = NameSet.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "button",
            "select",
            "textarea",
            "form",
            "nav",
            "dialog",
            "menu",
            "figure",
            "iframe",
            "video",
            "audio",
            "picture",
            "img");
    private static final NameSet BREAKS = NameSet.of("br", "hr", "td", "th", "time", "summary", "address", "li");
    private static final int LONG = 140;
    private static final int SENTENCE = 60;
    private static final String STOPS = ".!?…。！？؟।";
    private static final char FIRST_OF_WORDS = '\u3040';
    private static final int LONGEST = 400;
    private static final int LINES = 40;
    private static final int BEFORE = 6;
    private static final int PARAGRAPHS = 2;
    private static final int ELEMENTS = 400;

    private final @Nullable Box headline;
    private final Deque<Line> before = new ArrayDeque<>();
    private final List<Line> after = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Element> elements = new ArrayList<>();
    private boolean below;
    private int paragraphs;
    private int steps;

    HeadlineLines(Box body, @Nullable Box headline) {
        this.headline = headline;
        if (headline != null) {
            walk(body);
        }
    }

    /** The last few above it. */
    List<Line> before() {
        return List.copyOf(before);
    }

    /** The first ones below it. */
    List<Line> after() {
        return after;
    }

    /** As deep as the tree is, which the parser has limited. Gives whether to go on. */
    private boolean walk(Box box) {
        Box child = box.firstChild;
        Element element = box.element;
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = element.childNode(i);
            if (node instanceof TextNode part) {
                add(part.getWholeText());
            } else if (child != null && node == child.element) {
                if (!child(child, box)) {
                    return false;
                }
                child = child.next;
            }
        }
        return true;
    }

    private boolean child(Box child, Box parent) {
        if (child == headline) {
            end(parent);
            below = true;
            return true;
        }
        if (UNREAD.has(child) || child.says(Hint.COMMENT)) {
            return true;
        }
        if (below && ++steps > ELEMENTS) {
            return false;
        }
        boolean line = child.block || BREAKS.has(child) || child.isOwn();
        if (line && !end(parent)) {
            return false;
        }
        if (!line && child.element.previousSibling() instanceof Element) {
            add(" ");
        }
        if (elements.size() < LINES) {
            elements.add(child.element);
        }
        return walk(child) && (!line || end(child));
    }

    private void add(String part) {
        if (text.length() < LONGEST) {
            text.append(part, 0, Math.min(part.length(), LONGEST));
        }
    }

    private String line() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return text.toString().replace('\u00a0', ' ').strip();
            }
        }
        return "";
    }

    /** Ends a line; gives whether to go on. */
    private boolean end(Box at) {
        String line = line();
        text.setLength(0);
        if (line.isEmpty() || isParagraph(line)) {
            elements.clear();
            return line.isEmpty() || !below || ++paragraphs < PARAGRAPHS;
        }
        Line found = new Line(line, elements, at);
        elements = new ArrayList<>(4);
        if (below) {
            after.add(found);
            return after.size() < LINES;
        }
        before.addLast(found);
        if (before.size() > BEFORE) {
            before.removeFirst();
        }
        return true;
    }

    /** What is long, or a whole sentence, is text; signs that are words count more. */
    private static boolean isParagraph(String line) {
        int length = line.length();
        for (int i = 0; i < line.length() && length <= LONG; i++) {
            length += line.charAt(i) >= FIRST_OF_WORDS ? 2 : 0;
        }
        char last = line.charAt(line.length() - 1);
        return length > LONG || length > SENTENCE && STOPS.indexOf(last) >= 0;
    }
}
