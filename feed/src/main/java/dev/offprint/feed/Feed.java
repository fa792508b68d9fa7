package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.FeedAddress;
import dev.offprint.Publication;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A publication and some of its articles, in the order in which readers get them. Immutable, equal by value.
 *
 * <p>Start with {@link #of} or {@link #builder}; change one with {@link #with}.
 */
public final class Feed {

    private record Facts(
            Publication publication,
            List<Article> articles,
            Optional<String> id,
            Optional<URI> self,
            Map<Page, URI> pages,
            History history,
            Optional<OffsetDateTime> updated,
            List<Deletion> deletions,
            Optional<Podcast> podcast) {

        /** A date that follows from the articles is the same whether it is said or not. */
        Facts {
            updated = updated.filter(date -> !ArticleDates.of(articles).newest().equals(Optional.of(date)));
        }
    }

    private final Facts facts;

    // made out when first asked for; threads that meet here make out the same
    private @Nullable ArticleDates dates;

    private Feed(Facts facts) {
        this.facts = facts;
    }

    /** The articles of a publication. */
    public static Feed of(Publication publication, List<Article> articles) {
        return builder(publication).articles(articles).build();
    }

    /** What a file, a page or another feed holds. */
    public static Feed of(Edition edition) {
        return of(edition.publication(), edition.articles());
    }

    /** Starts a feed without articles. */
    public static Builder builder(Publication publication) {
        return new Builder(publication);
    }

    /** Where the articles appear. */
    public Publication publication() {
        return facts.publication;
    }

    /** The articles, in the order given, which is most often the newest first. */
    public List<Article> articles() {
        return facts.articles;
    }

    /** The publication and its articles, without what belongs to feeds alone. */
    public Edition edition() {
        return new Edition(facts.publication, facts.articles);
    }

    /** What stands for the feed for ever; where absent, Atom gets the feed's own address, else the publication's. */
    public Optional<String> id() {
        return facts.id;
    }

    /** Where this very document is, if that was said; see {@link #self(FeedFormat)}. */
    public Optional<URI> self() {
        return facts.self;
    }

    /** Where this feed is in that format: {@link #self()}, else the first of the publication's feeds of that media type. */
    public Optional<URI> self(FeedFormat format) {
        if (facts.self.isPresent()) {
            return facts.self;
        }
        for (FeedAddress feed : facts.publication.feeds()) {
            if (feed.mediaType().equals(format.mediaType())) {
                return Optional.of(feed.url());
            }
        }
        return Optional.empty();
    }

    /** The other documents of a feed that is spread over several. */
    public Map<Page, URI> pages() {
        return facts.pages;
    }

    /** How much of the past it holds; {@link History#RECENT} unless said otherwise. */
    public History history() {
        return facts.history;
    }

    /** Articles that were taken back. Atom and JSON Feed can say so; a validator warns of what it does not know. */
    public List<Deletion> deletions() {
        return facts.deletions;
    }

    /** What directories of podcasts want to know, if the feed is one. */
    public Optional<Podcast> podcast() {
        return facts.podcast;
    }

    /**
     * When the feed last changed: what was said, else the latest date of modification or publication of its articles;
     * never the clock.
     */
    public Optional<OffsetDateTime> updated() {
        return facts.updated.isPresent() ? facts.updated : dates().newest();
    }

    /** What the dates of its articles say. */
    ArticleDates dates() {
        ArticleDates known = dates;
        if (known == null) {
            known = ArticleDates.of(facts.articles);
            dates = known;
        }
        return known;
    }

    /** The same feed with a change. */
    public Feed with(Consumer<Builder> change) {
        Builder builder = new Builder(facts.publication).articles(facts.articles);
        builder.id = facts.id.orElse(null);
        builder.self = facts.self.orElse(null);
        builder.pages.putAll(facts.pages);
        builder.history = facts.history;
        builder.updated = facts.updated.orElse(null);
        builder.deletions.addAll(facts.deletions);
        builder.podcast = facts.podcast.orElse(null);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feed feed && facts.equals(feed.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^Facts", "Feed");
    }

    /** Collects a feed. Null or blank makes a single value absent. */
    public static final class Builder {

        private Publication publication;
        private List<Article> articles = new ArrayList<>();
        private @Nullable String id;
        private @Nullable URI self;
        private final Map<Page, URI> pages = new TreeMap<>();
        private History history = History.RECENT;
        private @Nullable OffsetDateTime updated;
        private final List<Deletion> deletions = new ArrayList<>();
        private @Nullable Podcast podcast;

        private Builder(Publication publication) {
            this.publication = Rule.given("publication", publication);
        }

        /** Where the articles appear. */
        public Builder publication(Publication publication) {
            this.publication = Rule.given("publication", publication);
            return this;
        }

        /** Adds an article after those before. */
        public Builder article(Article article) {
            articles.add(Rule.given("article", article));
            return this;
        }

        /** All articles, in place of those before. */
        public Builder articles(List<Article> articles) {
            this.articles = new ArrayList<>(Rule.<Article>list("articles", articles));
            return this;
        }

        /** What stands for the feed for ever. */
        public Builder id(@Nullable String id) {
            this.id = Rule.optionalLine(id).orElse(null);
            return this;
        }

        /** Where this very document is: absolute, http or https. */
        public Builder self(@Nullable URI self) {
            this.self = self == null ? null : Rule.address("self", self);
            return this;
        }

        /** Where another document of the same feed and format is: absolute, http or https. */
        public Builder page(Page page, URI url) {
            pages.put(Rule.given("page", page), Rule.address("url", url));
            return this;
        }

        /** How much of the past it holds. */
        public Builder history(History history) {
            this.history = Rule.given("history", history);
            return this;
        }

        /** Adds an article that was taken back. */
        public Builder deletion(Deletion deletion) {
            deletions.add(Rule.given("deletion", deletion));
            return this;
        }

        /** What directories of podcasts want to know. */
        public Builder podcast(@Nullable Podcast podcast) {
            this.podcast = podcast;
            return this;
        }

        /** When the feed last changed. The newest date of its articles need not be said and makes no difference. */
        public Builder updated(@Nullable OffsetDateTime updated) {
            this.updated = updated == null ? null : Dates.moment("updated", updated);
            return this;
        }

        /** The feed. */
        public Feed build() {
            return new Feed(new Facts(
                    publication,
                    Rule.list("articles", articles),
                    Optional.ofNullable(id),
                    Optional.ofNullable(self),
                    Rule.map("pages", pages),
                    history,
                    Optional.ofNullable(updated),
                    List.copyOf(deletions),
                    Optional.ofNullable(podcast)));
        }
    }
}
