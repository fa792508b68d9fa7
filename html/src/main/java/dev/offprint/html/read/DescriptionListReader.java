package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Description;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Entry;
import dev.offprint.body.Inline;
import dev.offprint.body.Term;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads description lists, their groups in {@code div} elements or not. */
final class DescriptionListReader {

    private static final int TERM = 2;
    private static final int DESCRIPTION = 3;

    private final Session session;
    private final Findings findings;
    private final Walker walker;

    DescriptionListReader(Walker walker) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
    }

    void read(Element list, Flow flow) {
        Attributes attributes = flow.place(list);
        if (!flow.fits(DESCRIPTION)) {
            findings.warning(
                    "depth-limit", list, "a list nested deeper than a body may be", "its contents stand without it");
            walker.children(list, flow);
            return;
        }
        Entries entries = new Entries(flow);
        entries.children(list);
        List<Entry> all = entries.end();
        if (!entries.before.isEmpty()) {
            findings.info("list-mended", list, "a description without a term", "it stands before the list");
            entries.before.forEach(flow::add);
        }
        if (all.isEmpty()) {
            flow.list().anchor(attributes);
        } else {
            flow.add(new DescriptionList(all, attributes));
        }
    }

    /** The entries so far, and the one that is being put together. */
    private final class Entries {

        private final Flow flow;
        private final List<Entry> done = new ArrayList<>();
        private final List<Block> before = new ArrayList<>();
        private List<Term> terms = new ArrayList<>();
        private List<Description> descriptions = new ArrayList<>();

        private Entries(Flow flow) {
            this.flow = flow;
        }

        private void children(Element parent) {
            int size = parent.childNodeSize();
            for (int i = 0; i < size; i++) {
                child(parent.childNode(i));
            }
        }

        private void child(Node node) {
            switch (node.normalName()) {
                case "dt" -> term((Element) node);
                case "dd" ->
                    description(blocks(node, true), session.attributes().read((Element) node));
                case "div" -> children((Element) node);
                default -> {
                    if (!(node instanceof TextNode text && text.isBlank())) {
                        List<Block> blocks = blocks(node, false);
                        if (!blocks.isEmpty()) {
                            description(blocks, Attributes.NONE);
                        }
                    }
                }
            }
        }

        private List<Block> blocks(Node node, boolean inside) {
            Flow blocks = flow.item(DESCRIPTION);
            if (inside) {
                walker.children((Element) node, blocks);
            } else {
                walker.node(node, blocks);
            }
            return blocks.end();
        }

        private void term(Element element) {
            Attributes attributes = session.attributes().read(element);
            Flow inside = flow.inline(TERM);
            walker.children(element, inside);
            List<Inline> content = inside.endInline();
            if (!Visibility.isVisible(content)) {
                return;
            }
            if (!descriptions.isEmpty()) {
                endEntry();
            }
            terms.add(new Term(content, attributes));
        }

        private void description(List<Block> blocks, Attributes attributes) {
            if (terms.isEmpty()) {
                before.addAll(blocks);
            } else {
                descriptions.add(new Description(blocks, attributes));
            }
        }

        private void endEntry() {
            done.add(new Entry(terms, descriptions));
            terms = new ArrayList<>();
            descriptions = new ArrayList<>();
        }

        private List<Entry> end() {
            if (!terms.isEmpty() && descriptions.isEmpty()) {
                descriptions.add(new Description(List.of(), Attributes.NONE));
            }
            if (!terms.isEmpty()) {
                endEntry();
            }
            return done;
        }
    }
}
