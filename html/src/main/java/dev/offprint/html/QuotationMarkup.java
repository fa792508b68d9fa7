package dev.offprint.html;

import dev.offprint.body.Attribution;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Link;
import dev.offprint.body.Node;
import dev.offprint.body.Quotation;
import dev.offprint.body.Work;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Writes quotations: the words in {@code blockquote}, their source in the caption of a figure around it. */
final class QuotationMarkup {

    private final Markup out;
    private final BlockMarkup blocks;
    private final CitationMarkup citations;

    QuotationMarkup(Markup out, BlockMarkup blocks) {
        this.out = out;
        this.blocks = blocks;
        this.citations = new CitationMarkup(out);
    }

    Markup write(Quotation quotation) {
        if (quotation.kind() == Quotation.Kind.PULL) {
            return pull(quotation);
        }
        boolean epigraph = quotation.kind() == Quotation.Kind.EPIGRAPH;
        if (quotation.attribution().isEmpty()) {
            out.markup(epigraph ? "<blockquote class=\"epigraph\"" : "<blockquote class=\"quotation\"")
                    .attributes(quotation.attributes())
                    .markup(">\n");
            return blocks.nested(quotation.blocks()).markup("</blockquote>\n");
        }
        Attribution attribution = quotation.attribution().get();
        out.open("figure", epigraph ? "epigraph h-cite" : "quotation h-cite", quotation.attributes())
                .markup("\n<blockquote")
                .address("cite", attribution.work().flatMap(Work::url))
                .markup(">\n");
        blocks.nested(quotation.blocks()).markup("</blockquote>\n<figcaption");
        return attribution(attribution).markup("</figcaption>\n</figure>\n");
    }

    /** A sentence of this article is no quotation from elsewhere, so {@code blockquote} would be wrong. */
    private Markup pull(Quotation quotation) {
        String tag = blocks.sectionTag("aside");
        out.markup("<")
                .markup(tag)
                .markup(" class=\"pull\"")
                .pageMarkup(" role=\"doc-pullquote\"")
                .attributes(quotation.attributes())
                .markup(">\n");
        blocks.nested(quotation.blocks());
        quotation.attribution().ifPresent(attribution -> {
            out.markup("<p class=\"attribution\"");
            attribution(attribution).markup("</p>\n");
        });
        return out.markup("</").markup(tag).markup(">\n");
    }

    /** The end of a start tag, and the line. */
    private Markup attribution(Attribution attribution) {
        Optional<URI> url = attribution.work().flatMap(Work::url).filter(it -> !hasLink(attribution.text()));
        new FactMarkup(out).source(attribution, url.isPresent());
        out.markup(">").text("— ");
        if (attribution.text().isEmpty()) {
            citations.source(attribution.person(), attribution.work());
        } else {
            line(attribution, url);
        }
        attribution.work().flatMap(Work::copyright).ifPresent(copyright -> CopyrightMarkup.small(copyright, out));
        return out;
    }

    /** The line as printed; it leads to the source if nothing in it leads anywhere. */
    private void line(Attribution attribution, Optional<URI> url) {
        url.ifPresent(it -> out.markup("<a class=\"u-url\"")
                .address("href", Optional.of(it))
                .markup(">"));
        blocks.inlines().write(attribution.text());
        url.ifPresent(it -> out.markup("</a>"));
    }

    private static boolean hasLink(List<? extends Node> content) {
        for (Node node : content) {
            if (node instanceof Link || node instanceof FootnoteRef || hasLink(node.children())) {
                return true;
            }
        }
        return false;
    }
}
