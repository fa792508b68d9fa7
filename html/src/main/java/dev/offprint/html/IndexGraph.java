package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import java.util.List;
import java.util.Optional;

/** The list of articles as schema.org's vocabulary has it. */
final class IndexGraph {

    private final Publication publication;
    private final List<Article> articles;
    private final Addresses addresses;
    private final Markup out;
    private final JsonMarkup json;

    IndexGraph(Publication publication, List<Article> articles, Addresses addresses, Markup out) {
        this.publication = publication;
        this.articles = articles;
        this.addresses = addresses;
        this.out = out;
        this.json = new JsonMarkup(out);
    }

    void write() {
        String site = publication.url().flatMap(addresses::absolute).orElse("");
        SchemaValues values = new SchemaValues(json, addresses, out.options().language());
        out.markup("<script type=\"application/ld+json\">");
        json.object().field("@context", "https://schema.org").array("@graph");
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
        json.object().type("ItemList").field("@id", site + "#list").array("itemListElement");
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            json.object()
                    .type("ListItem")
                    .field("position", i + 1)
                    .field("name", article.title())
                    .field("url", article.url().flatMap(addresses::absolute))
                    .endObject();
        }
        json.endArray().endObject().endArray().endObject();
        out.markup("</script>\n");
    }
}
