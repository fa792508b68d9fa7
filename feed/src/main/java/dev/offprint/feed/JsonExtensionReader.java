package dev.offprint.feed;

import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.Value;
import dev.offprint.body.Body;
import dev.offprint.body.Image;
import dev.offprint.body.Work;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Images, works, tags and updates in our extension of JSON Feed; {@link JsonExtension} writes them. */
final class JsonExtensionReader {

    private final FeedContext context;
    private final @Nullable URI base;
    private final JsonCreditReader credit;

    JsonExtensionReader(FeedContext context, @Nullable URI base) {
        this.context = context;
        this.base = base;
        this.credit = new JsonCreditReader(context, base);
    }

    Optional<Image> image(Optional<JsonObject> given) {
        Optional<URI> url = given.flatMap(object -> picture(object.text("url")));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        JsonObject object = given.get();
        return credit.attempt("an image", () -> {
            Image.Builder image = Image.builder(url.get())
                    .mediaType(object.text("mime_type").orElse(null))
                    .caption(object.text("caption").orElse(null))
                    .credit(object.text("credit").orElse(null));
            object.value("alt").ifPresent(alt -> image.alt(alt instanceof Value.Text text ? text.text() : null));
            pixels(object, "width").ifPresent(image::width);
            pixels(object, "height").ifPresent(image::height);
            for (JsonObject variant : object.objects("variants")) {
                Optional<URI> address = picture(variant.text("url"));
                Optional<Integer> width = pixels(variant, "width");
                if (address.isPresent() && width.isPresent()) {
                    image.variant(address.get(), width.get());
                }
            }
            return image.copyright(credit.copyright(object.object("copyright")).orElse(null))
                    .build();
        });
    }

    /** An image of which no more than the address is known. */
    Optional<Image> image(String what, Optional<String> text) {
        return context.link(what, text.orElse(null), base)
                .filter(url -> url.getScheme() == null || Links.isPage(url))
                .map(url -> Image.builder(url).build());
    }

    private Optional<URI> picture(Optional<String> text) {
        return context.link("an image", text.orElse(null), base);
    }

    private static Optional<Integer> pixels(JsonObject object, String name) {
        int pixels = Numbers.pixels(object.text(name).orElse(null));
        return pixels > 0 ? Optional.of(pixels) : Optional.empty();
    }

    List<Work> works(List<JsonObject> objects) {
        List<Work> works = new ArrayList<>();
        for (JsonObject object : objects) {
            credit.attempt("a work", () -> work(object)).ifPresent(works::add);
        }
        return works;
    }

    private Work work(JsonObject object) {
        Work.Builder work = Work.builder()
                .title(object.text("title").orElse(null))
                .url(context.link("a work", object.text("url").orElse(null), base)
                        .orElse(null))
                .publisher(object.text("publisher").orElse(null))
                .authors(credit.authors(object.objects("authors")))
                .page(object.text("page").orElse(null))
                .copyright(credit.copyright(object.object("copyright")).orElse(null));
        object.text("date").ifPresent(work::date);
        return work.build();
    }

    List<Tag> tags(List<JsonObject> objects) {
        List<Tag> tags = new ArrayList<>();
        for (JsonObject object : objects) {
            Optional<URI> url = context.link("a tag", object.text("url").orElse(null), base);
            object.text("label").ifPresent(label -> tags.add(new Tag(label, object.text("scheme"), url)));
        }
        return tags;
    }

    List<Update> updates(List<JsonObject> objects) {
        List<Update> updates = new ArrayList<>();
        for (JsonObject object : objects) {
            Optional<OffsetDateTime> date =
                    context.date("an update", object.text("date").orElse(null));
            Body body = context.body(object.text("content_html").orElse(""), base);
            if (date.isPresent() && !body.blocks().isEmpty()) {
                Update.Kind kind = object.text("kind")
                        .flatMap(word -> JsonCreditReader.constant(Update.Kind.class, word))
                        .orElse(Update.Kind.UPDATE);
                credit.attempt("an update", () -> new Update(date.get(), kind, object.text("title"), body.blocks()))
                        .ifPresent(updates::add);
            }
        }
        return updates;
    }
}
