package dev.offprint.body;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A work that an article quotes or responds to: a newspaper article, a book, a page.
 *
 * <p>Start with {@link #of(String)} or {@link #builder()}.
 */
public final class Work {

    private record Facts(
            Optional<String> title,
            Optional<URI> url,
            Optional<String> publisher,
            Optional<Temporal> date,
            List<Author> authors,
            Optional<String> page,
            Optional<Copyright> copyright) {}

    private final Facts facts;

    private Work(Builder builder) {
        facts = new Facts(
                builder.title,
                Optional.ofNullable(builder.url),
                builder.publisher,
                Optional.ofNullable(builder.date),
                Rule.list("authors", builder.authors),
                builder.page,
                Optional.ofNullable(builder.copyright));
        Rule.check(
                facts.title.isPresent()
                        || facts.url.isPresent()
                        || facts.publisher.isPresent()
                        || !facts.authors.isEmpty(),
                "title",
                "must be given where url, publisher and authors are not",
                "");
    }

    /** A work of which no more than the title is known. */
    public static Work of(String title) {
        return builder().title(Rule.line("title", title)).build();
    }

    /** Starts a work; it needs a title, a URL, a publisher or an author. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its title. */
    public Optional<String> title() {
        return facts.title;
    }

    /** Where it can be read. */
    public Optional<URI> url() {
        return facts.url;
    }

    /** Who published it: the newspaper, the house, the site. */
    public Optional<String> publisher() {
        return facts.publisher;
    }

    /**
     * When it came out, as exactly as that is known: a {@link java.time.Year}, {@link java.time.YearMonth},
     * {@link java.time.LocalDate} or {@link java.time.OffsetDateTime}. Its {@code toString} is ISO 8601.
     */
    public Optional<Temporal> date() {
        return facts.date;
    }

    /** Who wrote it. */
    public List<Author> authors() {
        return facts.authors;
    }

    /** The page or pages, as printed. */
    public Optional<String> page() {
        return facts.page;
    }

    /** Who owns it. */
    public Optional<Copyright> copyright() {
        return facts.copyright;
    }

    /** The same work with a change. */
    public Work with(Consumer<Builder> change) {
        Builder builder = new Builder();
        builder.title = facts.title;
        builder.url = facts.url.orElse(null);
        builder.publisher = facts.publisher;
        builder.date = facts.date.orElse(null);
        builder.authors = new ArrayList<>(facts.authors);
        builder.page = facts.page;
        builder.copyright = facts.copyright.orElse(null);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Work work && facts.equals(work.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^Facts", "Work");
    }

    /** Collects a work. Null or blank makes a single value absent. */
    public static final class Builder {

        private Optional<String> title = Optional.empty();
        private @Nullable URI url;
        private Optional<String> publisher = Optional.empty();
        private @Nullable Temporal date;
        private List<Author> authors = new ArrayList<>();
        private Optional<String> page = Optional.empty();
        private @Nullable Copyright copyright;

        private Builder() {}

        /** Its title. */
        public Builder title(@Nullable String title) {
            this.title = Rule.optionalLine(title);
            return this;
        }

        /** Where it can be read. */
        public Builder url(@Nullable URI url) {
            this.url = url == null ? null : Rule.link("url", url);
            return this;
        }

        /** Where it can be read. */
        public Builder url(String url) {
            return url(Rule.uri("url", url));
        }

        /** Who published it. */
        public Builder publisher(@Nullable String publisher) {
            this.publisher = Rule.optionalLine(publisher);
            return this;
        }

        /** When it came out: a Year, YearMonth, LocalDate or OffsetDateTime between the years 1 and 9999. */
        public Builder date(@Nullable Temporal date) {
            this.date = date == null ? null : Dates.partial("date", date);
            return this;
        }

        /** When it came out, as {@code 2012}, {@code 2012-03}, {@code 2012-03-14} or with a time and offset. */
        public Builder date(String date) {
            return date(Dates.parse("date", date));
        }

        /** Adds a writer of the work. */
        public Builder author(Author author) {
            authors.add(Rule.given("author", author));
            return this;
        }

        /** Adds a writer of the work, a person of whom no more than the name is known. */
        public Builder author(String name) {
            return author(Author.of(name));
        }

        /** All writers, in place of those before. */
        public Builder authors(List<Author> authors) {
            this.authors = new ArrayList<>(authors);
            return this;
        }

        /** The page or pages, as printed. */
        public Builder page(@Nullable String page) {
            this.page = Rule.optionalLine(page);
            return this;
        }

        /** Who owns it. */
        public Builder copyright(@Nullable Copyright copyright) {
            this.copyright = copyright;
            return this;
        }

        /** The work. */
        public Work build() {
            return new Work(this);
        }
    }
}
