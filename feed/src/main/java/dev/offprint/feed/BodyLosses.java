package dev.offprint.feed;

import dev.offprint.body.Attribution;
import dev.offprint.body.Body;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.Formula;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Node;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.util.List;

/** What a text holds that the HTML of a feed does not show, as bits; a page keeps it in attributes of its own. */
final class BodyLosses {

    /** Raw HTML, which is cleaned. */
    static final int RAW = 1;
    /** Ids of blocks and spans: in a feed's reader many articles share a page. */
    static final int IDS = 2;
    /** Of images: media type, caption and credit of their own, copyright, and that nobody has given a text for it. */
    static final int IMAGES = 4;
    /** How long a recording is; the shape of an embedded page, and that it has no title. */
    static final int MEDIA = 8;
    /** Of the sources of quotations: all of people but name and address, and what the line printed leaves out. */
    static final int SOURCES = 16;
    /** Copyrights of parts, which are a line of text. */
    static final int RIGHTS = 32;
    /** The sixth level of headings, alignment of columns. */
    static final int LAYOUT = 64;

    private static final int DEEPEST_HEADING = 6;

    private BodyLosses() {}

    static int of(Body body) {
        return ofAll(body.blocks()) | ofAll(body.footnotes());
    }

    /** No deeper than bodies can be. */
    static int ofAll(List<? extends Node> nodes) {
        int losses = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            if (!(node instanceof Text)) { // most are, and they hold nothing
                losses |= of(node) | ofAll(node.children());
            }
        }
        return losses;
    }

    private static int of(Node node) {
        int losses = !(node instanceof Footnote) && node.attributes().id().isPresent() ? IDS : 0;
        if (node instanceof InlineImage inline) {
            losses |= of(inline.image());
        } else if (node instanceof Figure figure) {
            losses |= figure.content() instanceof Images images ? ofImages(images.images()) : 0;
            losses |= figure.copyright().isPresent() ? RIGHTS : 0;
        } else if (node instanceof Quotation quotation) {
            losses |= quotation.attribution().map(BodyLosses::of).orElse(0);
        } else if (node instanceof Media media) {
            losses |= bit(MEDIA, media.duration().isPresent());
            losses |= media.poster().map(BodyLosses::ofPoster).orElse(0);
        } else if (node instanceof Embed embed) {
            losses |= bit(MEDIA, embed.ratio().isPresent() || embed.title().isEmpty());
            losses |= embed.poster().map(BodyLosses::of).orElse(0);
        } else if (node instanceof Heading heading) {
            losses |= bit(LAYOUT, heading.level() == DEEPEST_HEADING);
        } else if (node instanceof Table table) {
            losses |= bit(LAYOUT, !table.columns().isEmpty());
        } else if (node instanceof RawHtml || node instanceof RawInline) {
            losses |= RAW;
        } else if (node instanceof MathBlock math) {
            losses |= of(math.formula());
        } else if (node instanceof InlineMath math) {
            losses |= of(math.formula());
        }
        return losses;
    }

    private static int bit(int loss, boolean isThere) {
        return isThere ? loss : 0;
    }

    private static int of(Formula formula) {
        return bit(RAW, formula.mathml().isPresent());
    }

    private static int ofImages(List<Image> images) {
        int losses = 0;
        for (Image image : images) {
            losses |= of(image);
        }
        return losses;
    }

    private static int of(Image image) {
        boolean isUnshown = image.mediaType().isPresent()
                || image.caption().isPresent()
                || image.credit().isPresent()
                || image.copyright().isPresent()
                || image.alt().isEmpty()
                || isWithin(image);
        return bit(IMAGES, isUnshown || image.variants().stream().anyMatch(BodyLosses::isOdd));
    }

    private static int ofPoster(Image poster) {
        boolean isSeen = poster.alt().isEmpty() && poster.variants().isEmpty();
        return bit(IMAGES, !isSeen) | of(poster.with(change -> change.alt("")));
    }

    private static boolean isWithin(Image image) {
        return "data".equalsIgnoreCase(image.url().getScheme());
    }

    private static boolean isOdd(Image.Variant variant) {
        String url = variant.url().toString();
        return url.startsWith("data:") || url.startsWith(",") || url.endsWith(",");
    }

    private static int of(Attribution attribution) {
        List<Author> authors = attribution.work().map(Work::authors).orElse(List.of());
        boolean isHidden = !attribution.text().isEmpty()
                && (attribution.person().isPresent() || attribution.work().isPresent());
        boolean isMore = isHidden
                || attribution.person().filter(BodyLosses::hasMore).isPresent()
                || attribution.person().isPresent() && !authors.isEmpty()
                || LossRow.any(authors, BodyLosses::hasMore);
        return bit(SOURCES, isMore)
                | bit(RIGHTS, attribution.work().flatMap(Work::copyright).isPresent());
    }

    /** Whether more is known of a person than a name and where to find them. */
    private static boolean hasMore(Author author) {
        Author shown = author.url()
                .map(url -> Author.of(author.name()).with(change -> change.url(url)))
                .orElseGet(() -> Author.of(author.name()));
        return !author.equals(shown);
    }
}
