package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Inline;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.WorkTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/**
 * Reads quotations with their source, where the markup says what that is: the caption of a figure around them, a footer or
 * a cite element in them, the cite attribute. What only looks like a source is a finding.
 */
final class QuotationReader {

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final AttributionReader attributions;

    QuotationReader(Walker walker, AttributionReader attributions) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
        this.attributions = attributions;
    }

    /** A block quotation, with a source if one stands in it. */
    void read(Element element, Flow flow) {
        Attributes attributes = flow.place(element);
        if (!flow.fits(1)) {
            findings.warning(
                    "depth-limit",
                    element,
                    "a quotation nested deeper than a body may be",
                    "its words stand without it");
            walker.children(element, flow);
            return;
        }
        boolean own = isOwn(element);
        Parts parts = own ? Parts.NONE : new Parts(Parts.Of.QUOTATION);
        Flow inside = flow.child(1).with(parts);
        walker.children(element, inside);
        List<Block> blocks = new ArrayList<>(inside.end());
        Optional<Attribution> attribution = own ? Optional.empty() : source(element, parts, blocks, flow);
        if (!blocks.isEmpty()) {
            flow.add(new Quotation(kind(element), blocks, attribution, attributes));
        } else {
            nothingQuoted(attribution, attributes, flow);
        }
    }

    /** A source and no words of it: what there is of text stays. */
    private static void nothingQuoted(Optional<Attribution> attribution, Attributes attributes, Flow flow) {
        flow.list().anchor(attributes);
        attribution
                .map(Attribution::line)
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> flow.add(Paragraph.of(line)));
    }

    private Optional<Attribution> source(Element element, Parts parts, List<Block> blocks, Flow flow) {
        Element part = parts.sources().isEmpty() ? null : parts.sources().get(0);
        if (part != null) {
            return attributions.read(part, element.attr("cite"), flow);
        }
        List<Inline> cite = blocks.size() < 2 ? List.of() : citeAlone(blocks.get(blocks.size() - 1));
        if (!cite.isEmpty()) {
            blocks.remove(blocks.size() - 1);
            return attributions.of(cite, element.attr("cite"), element);
        }
        hint(element, blocks, flow);
        return attributions.of(List.of(), element.attr("cite"), element);
    }

    /** What stands in a {@code cite} element that is all there is in a paragraph, save a dash. */
    private static List<Inline> citeAlone(Block last) {
        if (!(last instanceof Paragraph paragraph) || !paragraph.attributes().isEmpty()) {
            return List.of();
        }
        List<Inline> content = Dashes.without(paragraph.content());
        return content.size() == 1 && content.get(0) instanceof WorkTitle title ? title.content() : List.of();
    }

    private void hint(Element element, List<Block> blocks, Flow flow) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof Paragraph paragraph && blocks.size() > 1 && Dashes.start(paragraph.content())) {
            findings.info(
                    "attribution-hint",
                    element,
                    "a last line with a dash: \"" + Findings.excerpt(Inline.text(paragraph.content())) + "\"",
                    "it stays in the quotation, for nothing says that it is the source");
        } else if (flow.list().last().orElse(null) instanceof Paragraph before && announces(before)) {
            findings.info(
                    "attribution-hint",
                    element,
                    "a paragraph that leads to the quotation: \"" + Findings.excerpt(Inline.text(before.content()))
                            + "\"",
                    "it stays before the quotation, for nothing says that it is the source");
        }
    }

    private static boolean announces(Paragraph paragraph) {
        String text = Inline.text(paragraph.content()).stripTrailing();
        return text.endsWith(":") || text.endsWith("：");
    }

    /** Whether the figure is there for the sake of a quotation's source, so that its caption is that source. */
    boolean isFigure(Element figure, List<Block> blocks, boolean hasCaption) {
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Quotation quotation)) {
            return false;
        }
        if (ClassNames.has(figure, "h-cite")) {
            return true;
        }
        Element first = figure.firstElementChild();
        boolean own = first != null && (isOwn(first) || isPull(first) || ClassNames.has(first, "h-cite"));
        return !own
                && (!hasCaption
                        || quotation
                                .attribution()
                                .filter(it -> !it.text().isEmpty())
                                .isEmpty());
    }

    /** A quotation whose source is the caption of the figure around it. */
    void figure(Element figure, Quotation inner, List<Element> captions, Attributes attributes, Flow flow) {
        Optional<Attribution> attribution = captions.isEmpty()
                ? inner.attribution()
                : attributions.read(captions.get(0), cite(figure), flow).or(inner::attribution);
        flow.add(new Quotation(
                isPull(figure) || inner.kind() == Quotation.Kind.PULL ? Quotation.Kind.PULL : kind(figure),
                inner.blocks(),
                attribution,
                attributes.isEmpty() ? inner.attributes() : attributes));
    }

    /** What the first block quotation in the figure names as its source. */
    private static String cite(Element figure) {
        for (NodeIterator<Element> it = new NodeIterator<>(figure, Element.class); it.hasNext(); ) {
            Element element = it.next();
            if (element.normalName().equals("blockquote")) {
                return element.attr("cite");
            }
        }
        return "";
    }

    /** A sentence of the article itself, set apart. */
    void pull(Element element, Flow flow) {
        Attributes attributes = flow.place(element);
        if (!flow.fits(1)) {
            walker.children(element, flow);
            return;
        }
        Parts parts = new Parts(Parts.Of.QUOTATION);
        Flow inside = flow.child(1).with(parts);
        walker.children(element, inside);
        List<Block> blocks = inside.end();
        Optional<Attribution> attribution = parts.sources().isEmpty()
                ? Optional.empty()
                : attributions.read(parts.sources().get(0), "", flow);
        if (blocks.size() == 1 && blocks.get(0) instanceof Quotation only && !isOwnPull(element)) {
            flow.add(new Quotation(Quotation.Kind.PULL, only.blocks(), attribution.or(only::attribution), attributes));
        } else if (!blocks.isEmpty()) {
            flow.add(new Quotation(Quotation.Kind.PULL, blocks, attribution, attributes));
        } else {
            nothingQuoted(attribution, attributes, flow);
        }
    }

    private static boolean isOwnPull(Element element) {
        return ClassNames.has(element, "pull");
    }

    private static boolean isPull(Element element) {
        return isOwnPull(element)
                || ClassNames.has(element, "pullquote")
                || ClassNames.has(element, "wp-block-pullquote")
                || element.attr("role").equals("doc-pullquote");
    }

    private static Quotation.Kind kind(Element element) {
        if (isPull(element)) {
            return Quotation.Kind.PULL;
        }
        return ClassNames.has(element, "epigraph") || element.attr("role").equals("doc-epigraph")
                ? Quotation.Kind.EPIGRAPH
                : Quotation.Kind.BLOCK;
    }

    /** Ours have their source in the figure around them or nowhere, so that nothing in them is one. */
    private static boolean isOwn(Element quotation) {
        String name = quotation.attr("class");
        Element parent = quotation.parent();
        return name.equals("quotation")
                || name.equals("epigraph")
                || (parent != null
                        && ClassNames.has(parent, "h-cite")
                        && parent.normalName().equals("figure"));
    }
}
