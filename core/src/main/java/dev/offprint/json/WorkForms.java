package dev.offprint.json;

import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.body.Work;

/** The forms of images, and of works that are quoted. */
final class WorkForms {

    static final Form<Image> IMAGE = Form.object(WorkForms::write, WorkForms::image);
    static final Form<Work> WORK = Form.object(WorkForms::write, WorkForms::work);
    static final Form<Attribution> ATTRIBUTION = Form.object(WorkForms::write, WorkForms::attribution);

    static final Form<Image.Variant> VARIANT = Form.object(WorkForms::write, WorkForms::variant);

    private WorkForms() {}

    private static void write(Image image, JsonOutput out) {
        out.text("url", image.url().toString())
                .text("alt", image.alt())
                .number("width", image.width())
                .number("height", image.height())
                .text("mediaType", image.mediaType())
                .list("variants", image.variants(), VARIANT)
                .text("caption", image.caption())
                .text("credit", image.credit())
                .value("copyright", image.copyright(), CreditForms.COPYRIGHT);
    }

    private static Image image(JsonObject in) {
        Image.Builder image = Image.builder(in.required("url", Form.LINK))
                .alt(in.text("alt").orElse(null))
                .mediaType(in.text("mediaType").orElse(null))
                .variants(in.list("variants", VARIANT))
                .caption(in.text("caption").orElse(null))
                .credit(in.text("credit").orElse(null))
                .copyright(in.optional("copyright", CreditForms.COPYRIGHT).orElse(null));
        in.number("width").ifPresent(image::width);
        in.number("height").ifPresent(image::height);
        return image.build();
    }

    private static void write(Image.Variant variant, JsonOutput out) {
        out.text("url", variant.url().toString()).number("width", variant.width());
    }

    private static Image.Variant variant(JsonObject in) {
        return new Image.Variant(
                in.required("url", Form.LINK), in.required("width").smallNumber());
    }

    private static void write(Work work, JsonOutput out) {
        out.text("title", work.title())
                .text("url", work.url())
                .text("publisher", work.publisher())
                .date("date", work.date())
                .list("authors", work.authors(), CreditForms.AUTHOR)
                .text("page", work.page())
                .value("copyright", work.copyright(), CreditForms.COPYRIGHT);
    }

    private static Work work(JsonObject in) {
        return Work.builder()
                .title(in.text("title").orElse(null))
                .url(in.optional("url", Form.LINK).orElse(null))
                .publisher(in.text("publisher").orElse(null))
                .date(in.optional("date").map(JsonValue::date).orElse(null))
                .authors(in.list("authors", CreditForms.AUTHOR))
                .page(in.text("page").orElse(null))
                .copyright(in.optional("copyright", CreditForms.COPYRIGHT).orElse(null))
                .build();
    }

    private static void write(Attribution attribution, JsonOutput out) {
        out.list("text", attribution.text(), InlineForms.INLINE)
                .value("person", attribution.person(), CreditForms.AUTHOR)
                .value("work", attribution.work(), WORK);
    }

    private static Attribution attribution(JsonObject in) {
        return new Attribution(
                in.list("text", InlineForms.INLINE),
                in.optional("person", CreditForms.AUTHOR),
                in.optional("work", WORK));
    }
}
