package dev.offprint;

import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An article: who wrote it, what it says, who is quoted, who owns it. Immutable, equal by value, safe to share.
 *
 * <p>Start with {@link #builder(String)}; change one with {@link #with(Consumer)}. Everything but the title may be absent,
 * and what is absent is unknown: nothing is filled in from the clock or from another field.
 */
public final class Article {

    /** What sort of article it is. */
    public enum Kind {
        /** Nothing more is known. */
        ARTICLE,
        /** News. */
        NEWS,
        /** An entry of a blog. */
        BLOG_POST,
        /** A review. */
        REVIEW,
        /** Somebody's view. */
        OPINION,
        /** A report at length. */
        REPORT,
        /** Coverage of something while it happens, as dated {@linkplain Article#updates() updates}. */
        LIVE_BLOG
    }

    private final ArticleFacts facts;
    private final Optional<String> id;
    private final Direction direction;

    // counted when first asked for; threads that meet here count the same
    private int wordCount = -1;
    private @Nullable Duration readingTime;

    Article(ArticleFacts facts) {
        this.facts = facts;
        this.id = facts.id().or(() -> facts.url().map(URI::toString));
        this.direction =
                facts.direction().or(() -> facts.language().map(Direction::of)).orElse(Direction.LTR);
    }

    /**
     * Starts an article.
     *
     * @param title the headline; plain text, not blank
     */
    public static ArticleBuilder builder(String title) {
        return new ArticleBuilder(title);
    }

    /** Stable for ever; the URL where nothing else was given. A feed needs one. */
    public Optional<String> id() {
        return id;
    }

    /** The base direction: what was said, else what follows from the language, else left to right. */
    public Direction direction() {
        return direction;
    }

    /** The headline, as plain text. */
    public String title() {
        return facts.title();
    }

    /** The canonical address. */
    public Optional<URI> url() {
        return facts.url();
    }

    /** What sort of article it is; {@link Kind#ARTICLE} unless said otherwise. */
    public Article.Kind kind() {
        return facts.kind();
    }

    /** The line above the headline. */
    public Optional<String> kicker() {
        return facts.kicker();
    }

    /** The standfirst: the line below the headline. */
    public Optional<String> subtitle() {
        return facts.subtitle();
    }

    /** The abstract for lists, feeds and search engines. */
    public Optional<String> summary() {
        return facts.summary();
    }

    /** The place where it was written, as printed. */
    public Optional<String> dateline() {
        return facts.dateline();
    }

    /** The language of the text, as a BCP 47 tag. */
    public Optional<String> language() {
        return facts.language();
    }

    /** Who wrote it, in the order of the byline. */
    public List<Author> authors() {
        return facts.authors();
    }

    /** Who else took part, each with a {@linkplain Author#role() role}: editor, translator, photographer. */
    public List<Author> contributors() {
        return facts.contributors();
    }

    /** When it first appeared, with the offset that was published. */
    public Optional<OffsetDateTime> published() {
        return facts.published();
    }

    /** When it was last changed. */
    public Optional<OffsetDateTime> modified() {
        return facts.modified();
    }

    /** The part of the publication in which it appears. */
    public Optional<String> section() {
        return facts.section();
    }

    /** What it is about. */
    public List<Tag> tags() {
        return facts.tags();
    }

    /** The lead image. */
    public Optional<Image> image() {
        return facts.image();
    }

    /** Files that come with it: enclosures, podcasts, documents. */
    public List<Attachment> attachments() {
        return facts.attachments();
    }

    /** The text. */
    public Body body() {
        return facts.body();
    }

    /** Who owns it and under which terms; {@link Publication#copyrightOf} adds the default. */
    public Optional<Copyright> copyright() {
        return facts.copyright();
    }

    /** What the article responds to; quotations carry their own works. */
    public List<Work> basedOn() {
        return facts.basedOn();
    }

    /** The same article in other languages: language tag to address. */
    public Map<String, URI> translations() {
        return facts.translations();
    }

    /** Dated corrections and updates, in the order given. */
    public List<Update> updates() {
        return facts.updates();
    }

    /** For a link blog: the page that the entry talks about. */
    public Optional<URI> externalUrl() {
        return facts.externalUrl();
    }

    /** What other tools keep with an article, such as front matter that Offprint does not know. */
    public Map<String, Value> properties() {
        return facts.properties();
    }

    /** How many {@linkplain Body#wordCount() words} the body has; counted once. */
    public int wordCount() {
        int count = wordCount;
        if (count < 0) {
            count = body().wordCount();
            wordCount = count;
        }
        return count;
    }

    /** How long an adult reads the body, by the article's language; English where none is given. */
    public Duration readingTime() {
        Duration time = readingTime;
        if (time == null) {
            time = body().readingTime(language().orElse("en"));
            readingTime = time;
        }
        return time;
    }

    /** The same article with a change: {@code article.with(change -> change.title("New"))}. */
    public Article with(Consumer<ArticleBuilder> change) {
        ArticleBuilder builder = new ArticleBuilder(facts);
        change.accept(builder);
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article && facts.equals(article.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return facts.toString().replaceFirst("^ArticleFacts", "Article");
    }
}
