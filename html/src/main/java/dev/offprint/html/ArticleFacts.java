package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Tag;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.json.ArticleJson;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes, for readers of our own pages, what a page shows neither to people nor to machines in a form that leads back:
 * identifiers, properties, who owns what in all detail, and addresses that are not absolute. The rest is read from where
 * it is shown, from the head and from the JSON-LD.
 */
final class ArticleFacts {

    private static final int MOST = 50;

    private final ArticleContext context;
    private final Article article;
    private final Markup out;

    ArticleFacts(ArticleContext context, Markup out) {
        this.context = context;
        this.article = context.article();
        this.out = out;
    }

    /** The attributes of the article's element; one is there in any case, for it tells that the page is one of ours. */
    void write() {
        // said here too, for the element may stand in a page of somebody else's, or of another language's site
        out.attribute("lang", article.language());
        Direction usual = article.language().map(Direction::of).orElse(Direction.LTR);
        if (context.direction() != usual) {
            out.direction(context.direction());
        }
        Article rest = rest();
        if (rest.equals(Article.builder(article.title()).build())) {
            out.markup(" data-article");
        } else {
            out.json("data-article", ArticleJson.write(rest));
        }
        Publication publication = publication();
        if (!publication.equals(Publication.UNKNOWN)) {
            out.json("data-publication", ArticleJson.write(publication));
        }
    }

    private Article rest() {
        return Article.builder(article.title())
                .id(article.id()
                        .filter(id -> !Optional.of(id).equals(article.url().map(URI::toString)))
                        .orElse(null))
                .url(article.url().filter(url -> !isAbsolute(url)).orElse(null))
                .summary(article.summary()
                        .filter(summary -> article.subtitle().equals(Optional.of(summary)))
                        .orElse(null))
                .authors(areInGraph(article.authors()) ? List.of() : article.authors())
                .contributors(
                        article.contributors().stream().allMatch(this::isShown) ? List.of() : article.contributors())
                .tags(article.tags().stream().allMatch(this::isPlain) ? List.of() : article.tags())
                .image(article.image()
                        .filter(image -> out.addresses().image(image.url()).isEmpty())
                        .orElse(null))
                .attachments(
                        areAbsolute(article.attachments().stream()
                                        .map(Attachment::url)
                                        .toList())
                                ? List.of()
                                : article.attachments())
                .copyright(article.copyright().orElse(null))
                .basedOn(article.basedOn().stream().allMatch(this::isShown) ? List.of() : article.basedOn())
                .translations(areLinks(article.translations().values()) ? Map.of() : article.translations())
                .externalUrl(article.externalUrl()
                        .filter(url -> out.addresses().link(url).isEmpty())
                        .orElse(null))
                .properties(article.properties())
                .build();
    }

    private Publication publication() {
        Publication all = context.publication();
        if (all.equals(Publication.UNKNOWN)) {
            return all;
        }
        boolean inGraph = context.hasSite();
        PublicationBuilder rest = Publication.builder()
                .title(all.title().filter(it -> !inGraph).orElse(null))
                .description(all.description().filter(it -> !inGraph).orElse(null))
                .language(all.language().filter(it -> !inGraph).orElse(null))
                .publisher(all.publisher()
                        .filter(it -> !isInGraph(it) || it.fediverse().isPresent())
                        .orElse(null))
                .logo(all.logo().filter(it -> !isLogoInGraph(it)).orElse(null))
                .icon(all.icon().filter(it -> !isInHead(it)).orElse(null))
                .image(all.image().orElse(null))
                .copyright(all.copyright().orElse(null))
                .hubs(all.hubs());
        if (!areLinks(all.feeds().stream().map(FeedAddress::url).toList())) {
            rest.feeds(all.feeds());
        }
        if (!areLinks(all.navigation().stream().map(NavigationLink::url).toList())) {
            rest.navigation(all.navigation());
        }
        return rest.build();
    }

    private boolean areInGraph(Collection<Author> authors) {
        long handles = authors.stream()
                .filter(author -> author.fediverse().isPresent())
                .count();
        return authors.stream().allMatch(this::isInGraph) && (handles == 0 || handles == authors.size());
    }

    /** Whether JSON-LD says all that is known of somebody; a handle in the fediverse has an element of its own. */
    private boolean isInGraph(Author author) {
        boolean person = author.kind() == Author.Kind.PERSON;
        boolean work = author.jobTitle().isPresent() || author.affiliation().isPresent();
        return author.email().isEmpty()
                && author.role().isEmpty()
                && (person || !work)
                && areAbsolute(author.url().stream().toList())
                && areAbsolute(author.avatar().stream().toList())
                && areAbsolute(author.sameAs())
                && author.sameAs().size() <= MOST;
    }

    private boolean isLogoInGraph(Image logo) {
        Optional<Author> publisher = context.publication().publisher();
        return publisher.isPresent()
                && publisher.get().kind() == Author.Kind.ORGANIZATION
                && logo.caption().isEmpty()
                && logo.credit().isEmpty()
                && logo.copyright().isEmpty()
                && !logo.alt().equals(Optional.of(""))
                && logo.variants().isEmpty()
                && isAbsolute(logo.url());
    }

    private boolean isInHead(Image icon) {
        Image.Builder plain =
                Image.builder(icon.url()).mediaType(icon.mediaType().orElse(null));
        if (icon.width().isPresent() && icon.height().isPresent()) {
            plain.size(icon.width().getAsInt(), icon.height().getAsInt());
        }
        return icon.equals(plain.build()) && out.addresses().file(icon.url()).isPresent();
    }

    private boolean isPlain(Tag tag) {
        return tag.scheme().isEmpty() && areLinks(tag.url().stream().toList());
    }

    /** Whether the line of contributors says all that is known of somebody. */
    private boolean isShown(Author author) {
        Author shown = Author.builder(author.name())
                .url(author.url().orElse(null))
                .role(author.role().orElse(null))
                .build();
        return author.equals(shown) && areLinks(author.url().stream().toList());
    }

    private boolean areLinks(Collection<URI> urls) {
        return urls.stream().allMatch(url -> out.addresses().link(url).isPresent());
    }

    private boolean isShown(Work work) {
        return new FactMarkup(out).isPlain(work);
    }

    private boolean areAbsolute(Collection<URI> urls) {
        return urls.stream().allMatch(this::isAbsolute);
    }

    /** Whether an address stands in the head as it is here. */
    private boolean isAbsolute(URI url) {
        return context.absolute().absolute(url).equals(Optional.of(url.toString()));
    }
}
