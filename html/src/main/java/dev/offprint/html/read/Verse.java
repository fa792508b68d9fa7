package dev.offprint.html.read;

import dev.offprint.body.LineBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads text whose line ends mean something. */
final class Verse {

    private final Walker walker;

    Verse(Walker walker) {
        this.walker = walker;
    }

    void read(Element parent, Flow flow) {
        int size = parent.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = parent.childNode(i);
            if (node instanceof TextNode text) {
                lines(text.getWholeText(), flow);
            } else {
                walker.node(node, flow);
            }
        }
    }

    private static void lines(String text, Flow flow) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            flow.text(text.substring(start, end));
            flow.add(new LineBreak());
            start = end + 1;
        }
        flow.text(text.substring(start));
    }
}
