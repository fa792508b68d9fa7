package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import java.util.Iterator;

/** The forms of a publication, and of an edition: a publication with articles. */
final class PublicationForms {

    static final Form<Publication> PUBLICATION = Form.object(PublicationForms::write, PublicationForms::publication);
    static final Form<FeedAddress> FEED = Form.object(PublicationForms::write, PublicationForms::feed);
    static final Form<NavigationLink> NAVIGATION = Form.object(PublicationForms::write, PublicationForms::navigation);
    static final Form<Edition> EDITION = new Form<>(
            (edition, out) -> write(edition.publication(), edition.articles().iterator(), out),
            value -> value.object(PublicationForms::edition));

    private PublicationForms() {}

    /** The version is first and the articles are last, so that a reader knows what it reads before it reads many. */
    static void write(Publication publication, Iterator<Article> articles, JsonOutput out) {
        out.startObject().text("offprint", Version.CURRENT);
        if (!publication.equals(Publication.UNKNOWN)) {
            out.value("publication", publication, PUBLICATION);
        }
        out.name("articles").array(articles, ArticleForms.ARTICLE).endObject();
    }

    private static Edition edition(JsonObject in) {
        in.optional("offprint").ifPresent(Version::check);
        return new Edition(
                in.optional("publication", PUBLICATION).orElse(Publication.UNKNOWN),
                in.required("articles").list(ArticleForms.ARTICLE));
    }

    private static void write(Publication publication, JsonOutput out) {
        out.text("title", publication.title())
                .text("url", publication.url())
                .text("description", publication.description())
                .text("language", publication.language())
                .value("publisher", publication.publisher(), CreditForms.AUTHOR)
                .value("logo", publication.logo(), WorkForms.IMAGE)
                .value("icon", publication.icon(), WorkForms.IMAGE)
                .value("image", publication.image(), WorkForms.IMAGE)
                .value("copyright", publication.copyright(), CreditForms.COPYRIGHT)
                .list("feeds", publication.feeds(), FEED)
                .list("hubs", publication.hubs(), Form.LINK)
                .list("navigation", publication.navigation(), NAVIGATION)
                .list("credits", publication.credits(), CreditForms.SITE_CREDIT);
    }

    private static Publication publication(JsonObject in) {
        return Publication.builder()
                .title(in.text("title").orElse(null))
                .url(in.optional("url", Form.LINK).orElse(null))
                .description(in.text("description").orElse(null))
                .language(in.text("language").orElse(null))
                .publisher(in.optional("publisher", CreditForms.AUTHOR).orElse(null))
                .logo(in.optional("logo", WorkForms.IMAGE).orElse(null))
                .icon(in.optional("icon", WorkForms.IMAGE).orElse(null))
                .image(in.optional("image", WorkForms.IMAGE).orElse(null))
                .copyright(in.optional("copyright", CreditForms.COPYRIGHT).orElse(null))
                .feeds(in.list("feeds", FEED))
                .hubs(in.list("hubs", Form.LINK))
                .navigation(in.list("navigation", NAVIGATION))
                .credits(in.list("credits", CreditForms.SITE_CREDIT))
                .build();
    }

    private static void write(FeedAddress feed, JsonOutput out) {
        out.text("mediaType", feed.mediaType()).text("url", feed.url().toString());
    }

    private static FeedAddress feed(JsonObject in) {
        return new FeedAddress(in.required("mediaType").text(), in.required("url", Form.LINK));
    }

    private static void write(NavigationLink link, JsonOutput out) {
        out.text("label", link.label()).text("url", link.url().toString());
    }

    private static NavigationLink navigation(JsonObject in) {
        return new NavigationLink(in.required("label").text(), in.required("url", Form.LINK));
    }
}
