package dev.offprint.markdown;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Footnote;
import dev.offprint.body.Node;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.credit.SiteCredit;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.RawHtmlPolicy;
import dev.offprint.markdown.MarkdownReport.Extent;
import dev.offprint.markdown.MarkdownReport.Loss;
import dev.offprint.text.Foot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an article, and finds out what of it does not read back. */
final class ArticleText {

    private static final int FOOT_BLOCKS = 6;

    private final RawHtmlPolicy rawHtml;
    private final Article article;
    private final Publication publication;
    private final List<Loss> losses = new ArrayList<>();
    private final String text;

    ArticleText(Article article, Publication publication, RawHtmlPolicy rawHtml) {
        this.rawHtml = rawHtml;
        this.publication = publication;
        Article owned = article.with(
                change -> change.copyright(publication.copyrightOf(article).orElse(null)));
        this.article = withoutRaw(owned);
        text = write();
        losses.addAll(Comparison.losses(this.article, text));
    }

    String text() {
        return text;
    }

    MarkdownReport report() {
        return new MarkdownReport(losses);
    }

    private String write() {
        Body body = article.body();
        int top = usesTopHeading(body) ? 1 : 2;
        BlockWriter writer = new BlockWriter(top);
        List<String> parts = writer.parts(body.blocks(), true);
        for (int i = Math.max(0, parts.size() - FOOT_BLOCKS); i < parts.size(); i++) {
            Block block = body.blocks().get(i);
            String part = parts.get(i);
            if (isFoot(block) && !part.startsWith("<")) {
                parts.set(
                        i,
                        Character.isLetter(part.codePointAt(0)) || part.startsWith("©")
                                ? Escape.first(part)
                                : writer.html(block));
            }
        }
        for (SiteCredit credit : publication.credits()) {
            parts.add(credit.label() + " " + Escape.text(credit.name(), false)
                    + credit.url().map(url -> " <" + url + ">").orElse(""));
        }
        for (Footnote note : body.footnotes()) {
            String marker = "[^" + NoteLabel.written(note.label()) + "]: ";
            String words = String.join("\n\n", writer.parts(note.blocks(), true));
            parts.add(marker + ListWriter.indented("    ", words).substring(4));
        }
        String header = HeaderWriter.of(article);
        return parts.isEmpty() ? header : header + "\n" + String.join("\n\n", parts) + "\n";
    }

    private static boolean isFoot(Block block) {
        return block instanceof Paragraph
                && Foot.read(List.of(block), List.of(1)).value().length() > 0;
    }

    /** Raw HTML may hold a heading that shifts all others. */
    private static boolean usesTopHeading(Body body) {
        return body.nodes()
                .map(ArticleText::raw)
                .anyMatch(html -> html.toLowerCase(Locale.ROOT).contains("<h1"));
    }

    private static String raw(Node node) {
        if (node instanceof RawHtml raw) {
            return raw.html();
        }
        return node instanceof RawInline raw ? raw.html() : "";
    }

    /** The article with raw HTML as the policy has it, block by block. */
    private Article withoutRaw(Article given) {
        Body body = given.body();
        if (rawHtml == RawHtmlPolicy.VERBATIM
                || body.nodes().allMatch(node -> raw(node).isEmpty())) {
            return given;
        }
        losses.add(new Loss(
                "body",
                rawHtml == RawHtmlPolicy.OMIT ? Extent.DROPPED : Extent.APPROXIMATED,
                rawHtml == RawHtmlPolicy.OMIT
                        ? "raw HTML is left out"
                        : "raw HTML as " + rawHtml.name().toLowerCase(Locale.ROOT)));
        String html =
                HtmlBody.writer().rawHtml(rawHtml).dataImages(true).build().write(body);
        Body read = HtmlBody.read(html).value();
        return given.with(change -> change.body(read));
    }
}
