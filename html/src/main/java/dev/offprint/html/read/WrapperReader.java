package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Group;
import dev.offprint.rule.WordTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads elements that say nothing but what their class says: most often nothing, so that their contents stand alone. */
final class WrapperReader {

    private static final Map<String, Group.Kind> GROUPS = Map.of(
            "section", Group.Kind.SECTION,
            "paywalled", Group.Kind.PAYWALLED,
            "sponsored", Group.Kind.SPONSORED);

    private static final WordTable MEANINGFUL = WordTable.of(Stream.of(
                    GROUPS.keySet(),
                    AsideReader.BOXES,
                    AsideReader.KINDS.keySet(),
                    FigureReader.BOXES,
                    FigureReader.CAPTIONS,
                    ListingReader.BOXES,
                    EmbedReader.POSTS.keySet(),
                    Set.of("pull", "pullquote", "math", "table", "images", "listing"))
            .flatMap(Set::stream)
            .collect(Collectors.toSet()));

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final AsideReader asides;
    private final FigureReader figures;
    private final ListingReader listings;
    private final FormulaReader formulas;
    private final EmbedReader embeds;

    WrapperReader(
            Walker walker,
            AsideReader asides,
            FigureReader figures,
            ListingReader listings,
            FormulaReader formulas,
            EmbedReader embeds) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
        this.asides = asides;
        this.figures = figures;
        this.listings = listings;
        this.formulas = formulas;
        this.embeds = embeds;
    }

    void read(Element element, Flow flow) {
        if (session.notes().isContainer(element)) {
            notes(element, flow);
        } else if (!isSpecial(element, flow)) {
            unwrap(element, flow);
        }
    }

    /** One look at the classes tells most wrappers from the few whose class has a meaning. */
    private static boolean mayBeSpecial(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName().equals("figcaption");
        }
        if (!element.attributes().get("role").isEmpty() || element.normalName().equals("figcaption")) {
            return true;
        }
        return ClassNames.any(element) && (ClassNames.anyOf(element, MEANINGFUL) || mayBeListing(element));
    }

    private static boolean mayBeListing(Element element) {
        String names = element.attr("class");
        for (int dash = names.indexOf('-'); dash >= 0; dash = names.indexOf('-', dash + 1)) {
            if (ends(names, dash, "language") || ends(names, dash, "highlight-source")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String names, int end, String word) {
        return end >= word.length() && WordTable.isAt(names, end - word.length(), word);
    }

    private boolean isSpecial(Element element, Flow flow) {
        if (!mayBeSpecial(element)) {
            return false;
        }
        if (asides.isAlert(element)) {
            return asides.read(element, flow);
        }
        if (element.normalName().equals("figcaption")) {
            return figures.lateCaption(element, flow);
        }
        if (!ClassNames.any(element)) {
            return false;
        }
        Group.Kind group = group(element);
        if (group != null) {
            return group(element, group, flow);
        }
        return ownBox(element, flow)
                || listings.box(element, flow)
                || figures.box(element, flow)
                || figures.lateCaption(element, flow)
                || embeds.post(element, flow);
    }

    /** Boxes of our writer that say nothing to a reader: around tables and around the images of a figure. */
    private boolean ownBox(Element element, Flow flow) {
        if (ClassNames.has(element, "math")) {
            return element.childrenSize() == 0 ? formulas.block(element, flow) : formulas.element(element, flow);
        }
        boolean table = element.attr("role").equals("group") && ClassNames.has(element, "table");
        if (table || ClassNames.has(element, "images")) {
            walker.children(element, flow);
            return true;
        }
        return false;
    }

    private static Group.@Nullable Kind group(Element element) {
        String name = element.attr("class");
        Group.Kind kind = GROUPS.get(name);
        boolean section =
                element.normalName().equals("section") || element.normalName().equals("div");
        return section ? kind : null;
    }

    private boolean group(Element element, Group.Kind kind, Flow flow) {
        if (!flow.fits(1)) {
            return false;
        }
        Attributes attributes = flow.place(element);
        Flow inside = flow.child(1);
        int size = element.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = element.childNode(i);
            if (!(kind == Group.Kind.SPONSORED && isSponsorLabel(node))) {
                walker.node(node, inside);
            }
        }
        List<Block> blocks = inside.end();
        if (blocks.isEmpty()) {
            flow.list().anchor(attributes);
        } else {
            flow.add(new Group(kind, blocks, attributes));
        }
        return true;
    }

    private boolean isSponsorLabel(Node node) {
        return node instanceof Element label
                && label.normalName().equals("p")
                && ClassNames.has(label, "label")
                && session.conventions().isSponsorLabel(label.text());
    }

    /** What is left where footnotes stood: neither the line above them nor the word for them is the article's. */
    private void notes(Element container, Flow flow) {
        int size = container.childNodeSize();
        for (int i = 0; i < size; i++) {
            Node node = container.childNode(i);
            Kind kind = node instanceof Element element ? Kind.of(element.normalName()) : Kind.UNKNOWN;
            if (kind == Kind.HEADING) {
                findings.info(
                        "notes-heading",
                        (Element) node,
                        "\"" + Findings.excerpt(((Element) node).text()) + "\" above the footnotes",
                        "it is left out");
            } else if (kind != Kind.THEMATIC_BREAK) {
                walker.node(node, flow);
            }
        }
    }

    /** Its contents, with what it says of language, direction and id. */
    void unwrap(Element element, Flow flow) {
        if (element.childNodeSize() == 0 && !element.hasAttr("id")) {
            return;
        }
        findings.unwrapped(element);
        BlockList.Scope outer = flow.enter(element);
        walker.children(element, flow);
        flow.leave(outer);
    }
}
