package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Publication;
import dev.offprint.PublicationBuilder;
import dev.offprint.Tag;
import dev.offprint.Value;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    /** Whether nothing was found so far that is told nowhere else. */
    private boolean isTold = true;

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
        ArticleBuilder rest = rest();
        if (isTold) {
            out.markup(" data-article");
        } else {
            out.json("data-article", ArticleJson.write(rest.build()));
        }
        isTold = true;
        PublicationBuilder publication = publication();
        if (!isTold) {
            out.json("data-publication", ArticleJson.write(publication.build()));
        }
    }

    private ArticleBuilder rest() {
        return Article.builder(article.title())
                .id(untold(
                        article.id(),
                        id -> article.url()
                                .filter(url -> id.equals(url.toString()))
                                .isPresent()))
                .url(untold(article.url(), this::isAbsolute))
                .summary(
                        untold(article.summary(), summary -> !article.subtitle().equals(Optional.of(summary))))
                .authors(untold(article.authors(), areInGraph(article.authors())))
                .contributors(untold(article.contributors(), all(article.contributors(), this::isShown)))
                .tags(untold(article.tags(), all(article.tags(), this::isPlain)))
                .image(untold(
                        article.image(),
                        image -> out.addresses().image(image.url()).isPresent()))
                .attachments(untold(article.attachments(), all(article.attachments(), it -> isAbsolute(it.url()))))
                .copyright(untold(article.copyright(), it -> false))
                .basedOn(untold(article.basedOn(), all(article.basedOn(), this::isShown)))
                .translations(translations())
                .externalUrl(untold(article.externalUrl(), this::isLink))
                .properties(properties());
    }

    private Map<String, URI> translations() {
        if (all(article.translations().values(), this::isLink)) {
            return Map.of();
        }
        isTold = false;
        return article.translations();
    }

    private Map<String, Value> properties() {
        isTold &= article.properties().isEmpty();
        return article.properties();
    }

    private PublicationBuilder publication() {
        Publication all = context.publication();
        boolean inGraph = context.hasSite();
        return Publication.builder()
                .title(untold(all.title(), it -> inGraph))
                .description(untold(all.description(), it -> inGraph))
                .language(untold(all.language(), it -> inGraph))
                .publisher(untold(
                        all.publisher(), it -> isInGraph(it) && it.fediverse().isEmpty()))
                .logo(untold(all.logo(), this::isLogoInGraph))
                .icon(untold(all.icon(), this::isInHead))
                .image(untold(all.image(), it -> false))
                .copyright(untold(all.copyright(), it -> false))
                .hubs(untold(all.hubs(), all.hubs().isEmpty()))
                .feeds(untold(all.feeds(), all(all.feeds(), it -> isLink(it.url()))))
                .navigation(untold(all.navigation(), all(all.navigation(), it -> isLink(it.url()))));
    }

    /** The value, if it is told nowhere else. */
    private <T> @Nullable T untold(Optional<T> value, Predicate<T> told) {
        if (value.isEmpty() || told.test(value.get())) {
            return null;
        }
        isTold = false;
        return value.get();
    }

    private <T> List<T> untold(List<T> values, boolean told) {
        isTold &= told;
        return told ? List.of() : values;
    }

    private static <T> boolean all(Collection<T> values, Predicate<T> condition) {
        for (T value : values) {
            if (!condition.test(value)) {
                return false;
            }
        }
        return true;
    }

    private boolean areInGraph(List<Author> authors) {
        return all(authors, this::isInGraph)
                && (all(authors, author -> author.fediverse().isEmpty())
                        || all(authors, author -> author.fediverse().isPresent()));
    }

    /** Whether JSON-LD says all that is known of somebody; a handle in the fediverse has an element of its own. */
    private boolean isInGraph(Author author) {
        boolean person = author.kind() == Author.Kind.PERSON;
        boolean work = author.jobTitle().isPresent() || author.affiliation().isPresent();
        return author.email().isEmpty()
                && author.role().isEmpty()
                && (person || !work)
                && isAbsolute(author.url())
                && isAbsolute(author.avatar())
                && all(author.sameAs(), this::isAbsolute)
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
        return tag.scheme().isEmpty() && isLink(tag.url());
    }

    /** Whether the line of contributors says all that is known of somebody. */
    private boolean isShown(Author author) {
        Author shown = Author.builder(author.name())
                .url(author.url().orElse(null))
                .role(author.role().orElse(null))
                .build();
        return author.equals(shown) && isLink(author.url());
    }

    private boolean isLink(Optional<URI> url) {
        return url.isEmpty() || isLink(url.get());
    }

    private boolean isLink(URI url) {
        return out.addresses().link(url).isPresent();
    }

    private boolean isShown(Work work) {
        return new FactMarkup(out).isPlain(work);
    }

    private boolean isAbsolute(Optional<URI> url) {
        return url.isEmpty() || isAbsolute(url.get());
    }

    /** Whether an address stands in the head as it is here. */
    private boolean isAbsolute(URI url) {
        return context.absolute().absolute(url).equals(Optional.of(url.toString()));
    }
}
