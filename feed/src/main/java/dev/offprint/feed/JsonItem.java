package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import dev.offprint.Tag;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.credit.Author;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes an article of an item of JSON Feed. */
final class JsonItem {

    private static final int TITLE_WORDS = 10;

    private final JsonObject object;
    private final FeedContext context;
    private final Place place;
    private final Optional<URI> url;
    private final @Nullable URI base;
    private final JsonCreditReader credit;
    private final JsonExtensionReader values;

    JsonItem(JsonObject object, FeedContext context, Place place) {
        this.object = object;
        this.context = context;
        this.place = place;
        url = context.page("an item", object.text("url").orElse(null), context.base);
        base = url.orElse(context.base);
        credit = new JsonCreditReader(context, base);
        values = new JsonExtensionReader(context, base);
    }

    /** The article, which the authors of the feed sign if nobody else does; empty if it breaks a rule of the model. */
    Optional<Article> article(List<Author> authors) {
        try {
            return Optional.of(build(authors));
        } catch (IllegalArgumentException e) {
            context.findings.add(new Finding(
                    Severity.ERROR, "item-left-out", place, String.valueOf(e.getMessage()), "the item is left out"));
            return Optional.empty();
        }
    }

    private Article build(List<Author> feedAuthors) {
        ArticleBuilder article = Article.builder("untitled");
        Optional<String> summary = object.text("summary");
        Optional<String> html = object.text("content_html");
        Optional<String> text = object.text("content_text");
        Body body = html.isPresent()
                ? context.body(html.get(), base)
                : text.filter(it -> !Optional.of(it).equals(summary))
                        .map(context::paragraphs)
                        .orElse(Body.EMPTY);
        article.body(body).summary(summary.orElse(null));
        article.id(object.text("id").orElse(null)).url(url.orElse(null));
        article.title(title(summary.or(() -> html.map(HtmlLine::plain)).or(() -> text)));
        article.externalUrl(context.page("an item", object.text("external_url").orElse(null), base)
                .orElse(null));
        article.published(
                context.date("date_published", object.text("date_published").orElse(null))
                        .orElse(null));
        article.modified(
                context.date("date_modified", object.text("date_modified").orElse(null))
                        .orElse(null));
        article.language(context.language(object.text("language").orElse(null)).orElse(null));
        List<Author> author = credit.authors(object, "author");
        List<Author> listed = credit.authors(object, "authors");
        List<Author> authors = listed.isEmpty() ? author : listed;
        article.authors(authors.isEmpty() ? feedAuthors : authors);
        JsonObject extension = JsonCreditReader.extension(object);
        tags(article, extension);
        Optional<String> picture =
                object.text("image").or(() -> object.object("image").flatMap(it -> it.text("url")));
        Optional<Image> image = values.image("an image", picture);
        article.image(values.image(extension.object("image")).or(() -> image).orElse(null));
        attachments(article);
        extend(article, extension);
        properties(article, extension);
        return article.build();
    }

    private String title(Optional<String> text) {
        Optional<String> title = object.text("title");
        if (title.isPresent()) {
            return title.get();
        }
        String standIn = text.flatMap(it -> FirstWords.of(it, TITLE_WORDS))
                .or(() -> url.map(URI::toString))
                .orElse("Untitled");
        context.findings.untitled(place, standIn);
        return standIn;
    }

    private void tags(ArticleBuilder article, JsonObject extension) {
        List<String> labels = object.isText("tags")
                ? List.of(object.text("tags").orElse("").split("\\s*,\\s*"))
                : object.objects("tags", "name").stream()
                        .flatMap(tag -> tag.text("name").or(() -> tag.text("label")).stream())
                        .toList();
        List<Tag> tags = values.tags(extension.objects("tags"));
        article.tags(
                tags.isEmpty()
                        ? labels.stream()
                                .filter(label -> !label.isBlank())
                                .map(Tag::of)
                                .toList()
                        : tags);
    }

    private void attachments(ArticleBuilder article) {
        for (JsonObject file : object.objects("attachments", "url")) {
            Optional<String> written = file.text("url");
            if (written.isEmpty()) {
                context.findings.warn("attachment-incomplete", "an attachment without an address", "left out");
            }
            Optional<URI> address = context.link("an attachment", written.orElse(null), base);
            if (address.isPresent()) {
                MediumDraft draft = new MediumDraft(address.get());
                draft.type(file.text("mime_type").orElse(null));
                draft.title = file.text("title").orElse(null);
                draft.length = file.number("size_in_bytes").map(Numbers::bytes).orElse(-1L);
                draft.duration = Numbers.duration(
                                file.text("duration_in_seconds").orElse(null))
                        .orElse(null);
                Attachment attachment = draft.attachment(context.findings);
                article.attachment(attachment);
            }
        }
    }

    private void extend(ArticleBuilder article, JsonObject extension) {
        extension
                .text("kind")
                .flatMap(word -> JsonCreditReader.constant(Article.Kind.class, word))
                .ifPresent(article::kind);
        article.kicker(extension.text("kicker").orElse(null))
                .subtitle(extension.text("subtitle").orElse(null))
                .dateline(extension.text("dateline").orElse(null))
                .section(extension.text("section").orElse(null));
        extension
                .text("direction")
                .flatMap(word -> JsonCreditReader.constant(Direction.class, word))
                .ifPresent(article::direction);
        article.contributors(credit.authors(extension.objects("contributors")))
                .copyright(credit.copyright(extension.object("copyright")).orElse(null))
                .basedOn(values.works(extension.objects("based_on")))
                .updates(values.updates(extension.objects("updates")));
        extension.object("translations").ifPresent(translations -> {
            for (String language : List.copyOf(translations.rest().keySet())) {
                Optional<URI> address = context.page(
                        "a translation", translations.text(language).orElse(null), base);
                Optional<String> tag = context.language(language);
                if (address.isPresent() && tag.isPresent()) {
                    article.translation(tag.get(), address.get());
                }
            }
        });
    }

    private void properties(ArticleBuilder article, JsonObject extension) {
        extension.object("properties").ifPresent(properties -> properties.all().forEach(article::property));
        property(extension.rest(), JsonFeedWriter.EXTENSION + ".", article);
        property(object.rest(), "", article);
    }

    private static void property(Map<String, Value> rest, String prefix, ArticleBuilder article) {
        rest.forEach((name, value) -> {
            if (!name.isBlank()) {
                article.property(prefix + name, value);
            }
        });
    }
}
