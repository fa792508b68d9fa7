package dev.offprint.benchmarks;

import static dev.offprint.benchmarks.Utf8.literal;

import dev.offprint.Article;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.net.URI;
import java.util.List;

/** The limit's JSON-LD. */
final class HandWrittenGraph {

    private static final byte[] START = literal("<script type=\"application/ld+json\">"
            + "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"BlogPosting\",\"@id\":\"");
    private static final byte[] HEADLINE = literal("#article\",\"headline\":\"");
    private static final byte[] DESCRIPTION = literal("\",\"description\":\"");
    private static final byte[] URL = literal("\",\"url\":\"");
    private static final byte[] MAIN = literal("\",\"mainEntityOfPage\":{\"@id\":\"");
    private static final byte[] PART_OF = literal("#page\"},\"isPartOf\":{\"@id\":\"");
    private static final byte[] PUBLISHED = literal("#site\"},\"inLanguage\":\"en\",\"datePublished\":\"");
    private static final byte[] MODIFIED = literal("\",\"dateModified\":\"");
    private static final byte[] AUTHORS = literal("\",\"author\":[");
    private static final byte[] PERSON = literal("{\"@type\":\"Person\",\"name\":\"");
    private static final byte[] COMMA = literal(",");
    private static final byte[] END_STRING = literal("\"}");
    private static final byte[] PUBLISHER = literal("],\"publisher\":{\"@id\":\"");
    private static final byte[] IMAGE = literal("#publisher\"},\"image\":[{\"@type\":\"ImageObject\",\"url\":\"");
    private static final byte[] WIDTH = literal("\",\"width\":\"");
    private static final byte[] HEIGHT = literal(" px\",\"height\":\"");
    private static final byte[] CAPTION = literal(" px\",\"caption\":\"");
    private static final byte[] SECTION = literal("\"}],\"articleSection\":\"");
    private static final byte[] KEYWORDS = literal("\",\"keywords\":[");
    private static final byte[] QUOTE = literal("\"");
    private static final byte[] WORDS = literal("],\"wordCount\":");
    private static final byte[] TIME = literal(",\"timeRequired\":\"");
    private static final byte[] HOLDERS = literal("\",\"copyrightHolder\":[");
    private static final byte[] YEAR = literal("],\"copyrightYear\":");
    private static final byte[] NOTICE = literal(",\"copyrightNotice\":\"");
    private static final byte[] CITATIONS = literal("\",\"citation\":[");
    private static final byte[] WORK = literal("{\"@type\":\"CreativeWork\",\"name\":\"");
    private static final byte[] WORK_PUBLISHER = literal("\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"");
    private static final byte[] END_WORK = literal("\"}}");
    private static final byte[] PAGE = literal("]},{\"@type\":\"WebPage\",\"@id\":\"");
    private static final byte[] PAGE_URL = literal("#page\",\"url\":\"");
    private static final byte[] NAME = literal("\",\"name\":\"");
    private static final byte[] PAGE_PART_OF = literal("\",\"inLanguage\":\"en\",\"isPartOf\":{\"@id\":\"");
    private static final byte[] BREADCRUMB = literal("#site\"},\"breadcrumb\":{\"@id\":\"");
    private static final byte[] SITE = literal("#breadcrumb\"}},{\"@type\":\"Blog\",\"@id\":\"");
    private static final byte[] SITE_NAME = literal("#site\",\"name\":\"");
    private static final byte[] SITE_PUBLISHER = literal("\",\"inLanguage\":\"en\",\"publisher\":{\"@id\":\"");
    private static final byte[] PUBLISHER_ID = literal("#publisher\"}},{\"@id\":\"");
    private static final byte[] PUBLISHER_NAME = literal("#publisher\",\"@type\":\"Organization\",\"name\":\"");
    private static final byte[] BREADCRUMBS = literal("\"},{\"@type\":\"BreadcrumbList\",\"@id\":\"");
    private static final byte[] FIRST_CRUMB =
            literal("#breadcrumb\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"name\":\"");
    private static final byte[] ITEM = literal("\",\"item\":\"");
    private static final byte[] SECOND_CRUMB = literal("\"},{\"@type\":\"ListItem\",\"position\":2,\"name\":\"");
    private static final byte[] THIRD_CRUMB = literal("\"},{\"@type\":\"ListItem\",\"position\":3,\"name\":\"");
    private static final byte[] END = literal("\"}]}]}</script>\n");

    private final Article article;
    private final Publication publication;
    private final String notice;
    private final Utf8 out;

    HandWrittenGraph(Article article, Publication publication, String notice, Utf8 out) {
        this.article = article;
        this.publication = publication;
        this.notice = notice;
        this.out = out;
    }

    void write() {
        String title = article.title();
        URI home = publication.url().orElseThrow();
        String site = home.toString();
        String url = article.url().orElseThrow().toString();
        article(title, site, url);
        out.raw(PAGE).json(url).raw(PAGE_URL).json(url).raw(NAME).json(title);
        out.raw(PAGE_PART_OF).json(site).raw(BREADCRUMB).json(url).raw(SITE).json(site);
        String name = publication.title().orElseThrow();
        out.raw(SITE_NAME).json(name).raw(URL).json(site).raw(SITE_PUBLISHER).json(site);
        String publisher = publication.publisher().orElseThrow().name();
        out.raw(PUBLISHER_ID).json(site).raw(PUBLISHER_NAME).json(publisher);
        out.raw(BREADCRUMBS).json(url).raw(FIRST_CRUMB).json(name).raw(ITEM).json(site);
        String section = article.section().orElseThrow();
        for (NavigationLink link : publication.navigation()) {
            if (link.label().equals(section)) {
                out.raw(SECOND_CRUMB).json(section).raw(ITEM);
                out.json(home.resolve(link.url()).toString());
            }
        }
        out.raw(THIRD_CRUMB).json(title).raw(ITEM).json(url).raw(END);
    }

    private void article(String title, String site, String url) {
        out.raw(START).json(url).raw(HEADLINE).json(title);
        out.raw(DESCRIPTION).json(article.summary().orElseThrow()).raw(URL).json(url);
        out.raw(MAIN).json(url).raw(PART_OF).json(site);
        HandWrittenPage.moment(out.raw(PUBLISHED), article.published().orElseThrow());
        HandWrittenPage.moment(out.raw(MODIFIED), article.modified().orElseThrow());
        people(out.raw(AUTHORS), article.authors());
        Image image = article.image().orElseThrow();
        out.raw(PUBLISHER).json(site).raw(IMAGE).json(image.url().toString());
        out.raw(WIDTH).number(image.width().orElseThrow());
        out.raw(HEIGHT).number(image.height().orElseThrow());
        out.raw(CAPTION).json(image.alt().orElseThrow());
        out.raw(SECTION).json(article.section().orElseThrow()).raw(KEYWORDS);
        List<Tag> tags = article.tags();
        for (int i = 0; i < tags.size(); i++) {
            if (i > 0) {
                out.raw(COMMA);
            }
            out.raw(QUOTE).json(tags.get(i).label()).raw(QUOTE);
        }
        out.raw(WORDS).number(article.wordCount());
        out.raw(TIME).json(article.readingTime().toString());
        Copyright copyright = publication.copyrightOf(article).orElseThrow();
        people(out.raw(HOLDERS), copyright.holders());
        out.raw(YEAR).number(copyright.firstYear().orElseThrow()).raw(NOTICE).json(notice);
        out.raw(CITATIONS);
        List<Work> works = article.body().quotedWorks();
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            if (i > 0) {
                out.raw(COMMA);
            }
            out.raw(WORK).json(work.title().orElseThrow());
            out.raw(URL).json(work.url().orElseThrow().toString());
            out.raw(WORK_PUBLISHER).json(work.publisher().orElseThrow()).raw(END_WORK);
        }
    }

    private void people(Utf8 out, List<Author> authors) {
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            if (i > 0) {
                out.raw(COMMA);
            }
            out.raw(PERSON).json(author.name());
            if (author.url().isPresent()) {
                out.raw(URL).json(author.url().get().toString());
            }
            out.raw(END_STRING);
        }
    }
}
