package dev.offprint.html.read;

import dev.offprint.body.Attributes;
import dev.offprint.body.Block;
import dev.offprint.body.Figure;
import dev.offprint.body.FigureContent;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.rule.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads figures, and what pages do instead: an image in a box with a caption, or a caption after an image. */
final class FigureReader {

    static final Set<String> BOXES = Set.of("wp-caption", "image-with-caption", "captioned-image", "thumbinner");
    private static final WordTable BOX_NAMES = WordTable.of(BOXES);
    static final Set<String> CAPTIONS = Set.of(
            "wp-caption-text",
            "caption",
            "image-caption",
            "img-caption",
            "photo-caption",
            "figcaption",
            "figure-caption",
            "media-caption",
            "thumbcaption");
    private static final WordTable CAPTION_NAMES = WordTable.of(CAPTIONS);

    private final Session session;
    private final Findings findings;
    private final Walker walker;
    private final QuotationReader quotations;
    private final CaptionReader captions;

    FigureReader(Walker walker, QuotationReader quotations) {
        this.session = walker.session();
        this.findings = session.findings();
        this.walker = walker;
        this.quotations = quotations;
        this.captions = new CaptionReader(walker);
    }

    void read(Element figure, Flow flow) {
        Attributes attributes = flow.place(figure);
        Parts parts = new Parts(Parts.Of.FIGURE);
        // a figure that is there for a quotation's source is no node of its own
        boolean ofQuotation = ClassNames.has(figure, "h-cite");
        Flow inside = flow.child(flow.fits(1) && !ofQuotation ? 1 : 0).with(parts);
        walker.children(figure, inside);
        List<Block> blocks = inside.end();
        if (quotations.isFigure(figure, blocks, !parts.captions().isEmpty())) {
            quotations.figure(figure, (Quotation) blocks.get(0), parts.captions(), attributes, flow);
        } else {
            CaptionReader.Caption caption = captions.read(figure, parts.captions(), flow);
            new Assembly(figure, attributes, caption, flow).add(blocks);
        }
    }

    /** A box around an image and its caption, by the classes that pages give it. */
    boolean box(Element box, Flow flow) {
        if (!ClassNames.anyOf(box, BOX_NAMES)) {
            return false;
        }
        findings.info("figure-inferred", box, "a box of an image and its caption", "it is read as a figure");
        read(box, flow);
        return true;
    }

    /** A caption that stands after its image, and not with it in a figure. */
    boolean lateCaption(Element element, Flow flow) {
        if (!isCaption(element)) {
            return false;
        }
        if (flow.parts().areOf(Parts.Of.FIGURE)) {
            flow.parts().captions().add(element);
            return true;
        }
        Optional<Block> last = flow.list().last();
        boolean bare = last.isPresent()
                && last.get() instanceof Figure figure
                && figure.content() instanceof Images
                && figure.caption().isEmpty();
        if (!bare) {
            return false;
        }
        Figure figure = (Figure) last.get();
        CaptionReader.Caption caption = captions.read(element, List.of(element), flow);
        findings.info("caption-lifted", element, "a caption after its image", "it is the caption of the figure");
        flow.list()
                .replaceLast(new Figure(
                        figure.content(),
                        caption.text(),
                        figure.credit().isEmpty() ? caption.credit() : figure.credit(),
                        figure.copyright().or(caption::copyright),
                        figure.attributes()));
        return true;
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || ClassNames.anyOf(element, CAPTION_NAMES);
    }

    /** What is in a figure, put together. */
    private final class Assembly {

        private final Element element;
        private final Attributes attributes;
        private final CaptionReader.Caption caption;
        private final Flow flow;
        private final List<Image> images = new ArrayList<>();
        private final List<FigureContent> contents = new ArrayList<>();
        private final List<Block> others = new ArrayList<>();

        private Assembly(Element element, Attributes attributes, CaptionReader.Caption caption, Flow flow) {
            this.element = element;
            this.attributes = attributes;
            this.caption = caption;
            this.flow = flow;
        }

        private void add(List<Block> blocks) {
            blocks.forEach(this::sort);
            boolean gallery = others.stream().anyMatch(Figure.class::isInstance);
            boolean onlyImages = contents.isEmpty() && !images.isEmpty() && !gallery;
            boolean onlyOther = contents.size() == 1 && images.isEmpty();
            if (onlyImages) {
                figure(new Images(images));
            } else if (onlyOther) {
                figure(contents.get(0));
            } else {
                dissolve(blocks);
            }
        }

        private void sort(Block block) {
            if (block instanceof Figure inner && inner.content() instanceof Images group && isBare(inner)) {
                images.addAll(group.images());
            } else if (!caption.text().isEmpty() && isLinks(block)) {
                ((Paragraph) block).content().forEach(this::unlink);
            } else if (block instanceof FigureContent content) {
                contents.add(content);
            } else {
                others.add(block);
            }
        }

        /** Whether it is nothing but images that lead elsewhere: with a caption they are a figure all the same. */
        private static boolean isLinks(Block block) {
            return block instanceof Paragraph paragraph
                    && !paragraph.content().isEmpty()
                    && paragraph.content().stream().allMatch(Assembly::isLink);
        }

        private static boolean isLink(Inline inline) {
            return inline instanceof Link link
                    && link.content().size() == 1
                    && link.content().get(0) instanceof InlineImage;
        }

        private void unlink(Inline inline) {
            Link link = (Link) inline;
            images.add(((InlineImage) link.content().get(0)).image());
            findings.info(
                    "image-link",
                    element,
                    "an image with a caption that links to " + link.url(),
                    "the link is left out");
        }

        private boolean isBare(Figure inner) {
            return inner.caption().isEmpty()
                    && inner.credit().isEmpty()
                    && inner.copyright().isEmpty();
        }

        private void figure(FigureContent content) {
            List<Inline> text = caption.text();
            boolean words =
                    text.isEmpty() && !others.isEmpty() && others.stream().allMatch(Paragraph.class::isInstance);
            if (words) {
                findings.info(
                        "caption-inferred", element, "a paragraph in a figure without a caption", "it is the caption");
                text = joined();
                others.clear();
            }
            flow.add(new Figure(content, text, caption.credit(), caption.copyright(), attributes));
            if (!others.isEmpty()) {
                findings.info(
                        "figure-mended", element, "more in a figure than it can show", "the rest stands after it");
                others.forEach(flow::add);
            }
        }

        private List<Inline> joined() {
            List<Inline> all = new ArrayList<>();
            for (Block other : others) {
                if (!all.isEmpty()) {
                    all.add(new LineBreak());
                }
                all.addAll(((Paragraph) other).content());
            }
            return all;
        }

        /** Nothing that a figure can show, or too much: everything stands by itself, the caption last. */
        private void dissolve(List<Block> blocks) {
            flow.list().anchor(attributes);
            findings.info(
                    "figure-dissolved", element, "a figure of nothing, or of several things", "each stands by itself");
            blocks.forEach(flow::add);
            flow.addParagraph(caption.text());
            flow.addParagraph(caption.credit());
        }
    }
}
