package dev.offprint.json;

import static dev.offprint.json.BlockForms.BLOCK;
import static dev.offprint.json.InlineForms.INLINE;
import static dev.offprint.json.InlineForms.attributesOf;

import dev.offprint.body.Block;
import dev.offprint.body.Cell;
import dev.offprint.body.Description;
import dev.offprint.body.Entry;
import dev.offprint.body.FigureContent;
import dev.offprint.body.Images;
import dev.offprint.body.Item;
import dev.offprint.body.Media;
import dev.offprint.body.Ratio;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import dev.offprint.body.Term;
import java.util.List;

/** The forms of what blocks are made of: items, entries, rows, cells, sources, tracks. */
final class PartForms {

    static final Form<Item> ITEM = Form.object(PartForms::write, PartForms::item);
    static final Form<Entry> ENTRY = Form.object(PartForms::write, PartForms::entry);
    static final Form<Row> ROW = Form.object(PartForms::write, PartForms::row);
    static final Form<List<Row>> ROWS = Form.list(ROW);
    static final Form<Table.Align> ALIGN = Form.constant(Table.Align.values());
    static final Form<FigureContent> FIGURE_CONTENT = new Form<>(PartForms::write, PartForms::figureContent);
    static final Form<Media.Source> SOURCE = Form.object(PartForms::write, PartForms::source);
    static final Form<Media.Track> TRACK = Form.object(PartForms::write, PartForms::track);
    static final Form<Ratio> RATIO = Form.object(PartForms::write, PartForms::ratio);

    static final Form<Term> TERM = Form.object(PartForms::write, PartForms::term);
    static final Form<Description> DESCRIPTION = Form.object(PartForms::write, PartForms::description);
    static final Form<Cell> CELL = Form.object(PartForms::write, PartForms::cell);
    private static final Form<Images> IMAGES = Form.object(PartForms::write, PartForms::images);

    private PartForms() {}

    private static void write(Item item, JsonOutput out) {
        out.constant("check", item.check(), Item.Check.NONE).list("blocks", item.blocks(), BLOCK);
        InlineForms.attributes(item.attributes(), out);
    }

    private static Item item(JsonObject in) {
        Item.Check check = in.constant("check", Item.Check.values(), Item.Check.NONE);
        return new Item(in.list("blocks", BLOCK), check, attributesOf(in));
    }

    private static void write(Entry entry, JsonOutput out) {
        out.list("terms", entry.terms(), TERM).list("descriptions", entry.descriptions(), DESCRIPTION);
    }

    private static Entry entry(JsonObject in) {
        return new Entry(in.list("terms", TERM), in.list("descriptions", DESCRIPTION));
    }

    private static void write(Term term, JsonOutput out) {
        InlineForms.attributes(term.attributes(), out.list("content", term.content(), INLINE));
    }

    private static Term term(JsonObject in) {
        return new Term(in.list("content", INLINE), attributesOf(in));
    }

    private static void write(Description description, JsonOutput out) {
        InlineForms.attributes(description.attributes(), out.list("blocks", description.blocks(), BLOCK));
    }

    private static Description description(JsonObject in) {
        return new Description(in.list("blocks", BLOCK), attributesOf(in));
    }

    private static void write(Row row, JsonOutput out) {
        InlineForms.attributes(row.attributes(), out.list("cells", row.cells(), CELL));
    }

    private static Row row(JsonObject in) {
        return new Row(in.list("cells", CELL), attributesOf(in));
    }

    private static void write(Cell cell, JsonOutput out) {
        out.constant("header", cell.header(), Cell.Header.NONE)
                .number("rowSpan", cell.rowSpan(), 1)
                .number("columnSpan", cell.columnSpan(), 1)
                .constant("align", cell.align(), Table.Align.NATURAL)
                .list("blocks", cell.blocks(), BLOCK);
        InlineForms.attributes(cell.attributes(), out);
    }

    private static Cell cell(JsonObject in) {
        return new Cell(
                in.constant("header", Cell.Header.values(), Cell.Header.NONE),
                in.number("rowSpan").orElse(1),
                in.number("columnSpan").orElse(1),
                in.constant("align", Table.Align.values(), Table.Align.NATURAL),
                in.list("blocks", BLOCK),
                attributesOf(in));
    }

    /** Images are the one content of a figure that is no block, so they too have a type. */
    private static void write(FigureContent content, JsonOutput out) {
        if (content instanceof Images images) {
            IMAGES.write(images, out);
        } else {
            BLOCK.write((Block) content, out);
        }
    }

    private static FigureContent figureContent(JsonValue in) {
        boolean images = in.children().stream().anyMatch(member -> member.name().equals("type") && member.is("images"));
        if (images) {
            return IMAGES.read(in);
        } else if (BLOCK.read(in) instanceof FigureContent content) {
            return content;
        }
        throw in.refusal("must be images, table, code-block, quotation, media, embed or math-block");
    }

    private static void write(Images images, JsonOutput out) {
        out.text("type", "images").list("images", images.images(), WorkForms.IMAGE);
    }

    private static Images images(JsonObject in) {
        in.type();
        return new Images(in.list("images", WorkForms.IMAGE));
    }

    private static void write(Media.Source source, JsonOutput out) {
        out.text("url", source.url().toString()).text("mediaType", source.mediaType());
    }

    private static Media.Source source(JsonObject in) {
        return new Media.Source(in.required("url", Form.LINK), in.text("mediaType"));
    }

    private static void write(Media.Track track, JsonOutput out) {
        out.constant("kind", track.kind())
                .text("url", track.url().toString())
                .text("language", track.language())
                .text("label", track.label());
    }

    private static Media.Track track(JsonObject in) {
        return new Media.Track(
                in.required("kind").constant(Media.Track.Kind.values()),
                in.required("url", Form.LINK),
                in.text("language"),
                in.text("label"));
    }

    private static void write(Ratio ratio, JsonOutput out) {
        out.number("width", ratio.width()).number("height", ratio.height());
    }

    private static Ratio ratio(JsonObject in) {
        return new Ratio(
                in.required("width").smallNumber(), in.required("height").smallNumber());
    }
}
