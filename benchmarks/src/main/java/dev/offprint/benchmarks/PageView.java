package dev.offprint.benchmarks;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.Link;
import dev.offprint.body.Node;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What a controller hands to a template: the article and the publication, with absent values undone and dates in words.
 * Made anew for each page, as part of what is measured.
 */
public final class PageView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Article article;
    private final Publication publication;
    private final Copyright copyright;
    private final String notice;

    /** A view of an article that has what the sample has. */
    public PageView(Article article, Publication publication) {
        this.article = article;
        this.publication = publication;
        this.copyright = publication.copyrightOf(article).orElseThrow();
        this.notice = copyright.line(Locale.ENGLISH);
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The publication. */
    public Publication publication() {
        return publication;
    }

    /** The copyright. */
    public Copyright copyright() {
        return copyright;
    }

    /** The copyright line. */
    public String notice() {
        return notice;
    }

    /** The year of the copyright. */
    public int year() {
        return copyright.firstYear().orElseThrow();
    }

    /** Who holds the copyright. */
    public String holder() {
        return copyright.holders().get(0).name();
    }

    /** The name of the site. */
    public String site() {
        return publication.title().orElseThrow();
    }

    /** The front page. */
    public String home() {
        return publication.url().orElseThrow().toString();
    }

    /** The address of the page. */
    public String url() {
        return article.url().orElseThrow().toString();
    }

    /** The description. */
    public String summary() {
        return article.summary().orElseThrow();
    }

    /** The section. */
    public String section() {
        return article.section().orElseThrow();
    }

    /** The lead image. */
    public Image image() {
        return article.image().orElseThrow();
    }

    /** Its alternative text. */
    public String alt() {
        return image().alt().orElseThrow();
    }

    /** Its width. */
    public int width() {
        return image().width().orElseThrow();
    }

    /** Its height. */
    public int height() {
        return image().height().orElseThrow();
    }

    /** When it was published, for machines. */
    public String published() {
        return MOMENT.format(article.published().orElseThrow());
    }

    /** When it was published, for people. */
    public String publishedDay() {
        return DAY.format(article.published().orElseThrow());
    }

    /** When it was changed, for machines. */
    public String modified() {
        return MOMENT.format(modifiedDate());
    }

    /** When it was changed, for people. */
    public String modifiedDay() {
        return DAY.format(modifiedDate());
    }

    private OffsetDateTime modifiedDate() {
        return article.modified().orElseThrow();
    }

    /** The graph of the page, as JSON that may stand in a script element. */
    public String graph() {
        return PageGraph.of(this);
    }

    /** What the page tells its own reader, as JSON. */
    public String facts() {
        return "{\"copyright\":{\"claims\":[{\"years\":[{\"from\":"
                + copyright.firstYear().orElseThrow()
                + "}],\"holders\":[{\"type\":\"named\",\"author\":{\"name\":\""
                + copyright.holders().get(0).name() + "\"}}]}]}}";
    }

    /** What sort of node it is, for templates that cannot ask for a type. */
    public static String kind(Node node) {
        if (node instanceof Text) {
            return "text";
        } else if (node instanceof Paragraph) {
            return "paragraph";
        } else if (node instanceof Link) {
            return "link";
        } else if (node instanceof Styled) {
            return "styled";
        } else if (node instanceof Heading) {
            return "heading";
        }
        return node instanceof Quotation ? "quotation" : "list";
    }

    /** The address of an author's own page, or null. */
    public static String urlOf(Author author) {
        return author.url().map(Object::toString).orElse(null);
    }

    /** The work that is quoted. */
    public static Work workOf(Quotation quotation) {
        return quotation.attribution().orElseThrow().work().orElseThrow();
    }

    /** Where the work that is quoted can be read. */
    public static String addressOf(Quotation quotation) {
        return workOf(quotation).url().orElseThrow().toString();
    }

    /** The words of an item. */
    public static List<Inline> contentOf(Item item) {
        return ((Paragraph) item.blocks().get(0)).content();
    }
}
