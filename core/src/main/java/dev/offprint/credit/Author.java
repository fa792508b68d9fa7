package dev.offprint.credit;

import dev.offprint.rule.Characters;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that made a work, owns it, or publishes it.
 *
 * <p>Start with {@link #of}, {@link #organization} or {@link #builder}; change one with {@link #with}. Two authors are
 * equal if all that is said of them is equal.
 */
public final class Author {

    /** What an author is. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** A company, a newspaper, an agency, a group with a name. */
        ORGANIZATION
    }

    private static final int LONGEST_BYLINE = 2_000;
    private static final int MOST_AUTHORS = 50;

    private final Fields fields;

    private Author(Builder builder) {
        fields = new Fields(
                Rule.line("name", builder.name),
                Rule.given("kind", builder.kind),
                Rule.link("url", Optional.ofNullable(builder.url)),
                Rule.optionalLine(builder.email).map(ContactRule::email),
                Optional.ofNullable(builder.avatar).map(source -> Rule.imageSource("avatar", source)),
                Rule.optionalLine(builder.bio),
                Rule.optionalLine(builder.role),
                Rule.optionalLine(builder.jobTitle),
                Rule.optionalLine(builder.affiliation),
                builder.sameAs.isEmpty()
                        ? List.of()
                        : builder.sameAs.stream()
                                .map(link -> Rule.link("sameAs", link))
                                .distinct()
                                .toList(),
                Rule.optionalLine(builder.fediverse).map(ContactRule::fediverse));
    }

    /** A person of whom only the name is known. */
    public static Author of(String name) {
        return builder(name).build();
    }

    /** An organisation of which only the name is known. */
    public static Author organization(String name) {
        return builder(name).kind(Kind.ORGANIZATION).build();
    }

    /**
     * Reads a byline in any of twelve languages (en, de, fr, es, it, pt, nl, ru, ja, zh, ko, ar): {@code By Ada Vale and
     * Ben Orr, Staff Writers}.
     *
     * <p>Knows firms from lists ("Smith &amp; Sons Ltd"), suffixes ("Jr.", "PhD"), e-mail addresses in brackets, and
     * the roles and organisations that people print behind a name. What is no name, such as a date or a place, is left
     * out; nothing is made up. Never fails; gives at most 50 authors, from the first 2,000 characters.
     */
    public static List<Author> parse(String byline) {
        String text = Characters.line(Rule.given("byline", byline));
        if (text.length() > LONGEST_BYLINE) {
            // A name that is cut in two would be a wrong name.
            text = text.substring(0, Math.max(0, text.lastIndexOf(',', LONGEST_BYLINE)));
        }
        return BylineReader.read(Line.of(text), MOST_AUTHORS);
    }

    /** Starts an author with a name, which must not be blank. */
    public static Builder builder(String name) {
        return new Builder(Rule.line("name", name));
    }

    /** A copy with some fields changed. */
    public Author with(Consumer<Builder> change) {
        Builder builder = new Builder(this);
        Rule.given("change", change).accept(builder);
        return builder.build();
    }

    /** The name as it is printed. */
    public String name() {
        return fields.name;
    }

    /** Person or organisation; a person unless said otherwise. */
    public Kind kind() {
        return fields.kind;
    }

    /** The author's own page. */
    public Optional<URI> url() {
        return fields.url;
    }

    /** The e-mail address. */
    public Optional<String> email() {
        return fields.email;
    }

    /** Where a picture of the author is. */
    public Optional<URI> avatar() {
        return fields.avatar;
    }

    /** A few words about the author, as plain text. */
    public Optional<String> bio() {
        return fields.bio;
    }

    /** What the author did for this work, in free text: "editor", "translator". */
    public Optional<String> role() {
        return fields.role;
    }

    /** The position the author holds: "Staff Writer". */
    public Optional<String> jobTitle() {
        return fields.jobTitle;
    }

    /** The organisation the author belongs to or writes for. */
    public Optional<String> affiliation() {
        return fields.affiliation;
    }

    /** Other pages about the same author, in order and without repeats. */
    public List<URI> sameAs() {
        return fields.sameAs;
    }

    /** The handle in the fediverse, such as {@code @ada@social.example}. */
    public Optional<String> fediverse() {
        return fields.fediverse;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Author author && fields.equals(author.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** The name and whatever else is known: {@code Author[Ada Vale, url=https://ada.example/]}. */
    @Override
    public String toString() {
        return new Shown("Author")
                .add(fields.name)
                .add(fields.kind == Kind.PERSON ? "" : "organization")
                .add("url", fields.url)
                .add("email", fields.email)
                .add("avatar", fields.avatar)
                .add("bio", fields.bio)
                .add("role", fields.role)
                .add("jobTitle", fields.jobTitle)
                .add("affiliation", fields.affiliation)
                .add("sameAs", fields.sameAs)
                .add("fediverse", fields.fediverse)
                .toString();
    }

    private record Fields(
            String name,
            Kind kind,
            Optional<URI> url,
            Optional<String> email,
            Optional<URI> avatar,
            Optional<String> bio,
            Optional<String> role,
            Optional<String> jobTitle,
            Optional<String> affiliation,
            List<URI> sameAs,
            Optional<String> fediverse) {}

    /** Collects what is known of an author. For a setter, null or blank means absent. */
    public static final class Builder {

        private String name;
        private Kind kind = Kind.PERSON;
        private @Nullable URI url;
        private @Nullable String email;
        private @Nullable URI avatar;
        private @Nullable String bio;
        private @Nullable String role;
        private @Nullable String jobTitle;
        private @Nullable String affiliation;
        private final List<URI> sameAs = new ArrayList<>();
        private @Nullable String fediverse;

        private Builder(String name) {
            this.name = name;
        }

        private Builder(Author author) {
            Fields from = author.fields;
            name = from.name;
            kind = from.kind;
            url = from.url.orElse(null);
            email = from.email.orElse(null);
            avatar = from.avatar.orElse(null);
            bio = from.bio.orElse(null);
            role = from.role.orElse(null);
            jobTitle = from.jobTitle.orElse(null);
            affiliation = from.affiliation.orElse(null);
            sameAs.addAll(from.sameAs);
            fediverse = from.fediverse.orElse(null);
        }

        /** Replaces the name, which must not be blank. */
        public Builder name(String name) {
            this.name = Rule.line("name", name);
            return this;
        }

        /** Says what the author is; the default is a person. */
        public Builder kind(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Sets the author's own page: relative, http, https, mailto or tel. */
        public Builder url(@Nullable URI url) {
            this.url = url;
            return this;
        }

        /** Sets the e-mail address: one {@code @} with text on both sides and no spaces. */
        public Builder email(@Nullable String email) {
            this.email = email;
            return this;
        }

        /** Sets the picture: relative, http, https or a base64 {@code data:} URL of a raster image. */
        public Builder avatar(@Nullable URI avatar) {
            this.avatar = avatar;
            return this;
        }

        /** Sets the few words about the author. */
        public Builder bio(@Nullable String bio) {
            this.bio = bio;
            return this;
        }

        /** Sets what the author did for this work. */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /** Sets the position the author holds. */
        public Builder jobTitle(@Nullable String jobTitle) {
            this.jobTitle = jobTitle;
            return this;
        }

        /** Sets the organisation the author belongs to or writes for. */
        public Builder affiliation(@Nullable String affiliation) {
            this.affiliation = affiliation;
            return this;
        }

        /** Adds another page about the same author. */
        public Builder sameAs(URI link) {
            sameAs.add(Objects.requireNonNull(link, "sameAs"));
            return this;
        }

        /** Replaces the other pages about the same author. */
        public Builder sameAs(Collection<URI> links) {
            List<URI> copy = Rule.list("sameAs", links);
            sameAs.clear();
            sameAs.addAll(copy);
            return this;
        }

        /** Sets the fediverse handle, such as {@code @ada@social.example}. */
        public Builder fediverse(@Nullable String fediverse) {
            this.fediverse = fediverse;
            return this;
        }

        /**
         * The author.
         *
         * @throws IllegalArgumentException if a value breaks its rule; the message names the field, the rule and the value
         */
        public Author build() {
            return new Author(this);
        }
    }
}
