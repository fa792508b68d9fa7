package dev.offprint.benchmarks;

import static dev.offprint.benchmarks.Utf8.literal;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Block;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.html.Stylesheet;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The limit: the bytes of one kind of page, written by hand for just the fields that the sample has, and with no choices.
 * What is fixed is one run of bytes; what is not is escaped and encoded straight into the buffer.
 */
final class HandWrittenPage {

    private static final List<byte[]> MONTHS = List.of(
                    "January February March April May June July August September October November December".split(" "))
            .stream()
            .map(Utf8::literal)
            .toList();

    private static final byte[] START = literal("""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>""");
    private static final byte[] DASH = literal(" – ");
    private static final byte[] DESCRIPTION = literal("</title>\n<meta name=\"description\" content=\"");
    private static final byte[] CANONICAL = literal("\">\n<link rel=\"canonical\" href=\"");
    private static final byte[] META_END = literal("\">\n");
    private static final byte[] AUTHOR = literal("<meta name=\"author\" content=\"");
    private static final byte[] AUTHOR_LINK = literal("<link rel=\"author\" href=\"");
    private static final byte[] RIGHTS = literal("<meta name=\"dcterms.rights\" content=\"");
    private static final byte[] HOLDER = literal("<meta name=\"dcterms.rightsHolder\" content=\"");
    private static final byte[] ROBOTS = literal("""
            <meta name="robots" content="max-image-preview:large">
            <meta name="color-scheme" content="light dark">
            """);
    private static final byte[] FEED = literal("<link rel=\"alternate\" type=\"");
    private static final byte[] TITLE = literal("\" title=\"");
    private static final byte[] HREF = literal("\" href=\"");
    private static final byte[] STYLE =
            literal("<style>\n" + Stylesheet.text() + "</style>\n<meta property=\"og:title\" content=\"");
    private static final byte[] OG_URL =
            literal("\">\n<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:url\" content=\"");
    private static final byte[] OG_SITE = literal("\">\n<meta property=\"og:site_name\" content=\"");
    private static final byte[] OG_DESCRIPTION = literal("\">\n<meta property=\"og:description\" content=\"");
    private static final byte[] OG_IMAGE =
            literal("\">\n<meta property=\"og:locale\" content=\"en_US\">\n<meta property=\"og:image\" content=\"");
    private static final byte[] OG_WIDTH = literal("\">\n<meta property=\"og:image:width\" content=\"");
    private static final byte[] OG_HEIGHT = literal("\">\n<meta property=\"og:image:height\" content=\"");
    private static final byte[] OG_ALT = literal("\">\n<meta property=\"og:image:alt\" content=\"");
    private static final byte[] OG_PUBLISHED = literal("\">\n<meta property=\"article:published_time\" content=\"");
    private static final byte[] OG_MODIFIED = literal("\">\n<meta property=\"article:modified_time\" content=\"");
    private static final byte[] OG_SECTION = literal("\">\n<meta property=\"article:section\" content=\"");
    private static final byte[] OG_TAG = literal("<meta property=\"article:tag\" content=\"");
    private static final byte[] OG_AUTHOR = literal("<meta property=\"article:author\" content=\"");
    private static final byte[] CARD = literal("<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
            + "<meta name=\"twitter:image:alt\" content=\"");

    private static final byte[] BODY = literal("""
            </head>
            <body>
            <a class="skip" href="#page:main">Skip to content</a>
            <header class="site">
            <p><a href=\"""");
    private static final byte[] TAG_END = literal("\">");
    private static final byte[] NAV = literal("</a></p>\n<nav aria-label=\"Site\">\n<ul>\n");
    private static final byte[] NAV_LINK = literal("<li><a href=\"");
    private static final byte[] NAV_LINK_END = literal("</a></li>\n");
    private static final byte[] ARTICLE = literal("</ul>\n</nav>\n</header>\n<main id=\"page:main\">\n"
            + "<article class=\"h-entry\" lang=\"en\" data-article data-publication="
            + "'{\"copyright\":{\"claims\":[{\"years\":[{\"from\":");
    private static final byte[] HOLDERS = literal("}],\"holders\":[{\"type\":\"named\",\"author\":{\"name\":\"");
    private static final byte[] KICKER =
            literal("\"}}]}]}}'>\n<header>\n<hgroup>\n" + "<p class=\"kicker\"><span class=\"section\">");
    private static final byte[] HEADLINE = literal("</span></p>\n<h1 class=\"p-name\">");
    private static final byte[] BYLINE = literal("</h1>\n</hgroup>\n<p class=\"byline\">By ");
    private static final byte[] AND = literal(" and ");
    private static final byte[] BYLINE_LINK = literal("<a class=\"p-author h-card\" rel=\"author\" href=\"");
    private static final byte[] BYLINE_NAME = literal("<span class=\"p-author h-card\">");
    private static final byte[] LINK_END = literal("</a>");
    private static final byte[] SPAN_END = literal("</span>");
    private static final byte[] DATES = literal("</p>\n<p class=\"dates\"><a class=\"u-url\" href=\"");
    private static final byte[] PUBLISHED = literal("\"><time class=\"dt-published\" datetime=\"");
    private static final byte[] UPDATED = literal("</time></a> · Updated <time class=\"dt-updated\" datetime=\"");
    private static final byte[] LEAD =
            literal("</time></p>\n</header>\n<figure class=\"lead\">\n<img class=\"u-featured\" src=\"");
    private static final byte[] ALT = literal("\" alt=\"");
    private static final byte[] WIDTH = literal("\" width=\"");
    private static final byte[] HEIGHT = literal("\" height=\"");
    private static final byte[] CONTENT =
            literal("\" fetchpriority=\"high\" decoding=\"async\">\n</figure>\n<div class=\"e-content\">\n");
    private static final byte[] FOOTER = literal("</div>\n<footer>\n<ul class=\"tags\" aria-label=\"Topics\">\n");
    private static final byte[] TAG = literal("<li><span class=\"p-category\">");
    private static final byte[] LIST_TAG_END = literal("</span></li>\n");
    private static final byte[] NOTICE = literal("</ul>\n<p class=\"copyright\"><small>© <time>");
    private static final byte[] YEAR_END = literal("</time> ");
    private static final byte[] END = literal("</small></p>\n</footer>\n</article>\n</main>\n</body>\n</html>\n");

    private static final byte[] P = literal("<p>");
    private static final byte[] P_END = literal("</p>\n");
    private static final byte[] H2 = literal("<h2>");
    private static final byte[] H2_END = literal("</h2>\n");
    private static final byte[] H3 = literal("<h3>");
    private static final byte[] H3_END = literal("</h3>\n");
    private static final byte[] UL = literal("<ul>\n");
    private static final byte[] UL_END = literal("</ul>\n");
    private static final byte[] LI = literal("<li>");
    private static final byte[] LI_END = literal("</li>\n");
    private static final byte[] QUOTE = literal("<figure class=\"quotation h-cite\">\n<blockquote cite=\"");
    private static final byte[] CITE =
            literal("</blockquote>\n<figcaption>— <cite class=\"p-name\"><a class=\"u-url\" href=\"");
    private static final byte[] CITE_END = literal("</a></cite>, <span class=\"p-publication\">");
    private static final byte[] QUOTE_END = literal("</span></figcaption>\n</figure>\n");
    private static final byte[] EM = literal("<em>");
    private static final byte[] EM_END = literal("</em>");
    private static final byte[] A = literal("<a href=\"");

    private final Article article;
    private final Publication publication;
    private final Utf8 out;

    HandWrittenPage(Article article, Publication publication, OutputStream target) {
        this.article = article;
        this.publication = publication;
        this.out = new Utf8(target);
    }

    void write() {
        String title = article.title();
        String site = publication.title().orElseThrow();
        String home = publication.url().orElseThrow().toString();
        String url = article.url().orElseThrow().toString();
        String summary = article.summary().orElseThrow();
        Copyright copyright = publication.copyrightOf(article).orElseThrow();
        String notice = copyright.line(Locale.ENGLISH);
        head(title, site, url, summary, copyright, notice);
        new HandWrittenGraph(article, publication, notice, out).write();
        start(title, site, home, url);
        blocks(article.body().blocks());
        out.raw(FOOTER);
        for (Tag tag : article.tags()) {
            out.raw(TAG).text(tag.label()).raw(LIST_TAG_END);
        }
        out.raw(NOTICE).number(copyright.firstYear().orElseThrow()).raw(YEAR_END);
        out.text(copyright.holders().get(0).name()).raw(END).flush();
    }

    private void head(String title, String site, String url, String summary, Copyright copyright, String notice) {
        out.raw(START).text(title).raw(DASH).text(site);
        out.raw(DESCRIPTION).attribute(summary).raw(CANONICAL).attribute(url).raw(META_END);
        for (Author author : article.authors()) {
            out.raw(AUTHOR).attribute(author.name()).raw(META_END);
        }
        for (Author author : article.authors()) {
            if (author.url().isPresent()) {
                out.raw(AUTHOR_LINK).attribute(author.url().get().toString()).raw(META_END);
            }
        }
        out.raw(RIGHTS).attribute(notice).raw(META_END);
        for (Author holder : copyright.holders()) {
            out.raw(HOLDER).attribute(holder.name()).raw(META_END);
        }
        out.raw(ROBOTS);
        for (FeedAddress feed : publication.feeds()) {
            out.raw(FEED).attribute(feed.mediaType()).raw(TITLE).attribute(site);
            out.raw(HREF).attribute(feed.url().toString()).raw(META_END);
        }
        out.raw(STYLE).attribute(title).raw(OG_URL).attribute(url).raw(OG_SITE).attribute(site);
        out.raw(OG_DESCRIPTION).attribute(summary);
        Image image = article.image().orElseThrow();
        out.raw(OG_IMAGE).attribute(image.url().toString());
        out.raw(OG_WIDTH).number(image.width().orElseThrow());
        out.raw(OG_HEIGHT).number(image.height().orElseThrow());
        out.raw(OG_ALT).attribute(image.alt().orElseThrow());
        moment(out.raw(OG_PUBLISHED), article.published().orElseThrow());
        moment(out.raw(OG_MODIFIED), article.modified().orElseThrow());
        out.raw(OG_SECTION).attribute(article.section().orElseThrow()).raw(META_END);
        for (Tag tag : article.tags()) {
            out.raw(OG_TAG).attribute(tag.label()).raw(META_END);
        }
        for (Author author : article.authors()) {
            if (author.url().isPresent()) {
                out.raw(OG_AUTHOR).attribute(author.url().get().toString()).raw(META_END);
            }
        }
        out.raw(CARD).attribute(image.alt().orElseThrow()).raw(META_END);
    }

    private void start(String title, String site, String home, String url) {
        out.raw(BODY).attribute(home).raw(TAG_END).text(site).raw(NAV);
        for (NavigationLink link : publication.navigation()) {
            out.raw(NAV_LINK).attribute(link.url().toString()).raw(TAG_END);
            out.text(link.label()).raw(NAV_LINK_END);
        }
        Copyright copyright = publication.copyrightOf(article).orElseThrow();
        out.raw(ARTICLE).number(copyright.firstYear().orElseThrow()).raw(HOLDERS);
        out.attribute(copyright.holders().get(0).name())
                .raw(KICKER)
                .text(article.section().orElseThrow());
        out.raw(HEADLINE).text(title).raw(BYLINE);
        List<Author> authors = article.authors();
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            if (i > 0) {
                out.raw(AND);
            }
            if (author.url().isPresent()) {
                out.raw(BYLINE_LINK).attribute(author.url().get().toString()).raw(TAG_END);
                out.text(author.name()).raw(LINK_END);
            } else {
                out.raw(BYLINE_NAME).text(author.name()).raw(SPAN_END);
            }
        }
        out.raw(DATES).attribute(url).raw(PUBLISHED);
        time(article.published().orElseThrow());
        out.raw(UPDATED);
        time(article.modified().orElseThrow());
        Image image = article.image().orElseThrow();
        out.raw(LEAD)
                .attribute(image.url().toString())
                .raw(ALT)
                .attribute(image.alt().orElseThrow());
        out.raw(WIDTH).number(image.width().orElseThrow());
        out.raw(HEIGHT).number(image.height().orElseThrow()).raw(CONTENT);
    }

    private void time(OffsetDateTime date) {
        moment(out, date);
        out.raw(TAG_END).number(date.getDayOfMonth()).raw(SPACE);
        out.raw(MONTHS.get(date.getMonthValue() - 1)).raw(SPACE).number(date.getYear());
    }

    private static final byte[] SPACE = literal(" ");
    private static final byte[] HYPHEN = literal("-");
    private static final byte[] T = literal("T");
    private static final byte[] COLON = literal(":");

    static void moment(Utf8 out, OffsetDateTime date) {
        out.digits(date.getYear(), 4)
                .raw(HYPHEN)
                .digits(date.getMonthValue(), 2)
                .raw(HYPHEN);
        out.digits(date.getDayOfMonth(), 2).raw(T).digits(date.getHour(), 2).raw(COLON);
        out.digits(date.getMinute(), 2).raw(COLON).digits(date.getSecond(), 2);
        out.attribute(date.getOffset().getId());
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.raw(P);
                inlines(paragraph.content());
                out.raw(P_END);
            } else if (block instanceof Heading heading) {
                out.raw(heading.level() == 1 ? H2 : H3);
                inlines(heading.content());
                out.raw(heading.level() == 1 ? H2_END : H3_END);
            } else if (block instanceof Quotation quotation) {
                Work work = quotation.attribution().orElseThrow().work().orElseThrow();
                String address = work.url().orElseThrow().toString();
                out.raw(QUOTE).attribute(address).raw(META_END);
                blocks(quotation.blocks());
                out.raw(CITE).attribute(address).raw(TAG_END).text(work.title().orElseThrow());
                out.raw(CITE_END).text(work.publisher().orElseThrow()).raw(QUOTE_END);
            } else if (block instanceof ItemList list) {
                out.raw(UL);
                for (Item item : list.items()) {
                    out.raw(LI);
                    inlines(((Paragraph) item.blocks().get(0)).content());
                    out.raw(LI_END);
                }
                out.raw(UL_END);
            }
        }
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                out.text(text.text());
            } else if (inline instanceof Styled styled) {
                out.raw(EM);
                inlines(styled.content());
                out.raw(EM_END);
            } else if (inline instanceof Link link) {
                out.raw(A).attribute(link.url().toString()).raw(TAG_END);
                inlines(link.content());
                out.raw(LINK_END);
            }
        }
    }
}
