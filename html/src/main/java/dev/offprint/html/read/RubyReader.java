package dev.offprint.html.read;

import dev.offprint.body.Inline;
import dev.offprint.body.Ruby;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads ruby: texts and their readings, whether they alternate, or come one after the other ({@code rb rb rt rt}), or have
 * a second reading ({@code rtc}), which goes around the first.
 */
final class RubyReader {

    private final Walker walker;

    RubyReader(Walker walker) {
        this.walker = walker;
    }

    void read(Element ruby, Flow flow) {
        if (!flow.fitsInline(1)) {
            walker.children(ruby, flow);
            return;
        }
        Pairs pairs = new Pairs(flow);
        int size = ruby.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = ruby.childNode(i);
            switch (node.normalName()) {
                case "rt" -> pairs.annotation((Element) node);
                case "rtc" -> pairs.second((Element) node);
                case "rb" -> pairs.base((Element) node);
                case "rp" -> {}
                default -> pairs.loose(node);
            }
        }
        pairs.end().forEach(flow::add);
    }

    /** The texts that wait for a reading, and what is done. */
    private final class Pairs {

        private final Flow flow;
        private final Deque<List<Inline>> waiting = new ArrayDeque<>();
        private final List<Inline> done = new ArrayList<>();
        private final Flow loose;

        private Pairs(Flow flow) {
            this.flow = flow;
            this.loose = flow.part();
        }

        private void loose(Node node) {
            walker.node(node, loose);
        }

        private void base(Element rb) {
            endLoose();
            waiting.add(content(rb));
        }

        private void annotation(Element rt) {
            endLoose();
            List<Inline> reading = content(rt);
            List<Inline> base = waiting.isEmpty() ? List.of() : waiting.poll();
            boolean whole = Visibility.isVisible(base) && Visibility.isVisible(reading);
            if (whole) {
                done.add(new Ruby(base, reading));
            } else {
                done.addAll(base);
                done.addAll(reading);
            }
        }

        /** A second reading goes around all that came before; its own {@code rt} elements are one text. */
        private void second(Element rtc) {
            endLoose();
            List<Inline> reading = content(rtc);
            done.addAll(rest());
            if (Visibility.isVisible(done) && Visibility.isVisible(reading) && flow.fitsInline(depthOf(done))) {
                Ruby outer = new Ruby(List.copyOf(done), reading);
                done.clear();
                done.add(outer);
            } else {
                done.addAll(reading);
            }
        }

        private void endLoose() {
            List<Inline> content = loose.endInline();
            if (Visibility.isVisible(content)) {
                waiting.add(content);
            }
        }

        private List<Inline> content(Element element) {
            Flow part = flow.part();
            walker.children(element, part);
            return part.endInline();
        }

        private List<Inline> rest() {
            List<Inline> rest = new ArrayList<>();
            waiting.forEach(rest::addAll);
            waiting.clear();
            return rest;
        }

        private List<Inline> end() {
            endLoose();
            done.addAll(rest());
            return done;
        }
    }

    private static int depthOf(List<Inline> content) {
        int depth = 0;
        for (Inline inline : content) {
            depth = Math.max(depth, 1 + depthOf(inlines(inline)));
        }
        return depth;
    }

    private static List<Inline> inlines(Inline inline) {
        return inline.children().stream().map(Inline.class::cast).toList();
    }
}
