package dev.offprint.benchmarks;

import static dev.offprint.benchmarks.Utf8.literal;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Block;
import dev.offprint.body.Heading;
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
import dev.offprint.feed.Feed;
import java.io.OutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The limit: the bytes of the sample's feed, written by hand for just the fields that it has, and with no choices. */
final class HandWrittenFeed {

    private static final List<byte[]> DAYS = literals("Mon Tue Wed Thu Fri Sat Sun");
    private static final List<byte[]> MONTHS = literals("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");

    private static final byte[] XML = literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private static final byte[] RSS = literal("<rss xmlns:atom=\"http://www.w3.org/2005/Atom\"");
    private static final byte[] CONTENT_SPACE = literal(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"");
    private static final byte[] CHANNEL = literal(
            " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" version=\"2.0\">\n"
                    + "  <channel>\n    <title>");
    private static final byte[] CHANNEL_LINK = literal("</title>\n    <link>");
    private static final byte[] BUILT = literal("</link>\n    <description></description>\n    <lastBuildDate>");
    private static final byte[] RSS_HEAD_END = literal("</lastBuildDate>\n    <generator>Offprint</generator>");
    private static final byte[] RSS_TITLE = literal("\n    <item>\n      <title>");
    private static final byte[] RSS_LINK = literal("</title>\n      <link>");
    private static final byte[] GUID = literal("</link>\n      <guid isPermaLink=\"true\">");
    private static final byte[] DESCRIPTION = literal("</guid>\n      <description>");
    private static final byte[] DESCRIPTION_END = literal("</description>");
    private static final byte[] ENCODED = literal("\n      <content:encoded>");
    private static final byte[] ENCODED_END = literal("</content:encoded>");
    private static final byte[] CREATOR = literal("\n      <dc:creator>");
    private static final byte[] CREATOR_END = literal("</dc:creator>");
    private static final byte[] PUB_DATE = literal("\n      <pubDate>");
    private static final byte[] RSS_UPDATED = literal("</pubDate>\n      <atom:updated>");
    private static final byte[] RSS_UPDATED_END = literal("</atom:updated>");
    private static final byte[] RSS_CATEGORY = literal("\n      <category>");
    private static final byte[] RSS_CATEGORY_END = literal("</category>");
    private static final byte[] LANGUAGE = literal("\n      <dc:language>");
    private static final byte[] DC_RIGHTS = literal("</dc:language>\n      <dc:rights>© ");
    private static final byte[] RSS_YEAR = literal("</dc:rights>\n      <dcterms:dateCopyrighted>");
    private static final byte[] RSS_HOLDER = literal("</dcterms:dateCopyrighted>\n      <dcterms:rightsHolder>");
    private static final byte[] RSS_ITEM_END = literal("</dcterms:rightsHolder>\n    </item>");
    private static final byte[] RSS_END = literal("\n  </channel>\n</rss>\n");

    private static final byte[] ATOM = literal(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:dcterms=\"http://purl.org/dc/terms/\">\n  <title>");
    private static final byte[] FEED_ID = literal("</title>\n  <id>");
    private static final byte[] FEED_UPDATED = literal("</id>\n  <updated>");
    private static final byte[] FEED_LINK = literal("</updated>\n  <link rel=\"alternate\" href=\"");
    private static final byte[] ATOM_HEAD_END =
            literal("\"/>\n  <generator uri=\"https://offprint.dev/\">Offprint</generator>");
    private static final byte[] ENTRY = literal("\n  <entry xml:lang=\"");
    private static final byte[] ATOM_TITLE = literal("\">\n    <title>");
    private static final byte[] ID = literal("</title>\n    <id>");
    private static final byte[] UPDATED = literal("</id>\n    <updated>");
    private static final byte[] PUBLISHED = literal("</updated>\n    <published>");
    private static final byte[] LINK = literal("</published>\n    <link rel=\"alternate\" href=\"");
    private static final byte[] EMPTY_END = literal("\"/>");
    private static final byte[] AUTHOR = literal("\n    <author>\n      <name>");
    private static final byte[] AUTHOR_END = literal("</name>\n    </author>");
    private static final byte[] CATEGORY = literal("\n    <category term=\"");
    private static final byte[] RIGHTS = literal("\n    <rights>© ");
    private static final byte[] SUMMARY = literal("</rights>\n    <summary>");
    private static final byte[] SUMMARY_END = literal("</summary>");
    private static final byte[] CONTENT = literal("\n    <content type=\"html\">");
    private static final byte[] CONTENT_END = literal("</content>");
    private static final byte[] YEAR = literal("\n    <dcterms:dateCopyrighted>");
    private static final byte[] HOLDER = literal("</dcterms:dateCopyrighted>\n    <dcterms:rightsHolder>");
    private static final byte[] ENTRY_END = literal("</dcterms:rightsHolder>\n  </entry>");
    private static final byte[] ATOM_END = literal("\n</feed>\n");

    private static final byte[] P = literal("&lt;p>");
    private static final byte[] P_END = literal("&lt;/p>\n");
    private static final byte[] H2 = literal("&lt;h2>");
    private static final byte[] H2_END = literal("&lt;/h2>\n");
    private static final byte[] QUOTE = literal("&lt;figure class=\"quotation h-cite\">\n&lt;blockquote cite=\"");
    private static final byte[] QUOTE_START = literal("\">\n");
    private static final byte[] CITE =
            literal("&lt;/blockquote>\n&lt;figcaption>— &lt;cite class=\"p-name\">&lt;a class=\"u-url\" href=\"");
    private static final byte[] TAG_END = literal("\">");
    private static final byte[] CITE_END = literal("&lt;/a>&lt;/cite>, &lt;span class=\"p-publication\">");
    private static final byte[] QUOTE_END = literal("&lt;/span>&lt;/figcaption>\n&lt;/figure>\n");
    private static final byte[] UL = literal("&lt;ul>\n");
    private static final byte[] UL_END = literal("&lt;/ul>\n");
    private static final byte[] LI = literal("&lt;li>");
    private static final byte[] LI_END = literal("&lt;/li>\n");
    private static final byte[] EM = literal("&lt;em>");
    private static final byte[] EM_END = literal("&lt;/em>");
    private static final byte[] A = literal("&lt;a href=\"");
    private static final byte[] A_END = literal("&lt;/a>");
    private static final byte[] SPACE = literal(" ");
    private static final byte[] COMMA = literal(", ");
    private static final byte[] COLON = literal(":");

    private final Feed feed;
    private final boolean full;
    private final @Nullable FeedView ready;
    private final Utf8 out;

    /**
     * The feed to be written.
     *
     * @param full whether with content
     * @param ready where its HTML is at hand; else it is written from the bodies
     */
    HandWrittenFeed(Feed feed, boolean full, @Nullable FeedView ready, OutputStream target) {
        this.feed = feed;
        this.full = full;
        this.ready = ready;
        this.out = new Utf8(target);
    }

    void writeRss() {
        Publication publication = feed.publication();
        out.raw(XML).raw(RSS).raw(full ? CONTENT_SPACE : new byte[0]);
        out.raw(CHANNEL).xml(publication.title().orElseThrow());
        out.raw(CHANNEL_LINK).xml(publication.url().orElseThrow().toString()).raw(BUILT);
        rfc822(feed.updated().orElseThrow());
        out.raw(RSS_HEAD_END);
        for (int i = 0; i < feed.articles().size(); i++) {
            rss(feed.articles().get(i), i);
        }
        out.raw(RSS_END).flush();
    }

    private void rss(Article article, int position) {
        String url = article.url().orElseThrow().toString();
        out.raw(RSS_TITLE)
                .title(article.title())
                .raw(RSS_LINK)
                .xml(url)
                .raw(GUID)
                .xml(url);
        out.raw(DESCRIPTION).xml(article.summary().orElseThrow()).raw(DESCRIPTION_END);
        if (full) {
            out.raw(ENCODED);
            content(article, position);
            out.raw(ENCODED_END);
        }
        for (Author author : article.authors()) {
            out.raw(CREATOR).xml(author.name()).raw(CREATOR_END);
        }
        out.raw(PUB_DATE);
        rfc822(article.published().orElseThrow());
        HandWrittenPage.moment(out.raw(RSS_UPDATED), article.modified().orElseThrow());
        out.raw(RSS_UPDATED_END);
        for (Tag tag : article.tags()) {
            out.raw(RSS_CATEGORY).xml(tag.label()).raw(RSS_CATEGORY_END);
        }
        out.raw(LANGUAGE).xml(article.language().orElseThrow()).raw(DC_RIGHTS);
        Copyright copyright = article.copyright().orElseThrow();
        int year = copyright.firstYear().orElseThrow();
        String holder = copyright.holders().get(0).name();
        out.number(year).raw(SPACE).xml(holder).raw(RSS_YEAR).number(year);
        out.raw(RSS_HOLDER).xml(holder).raw(RSS_ITEM_END);
    }

    void writeAtom() {
        Publication publication = feed.publication();
        String url = publication.url().orElseThrow().toString();
        out.raw(XML)
                .raw(ATOM)
                .xml(publication.title().orElseThrow())
                .raw(FEED_ID)
                .xml(url);
        HandWrittenPage.moment(out.raw(FEED_UPDATED), feed.updated().orElseThrow());
        out.raw(FEED_LINK).xml(url).raw(ATOM_HEAD_END);
        for (int i = 0; i < feed.articles().size(); i++) {
            atom(feed.articles().get(i), i);
        }
        out.raw(ATOM_END).flush();
    }

    private void atom(Article article, int position) {
        String url = article.url().orElseThrow().toString();
        out.raw(ENTRY).xml(article.language().orElseThrow()).raw(ATOM_TITLE);
        out.title(article.title()).raw(ID).xml(url).raw(UPDATED);
        HandWrittenPage.moment(out, article.modified().orElseThrow());
        HandWrittenPage.moment(out.raw(PUBLISHED), article.published().orElseThrow());
        out.raw(LINK).xml(url).raw(EMPTY_END);
        for (Author author : article.authors()) {
            out.raw(AUTHOR).xml(author.name()).raw(AUTHOR_END);
        }
        for (Tag tag : article.tags()) {
            out.raw(CATEGORY).xml(tag.label()).raw(EMPTY_END);
        }
        Copyright copyright = article.copyright().orElseThrow();
        int year = copyright.firstYear().orElseThrow();
        String holder = copyright.holders().get(0).name();
        out.raw(RIGHTS).number(year).raw(SPACE).xml(holder);
        out.raw(SUMMARY).xml(article.summary().orElseThrow()).raw(SUMMARY_END);
        if (full) {
            out.raw(CONTENT);
            content(article, position);
            out.raw(CONTENT_END);
        }
        out.raw(YEAR).number(year).raw(HOLDER).xml(holder).raw(ENTRY_END);
    }

    private void rfc822(OffsetDateTime date) {
        out.raw(DAYS.get(date.getDayOfWeek().ordinal())).raw(COMMA).digits(date.getDayOfMonth(), 2);
        out.raw(SPACE).raw(MONTHS.get(date.getMonthValue() - 1)).raw(SPACE);
        out.digits(date.getYear(), 4).raw(SPACE).digits(date.getHour(), 2).raw(COLON);
        out.digits(date.getMinute(), 2).raw(COLON).digits(date.getSecond(), 2).raw(SPACE);
        String offset = date.getOffset().getId();
        out.xml(offset.substring(0, 3)).xml(offset.substring(4));
    }

    private void content(Article article, int position) {
        if (ready == null) {
            blocks(article.body().blocks(), article.url().orElseThrow());
        } else {
            out.xml(ready.entries().get(position).html().orElseThrow());
        }
    }

    private void blocks(List<Block> blocks, URI base) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.raw(P);
                inlines(paragraph.content(), base);
                out.raw(P_END);
            } else if (block instanceof Heading heading) {
                out.raw(H2);
                inlines(heading.content(), base);
                out.raw(H2_END);
            } else if (block instanceof Quotation quotation) {
                Work work = quotation.attribution().orElseThrow().work().orElseThrow();
                String address = work.url().orElseThrow().toString();
                out.raw(QUOTE).htmlInXml(address).raw(QUOTE_START);
                blocks(quotation.blocks(), base);
                out.raw(CITE)
                        .htmlInXml(address)
                        .raw(TAG_END)
                        .htmlInXml(work.title().orElseThrow());
                out.raw(CITE_END).htmlInXml(work.publisher().orElseThrow()).raw(QUOTE_END);
            } else if (block instanceof ItemList list) {
                out.raw(UL);
                for (Item item : list.items()) {
                    out.raw(LI);
                    inlines(((Paragraph) item.blocks().get(0)).content(), base);
                    out.raw(LI_END);
                }
                out.raw(UL_END);
            }
        }
    }

    private void inlines(List<Inline> content, URI base) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                out.htmlInXml(text.text());
            } else if (inline instanceof Styled styled) {
                out.raw(EM);
                inlines(styled.content(), base);
                out.raw(EM_END);
            } else if (inline instanceof Link link) {
                out.raw(A).htmlInXml(base.resolve(link.url()).toString()).raw(TAG_END);
                inlines(link.content(), base);
                out.raw(A_END);
            }
        }
    }

    private static List<byte[]> literals(String words) {
        return List.of(words.split(" ")).stream().map(Utf8::literal).toList();
    }
}
