package dev.offprint.benchmarks;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.body;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.em;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import dev.offprint.body.Block;
import dev.offprint.body.Heading;
import dev.offprint.body.Inline;
import dev.offprint.body.ItemList;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.credit.Author;
import dev.offprint.html.Stylesheet;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** j2html: the page as a tree of objects, rendered flat into a writer. */
final class J2htmlPage {

    private static final String STYLE = "\n" + Stylesheet.text();

    void write(PageView view, OutputStream target) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        writer.write("<!DOCTYPE html>\n");
        html().attr("lang", "en").with(pageHead(view), pageBody(view)).render(FlatHtml.into(writer));
        writer.flush();
    }

    private static DomContent pageHead(PageView view) {
        String heading = view.article().title();
        return head(
                meta().attr("charset", "utf-8"),
                name("viewport", "width=device-width, initial-scale=1"),
                title(heading + " – " + view.site()),
                name("description", view.summary()),
                relation("canonical", view.url()),
                each(view.article().authors(), author -> name("author", author.name())),
                each(view.article().authors().stream()
                        .filter(author -> author.url().isPresent())
                        .map(author -> relation("author", PageView.urlOf(author)))),
                name("dcterms.rights", view.notice()),
                each(view.copyright().holders(), holder -> name("dcterms.rightsHolder", holder.name())),
                name("robots", "max-image-preview:large"),
                name("color-scheme", "light dark"),
                each(
                        view.publication().feeds(),
                        feed -> link().attr("rel", "alternate")
                                .attr("type", feed.mediaType())
                                .attr("title", view.site())
                                .attr("href", feed.url())),
                style(rawHtml(STYLE)),
                property("og:title", heading),
                property("og:type", "article"),
                property("og:url", view.url()),
                property("og:site_name", view.site()),
                property("og:description", view.summary()),
                property("og:locale", "en_US"),
                property("og:image", view.image().url().toString()),
                property("og:image:width", Integer.toString(view.width())),
                property("og:image:height", Integer.toString(view.height())),
                property("og:image:alt", view.alt()),
                property("article:published_time", view.published()),
                property("article:modified_time", view.modified()),
                property("article:section", view.section()),
                each(view.article().tags(), it -> property("article:tag", it.label())),
                each(view.article().authors().stream()
                        .filter(author -> author.url().isPresent())
                        .map(author -> property("article:author", PageView.urlOf(author)))),
                name("twitter:card", "summary_large_image"),
                name("twitter:image:alt", view.alt()),
                script(rawHtml(view.graph())).attr("type", "application/ld+json"));
    }

    private static DomContent name(String name, String content) {
        return meta().attr("name", name).attr("content", content);
    }

    private static DomContent property(String name, String content) {
        return meta().attr("property", name).attr("content", content);
    }

    private static DomContent relation(String relation, String address) {
        return link().attr("rel", relation).attr("href", address);
    }

    private static DomContent pageBody(PageView view) {
        return body(
                a("Skip to content").attr("class", "skip").attr("href", "#page:main"),
                header(
                                p(a(view.site()).attr("href", view.home())),
                                nav(ul(each(
                                                view.publication().navigation(),
                                                it -> li(a(it.label()).attr("href", it.url())))))
                                        .attr("aria-label", "Site"))
                        .attr("class", "site"),
                main(article(
                                        start(view),
                                        figure(img().attr("class", "u-featured")
                                                        .attr(
                                                                "src",
                                                                view.image().url())
                                                        .attr("alt", view.alt())
                                                        .attr("width", view.width())
                                                        .attr("height", view.height())
                                                        .attr("fetchpriority", "high")
                                                        .attr("decoding", "async"))
                                                .attr("class", "lead"),
                                        div(blocks(view.article().body().blocks()))
                                                .attr("class", "e-content"),
                                        footer(
                                                ul(each(
                                                                view.article().tags(),
                                                                it -> li(span(it.label())
                                                                        .attr("class", "p-category"))))
                                                        .attr("class", "tags")
                                                        .attr("aria-label", "Topics"),
                                                p(small(
                                                                text("© "),
                                                                time(Integer.toString(view.year())),
                                                                text(" " + view.holder())))
                                                        .attr("class", "copyright")))
                                .attr("class", "h-entry")
                                .attr("lang", "en")
                                .attr("data-article")
                                .attr("data-publication", view.facts()))
                        .attr("id", "page:main"));
    }

    private static DomContent start(PageView view) {
        List<Author> authors = view.article().authors();
        DomContent[] names = new DomContent[2 * authors.size()];
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            names[2 * i] = text(i == 0 ? "By " : " and ");
            names[2 * i + 1] = author.url().isPresent()
                    ? a(author.name())
                            .attr("class", "p-author h-card")
                            .attr("rel", "author")
                            .attr("href", PageView.urlOf(author))
                    : span(author.name()).attr("class", "p-author h-card");
        }
        return header(
                tag("hgroup")
                        .with(
                                p(span(view.section()).attr("class", "section")).attr("class", "kicker"),
                                h1(view.article().title()).attr("class", "p-name")),
                p(names).attr("class", "byline"),
                p(
                                a(time(view.publishedDay())
                                                .attr("class", "dt-published")
                                                .attr("datetime", view.published()))
                                        .attr("class", "u-url")
                                        .attr("href", view.url()),
                                text(" · Updated "),
                                time(view.modifiedDay())
                                        .attr("class", "dt-updated")
                                        .attr("datetime", view.modified()))
                        .attr("class", "dates"));
    }

    private static DomContent[] blocks(List<Block> blocks) {
        DomContent[] contents = new DomContent[blocks.size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = block(blocks.get(i));
        }
        return contents;
    }

    private static DomContent block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return p(inlines(paragraph.content()));
        } else if (block instanceof Heading heading) {
            return heading.level() == 1 ? h2(inlines(heading.content())) : h3(inlines(heading.content()));
        } else if (block instanceof Quotation quotation) {
            String address = PageView.addressOf(quotation);
            return figure(
                            blockquote(blocks(quotation.blocks())).attr("cite", address),
                            figcaption(
                                    text("— "),
                                    cite(a(PageView.workOf(quotation).title().orElseThrow())
                                                    .attr("class", "u-url")
                                                    .attr("href", address))
                                            .attr("class", "p-name"),
                                    text(", "),
                                    span(PageView.workOf(quotation).publisher().orElseThrow())
                                            .attr("class", "p-publication")))
                    .attr("class", "quotation h-cite");
        }
        return ul(each(((ItemList) block).items(), item -> li(inlines(PageView.contentOf(item)))));
    }

    private static DomContent[] inlines(List<Inline> content) {
        DomContent[] contents = new DomContent[content.size()];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = inline(content.get(i));
        }
        return contents;
    }

    private static DomContent inline(Inline inline) {
        if (inline instanceof Text text) {
            return text(text.text());
        } else if (inline instanceof Styled styled) {
            return em(inlines(styled.content()));
        }
        Link link = (Link) inline;
        return a(inlines(link.content())).attr("href", link.url());
    }
}
