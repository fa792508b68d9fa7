package dev.offprint.html.page;

import dev.offprint.rule.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element on one line, up to a length, so that asking many nested elements costs no more than that. */
final class Words {

    private static final int LONGEST = 4000;
    private static final int MOST = 1000;

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
        return of(element, true);
    }

    static String of(Element element) {
        return of(element, false);
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

    private static String of(Element element, boolean images) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            String text = only.getWholeText();
            return Characters.collapse(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                    .strip();
        }
        Words words = new Words(images);
        words.children(element);
        return words.line.toString().strip();
    }

    /** Gives whether there is room for more. As deep as the tree is, which the parser has limited. */
    private boolean children(Element element) {
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            if (read > LONGEST || ++nodes >= MOST) {
                return false;
            }
            Node node = element.childNode(i);
            if (node instanceof TextNode part) {
                text(part.getWholeText());
            } else if (node instanceof Element inner && !element(inner)) {
                return false;
            }
        }
        return true;
    }

    private boolean element(Element element) {
        switch (element.normalName()) {
            case "script", "style", "template", "noscript", "svg", "button" -> {
                return true;
            }
            case "p", "div", "li", "br", "h1", "h2", "h3", "tr", "td", "dt", "dd", "figcaption", "time" -> {
                space();
                boolean room = children(element);
                space();
                return room;
            }
            case "img" -> {
                if (images) {
                    text(element.attr("alt"));
                }
                return true;
            }
            default -> {
                return children(element);
            }
        }
    }

    private void space() {
        read++;
        if (!space) {
            line.append(' ');
            space = true;
        }
    }

    /** Each run of white space as one space. */
    private void text(String text) {
        int end = Math.min(text.length(), LONGEST);
        read += end;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean now = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
            if (!now) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = now;
        }
    }
}
