package dev.offprint.json;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Attributes;
import dev.offprint.body.Code;
import dev.offprint.body.Direction;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Formula;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.RawInline;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;

/** The forms of inlines, and of what inlines and blocks have in common. */
final class InlineForms {

    static final Form<Inline> INLINE = new Form<>(InlineForms::write, InlineForms::inline);
    static final Form<Attributes> ATTRIBUTES = Form.object(InlineForms::write, InlineForms::attributes);

    static final Form<Formula> FORMULA = Form.object(InlineForms::write, InlineForms::formula);

    private static final String TYPES = "text, styled, link, code, line-break, inline-image, inline-quote, work-title, "
            + "abbreviation, time, span, ruby, inline-math, footnote-ref or raw-inline";

    private InlineForms() {}

    /** Plain text is a string, any other inline an object with a type. */
    private static void write(Inline inline, JsonOutput out) {
        inline.accept(new InlineOutput(out));
    }

    private static Inline inline(JsonValue in) {
        return in.kind() == JsonValue.Kind.TEXT ? new Text(in.text()) : in.object(InlineForms::typed);
    }

    private static Inline typed(JsonObject in) {
        return switch (in.type()) {
            case "text" -> new Text(in.required("text").text());
            case "styled" ->
                new Styled(in.required("style").constant(Styled.Style.values()), in.list("content", INLINE));
            case "link" -> new Link(in.required("url", Form.LINK), in.list("content", INLINE), in.text("title"));
            case "code" -> new Code(in.required("text").text());
            case "line-break" -> new LineBreak();
            case "inline-image" -> new InlineImage(in.required("image", WorkForms.IMAGE));
            case "inline-quote" -> new InlineQuote(in.list("content", INLINE), in.optional("source", Form.LINK));
            case "work-title" -> new WorkTitle(in.list("content", INLINE));
            case "abbreviation" -> new Abbreviation(in.list("content", INLINE), in.text("expansion"));
            case "time" -> new Time(in.required("value").text(), in.list("content", INLINE));
            case "span" -> new Span(attributesOf(in), in.list("content", INLINE));
            case "ruby" -> new Ruby(in.list("base", INLINE), in.list("annotation", INLINE));
            case "inline-math" -> new InlineMath(formula(in));
            case "footnote-ref" -> new FootnoteRef(in.required("label").text());
            case "raw-inline" -> new RawInline(in.required("html").text());
            default -> throw in.wrongType(TYPES);
        };
    }

    private static void write(Attributes attributes, JsonOutput out) {
        out.text("id", attributes.id()).text("language", attributes.language());
        attributes.direction().ifPresent(direction -> out.constant("direction", direction));
    }

    private static Attributes attributes(JsonObject in) {
        return new Attributes(
                in.text("id"),
                in.text("language"),
                in.optional("direction").map(value -> value.constant(Direction.values())));
    }

    /** What most nodes have none of. */
    static JsonOutput attributes(Attributes attributes, JsonOutput out) {
        return attributes.isEmpty() ? out : out.value("attributes", attributes, ATTRIBUTES);
    }

    static Attributes attributesOf(JsonObject in) {
        return in.optional("attributes", ATTRIBUTES).orElse(Attributes.NONE);
    }

    static JsonOutput write(Formula formula, JsonOutput out) {
        return out.text("tex", formula.tex()).text("mathml", formula.mathml());
    }

    static Formula formula(JsonObject in) {
        return new Formula(in.text("tex"), in.text("mathml"));
    }
}
