package dev.offprint.json;

import static java.util.Map.entry;

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
import java.util.Map;
import java.util.function.Function;

/** The forms of inlines, and of what inlines and blocks have in common. */
final class InlineForms {

    static final Form<Inline> INLINE = new Form<>(InlineForms::write, InlineForms::inline);
    static final Form<Attributes> ATTRIBUTES = Form.object(InlineForms::write, InlineForms::attributes);

    static final Form<Formula> FORMULA = Form.object(InlineForms::write, InlineForms::formula);

    private static final String TYPES = "text, styled, link, code, line-break, inline-image, inline-quote, work-title, "
            + "abbreviation, time, span, ruby, inline-math, footnote-ref or raw-inline";

    private static final Map<String, Function<JsonObject, Inline>> READERS = Map.ofEntries(
            entry("text", in -> new Text(in.required("text").text())),
            entry(
                    "styled",
                    in -> new Styled(in.required("style").constant(Styled.Style.values()), in.list("content", INLINE))),
            entry("link", in -> new Link(in.required("url", Form.LINK), in.list("content", INLINE), in.text("title"))),
            entry("code", in -> new Code(in.required("text").text())),
            entry("line-break", in -> new LineBreak()),
            entry("inline-image", in -> new InlineImage(in.required("image", WorkForms.IMAGE))),
            entry("inline-quote", in -> new InlineQuote(in.list("content", INLINE), in.optional("source", Form.LINK))),
            entry("work-title", in -> new WorkTitle(in.list("content", INLINE))),
            entry("abbreviation", in -> new Abbreviation(in.list("content", INLINE), in.text("expansion"))),
            entry("time", in -> new Time(in.required("value").text(), in.list("content", INLINE))),
            entry("span", in -> new Span(attributesOf(in), in.list("content", INLINE))),
            entry("ruby", in -> new Ruby(in.list("base", INLINE), in.list("annotation", INLINE))),
            entry("inline-math", in -> new InlineMath(formula(in))),
            entry("footnote-ref", in -> new FootnoteRef(in.required("label").text())),
            entry("raw-inline", in -> new RawInline(in.required("html").text())));

    private InlineForms() {}

    /** Plain text is a string, any other inline an object with a type. */
    private static void write(Inline inline, JsonOutput out) {
        inline.accept(new InlineOutput(out));
    }

    private static Inline inline(JsonValue in) {
        return in.kind() == JsonValue.Kind.TEXT ? new Text(in.text()) : in.object(InlineForms::typed);
    }

    private static Inline typed(JsonObject in) {
        Function<JsonObject, Inline> reader = READERS.get(in.type());
        if (reader == null) {
            throw in.wrongType(TYPES);
        }
        return reader.apply(in);
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
