package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What directories of podcasts ask of a show, beyond what its publication says: Apple's {@code itunes} elements and some
 * of Podcasting 2.0. The episodes are the articles with a recording attached.
 *
 * <p>Start with {@link #builder}; change one with {@link #with}.
 */
public final class Podcast {

    /** In which order the episodes are meant to be heard. */
    public enum Order {
        /** Each stands alone, the newest comes first. */
        EPISODIC,
        /** They tell one story, the oldest comes first. */
        SERIAL
    }

    /**
     * What a show is about, in the words of the directory.
     *
     * @param name such as {@code Society & Culture}; Apple takes those of its own list alone
     * @param part such as {@code Documentary}
     */
    public record Category(String name, Optional<String> part) {

        /** Checks that there is a name. */
        public Category {
            name = Rule.line("name", name);
            part = Rule.optionalLine("part", part);
        }

        /** A category as a whole. */
        public static Category of(String name) {
            return new Category(name, Optional.empty());
        }

        /** A part of a category. */
        public static Category of(String name, String part) {
            return new Category(name, Optional.of(part));
        }
    }

    private record Facts(
            List<Category> categories,
            Author owner,
            boolean explicit,
            Order order,
            Optional<UUID> guid,
            Optional<URI> funding) {}

    private final Facts facts;

    private Podcast(Facts facts) {
        this.facts = facts;
    }

    /**
     * Starts a show that is not explicit, with episodes that stand alone.
     *
     * @param category what it is about
     * @param owner whom the directory writes to; with an e-mail address
     */
    public static Builder builder(Category category, Author owner) {
        return new Builder(owner).category(category);
    }

    /** What it is about, the best match first; at least one. */
    public List<Category> categories() {
        return facts.categories;
    }

    /** Whom the directory writes to. */
    public Author owner() {
        return facts.owner;
    }

    /** Whether it is not for children's ears. */
    public boolean isExplicit() {
        return facts.explicit;
    }

    /** In which order it is meant to be heard. */
    public Order order() {
        return facts.order;
    }

    /** What stands for the show wherever its feed moves to. */
    public Optional<UUID> guid() {
        return facts.guid;
    }

    /** Where listeners can give money. */
    public Optional<URI> funding() {
        return facts.funding;
    }

    /** The same show with a change. */
    public Podcast with(Consumer<Builder> change) {
        Builder builder = new Builder(facts.owner);
        builder.categories.addAll(facts.categories);
        builder.explicit(facts.explicit).order(facts.order);
        builder.guid(facts.guid.orElse(null)).funding(facts.funding.orElse(null));
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Podcast podcast && facts.equals(podcast.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^Facts", "Podcast");
    }

    /** Collects a show. Null makes a single value absent. */
    public static final class Builder {

        private final List<Category> categories = new ArrayList<>();
        private Author owner;
        private boolean explicit;
        private Order order = Order.EPISODIC;
        private @Nullable UUID guid;
        private @Nullable URI funding;

        private Builder(Author owner) {
            this.owner = owned(owner);
        }

        /** Adds a category after those before. */
        public Builder category(Category category) {
            categories.add(Rule.given("category", category));
            return this;
        }

        /** Whom the directory writes to; with an e-mail address. */
        public Builder owner(Author owner) {
            this.owner = owned(owner);
            return this;
        }

        /** Whether it is not for children's ears. */
        public Builder explicit(boolean explicit) {
            this.explicit = explicit;
            return this;
        }

        /** In which order it is meant to be heard. */
        public Builder order(Order order) {
            this.order = Rule.given("order", order);
            return this;
        }

        /** What stands for the show wherever its feed moves to. */
        public Builder guid(@Nullable UUID guid) {
            this.guid = guid;
            return this;
        }

        /** Where listeners can give money: absolute, http or https. */
        public Builder funding(@Nullable URI funding) {
            this.funding = funding == null ? null : Rule.address("funding", funding);
            return this;
        }

        /** The show. */
        public Podcast build() {
            return new Podcast(new Facts(
                    List.copyOf(categories),
                    owner,
                    explicit,
                    order,
                    Optional.ofNullable(guid),
                    Optional.ofNullable(funding)));
        }

        private static Author owned(Author owner) {
            Rule.given("owner", owner);
            Rule.check(
                    owner.email().filter(Addresses::isMailbox).isPresent(),
                    "owner",
                    "must have an e-mail address",
                    owner);
            return owner;
        }
    }
}
