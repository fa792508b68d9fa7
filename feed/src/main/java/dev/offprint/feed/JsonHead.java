package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Value;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.SiteCredit;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Makes a publication of the top of a JSON Feed, and the feed. */
final class JsonHead {

    private final JsonObject object;
    private final FeedContext context;
    private final Optional<URI> home;
    private final Optional<URI> self;

    JsonHead(JsonObject object, FeedContext context) {
        this.object = object;
        this.context = context;
        home = context.page("home_page_url", object.text("home_page_url").orElse(null), context.base);
        self = context.page("feed_url", object.text("feed_url").orElse(null), context.base);
    }

    /** Links in articles are relative to the site, if nothing else is said, or to the feed itself. */
    void settle() {
        if (context.base == null) {
            context.base = home.or(() -> self).orElse(null);
        }
    }

    /** Who signs articles that name nobody. */
    List<Author> authors() {
        JsonCreditReader credit = new JsonCreditReader(context, context.base);
        List<Author> author = credit.authors(object, "author");
        List<Author> listed = credit.authors(object, "authors");
        return listed.isEmpty() ? author : listed;
    }

    /** The feed with these articles. */
    Feed feed(List<Article> articles) {
        authors();
        JsonObject extension = JsonCreditReader.extension(object);
        JsonCreditReader credit = new JsonCreditReader(context, context.base);
        Feed.Builder feed = Feed.builder(publication(extension, credit))
                .articles(articles)
                .id(extension.text("id").orElse(null))
                .self(self.orElse(null));
        context.page("next_url", object.text("next_url").orElse(null), context.base)
                .ifPresent(url -> feed.page(Page.NEXT, url));
        extension.object("pages").ifPresent(pages -> {
            for (Page page : Page.values()) {
                context.page("a page", pages.text(page.relation()).orElse(null), context.base)
                        .ifPresent(url -> feed.page(page, url));
            }
        });
        if (object.value("expired").filter(new Value.Flag(true)::equals).isPresent()) {
            feed.history(History.ARCHIVE);
        }
        if (extension.text("history").filter("complete"::equals).isPresent()) {
            feed.history(History.COMPLETE);
        }
        for (JsonObject deletion : extension.objects("deletions")) {
            credit.attempt(
                            "a deletion",
                            () -> new Deletion(
                                    deletion.text("id").orElse(""),
                                    context.date("date", deletion.text("date").orElse(null))
                                            .orElseThrow(() -> new IllegalArgumentException("a deletion without date")),
                                    deletion.object("by").flatMap(credit::author),
                                    deletion.text("comment")))
                    .ifPresent(feed::deletion);
        }
        feed.updated(
                context.date("updated", extension.text("updated").orElse(null)).orElse(null));
        tellRest();
        return feed.build();
    }

    private void tellRest() {
        object.text("version");
        object.value("items");
        object.rest()
                .keySet()
                .forEach(name -> context.findings.infoOnce(
                        name, "not-kept", "the feed has a property " + Findings.quote(name), "left out"));
    }

    private Publication publication(JsonObject extension, JsonCreditReader credit) {
        JsonExtensionReader values = new JsonExtensionReader(context, context.base);
        Optional<Image> icon = values.image("the feed's icon", object.text("icon"));
        Optional<Image> favicon = values.image("the feed's favicon", object.text("favicon"));
        PublicationBuilder publication = Publication.builder()
                .title(object.text("title").orElse(null))
                .url(home.orElse(null))
                .description(object.text("description").orElse(null))
                .language(context.language(object.text("language").orElse(null)).orElse(null))
                .publisher(extension.object("publisher").flatMap(credit::author).orElse(null))
                .copyright(credit.copyright(extension.object("copyright")).orElse(null))
                .logo(values.image(extension.object("logo")).or(() -> icon).orElse(null))
                .icon(values.image(extension.object("icon")).or(() -> favicon).orElse(null))
                .image(values.image(extension.object("image")).orElse(null));
        for (JsonObject hub : object.objects("hubs")) {
            context.page("a hub", hub.text("url").orElse(null), context.base).ifPresent(publication::hub);
        }
        for (JsonObject feed : extension.objects("feeds")) {
            credit.attempt(
                            "a feed",
                            () -> new FeedAddress(
                                    feed.text("mime_type").orElse(""),
                                    URI.create(feed.text("url").orElse(""))))
                    .ifPresent(publication::feed);
        }
        for (JsonObject link : extension.objects("navigation")) {
            credit.attempt(
                            "a link",
                            () -> new NavigationLink(
                                    link.text("label").orElse(""),
                                    URI.create(link.text("url").orElse(""))))
                    .ifPresent(publication::navigation);
        }
        for (JsonObject site : extension.objects("credits")) {
            credit.attempt(
                            "a credit",
                            () -> new SiteCredit(
                                    site.text("label").orElse(""),
                                    site.text("name").orElse(""),
                                    context.link("a credit", site.text("url").orElse(null), context.base)))
                    .ifPresent(publication::credit);
        }
        return publication.build();
    }
}
