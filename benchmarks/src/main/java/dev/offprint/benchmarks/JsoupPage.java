package dev.offprint.benchmarks;

import dev.offprint.NavigationLink;
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
import dev.offprint.credit.Author;
import dev.offprint.html.Stylesheet;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** jsoup: the page as a document, serialised without its pretty print. */
final class JsoupPage {

    private static final String STYLE = "\n" + Stylesheet.text();

    void write(PageView view, OutputStream target) throws IOException {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        head(html.appendElement("head"), view);
        body(html.appendElement("body"), view);
        target.write(document.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static void head(Element head, PageView view) {
        String title = view.article().title();
        head.appendElement("meta").attr("charset", "utf-8");
        name(head, "viewport", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title + " – " + view.site());
        name(head, "description", view.summary());
        relation(head, "canonical", view.url());
        view.article().authors().forEach(author -> name(head, "author", author.name()));
        for (Author author : view.article().authors()) {
            if (author.url().isPresent()) {
                relation(head, "author", PageView.urlOf(author));
            }
        }
        name(head, "dcterms.rights", view.notice());
        view.copyright().holders().forEach(holder -> name(head, "dcterms.rightsHolder", holder.name()));
        name(head, "robots", "max-image-preview:large");
        name(head, "color-scheme", "light dark");
        view.publication()
                .feeds()
                .forEach(feed -> head.appendElement("link")
                        .attr("rel", "alternate")
                        .attr("type", feed.mediaType())
                        .attr("title", view.site())
                        .attr("href", feed.url().toString()));
        head.appendElement("style").appendChild(new DataNode(STYLE));
        property(head, "og:title", title);
        property(head, "og:type", "article");
        property(head, "og:url", view.url());
        property(head, "og:site_name", view.site());
        property(head, "og:description", view.summary());
        property(head, "og:locale", "en_US");
        property(head, "og:image", view.image().url().toString());
        property(head, "og:image:width", Integer.toString(view.width()));
        property(head, "og:image:height", Integer.toString(view.height()));
        property(head, "og:image:alt", view.alt());
        property(head, "article:published_time", view.published());
        property(head, "article:modified_time", view.modified());
        property(head, "article:section", view.section());
        view.article().tags().forEach(tag -> property(head, "article:tag", tag.label()));
        for (Author author : view.article().authors()) {
            if (author.url().isPresent()) {
                property(head, "article:author", PageView.urlOf(author));
            }
        }
        name(head, "twitter:card", "summary_large_image");
        name(head, "twitter:image:alt", view.alt());
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(view.graph()));
    }

    private static void name(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }

    private static void relation(Element head, String relation, String address) {
        head.appendElement("link").attr("rel", relation).attr("href", address);
    }

    private static void body(Element body, PageView view) {
        body.appendElement("a").attr("class", "skip").attr("href", "#page:main").appendText("Skip to content");
        Element header = body.appendElement("header").attr("class", "site");
        header.appendElement("p").appendElement("a").attr("href", view.home()).appendText(view.site());
        Element list = header.appendElement("nav").attr("aria-label", "Site").appendElement("ul");
        for (NavigationLink link : view.publication().navigation()) {
            Element entry = list.appendElement("li").appendElement("a");
            entry.attr("href", link.url().toString()).appendText(link.label());
        }
        Element article = body.appendElement("main").attr("id", "page:main").appendElement("article");
        article.attr("class", "h-entry")
                .attr("lang", "en")
                .attr("data-article", true)
                .attr("data-publication", view.facts());
        start(article.appendElement("header"), view);
        Element image = article.appendElement("figure").attr("class", "lead").appendElement("img");
        image.attr("class", "u-featured")
                .attr("src", view.image().url().toString())
                .attr("alt", view.alt())
                .attr("width", Integer.toString(view.width()))
                .attr("height", Integer.toString(view.height()))
                .attr("fetchpriority", "high")
                .attr("decoding", "async");
        blocks(
                article.appendElement("div").attr("class", "e-content"),
                view.article().body().blocks());
        Element footer = article.appendElement("footer");
        Element tags = footer.appendElement("ul").attr("class", "tags").attr("aria-label", "Topics");
        for (Tag tag : view.article().tags()) {
            Element entry = tags.appendElement("li").appendElement("span");
            entry.attr("class", "p-category").appendText(tag.label());
        }
        Element notice = footer.appendElement("p").attr("class", "copyright").appendElement("small");
        notice.appendText("© ").appendElement("time").appendText(Integer.toString(view.year()));
        notice.appendText(" " + view.holder());
    }

    private static void start(Element header, PageView view) {
        Element group = header.appendElement("hgroup");
        Element kicker = group.appendElement("p").attr("class", "kicker").appendElement("span");
        kicker.attr("class", "section").appendText(view.section());
        group.appendElement("h1")
                .attr("class", "p-name")
                .appendText(view.article().title());
        Element byline = header.appendElement("p").attr("class", "byline");
        String between = "By ";
        for (Author author : view.article().authors()) {
            byline.appendText(between);
            between = " and ";
            Element name = byline.appendElement(author.url().isPresent() ? "a" : "span");
            name.attr("class", "p-author h-card").appendText(author.name());
            if (author.url().isPresent()) {
                name.attr("rel", "author").attr("href", PageView.urlOf(author));
            }
        }
        Element dates = header.appendElement("p").attr("class", "dates");
        Element link = dates.appendElement("a").attr("class", "u-url").attr("href", view.url());
        Element published = link.appendElement("time").attr("class", "dt-published");
        published.attr("datetime", view.published()).appendText(view.publishedDay());
        dates.appendText(" · Updated ");
        Element modified = dates.appendElement("time").attr("class", "dt-updated");
        modified.attr("datetime", view.modified()).appendText(view.modifiedDay());
    }

    private static void blocks(Element parent, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                inlines(parent.appendElement("p"), paragraph.content());
            } else if (block instanceof Heading heading) {
                inlines(parent.appendElement(heading.level() == 1 ? "h2" : "h3"), heading.content());
            } else if (block instanceof Quotation quotation) {
                quotation(parent.appendElement("figure"), quotation);
            } else if (block instanceof ItemList list) {
                Element element = parent.appendElement("ul");
                for (Item item : list.items()) {
                    inlines(element.appendElement("li"), PageView.contentOf(item));
                }
            }
        }
    }

    private static void quotation(Element figure, Quotation quotation) {
        String address = PageView.addressOf(quotation);
        figure.attr("class", "quotation h-cite");
        blocks(figure.appendElement("blockquote").attr("cite", address), quotation.blocks());
        Element caption = figure.appendElement("figcaption").appendText("— ");
        Element link = caption.appendElement("cite").attr("class", "p-name").appendElement("a");
        link.attr("class", "u-url").attr("href", address);
        link.appendText(PageView.workOf(quotation).title().orElseThrow());
        caption.appendText(", ");
        Element publisher = caption.appendElement("span").attr("class", "p-publication");
        publisher.appendText(PageView.workOf(quotation).publisher().orElseThrow());
    }

    private static void inlines(Element parent, List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                parent.appendText(text.text());
            } else if (inline instanceof Styled styled) {
                inlines(parent.appendElement("em"), styled.content());
            } else if (inline instanceof Link link) {
                inlines(parent.appendElement("a").attr("href", link.url().toString()), link.content());
            }
        }
    }
}
