package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Code;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Link;
import dev.offprint.body.Media;
import dev.offprint.body.Node;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Text;
import java.util.List;

/** Looks through body, footnotes and updates. The place is that of the block, whatever in it is meant. */
final class BodyCheck {

    /** Words quoted up to here are few by any measure. */
    private static final int SHORT = 100;

    private static final int EXCERPT = 40;

    private final Article article;
    private final CheckFindings findings;

    BodyCheck(Article article, CheckFindings findings) {
        this.article = article;
        this.findings = findings;
    }

    void run() {
        Body body = article.body();
        blocks(body.blocks(), "$.body.blocks");
        for (int i = 0; i < body.footnotes().size(); i++) {
            Footnote footnote = body.footnotes().get(i);
            see(footnote, "$.body.footnotes[" + i + "]");
        }
        for (int i = 0; i < article.updates().size(); i++) {
            blocks(article.updates().get(i).blocks(), "$.updates[" + i + "].blocks");
        }
        headings(body.blocks(), "$.body.blocks", 0);
        length(body);
    }

    private void blocks(List<Block> blocks, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            see(blocks.get(i), path + "[" + i + "]");
        }
    }

    private void see(Node node, String place) {
        if (node instanceof Figure figure && figure.content() instanceof Images group) {
            group.images().forEach(image -> findings.image(image, place));
        } else if (node instanceof InlineImage inline) {
            findings.image(inline.image(), place);
        } else if (node instanceof Link link) {
            findings.address(link.url(), place, "a link");
        } else if (node instanceof Embed embed) {
            findings.address(embed.url(), place, "an embed's address");
            embed.poster().ifPresent(poster -> findings.poster(poster, place));
        } else if (node instanceof Media media) {
            media.sources().forEach(source -> findings.address(source.url(), place, "a recording's address"));
            media.poster().ifPresent(poster -> findings.poster(poster, place));
        } else if (node instanceof Quotation quotation) {
            quotation(quotation, place);
        } else if (node instanceof RawHtml || node instanceof RawInline) {
            findings.warning(
                    "raw-html",
                    place,
                    "raw HTML is kept, of which most writers keep the text alone",
                    "say the same with the blocks that there are");
        }
        node.children().forEach(child -> see(child, place));
    }

    private void quotation(Quotation quotation, String place) {
        if (quotation.kind() != Quotation.Kind.PULL && quotation.attribution().isEmpty()) {
            findings.warning(
                    "quotation-source-missing",
                    place,
                    "nobody says who is quoted: “" + excerpt(quotation) + "”",
                    "name the person or the work, with its address");
        }
    }

    private static String excerpt(Quotation quotation) {
        String text = text(quotation.blocks()).replaceAll("\\s+", " ").strip();
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** The headings of the outline, those in groups included. */
    private int headings(List<Block> blocks, String path, int before) {
        int last = before;
        for (int i = 0; i < blocks.size(); i++) {
            String place = path + "[" + i + "]";
            if (blocks.get(i) instanceof Heading heading) {
                if (heading.level() > last + 1) {
                    findings.warning(
                            "heading-skipped",
                            place,
                            "a heading of level " + heading.level()
                                    + (last == 0 ? " is the first" : " follows one of level " + last),
                            "make it level " + (last + 1) + ", so that the outline has no gap");
                }
                last = heading.level();
            } else if (blocks.get(i) instanceof Group group) {
                last = headings(group.blocks(), place + ".blocks", last);
            }
        }
        return last;
    }

    private void length(Body body) {
        int all = body.wordCount();
        int quoted = quoted(body.blocks());
        if (quoted > SHORT && quoted > all / 2) {
            findings.warning(
                    "quotation-long",
                    "$.body",
                    quoted + " of " + all + " words are quoted",
                    "quote less, say more, or make sure that the owner of the words agrees");
        }
    }

    /** Words of others, those within them counted once. */
    private static int quoted(List<? extends Node> nodes) {
        int words = 0;
        for (Node node : nodes) {
            boolean others = node instanceof Quotation quotation && quotation.kind() != Quotation.Kind.PULL;
            words += others ? words(text(node.children())) : quoted(node.children());
        }
        return words;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : Body.ofText(text).wordCount();
    }

    /** The text of nodes without that of the footnotes that they refer to. */
    private static String text(List<? extends Node> nodes) {
        StringBuilder text = new StringBuilder();
        collect(nodes, text);
        return text.toString();
    }

    private static void collect(List<? extends Node> nodes, StringBuilder text) {
        for (Node node : nodes) {
            if (node instanceof Text words) {
                text.append(words.text());
            } else if (node instanceof Code code) {
                text.append(code.text());
            }
            collect(node.children(), text);
            text.append(node instanceof Inline ? "" : " ");
        }
    }
}
