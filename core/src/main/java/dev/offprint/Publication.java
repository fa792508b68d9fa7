package dev.offprint;

import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.SiteCredit;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where an article appears: a blog, a newspaper, a site. Pages and feeds both take it, so that it is said once.
 * Immutable, equal by value, safe to share.
 *
 * <p>Start with {@link #of(String, String)} or {@link #builder()}.
 */
public final class Publication {

    /** Nothing is known of where an article appears. */
    public static final Publication UNKNOWN = builder().build();

    private final PublicationFacts facts;

    Publication(PublicationFacts facts) {
        this.facts = facts;
    }

    /** A publication of which no more than name and address are known. */
    public static Publication of(String title, String url) {
        return builder().title(title).url(url).build();
    }

    /** Starts a publication. Nothing is required, for a single page may tell little of it. */
    public static PublicationBuilder builder() {
        return new PublicationBuilder();
    }

    /** The copyright that holds for an article: its own, else the one that the publication gives to all. */
    public Optional<Copyright> copyrightOf(Article article) {
        return article.copyright().or(this::copyright);
    }

    /** The name of the site or paper. A feed needs one. */
    public Optional<String> title() {
        return facts.title();
    }

    /** The address of its front page. */
    public Optional<URI> url() {
        return facts.url();
    }

    /** What it is about. */
    public Optional<String> description() {
        return facts.description();
    }

    /** The language of most of its articles, as a BCP 47 tag. */
    public Optional<String> language() {
        return facts.language();
    }

    /** Who publishes it. */
    public Optional<Author> publisher() {
        return facts.publisher();
    }

    /** The mark of the publisher. */
    public Optional<Image> logo() {
        return facts.logo();
    }

    /** A small square image that stands for it in lists and tabs. */
    public Optional<Image> icon() {
        return facts.icon();
    }

    /** A large image that stands for it where an article has none. */
    public Optional<Image> image() {
        return facts.image();
    }

    /** Who owns the articles that do not say so themselves. */
    public Optional<Copyright> copyright() {
        return facts.copyright();
    }

    /** Where its feeds are. */
    public List<FeedAddress> feeds() {
        return facts.feeds();
    }

    /** WebSub hubs that tell subscribers of changes. */
    public List<URI> hubs() {
        return facts.hubs();
    }

    /** Links that every page shows. */
    public List<NavigationLink> navigation() {
        return facts.navigation();
    }

    /** Who made the site, as printed at the foot of its pages. */
    public List<SiteCredit> credits() {
        return facts.credits();
    }

    /** The same publication with a change: {@code publication.with(change -> change.title("New"))}. */
    public Publication with(Consumer<PublicationBuilder> change) {
        PublicationBuilder builder = new PublicationBuilder(facts);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication publication && facts.equals(publication.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^PublicationFacts", "Publication");
    }
}
