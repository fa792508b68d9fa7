package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Inline;
import dev.offprint.body.RawHtml;
import dev.offprint.body.ThematicBreak;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads elements that stand on lines of their own. */
final class BlockReader {

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final Omission omission;
    private final EmbedReader embeds;
    private final WrapperReader wrappers;
    private final ListReader lists;
    private final DescriptionListReader descriptions;
    private final TableReader tables;
    private final FigureReader figures;
    private final QuotationReader quotations;
    private final ListingReader listings;
    private final MediaReader media;
    private final AsideReader asides;

    BlockReader(
            Session session,
            Walker walker,
            Omission omission,
            ImageReader images,
            EmbedReader embeds,
            FormulaReader formulas) {
        this.session = session;
        this.findings = session.findings();
        this.walker = walker;
        this.omission = omission;
        this.embeds = embeds;
        AttributionReader attributions = new AttributionReader(walker);
        this.quotations = new QuotationReader(walker, attributions);
        this.figures = new FigureReader(walker, quotations);
        this.listings = new ListingReader(walker, omission, formulas);
        this.asides = new AsideReader(walker, quotations);
        this.lists = new ListReader(walker);
        this.descriptions = new DescriptionListReader(walker);
        this.tables = new TableReader(walker, listings);
        this.media = new MediaReader(walker, images);
        this.wrappers = new WrapperReader(walker, asides, figures, listings, formulas, embeds);
    }

    void read(Kind kind, Element element, Flow flow) {
        switch (kind) {
            case PARAGRAPH -> paragraph(element, flow);
            case HEADING -> heading(element, flow);
            case WRAPPER, CAPTION, SUMMARY, TABLE_PART -> wrappers.read(element, flow);
            case QUOTATION -> quotation(element, flow);
            case LIST -> lists.read(element, flow);
            case ITEM -> lists.stray(element, flow);
            case DESCRIPTIONS -> descriptions.read(element, flow);
            case DESCRIPTION_PART -> wrappers.unwrap(element, flow);
            case LISTING -> listings.read(element, flow);
            case FIGURE -> figures.read(element, flow);
            case TABLE -> tables.read(element, flow);
            case THEMATIC_BREAK -> flow.add(new ThematicBreak(flow.place(element)));
            case MEDIA -> media.read(element, flow);
            case FRAME -> frame(element, flow);
            case ASIDE -> asides.read(element, flow);
            case DISCLOSURE -> disclosure(element, flow);
            case FORM -> form(element, flow);
            default -> wrappers.unwrap(element, flow);
        }
    }

    private void paragraph(Element element, Flow flow) {
        if (element.hasAttr("data-level")) {
            heading(element, flow);
            return;
        }
        if (ClassNames.any(element)
                && ((ClassNames.has(element, "embed") && embeds.own(element, flow))
                        || figures.lateCaption(element, flow))) {
            return;
        }
        flow.startParagraph(element);
        if (element.hasAttr("data-blank")) {
            flow.fix();
        }
        walker.children(element, flow);
        flow.closeParagraph();
    }

    private void heading(Element element, Flow flow) {
        Attributes attributes = flow.place(element);
        Flow inside = flow.inline(0);
        walker.children(element, inside);
        boolean fixed = inside.isFixed() || element.hasAttr("data-blank");
        flow.list().heading(level(element), inside.endInline(), attributes, fixed);
    }

    /** The level that our writer notes, where no element has it; else counted from the topmost that headings have. */
    private int level(Element element) {
        int noted = Dimension.read(element.attr("data-level"));
        if (noted >= 1 && noted <= 6) {
            return noted;
        }
        String name = element.normalName();
        int written = name.length() == 2 ? name.charAt(1) - '0' : session.topHeading();
        return Math.max(1, written - session.topHeading() + 1);
    }

    private void quotation(Element element, Flow flow) {
        if (!embeds.post(element, flow)) {
            quotations.read(element, flow);
        }
    }

    private void frame(Element element, Flow flow) {
        if (embeds.frame(element, flow)) {
            return;
        }
        if (isInvisible(element)) {
            findings.info("tracking-pixel", element, "a frame of one pixel", "it is left out");
            return;
        }
        findings.warning("kept-raw", element, "<iframe> of a site that is not known", "it is kept as raw HTML");
        flow.add(new RawHtml(element.outerHtml()));
    }

    private static boolean isInvisible(Element frame) {
        return frame.attr("width").matches("[01](px)?") && frame.attr("height").matches("[01](px)?");
    }

    private void disclosure(Element element, Flow flow) {
        Element summary = null;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("summary")) {
                summary = child;
                break;
            }
        }
        List<Inline> words = List.of();
        Attributes attributes = flow.place(element);
        if (summary != null) {
            Flow inside = flow.inline(0);
            walker.children(summary, inside);
            words = inside.endInline();
        }
        if (!Visibility.isVisible(words) || !flow.fits(1)) {
            findings.info(
                    "element-unwrapped", element, "<details> without a summary, or too deep", "its contents stay open");
            flow.list().anchor(attributes);
            walker.children(element, flow);
            return;
        }
        Flow inside = flow.child(1);
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) != summary) {
                walker.node(element.childNode(i), inside);
            }
        }
        List<Block> blocks = inside.end();
        flow.add(new Disclosure(words, blocks, attributes));
    }

    private void form(Element element, Flow flow) {
        if (!omission.isForm(element)) {
            wrappers.unwrap(element, flow);
        }
    }
}
