package dev.offprint.json;

import static dev.offprint.json.InlineForms.INLINE;

import dev.offprint.body.Abbreviation;
import dev.offprint.body.Code;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.InlineVisitor;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.RawInline;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Text;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;

/** Writes the inline that it visits. */
record InlineOutput(JsonOutput out) implements InlineVisitor<JsonOutput> {

    @Override
    public JsonOutput visit(Text text) {
        return out.string(text.text());
    }

    @Override
    public JsonOutput visit(Styled styled) {
        return start("styled")
                .constant("style", styled.style())
                .list("content", styled.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(Link link) {
        return start("link")
                .text("url", link.url().toString())
                .text("title", link.title())
                .list("content", link.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(Code code) {
        return start("code").text("text", code.text()).endObject();
    }

    @Override
    public JsonOutput visit(LineBreak lineBreak) {
        return start("line-break").endObject();
    }

    @Override
    public JsonOutput visit(InlineImage image) {
        return start("inline-image")
                .value("image", image.image(), WorkForms.IMAGE)
                .endObject();
    }

    @Override
    public JsonOutput visit(InlineQuote quote) {
        return start("inline-quote")
                .text("source", quote.source())
                .list("content", quote.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(WorkTitle title) {
        return start("work-title").list("content", title.content(), INLINE).endObject();
    }

    @Override
    public JsonOutput visit(Abbreviation abbreviation) {
        return start("abbreviation")
                .text("expansion", abbreviation.expansion())
                .list("content", abbreviation.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(Time time) {
        return start("time")
                .text("value", time.value())
                .list("content", time.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(Span span) {
        return start("span")
                .value("attributes", span.attributes(), InlineForms.ATTRIBUTES)
                .list("content", span.content(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(Ruby ruby) {
        return start("ruby")
                .list("base", ruby.base(), INLINE)
                .list("annotation", ruby.annotation(), INLINE)
                .endObject();
    }

    @Override
    public JsonOutput visit(InlineMath math) {
        return InlineForms.write(math.formula(), start("inline-math")).endObject();
    }

    @Override
    public JsonOutput visit(FootnoteRef ref) {
        return start("footnote-ref").text("label", ref.label()).endObject();
    }

    @Override
    public JsonOutput visit(RawInline raw) {
        return start("raw-inline").text("html", raw.html()).endObject();
    }

    private JsonOutput start(String type) {
        return out.startObject().text("type", type);
    }
}
