package dev.offprint;

import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.rule.Dates;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects an article. A setter replaces, an adder (its name is singular) adds; null or blank makes a single value absent.
 * Not safe to share between threads; the article is.
 */
public final class ArticleBuilder {

    private String title;
    private @Nullable String id;
    private @Nullable URI url;
    private Article.Kind kind = Article.Kind.ARTICLE;
    private @Nullable String kicker;
    private @Nullable String subtitle;
    private @Nullable String summary;
    private @Nullable String dateline;
    private @Nullable String language;
    private @Nullable Direction direction;
    private List<Author> authors = new ArrayList<>();
    private List<Author> contributors = new ArrayList<>();
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime modified;
    private @Nullable String section;
    private List<Tag> tags = new ArrayList<>();
    private @Nullable Image image;
    private List<Attachment> attachments = new ArrayList<>();
    private Body body = Body.EMPTY;
    private @Nullable Copyright copyright;
    private List<Work> basedOn = new ArrayList<>();
    private Map<String, URI> translations = new TreeMap<>();
    private List<Update> updates = new ArrayList<>();
    private @Nullable URI externalUrl;
    private Map<String, Value> properties = new TreeMap<>();

    ArticleBuilder(String title) {
        this.title = Rule.line("title", title);
    }

    ArticleBuilder(ArticleFacts facts) {
        title = facts.title();
        id = facts.id().orElse(null);
        url = facts.url().orElse(null);
        kind = facts.kind();
        kicker = facts.kicker().orElse(null);
        subtitle = facts.subtitle().orElse(null);
        summary = facts.summary().orElse(null);
        dateline = facts.dateline().orElse(null);
        language = facts.language().orElse(null);
        direction = facts.direction().orElse(null);
        authors = new ArrayList<>(facts.authors());
        contributors = new ArrayList<>(facts.contributors());
        published = facts.published().orElse(null);
        modified = facts.modified().orElse(null);
        section = facts.section().orElse(null);
        tags = new ArrayList<>(facts.tags());
        image = facts.image().orElse(null);
        attachments = new ArrayList<>(facts.attachments());
        body = facts.body();
        copyright = facts.copyright().orElse(null);
        basedOn = new ArrayList<>(facts.basedOn());
        translations = new TreeMap<>(facts.translations());
        updates = new ArrayList<>(facts.updates());
        externalUrl = facts.externalUrl().orElse(null);
        properties = new TreeMap<>(facts.properties());
    }

    /** The headline; plain text, not blank. */
    public ArticleBuilder title(String title) {
        this.title = Rule.line("title", title);
        return this;
    }

    /** Stable for ever; the URL stands in where none is given. */
    public ArticleBuilder id(@Nullable String id) {
        this.id = Rule.optionalLine(id).orElse(null);
        return this;
    }

    /** The canonical address: absolute, http or https. */
    public ArticleBuilder url(@Nullable URI url) {
        this.url = url == null ? null : Rule.address("url", url);
        return this;
    }

    /** The canonical address: absolute, http or https. */
    public ArticleBuilder url(String url) {
        return url(Rule.uri("url", url));
    }

    /** What sort of article it is. */
    public ArticleBuilder kind(Article.Kind kind) {
        this.kind = Rule.given("kind", kind);
        return this;
    }

    /** The line above the headline. */
    public ArticleBuilder kicker(@Nullable String kicker) {
        this.kicker = Rule.optionalLine(kicker).orElse(null);
        return this;
    }

    /** The standfirst: the line below the headline. */
    public ArticleBuilder subtitle(@Nullable String subtitle) {
        this.subtitle = Rule.optionalLine(subtitle).orElse(null);
        return this;
    }

    /** The abstract for lists, feeds and search engines. */
    public ArticleBuilder summary(@Nullable String summary) {
        this.summary = Rule.optionalLine(summary).orElse(null);
        return this;
    }

    /** The place where it was written, as printed. */
    public ArticleBuilder dateline(@Nullable String dateline) {
        this.dateline = Rule.optionalLine(dateline).orElse(null);
        return this;
    }

    /** The language of the text, as a BCP 47 tag. */
    public ArticleBuilder language(@Nullable String language) {
        this.language = language == null ? null : Rule.language("language", language);
        return this;
    }

    /** The base direction, where it does not follow from the language. */
    public ArticleBuilder direction(@Nullable Direction direction) {
        this.direction = direction;
        return this;
    }

    /** Adds one: who wrote it, in the order of the byline. */
    public ArticleBuilder author(Author author) {
        authors.add(Rule.given("author", author));
        return this;
    }

    /** Adds a person of whom no more than the name is known. */
    public ArticleBuilder author(String name) {
        return author(Author.of(name));
    }

    /** All of them, in place of those before: who wrote it, in the order of the byline. */
    public ArticleBuilder authors(List<Author> authors) {
        this.authors = new ArrayList<>(Rule.<Author>list("authors", authors));
        return this;
    }

    /** Adds one: who else took part, each with a {@linkplain Author#role() role}: editor, translator, photographer. */
    public ArticleBuilder contributor(Author contributor) {
        contributors.add(Rule.given("contributor", contributor));
        return this;
    }

    /** All of them, in place of those before: who else took part, each with a {@linkplain Author#role() role}: editor, translator, photographer. */
    public ArticleBuilder contributors(List<Author> contributors) {
        this.contributors = new ArrayList<>(Rule.<Author>list("contributors", contributors));
        return this;
    }

    /** When it first appeared, with the offset that was published. */
    public ArticleBuilder published(@Nullable OffsetDateTime published) {
        this.published = published == null ? null : Dates.moment("published", published);
        return this;
    }

    /** When it was last changed. */
    public ArticleBuilder modified(@Nullable OffsetDateTime modified) {
        this.modified = modified == null ? null : Dates.moment("modified", modified);
        return this;
    }

    /** The part of the publication in which it appears. */
    public ArticleBuilder section(@Nullable String section) {
        this.section = Rule.optionalLine(section).orElse(null);
        return this;
    }

    /** Adds one: what it is about. */
    public ArticleBuilder tag(Tag tag) {
        tags.add(Rule.given("tag", tag));
        return this;
    }

    /** Adds a tag of which no more than the label is known. */
    public ArticleBuilder tag(String label) {
        return tag(Tag.of(label));
    }

    /** All of them, in place of those before: what it is about. */
    public ArticleBuilder tags(List<Tag> tags) {
        this.tags = new ArrayList<>(Rule.<Tag>list("tags", tags));
        return this;
    }

    /** The lead image. */
    public ArticleBuilder image(@Nullable Image image) {
        this.image = image;
        return this;
    }

    /** Adds one: files that come with it: enclosures, podcasts, documents. */
    public ArticleBuilder attachment(Attachment attachment) {
        attachments.add(Rule.given("attachment", attachment));
        return this;
    }

    /** All of them, in place of those before: files that come with it: enclosures, podcasts, documents. */
    public ArticleBuilder attachments(List<Attachment> attachments) {
        this.attachments = new ArrayList<>(Rule.<Attachment>list("attachments", attachments));
        return this;
    }

    /** The text. */
    public ArticleBuilder body(Body body) {
        this.body = Rule.given("body", body);
        return this;
    }

    /** Who owns it and under which terms. */
    public ArticleBuilder copyright(@Nullable Copyright copyright) {
        this.copyright = copyright;
        return this;
    }

    /** Adds one: what the article responds to; quotations carry their own works. */
    public ArticleBuilder basedOn(Work work) {
        basedOn.add(Rule.given("work", work));
        return this;
    }

    /** All of them, in place of those before: what the article responds to; quotations carry their own works. */
    public ArticleBuilder basedOn(List<Work> basedOn) {
        this.basedOn = new ArrayList<>(Rule.<Work>list("basedOn", basedOn));
        return this;
    }

    /** Adds the same article in another language: a BCP 47 tag, and an absolute http or https address. */
    public ArticleBuilder translation(String language, URI url) {
        translations.put(Rule.language("language", language), Rule.address("url", url));
        return this;
    }

    /** All of them, in place of those before: the same article in other languages: language tag to address. */
    public ArticleBuilder translations(Map<String, URI> translations) {
        this.translations = new TreeMap<>();
        Rule.given("translations", translations).forEach(this::translation);
        return this;
    }

    /** Adds one: dated corrections and updates, in the order given. */
    public ArticleBuilder update(Update update) {
        updates.add(Rule.given("update", update));
        return this;
    }

    /** All of them, in place of those before: dated corrections and updates, in the order given. */
    public ArticleBuilder updates(List<Update> updates) {
        this.updates = new ArrayList<>(Rule.<Update>list("updates", updates));
        return this;
    }

    /** For a link blog: the page that the entry talks about, absolute, http or https. */
    public ArticleBuilder externalUrl(@Nullable URI externalUrl) {
        this.externalUrl = externalUrl == null ? null : Rule.address("externalUrl", externalUrl);
        return this;
    }

    /** For a link blog: the page that the entry talks about, absolute, http or https. */
    public ArticleBuilder externalUrl(String externalUrl) {
        return externalUrl(Rule.uri("externalUrl", externalUrl));
    }

    /** Adds what another tool keeps with the article; a key that is there already gets the new value. */
    public ArticleBuilder property(String key, Value value) {
        properties.put(Rule.line("key", key), Rule.given("value", value));
        return this;
    }

    /** All of them, in place of those before: what other tools keep with an article, such as front matter that Offprint does not know. */
    public ArticleBuilder properties(Map<String, Value> properties) {
        this.properties = new TreeMap<>();
        Rule.given("properties", properties).forEach(this::property);
        return this;
    }

    /** The text, as blocks without footnotes. */
    public ArticleBuilder body(Block... blocks) {
        return body(Body.of(blocks));
    }

    /** The article. */
    public Article build() {
        return new Article(new ArticleFacts(
                title,
                Optional.ofNullable(id),
                Optional.ofNullable(url),
                kind,
                Optional.ofNullable(kicker),
                Optional.ofNullable(subtitle),
                Optional.ofNullable(summary),
                Optional.ofNullable(dateline),
                Optional.ofNullable(language),
                Optional.ofNullable(direction),
                authors,
                contributors,
                Optional.ofNullable(published),
                Optional.ofNullable(modified),
                Optional.ofNullable(section),
                tags,
                Optional.ofNullable(image),
                attachments,
                body,
                Optional.ofNullable(copyright),
                basedOn,
                translations,
                updates,
                Optional.ofNullable(externalUrl),
                properties));
    }
}
