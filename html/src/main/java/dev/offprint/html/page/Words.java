package dev.offprint.html.page;

import dev.offprint.rule.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of an element on one line, up to a length, so that asking many nested elements costs no more than that. */
final class Words {

    private static final int LONGEST = 4000;
    private static final int MOST = 1000;

    private static final NameSet UNSEEN = NameSet.of("script", "style", "template", "noscript", "svg", "button");
    private static final NameSet PARTED =
            NameSet.of("p", "div", "li", "br", "h1", "h2", "h3", "tr", "td", "dt", "dd", "figcaption", "time");

    private final StringBuilder line = new StringBuilder();
    private final boolean images;
    private int read;
    private int nodes;
    private boolean space = true;

    private Words(boolean images) {
        this.images = images;
    }

    /** With the texts of images, which are words where somebody writes with pictures. */
    static String withImages(Element element) {
        return of(element, null, true);
    }

    static String of(Element element) {
        return of(element, null, false);
    }

    /** Whether a text has any of these characters. */
    static boolean holdsAny(String text, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (text.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What has no text of its own is not looked into. */
    static String of(Box box) {
        return box.isOnePiece() ? line(box.firstText) : of(box.element, box.firstChild, false);
    }

    private static String of(Element element, @Nullable Box first, boolean images) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return line(only.getWholeText());
        }
        Words words = new Words(images);
        words.children(element, first);
        return words.line.toString().strip();
    }

    private static String line(String text) {
        return Characters.collapse(start(text)).strip();
    }

    /** As much of a piece of text as is ever looked at to tell what it says. */
    static String start(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * Gives whether there is room for more. As deep as the tree is, which the parser has limited.
     *
     * @param first the box of the first element in it, where boxes are known
     */
    private boolean children(Element element, @Nullable Box first) {
        int size = element.childNodeSize();
        Box next = first;
        for (int i = 0; i < size; i++) {
            if (read > LONGEST || ++nodes >= MOST) {
                return false;
            }
            Node node = element.childNode(i);
            if (node instanceof TextNode part) {
                text(part.getWholeText());
            } else if (node instanceof Element inner) {
                Box box = next;
                next = box == null ? null : box.next;
                if (!element(inner, box)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean element(Element element, @Nullable Box box) {
        int name = box == null ? NameSet.number(element.normalName()) : box.name;
        boolean parted = PARTED.has(name);
        if (parted) {
            space();
        }
        if (images && element.normalName().equals("img")) {
            text(element.attr("alt"));
        }
        boolean empty = UNSEEN.has(name) || box != null && box.text() == 0;
        boolean room = empty || children(element, box == null ? null : box.firstChild);
        if (parted) {
            space();
        }
        return room;
    }

    private void space() {
        read++;
        if (!space) {
            line.append(' ');
            space = true;
        }
    }

    /** Each run of white space as one space; what stands between two that are none already is taken over at once. */
    private void text(String text) {
        int end = Math.min(text.length(), LONGEST);
        read += end;
        int from = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean now = Characters.isSpace(c);
            if (now && (space || c != ' ')) {
                line.append(text.substring(from, i)).append(space ? "" : " ");
                from = i + 1;
            }
            space = now;
        }
        line.append(text.substring(from, end));
    }
}
