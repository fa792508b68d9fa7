package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Place;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what the elements of one item say, and makes an article of it when all are read. */
final class ItemDraft {

    private static final int TITLE_WORDS = 10;

    final Place place;
    final PeopleDraft people = new PeopleDraft();
    final MediaDraft media = new MediaDraft();
    final RightsDraft rights = new RightsDraft();

    /** Of the feed that the item was taken from; they stand in where the item itself says nothing. */
    final PeopleDraft inherited = new PeopleDraft();

    final RightsDraft inheritedRights = new RightsDraft();
    final List<Tag> tags = new ArrayList<>(4);
    final List<Work> works = new ArrayList<>(0);
    final Map<String, URI> translations = new LinkedHashMap<>();
    Article.Kind kind = Article.Kind.ARTICLE;

    /** Links in the item are relative to this. */
    @Nullable
    URI base;

    /** Whether the feed says so, which then holds for the text too; else that is relative to the item's own address. */
    boolean isBaseSaid;

    /** Whether it is one of Atom. */
    boolean isEntry;

    @Nullable
    String id;

    @Nullable
    URI url;

    /** An address that stands in for {@link #url}: a permanent link, the name in RDF. Read only where it is needed. */
    private String permalink = "";

    private @Nullable URI permalinkBase;

    /** A file that is said to be the article, where there is no page. */
    @Nullable
    URI file;

    @Nullable
    URI external;

    @Nullable
    String title;

    @Nullable
    String subtitle;

    @Nullable
    String summary;

    @Nullable
    String dateline;

    @Nullable
    String section;

    @Nullable
    String language;

    @Nullable
    OffsetDateTime published;

    @Nullable
    OffsetDateTime modified;

    /** A description in HTML that is the body where there is no other. */
    @Nullable
    String description;

    /** What the description says that its links are relative to, if it says so. */
    @Nullable
    URI descriptionBase;

    private final Map<String, String> secondary = new LinkedHashMap<>();
    private final Map<String, List<Value>> properties = new TreeMap<>();
    private @Nullable String content;
    private @Nullable URI contentBase;
    private boolean isPlain;

    ItemDraft(Place place, @Nullable URI base) {
        this.place = place;
        this.base = base;
    }

    /** The text, in HTML or plain; false if there is one already. */
    boolean content(String text, boolean isPlain, @Nullable URI base) {
        if (text.isBlank()) {
            return true;
        }
        if (content != null) {
            return content.equals(text);
        }
        content = text;
        this.isPlain = isPlain;
        contentBase = base;
        return true;
    }

    /** An address that stands in for {@link #url}, as it is written, and what it is relative to. */
    void permalink(String written, @Nullable URI base) {
        permalink = written;
        permalinkBase = base;
    }

    /** Adds a tag; false if it is one that only somebody else would say twice. */
    boolean tag(Tag tag, FeedContext context) {
        boolean isTwice = !context.isOurs && tags.size() < Findings.MAX && tags.contains(tag);
        return !isTwice && tags.add(tag);
    }

    /** What another vocabulary has for a field: it stands in where the field is absent, and is a property where it differs. */
    void secondary(String name, String text) {
        if (!text.isBlank()) {
            secondary.putIfAbsent(name, text.strip());
        }
    }

    /** What the model has no field for. Said twice, it becomes a list. */
    void property(String name, Value value) {
        properties.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
    }

    /** The article; authors of the feed sign it if nobody else does. */
    Article article(FeedContext context, List<Author> feedAuthors) {
        settleUrl(context);
        URI from = contentBase != null ? contentBase : url != null && !isBaseSaid ? url : base;
        Body body = body(context, from);
        summary = first(
                summary, "itunes:summary", "media:description", "dc:description", "dcterms:abstract", "description");
        subtitle = first(subtitle, "itunes:subtitle");
        ArticleBuilder article = Article.builder(title(context, body)).body(body);
        article.id(id).url(url).kind(kind).externalUrl(external).language(language);
        article.summary(summary).subtitle(subtitle).dateline(dateline).section(section);
        dates(context);
        article.published(published).modified(modified);
        article.authors(authors(context, feedAuthors)).contributors(people.contributors(context));
        article.tags(tags).basedOn(works).translations(translations);
        Optional<String> tongue = Optional.ofNullable(language);
        media.build(article, context, tongue);
        article.copyright(rights.copyright(context, tongue)
                .or(() -> inheritedRights.copyright(context, tongue))
                .orElse(null));
        secondary.forEach((name, text) -> property(name, Value.of(text)));
        properties.forEach(
                (name, values) -> article.property(name, values.size() == 1 ? values.get(0) : new Value.Items(values)));
        return article.build();
    }

    private void settleUrl(FeedContext context) {
        if (url == null) {
            url = Links.read(permalink, permalinkBase).filter(Links::isPage).orElse(file);
        }
        if (url == null && !translations.isEmpty() && !context.isOurs) { // each address names its language
            String own = context.languageOf(this)
                    .filter(translations::containsKey)
                    .orElse(translations.keySet().iterator().next());
            url = translations.remove(own);
        }
    }

    private List<Author> authors(FeedContext context, List<Author> feedAuthors) {
        List<Author> authors = people.authors(context);
        if (authors.isEmpty()) {
            authors = inherited.authors(context);
        }
        return authors.isEmpty() ? feedAuthors : authors;
    }

    private Body body(FeedContext context, @Nullable URI from) {
        if (content == null && description != null) {
            String html = context.unescaped(description);
            description = null;
            if (HtmlLine.hasTags(html)) {
                content = html;
                return context.body(html, descriptionBase == null ? from : descriptionBase);
            }
            summary = HtmlLine.plain(html);
            return Body.EMPTY;
        }
        if (content == null) {
            return Body.EMPTY;
        }
        if (description != null && !description.isBlank() && !isSame(content, description.strip())) {
            summary = HtmlLine.plain(description);
        }
        return isPlain ? context.paragraphs(content) : context.body(context.unescaped(content), from);
    }

    /** Whether the content is this stripped text and white space; without a copy of it, for it is long. */
    private static boolean isSame(String html, String text) {
        int start = 0;
        while (start < html.length() && Character.isWhitespace(html.charAt(start))) {
            start++;
        }
        return html.startsWith(text, start)
                && html.substring(start + text.length()).isBlank();
    }

    private void dates(FeedContext context) {
        if (!secondary.isEmpty()) {
            secondaryDates(context);
        }
        boolean isSame = modified != null
                && published != null
                && (context.isOurs ? modified.equals(published) : modified.isEqual(published));
        if (isEntry && isSame) {
            modified = null; // Atom must have one, so it has that of publication where the entry was never modified
        }
    }

    private void secondaryDates(FeedContext context) {
        for (String name :
                List.of("dc:date", "dcterms:issued", "dcterms:created", "dcterms:available", "prism:publicationDate")) {
            published = dated(published, name, context);
        }
        modified = dated(modified, "dcterms:modified", context);
    }

    /** A date that says the same moment more exactly is the better one. */
    private @Nullable OffsetDateTime dated(@Nullable OffsetDateTime before, String name, FeedContext context) {
        String text = secondary.get(name);
        if (text == null) {
            return before;
        }
        OffsetDateTime date = context.date(name, text).orElse(null);
        boolean isSame = date != null && (before == null || before.toEpochSecond() == date.toEpochSecond());
        if (isSame || date == null) {
            secondary.remove(name);
        }
        return isSame ? date : before;
    }

    private @Nullable String first(@Nullable String given, String... names) {
        if (secondary.isEmpty()) {
            return given;
        }
        String found = given;
        for (String name : names) {
            String text = secondary.get(name);
            if (text == null) {
                continue;
            }
            String line = HtmlLine.plain(text);
            if (found == null || found.isBlank()) {
                found = line;
            }
            if (line.equals(found)) {
                secondary.remove(name);
            }
        }
        return found;
    }

    /** An article must have a title. One without gets its first words, and a finding says so. */
    private String title(FeedContext context, Body body) {
        String found = first(title, "dc:title", "dcterms:title", "media:title", "itunes:title");
        if (found != null && !found.isBlank()) {
            return found;
        }
        String standIn = standIn(body);
        context.findings.untitled(place, standIn);
        return standIn;
    }

    private String standIn(Body body) {
        String text = summary != null && !summary.isBlank() ? summary : content == null ? "" : HtmlLine.plain(content);
        if (text.isBlank()) {
            text = body.text();
        }
        return FirstWords.of(text, TITLE_WORDS)
                .or(() -> Optional.ofNullable(url).map(URI::toString))
                .or(() -> Optional.ofNullable(id).filter(it -> !it.isBlank()))
                .orElse("Untitled");
    }
}
