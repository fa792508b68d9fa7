package dev.offprint.json;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Attachment;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.rule.Rule;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** The forms of an article and of what only articles have. */
final class ArticleForms {

    static final Form<Article> ARTICLE = Form.object(ArticleForms::write, ArticleForms::article);
    static final Form<Tag> TAG = Form.object(ArticleForms::write, ArticleForms::tag);
    static final Form<Attachment> ATTACHMENT = Form.object(ArticleForms::write, ArticleForms::attachment);
    static final Form<Update> UPDATE = Form.object(ArticleForms::write, ArticleForms::update);

    private static final Form<Map<String, URI>> TRANSLATIONS =
            Form.object(ArticleForms::write, ArticleForms::translations);

    private ArticleForms() {}

    private static void write(Article article, JsonOutput out) {
        Direction usual = article.language().map(Direction::of).orElse(Direction.LTR);
        out.text(
                        "id",
                        article.id()
                                .filter(id -> !article.url().map(URI::toString).equals(article.id())))
                .text("url", article.url())
                .constant("kind", article.kind(), Article.Kind.ARTICLE)
                .text("kicker", article.kicker())
                .text("title", article.title())
                .text("subtitle", article.subtitle())
                .text("summary", article.summary())
                .text("dateline", article.dateline())
                .text("language", article.language())
                .constant("direction", article.direction(), usual)
                .list("authors", article.authors(), CreditForms.AUTHOR)
                .list("contributors", article.contributors(), CreditForms.AUTHOR)
                .date("published", article.published())
                .date("modified", article.modified())
                .text("section", article.section())
                .list("tags", article.tags(), TAG)
                .value("image", article.image(), WorkForms.IMAGE)
                .list("attachments", article.attachments(), ATTACHMENT);
        if (!article.body().isEmpty()) {
            out.value("body", article.body(), BlockForms.BODY);
        }
        out.value("copyright", article.copyright(), CreditForms.COPYRIGHT)
                .list("basedOn", article.basedOn(), WorkForms.WORK);
        if (!article.translations().isEmpty()) {
            out.value("translations", article.translations(), TRANSLATIONS);
        }
        out.list("updates", article.updates(), UPDATE).text("externalUrl", article.externalUrl());
        if (!article.properties().isEmpty()) {
            out.value("properties", article.properties(), PropertyForm.VALUES);
        }
    }

    private static Article article(JsonObject in) {
        ArticleBuilder article = Article.builder(in.required("title").text())
                .id(in.text("id").orElse(null))
                .url(in.optional("url", Form.LINK).orElse(null))
                .kind(in.constant("kind", Article.Kind.values(), Article.Kind.ARTICLE))
                .kicker(in.text("kicker").orElse(null))
                .subtitle(in.text("subtitle").orElse(null))
                .summary(in.text("summary").orElse(null))
                .dateline(in.text("dateline").orElse(null))
                .language(in.text("language").orElse(null))
                .authors(in.list("authors", CreditForms.AUTHOR))
                .contributors(in.list("contributors", CreditForms.AUTHOR))
                .published(in.optional("published").map(JsonValue::moment).orElse(null))
                .modified(in.optional("modified").map(JsonValue::moment).orElse(null))
                .section(in.text("section").orElse(null))
                .tags(in.list("tags", TAG))
                .image(in.optional("image", WorkForms.IMAGE).orElse(null))
                .attachments(in.list("attachments", ATTACHMENT))
                .body(in.optional("body", BlockForms.BODY).orElse(Body.EMPTY))
                .copyright(in.optional("copyright", CreditForms.COPYRIGHT).orElse(null))
                .basedOn(in.list("basedOn", WorkForms.WORK))
                .translations(in.optional("translations", TRANSLATIONS).orElse(Map.of()))
                .updates(in.list("updates", UPDATE))
                .externalUrl(in.optional("externalUrl", Form.LINK).orElse(null))
                .properties(in.optional("properties", PropertyForm.VALUES).orElse(Map.of()));
        in.optional("direction").ifPresent(value -> article.direction(value.constant(Direction.values())));
        return article.build();
    }

    private static void write(Tag tag, JsonOutput out) {
        out.text("label", tag.label()).text("scheme", tag.scheme()).text("url", tag.url());
    }

    private static Tag tag(JsonObject in) {
        return new Tag(in.required("label").text(), in.text("scheme"), in.optional("url", Form.LINK));
    }

    private static void write(Attachment attachment, JsonOutput out) {
        out.text("url", attachment.url().toString())
                .text("mediaType", attachment.mediaType())
                .number("length", attachment.length())
                .text("duration", attachment.duration())
                .text("title", attachment.title());
    }

    private static Attachment attachment(JsonObject in) {
        Attachment.Builder attachment = Attachment.builder(
                        in.required("url", Form.LINK), in.required("mediaType").text())
                .duration(in.optional("duration").map(JsonValue::duration).orElse(null))
                .title(in.text("title").orElse(null));
        in.optional("length").ifPresent(length -> attachment.length(length.wholeNumber()));
        return attachment.build();
    }

    private static void write(Update update, JsonOutput out) {
        out.date("date", update.date())
                .constant("kind", update.kind())
                .text("title", update.title())
                .list("blocks", update.blocks(), BlockForms.BLOCK);
    }

    private static Update update(JsonObject in) {
        return new Update(
                in.required("date").moment(),
                in.required("kind").constant(Update.Kind.values()),
                in.text("title"),
                in.list("blocks", BlockForms.BLOCK));
    }

    private static void write(Map<String, URI> translations, JsonOutput out) {
        translations.forEach((language, url) -> out.text(language, url.toString()));
    }

    /** Checked here, one by one, so that what is wrong is found at its own place. */
    private static Map<String, URI> translations(JsonObject in) {
        Map<String, URI> translations = new TreeMap<>();
        for (JsonValue member : in.all()) {
            URI url = member.uri();
            member.guarded(() ->
                    translations.put(Rule.language("translations", member.name()), Rule.address("translations", url)));
        }
        return translations;
    }
}
