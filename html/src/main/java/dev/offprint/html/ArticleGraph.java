package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Update;
import dev.offprint.body.Body;
import dev.offprint.credit.Author;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The page as schema.org's vocabulary has it: one JSON-LD graph of article, page, site, publisher and the way there. */
final class ArticleGraph {

    private static final Set<Article.Kind> NEWS = Set.of(Article.Kind.NEWS, Article.Kind.OPINION, Article.Kind.REVIEW);

    private final ArticleContext context;
    private final Article article;
    private final Publication publication;
    private final Markup out;
    private final JsonMarkup json;
    private final SchemaValues values;
    private final String page;
    private final String site;

    ArticleGraph(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.publication = context.publication();
        this.out = out;
        this.json = new JsonMarkup(out);
        this.values = new SchemaValues(json, context.absolute(), context.labelLanguage());
        this.page = context.url().orElse("");
        this.site = publication.url().flatMap(context.absolute()::absolute).orElse("");
    }

    void write() {
        out.markup("<script type=\"application/ld+json\">");
        json.object().field("@context", "https://schema.org").array("@graph");
        article();
        page();
        site();
        publisher();
        breadcrumbs();
        json.endArray().endObject();
        out.markup("</script>\n");
    }

    private void article() {
        json.object()
                .type(type())
                .field("@id", page + "#article")
                .field("headline", article.title())
                .field("alternativeHeadline", article.subtitle())
                .field("description", context.description())
                .field("url", context.url())
                .reference("mainEntityOfPage", page + "#page");
        if (context.hasSite()) {
            json.reference("isPartOf", site + "#site");
        }
        json.field("inLanguage", context.language())
                .field("datePublished", article.published().map(DateMarkup::exact))
                .field("dateModified", article.modified().map(DateMarkup::exact));
        people();
        values.images("image", context.sharedImages());
        content();
        context.copyright().ifPresent(copyright -> {
            values.copyright(copyright, context.notice());
            json.field("creditText", SchemaValues.attribution(copyright));
        });
        values.works("citation", context.survey().quoted());
        values.works("isBasedOn", article.basedOn());
        paywall();
        attachments();
        updates();
        json.endObject();
    }

    private String type() {
        return switch (article.kind()) {
            case ARTICLE -> "Article";
            case NEWS -> "NewsArticle";
            case BLOG_POST -> "BlogPosting";
            case REVIEW -> "ReviewNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case REPORT -> "Report";
            case LIVE_BLOG -> "LiveBlogPosting";
        };
    }

    private void people() {
        values.authors("author", article.authors());
        if (!article.contributors().isEmpty()) {
            values.authors("editor", contributors(ArticleGraph::isEditor));
            values.authors("translator", contributors(it -> isRole(it, "translator")));
            values.authors("contributor", contributors(it -> !isEditor(it) && !isRole(it, "translator")));
        }
        if (publication.publisher().isPresent()) {
            json.reference("publisher", site + "#publisher");
        }
    }

    private List<Author> contributors(Predicate<Author> wanted) {
        return article.contributors().stream().filter(wanted).toList();
    }

    /** To schema.org an editor is a person. */
    private static boolean isEditor(Author author) {
        return isRole(author, "editor") && author.kind() == Author.Kind.PERSON;
    }

    private static boolean isRole(Author author, String role) {
        return author.role()
                .filter(it -> it.toLowerCase(Locale.ROOT).equals(role))
                .isPresent();
    }

    private void content() {
        json.field("articleSection", article.section());
        values.strings("keywords", article.tags(), tag -> Optional.of(tag.label()));
        if (!article.body().isEmpty()) {
            json.field("wordCount", article.wordCount())
                    .field("timeRequired", article.readingTime().toString());
        }
        if (NEWS.contains(article.kind())) {
            json.field("dateline", article.dateline());
        }
    }

    private void paywall() {
        if (context.survey().isPaywalled()) {
            json.field("isAccessibleForFree", false)
                    .object("hasPart")
                    .type("WebPageElement")
                    .field("isAccessibleForFree", false)
                    .field("cssSelector", ".paywalled")
                    .endObject();
        }
    }

    private void attachments() {
        if (article.attachments().isEmpty()) {
            return;
        }
        json.array("associatedMedia");
        for (Attachment attachment : article.attachments()) {
            json.object().type("MediaObject");
            values.address("contentUrl", Optional.of(attachment.url()));
            json.field("encodingFormat", attachment.mediaType()).field("name", attachment.title());
            attachment.length().ifPresent(length -> json.field("contentSize", Long.toString(length)));
            json.field("duration", attachment.duration().map(Object::toString)).endObject();
        }
        json.endArray();
    }

    private void updates() {
        boolean live = article.kind() == Article.Kind.LIVE_BLOG;
        updates("correction", "CorrectionComment", "text", Update.Kind.CORRECTION);
        if (live) {
            json.field("coverageStartTime", article.published().map(DateMarkup::exact));
            updates("liveBlogUpdate", "BlogPosting", "articleBody", Update.Kind.UPDATE);
        }
    }

    private void updates(String name, String type, String textName, Update.Kind kind) {
        if (article.updates().isEmpty()) {
            return;
        }
        List<Update> updates =
                article.updates().stream().filter(it -> it.kind() == kind).toList();
        if (updates.isEmpty()) {
            return;
        }
        json.array(name);
        for (Update update : updates) {
            json.object()
                    .type(type)
                    .field(type.equals("BlogPosting") ? "headline" : "name", update.title())
                    .field("datePublished", DateMarkup.exact(update.date()))
                    .field(textName, new Body(update.blocks(), List.of()).text())
                    .endObject();
        }
        json.endArray();
    }

    private void page() {
        json.object()
                .type("WebPage")
                .field("@id", page + "#page")
                .field("url", context.url())
                .field("name", article.title())
                .field("inLanguage", context.language());
        if (context.hasSite()) {
            json.reference("isPartOf", site + "#site");
        }
        if (hasBreadcrumbs()) {
            json.reference("breadcrumb", page + "#breadcrumb");
        }
        json.endObject();
    }

    private void site() {
        if (context.hasSite()) {
            json.object()
                    .type(article.kind() == Article.Kind.BLOG_POST ? "Blog" : "WebSite")
                    .field("@id", site + "#site")
                    .field("name", publication.title())
                    .field("url", Optional.of(site).filter(it -> !it.isEmpty()))
                    .field("description", publication.description())
                    .field("inLanguage", publication.language());
            if (publication.publisher().isPresent()) {
                json.reference("publisher", site + "#publisher");
            }
            json.endObject();
        }
    }

    private void publisher() {
        publication.publisher().ifPresent(publisher -> {
            json.object().field("@id", site + "#publisher");
            values.author(publisher);
            publication
                    .logo()
                    .filter(logo -> context.absolute().absolute(logo.url()).isPresent())
                    .filter(logo -> publisher.kind() == Author.Kind.ORGANIZATION)
                    .ifPresent(logo -> {
                        json.object("logo");
                        values.image(logo);
                        json.endObject();
                    });
            json.endObject();
        });
    }

    private boolean hasBreadcrumbs() {
        return publication.title().isPresent() && !site.isEmpty();
    }

    /** From the front page by the section, where the site has a page for it, to the article. */
    private void breadcrumbs() {
        if (!hasBreadcrumbs()) {
            return;
        }
        json.object().type("BreadcrumbList").field("@id", page + "#breadcrumb").array("itemListElement");
        crumb(1, publication.title().orElse(""), Optional.of(site));
        crumb(section() ? 3 : 2, article.title(), context.url());
        json.endArray().endObject();
    }

    /** Whether there was a page for the section to write. */
    private boolean section() {
        for (NavigationLink entry : publication.navigation()) {
            if (article.section().isPresent()
                    && entry.label().equals(article.section().get())) {
                Optional<String> address = context.absolute().absolute(entry.url());
                if (address.isPresent()) {
                    crumb(2, entry.label(), address);
                    return true;
                }
            }
        }
        return false;
    }

    private void crumb(int position, String name, Optional<String> url) {
        json.object()
                .type("ListItem")
                .field("position", position)
                .field("name", name)
                .field("item", url)
                .endObject();
    }
}
