package dev.offprint.json;

import static dev.offprint.json.BlockForms.BLOCK;
import static dev.offprint.json.InlineForms.INLINE;

import dev.offprint.body.Aside;
import dev.offprint.body.BlockVisitor;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Figure;
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

/** Writes the members of the block that it visits, less its attributes. */
record BlockOutput(JsonOutput out) implements BlockVisitor<JsonOutput> {

    @Override
    public JsonOutput visit(Paragraph paragraph) {
        return type("paragraph").list("content", paragraph.content(), INLINE);
    }

    @Override
    public JsonOutput visit(Heading heading) {
        return type("heading").number("level", heading.level()).list("content", heading.content(), INLINE);
    }

    @Override
    public JsonOutput visit(Quotation quotation) {
        return type("quotation")
                .constant("kind", quotation.kind(), Quotation.Kind.BLOCK)
                .list("blocks", quotation.blocks(), BLOCK)
                .value("attribution", quotation.attribution(), WorkForms.ATTRIBUTION);
    }

    @Override
    public JsonOutput visit(ItemList list) {
        return type("item-list")
                .constant("order", list.order(), ItemList.Order.UNORDERED)
                .number("start", list.start())
                .list("items", list.items(), PartForms.ITEM);
    }

    @Override
    public JsonOutput visit(DescriptionList list) {
        return type("description-list").list("entries", list.entries(), PartForms.ENTRY);
    }

    @Override
    public JsonOutput visit(CodeBlock code) {
        return type("code-block")
                .text("language", code.language())
                .text("title", code.title())
                .text("text", code.text());
    }

    @Override
    public JsonOutput visit(Figure figure) {
        return type("figure")
                .value("content", figure.content(), PartForms.FIGURE_CONTENT)
                .list("caption", figure.caption(), INLINE)
                .list("credit", figure.credit(), INLINE)
                .value("copyright", figure.copyright(), CreditForms.COPYRIGHT);
    }

    @Override
    public JsonOutput visit(Table table) {
        return type("table")
                .list("caption", table.caption(), INLINE)
                .list("columns", table.columns(), PartForms.ALIGN)
                .list("head", table.head(), PartForms.ROW)
                .list("bodies", table.bodies(), PartForms.ROWS)
                .list("foot", table.foot(), PartForms.ROW);
    }

    @Override
    public JsonOutput visit(ThematicBreak thematicBreak) {
        return type("thematic-break");
    }

    @Override
    public JsonOutput visit(Embed embed) {
        return type("embed")
                .text("url", embed.url().toString())
                .text("provider", embed.provider())
                .text("title", embed.title())
                .value("poster", embed.poster(), WorkForms.IMAGE)
                .value("ratio", embed.ratio(), PartForms.RATIO);
    }

    @Override
    public JsonOutput visit(Media media) {
        return type("media")
                .constant("kind", media.kind())
                .list("sources", media.sources(), PartForms.SOURCE)
                .list("tracks", media.tracks(), PartForms.TRACK)
                .value("poster", media.poster(), WorkForms.IMAGE)
                .text("duration", media.duration());
    }

    @Override
    public JsonOutput visit(Aside aside) {
        return type("aside").constant("kind", aside.kind()).list("blocks", aside.blocks(), BLOCK);
    }

    @Override
    public JsonOutput visit(Disclosure disclosure) {
        return type("disclosure")
                .list("summary", disclosure.summary(), INLINE)
                .list("blocks", disclosure.blocks(), BLOCK);
    }

    @Override
    public JsonOutput visit(MathBlock math) {
        return InlineForms.write(math.formula(), type("math-block"));
    }

    @Override
    public JsonOutput visit(Group group) {
        return type("group").constant("kind", group.kind()).list("blocks", group.blocks(), BLOCK);
    }

    @Override
    public JsonOutput visit(RawHtml raw) {
        return type("raw-html").text("html", raw.html());
    }

    private JsonOutput type(String type) {
        return out.text("type", type);
    }
}
