package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of articles as schema.org's vocabulary has it: the page, the site and its publisher in the head. */
final class ListingGraph {

    private final ListingContext context;
    private final Listing listing;
    private final Publication publication;
    private final Markup out;
    private final JsonMarkup json;
    private final SchemaValues values;
    private final String site;
    private final String page;

    ListingGraph(ListingContext context, Markup out) {
        this.context = context;
        this.listing = context.listing();
        this.publication = listing.publication();
        this.out = out;
        this.json = new JsonMarkup(out);
        this.values = new SchemaValues(json, context.absolute(), out.options().language());
        this.site = publication.url().flatMap(context.absolute()::absolute).orElse("");
        this.page = context.url().orElse("");
    }

    void write() {
        out.markup("<script type=\"application/ld+json\">");
        json.object().field("@context", "https://schema.org").array("@graph");
        page();
        site();
        breadcrumbs();
        json.endArray().endObject();
        out.markup("</script>\n");
    }

    private void page() {
        boolean profile = listing.author().isPresent();
        json.object()
                .type(profile ? "ProfilePage" : "CollectionPage")
                .field("@id", page + "#page")
                .field("url", context.url())
                .field("name", context.heading())
                .field("description", listing.description())
                .field("inLanguage", context.language())
                .reference("isPartOf", site + "#site");
        listing.tag()
                .ifPresent(tag -> json.object("about")
                        .type("Thing")
                        .field("name", tag.label())
                        .endObject());
        listing.author().ifPresent(author -> {
            json.object("mainEntity");
            values.author(author);
            json.endObject();
        });
        json.reference(profile ? "hasPart" : "mainEntity", page + "#list");
        if (!listing.isFrontPage() && !site.isEmpty()) {
            json.reference("breadcrumb", page + "#breadcrumb");
        }
        json.endObject();
    }

    private void site() {
        json.object()
                .type("WebSite")
                .field("@id", site + "#site")
                .field("name", publication.title())
                .field("url", Optional.of(site).filter(it -> !it.isEmpty()))
                .field("description", publication.description())
                .field("inLanguage", publication.language());
        publication.publisher().ifPresent(publisher -> {
            json.object("publisher").field("@id", site + "#publisher");
            values.author(publisher);
            json.endObject();
        });
        json.endObject();
    }

    private void breadcrumbs() {
        if (listing.isFrontPage() || site.isEmpty()) {
            return;
        }
        json.object().type("BreadcrumbList").field("@id", page + "#breadcrumb").array("itemListElement");
        item(json, 1, publication.title().orElse(site), Optional.of(site), "item");
        item(json, 2, context.heading(), context.url(), "item");
        json.endArray().endObject();
    }

    private static void item(JsonMarkup json, int position, String name, Optional<String> url, String key) {
        json.object()
                .type("ListItem")
                .field("position", position)
                .field("name", name)
                .field(key, url)
                .endObject();
    }

    /** The articles themselves, written after the last of them: until then nobody knows them all. */
    static final class Items {

        private record Item(String title, Optional<String> url) {}

        private final ListingContext context;
        private final List<Item> items = new ArrayList<>();

        Items(ListingContext context) {
            this.context = context;
        }

        void add(Article article) {
            items.add(new Item(article.title(), article.url().flatMap(context.absolute()::absolute)));
        }

        void write(Markup out) {
            JsonMarkup json = new JsonMarkup(out);
            out.markup("<script type=\"application/ld+json\">");
            json.object().field("@context", "https://schema.org").array("@graph");
            json.object()
                    .type("ItemList")
                    .field("@id", context.url().orElse("") + "#list")
                    .field("numberOfItems", items.size())
                    .array("itemListElement");
            for (int i = 0; i < items.size(); i++) {
                item(json, i + 1, items.get(i).title, items.get(i).url, "url");
            }
            json.endArray().endObject().endArray().endObject();
            out.markup("</script>\n");
        }
    }
}
