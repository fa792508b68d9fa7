package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a page that lists articles shows: the front page of a publication, the articles of an author or on a tag, or one
 * of the pages that a long list is parted into. Immutable.
 *
 * <p>Start with {@link #of(Publication, Iterable)} or {@link #builder(Publication, Iterable)}.
 */
public final class Listing {

    private final Publication publication;
    private final Iterable<Article> articles;
    private final Optional<Author> author;
    private final Optional<Tag> tag;
    private final Optional<String> title;
    private final Optional<String> description;
    private final Optional<URI> url;
    private final OptionalInt number;
    private final Optional<URI> previous;
    private final Optional<URI> next;

    private Listing(Builder builder) {
        publication = builder.publication;
        articles = builder.articles;
        author = Optional.ofNullable(builder.author);
        tag = Optional.ofNullable(builder.tag);
        title = builder.title;
        description = builder.description;
        url = Optional.ofNullable(builder.url);
        number = builder.number;
        previous = Optional.ofNullable(builder.previous);
        next = Optional.ofNullable(builder.next);
    }

    /** The front page: all articles of a publication, in the order given. */
    public static Listing of(Publication publication, Iterable<Article> articles) {
        return builder(publication, articles).build();
    }

    /**
     * Starts a list.
     *
     * @param publication where the articles appear
     * @param articles in the order given; asked once for each page that is written, never copied, and read one by one, so
     *     that as many can be listed as a source can give
     */
    public static Builder builder(Publication publication, Iterable<Article> articles) {
        return new Builder(Rule.given("publication", publication), Rule.given("articles", articles));
    }

    /** Where the articles appear. */
    public Publication publication() {
        return publication;
    }

    /** The articles, in order. */
    public Iterable<Article> articles() {
        return articles;
    }

    /** Whose articles they are, if that is what they share. */
    public Optional<Author> author() {
        return author;
    }

    /** What the articles are about, if that is what they share. */
    public Optional<Tag> tag() {
        return tag;
    }

    /** The headline: what was given, else the author's name, the tag's label, the publication's title. */
    public Optional<String> title() {
        return title.or(() -> author.map(Author::name))
                .or(() -> tag.map(Tag::label))
                .or(publication::title);
    }

    /** What the list is: what was given, else what the author's biography or, on a front page, the publication says. */
    public Optional<String> description() {
        return description
                .or(() -> author.flatMap(Author::bio))
                .or(() -> isFrontPage() ? publication.description() : Optional.empty());
    }

    /** The address of this page: what was given, else, for the first page of a front page, the publication's. */
    public Optional<URI> url() {
        return url.or(() -> isFrontPage() && number.orElse(1) == 1 ? publication.url() : Optional.empty());
    }

    /** Which page of several this is, counted from 1. */
    public OptionalInt number() {
        return number;
    }

    /** The page before. */
    public Optional<URI> previous() {
        return previous;
    }

    /** The page after. */
    public Optional<URI> next() {
        return next;
    }

    boolean isFrontPage() {
        return author.isEmpty() && tag.isEmpty() && title.isEmpty();
    }

    /** Collects a list. Null or blank makes a single value absent. */
    public static final class Builder {

        private final Publication publication;
        private final Iterable<Article> articles;
        private @Nullable Author author;
        private @Nullable Tag tag;
        private Optional<String> title = Optional.empty();
        private Optional<String> description = Optional.empty();
        private @Nullable URI url;
        private OptionalInt number = OptionalInt.empty();
        private @Nullable URI previous;
        private @Nullable URI next;

        private Builder(Publication publication, Iterable<Article> articles) {
            this.publication = publication;
            this.articles = articles;
        }

        /** Whose articles they are: their card is shown first. */
        public Builder author(@Nullable Author author) {
            this.author = author;
            return this;
        }

        /** What the articles are about. */
        public Builder tag(@Nullable Tag tag) {
            this.tag = tag;
            return this;
        }

        /** The headline, for a list by something else, such as a section or a year. */
        public Builder title(@Nullable String title) {
            this.title = Rule.optionalLine(title);
            return this;
        }

        /** What the list is. */
        public Builder description(@Nullable String description) {
            this.description = Rule.optionalLine(description);
            return this;
        }

        /** The address of this page. */
        public Builder url(@Nullable URI url) {
            this.url = url == null ? null : Rule.link("url", url);
            return this;
        }

        /** Which page of several this is, counted from 1. */
        public Builder number(int number) {
            this.number = Rule.positive("number", OptionalInt.of(number));
            return this;
        }

        /** The page before. */
        public Builder previous(@Nullable URI previous) {
            this.previous = previous == null ? null : Rule.link("previous", previous);
            return this;
        }

        /** The page after. */
        public Builder next(@Nullable URI next) {
            this.next = next == null ? null : Rule.link("next", next);
            return this;
        }

        /** The list. */
        public Listing build() {
            Rule.check(author == null || tag == null, "tag", "must be absent where there is an author", "both");
            return new Listing(this);
        }
    }
}
