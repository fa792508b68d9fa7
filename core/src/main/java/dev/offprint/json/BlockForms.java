package dev.offprint.json;

import static dev.offprint.json.InlineForms.INLINE;
import static dev.offprint.json.InlineForms.attributesOf;
import static java.util.Map.entry;

import dev.offprint.body.Aside;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.ItemList;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Table;
import dev.offprint.body.ThematicBreak;
import java.util.Map;
import java.util.function.Function;

/** The forms of a body and its blocks. */
final class BlockForms {

    static final Form<Block> BLOCK = Form.object(BlockForms::write, BlockForms::block);
    static final Form<Footnote> FOOTNOTE = Form.object(BlockForms::write, BlockForms::footnote);
    static final Form<Body> BODY = Form.object(BlockForms::write, BlockForms::body);

    private static final String TYPES =
            "paragraph, heading, quotation, item-list, description-list, code-block, figure, "
                    + "table, thematic-break, embed, media, aside, disclosure, math-block, group or raw-html";

    /** A map rather than a switch: the frame of a switch over all of them is large, and it stands on the stack at every level. */
    private static final Map<String, Function<JsonObject, Block>> READERS = Map.ofEntries(
            entry("paragraph", in -> new Paragraph(in.list("content", INLINE), attributesOf(in))),
            entry(
                    "heading",
                    in -> new Heading(
                            in.required("level").smallNumber(), in.list("content", INLINE), attributesOf(in))),
            entry(
                    "quotation",
                    in -> new Quotation(
                            in.constant("kind", Quotation.Kind.values(), Quotation.Kind.BLOCK),
                            in.list("blocks", BLOCK),
                            in.optional("attribution", WorkForms.ATTRIBUTION),
                            attributesOf(in))),
            entry(
                    "item-list",
                    in -> new ItemList(
                            in.constant("order", ItemList.Order.values(), ItemList.Order.UNORDERED),
                            in.number("start"),
                            in.list("items", PartForms.ITEM),
                            attributesOf(in))),
            entry("description-list", in -> new DescriptionList(in.list("entries", PartForms.ENTRY), attributesOf(in))),
            entry(
                    "code-block",
                    in -> new CodeBlock(
                            in.required("text").text(), in.text("language"), in.text("title"), attributesOf(in))),
            entry(
                    "figure",
                    in -> new Figure(
                            in.required("content", PartForms.FIGURE_CONTENT),
                            in.list("caption", INLINE),
                            in.list("credit", INLINE),
                            in.optional("copyright", CreditForms.COPYRIGHT),
                            attributesOf(in))),
            entry(
                    "table",
                    in -> new Table(
                            in.list("caption", INLINE),
                            in.list("columns", PartForms.ALIGN),
                            in.list("head", PartForms.ROW),
                            in.list("bodies", PartForms.ROWS),
                            in.list("foot", PartForms.ROW),
                            attributesOf(in))),
            entry("thematic-break", in -> new ThematicBreak(attributesOf(in))),
            entry(
                    "embed",
                    in -> new Embed(
                            in.required("url", Form.LINK),
                            in.text("provider"),
                            in.text("title"),
                            in.optional("poster", WorkForms.IMAGE),
                            in.optional("ratio", PartForms.RATIO),
                            attributesOf(in))),
            entry(
                    "media",
                    in -> new Media(
                            in.required("kind").constant(Media.Kind.values()),
                            in.list("sources", PartForms.SOURCE),
                            in.list("tracks", PartForms.TRACK),
                            in.optional("poster", WorkForms.IMAGE),
                            in.optional("duration").map(JsonValue::duration),
                            attributesOf(in))),
            entry(
                    "aside",
                    in -> new Aside(
                            in.required("kind").constant(Aside.Kind.values()),
                            in.list("blocks", BLOCK),
                            attributesOf(in))),
            entry(
                    "disclosure",
                    in -> new Disclosure(in.list("summary", INLINE), in.list("blocks", BLOCK), attributesOf(in))),
            entry("math-block", in -> new MathBlock(InlineForms.formula(in), attributesOf(in))),
            entry(
                    "group",
                    in -> new Group(
                            in.required("kind").constant(Group.Kind.values()),
                            in.list("blocks", BLOCK),
                            attributesOf(in))),
            entry("raw-html", in -> new RawHtml(in.required("html").text())));

    private BlockForms() {}

    private static void write(Body body, JsonOutput out) {
        out.list("blocks", body.blocks(), BLOCK).list("footnotes", body.footnotes(), FOOTNOTE);
    }

    private static Body body(JsonObject in) {
        return new Body(in.list("blocks", BLOCK), in.list("footnotes", FOOTNOTE));
    }

    private static void write(Footnote footnote, JsonOutput out) {
        out.text("label", footnote.label()).list("blocks", footnote.blocks(), BLOCK);
    }

    private static Footnote footnote(JsonObject in) {
        return new Footnote(in.required("label").text(), in.list("blocks", BLOCK));
    }

    private static void write(Block block, JsonOutput out) {
        InlineForms.attributes(block.attributes(), block.accept(new BlockOutput(out)));
    }

    private static Block block(JsonObject in) {
        Function<JsonObject, Block> reader = READERS.get(in.type());
        if (reader == null) {
            throw in.wrongType(TYPES);
        }
        return reader.apply(in);
    }
}
