package dev.offprint.feed;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.body.Body;
import dev.offprint.body.Direction;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Our extension of JSON Feed; {@link FeedFormat#JSON_FEED} documents it. */
final class JsonExtension {

    private final JsonOut out;
    private final JsonCredit credit;

    JsonExtension(JsonOut out) {
        this.out = out;
        this.credit = new JsonCredit(out);
    }

    /** What JSON Feed has no place for at its top. */
    void write(Feed feed, Addresses site) {
        Publication publication = feed.publication();
        out.text("id", feed.id());
        out.date("updated", feed.updated());
        out.object("publisher", () -> publication.publisher().ifPresent(it -> credit.author(it, site)));
        out.object(
                "copyright",
                () -> publication.copyright().ifPresent(it -> credit.copyright(it, publication.language(), site)));
        image("logo", publication.logo(), publication.language(), site);
        image("icon", publication.icon(), publication.language(), site);
        image("image", publication.image(), publication.language(), site);
        out.object("pages", () -> feed.pages().forEach((page, url) -> out.text(page.relation(), url.toString())));
        if (feed.history() != History.RECENT) {
            out.text("history", JsonCredit.word(feed.history()));
        }
        out.list("deletions", feed.deletions(), deletion -> {
            out.text("id", deletion.id());
            out.date("date", deletion.date());
            out.object("by", () -> deletion.by().ifPresent(it -> credit.author(it, site)));
            out.text("comment", deletion.comment());
        });
        out.list("feeds", publication.feeds(), address -> {
            out.text("mime_type", address.mediaType());
            out.text("url", address.url().toString());
        });
        out.list("navigation", publication.navigation(), link -> {
            out.text("label", link.label());
            out.text("url", link.url().toString());
        });
        out.list("credits", publication.credits(), it -> {
            out.text("label", it.label());
            out.text("name", it.name());
            out.url("url", it.url());
        });
    }

    /** What JSON Feed has no place for in an item. */
    void write(Article article, Addresses base) {
        if (article.kind() != Article.Kind.ARTICLE) {
            out.text("kind", JsonCredit.word(article.kind()));
        }
        out.text("kicker", article.kicker());
        out.text("subtitle", article.subtitle());
        out.text("dateline", article.dateline());
        if (saysDirection(article)) {
            out.text("direction", JsonCredit.word(article.direction()));
        }
        out.text("section", article.section());
        out.list("contributors", article.contributors(), it -> credit.author(it, base));
        if (article.tags().stream().anyMatch(JsonExtension::isMoreThanLabel)) {
            out.list("tags", article.tags(), this::tag);
        }
        image("image", article.image(), article.language(), base);
        out.object(
                "copyright", () -> article.copyright().ifPresent(it -> credit.copyright(it, article.language(), base)));
        out.list("based_on", article.basedOn(), work -> work(work, base));
        out.object(
                "translations",
                () -> article.translations().forEach((language, url) -> out.text(language, url.toString())));
        out.list("updates", article.updates(), update -> update(update, article, base));
        out.object("properties", () -> article.properties().forEach(out::value));
    }

    /** Whether the direction is another than what follows from the language. */
    static boolean saysDirection(Article article) {
        return article.direction() != article.language().map(Direction::of).orElse(Direction.LTR);
    }

    private static boolean isMoreThanLabel(Tag tag) {
        return tag.scheme().isPresent() || tag.url().isPresent();
    }

    private void tag(Tag tag) {
        out.text("label", tag.label());
        out.text("scheme", tag.scheme());
        out.url("url", tag.url());
    }

    private void image(String name, Optional<Image> image, Optional<String> language, Addresses base) {
        Optional<URI> url = image.map(Image::url).flatMap(base::picture);
        if (url.isPresent()) {
            out.object(name, () -> image(image.orElseThrow(), url.get(), language, base));
        }
    }

    private void image(Image image, URI url, Optional<String> language, Addresses base) {
        out.text("url", url.toString());
        out.text("alt", image.alt());
        image.width().ifPresent(width -> out.number("width", width));
        image.height().ifPresent(height -> out.number("height", height));
        out.text("mime_type", image.mediaType());
        List<Image.Variant> variants = image.variants().stream()
                .filter(it -> base.picture(it.url()).isPresent())
                .toList();
        out.list("variants", variants, variant -> {
            out.url("url", base.picture(variant.url()));
            out.number("width", variant.width());
        });
        out.text("caption", image.caption());
        out.text("credit", image.credit());
        out.object("copyright", () -> image.copyright().ifPresent(it -> credit.copyright(it, language, base)));
    }

    private void work(Work work, Addresses base) {
        out.text("title", work.title());
        out.url("url", work.url().flatMap(base::absolute));
        out.text("publisher", work.publisher());
        out.text("date", work.date().map(Object::toString));
        out.list("authors", work.authors(), it -> credit.author(it, base));
        out.text("page", work.page());
        out.object("copyright", () -> work.copyright().ifPresent(it -> credit.copyright(it, Optional.empty(), base)));
    }

    private void update(Update update, Article article, Addresses base) {
        out.date("date", update.date());
        out.text("kind", JsonCredit.word(update.kind()));
        out.text("title", update.title());
        out.html("content_html", new Body(update.blocks(), List.of()), article, base);
    }
}
