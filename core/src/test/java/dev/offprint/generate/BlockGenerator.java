package dev.offprint.generate;

import dev.offprint.body.Aside;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Description;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Entry;
import dev.offprint.body.Figure;
import dev.offprint.body.FigureContent;
import dev.offprint.body.Footnote;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Images;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Ratio;
import dev.offprint.body.RawHtml;
import dev.offprint.body.Row;
import dev.offprint.body.Table;
import dev.offprint.body.Term;
import dev.offprint.body.ThematicBreak;
import dev.offprint.body.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Blocks of every kind, and bodies of them. */
final class BlockGenerator {

    private static final int KINDS = 16;

    private final Dice dice;
    private final CreditGenerator credits;
    private final InlineGenerator inlines;
    private final boolean raw;

    BlockGenerator(Dice dice, CreditGenerator credits, boolean raw) {
        this.dice = dice;
        this.credits = credits;
        this.raw = raw;
        this.inlines = new InlineGenerator(dice, credits, raw);
    }

    Body body() {
        return withFootnotes(dice.some(0, 7, () -> block(2)));
    }

    /** A body that holds every kind of node. */
    Body everyKind() {
        List<Block> blocks = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            blocks.add(block(kind, 2));
        }
        blocks.add(new Paragraph(inlines.everyKind()));
        blocks.add(list(1));
        for (FigureContent content : List.of(images(), table(1), code(), quotation(1), media(), embed(), math())) {
            blocks.add(figure(content));
        }
        return withFootnotes(blocks);
    }

    List<Block> plainBlocks() {
        inlines.endNotes();
        return dice.some(1, 2, () -> block(1));
    }

    InlineGenerator inlines() {
        return inlines;
    }

    Work work() {
        Work.Builder work = Work.builder()
                .title(dice.maybe(() -> dice.words(1, 6)))
                .url(dice.maybe(dice::address))
                .publisher(dice.words(1, 3))
                .page(dice.maybe(() -> "p. " + dice.between(1, 400)))
                .copyright(dice.maybe(credits::copyright));
        if (dice.often()) {
            work.date(dice.oneOf(List.of("1999", "2012-03", "2012-03-14", "2012-03-14T09:30:00.5+01:00")));
        }
        dice.some(0, 2, credits::author).forEach(work::author);
        return work.build();
    }

    private Body withFootnotes(List<Block> blocks) {
        inlines.endNotes();
        Set<String> labels = new LinkedHashSet<>(inlines.labels());
        return new Body(
                blocks,
                labels.stream().map(label -> new Footnote(label, blocks(1))).toList());
    }

    private List<Block> blocks(int depth) {
        return dice.some(1, 3, () -> block(depth));
    }

    private List<Block> fewBlocks(int depth) {
        return dice.some(0, 2, () -> block(depth));
    }

    private Block block(int depth) {
        return block(dice.between(0, KINDS - 1), depth);
    }

    private Block block(int kind, int depth) {
        if (depth <= 0) {
            return new Paragraph(inlines.content(), inlines.attributes());
        }
        return switch (kind) {
            case 0 -> new Paragraph(inlines.content(), inlines.attributes());
            case 1 -> new Heading(dice.between(1, 6), inlines.content(), inlines.attributes());
            case 2 -> quotation(depth);
            case 3 -> list(depth);
            case 4 -> new DescriptionList(dice.some(1, 3, () -> entry(depth)), inlines.attributes());
            case 5 -> code();
            case 6 -> figure(depth);
            case 7 -> table(depth);
            case 8 -> new ThematicBreak(inlines.attributes());
            case 9 -> embed();
            case 10 -> media();
            case 11 -> new Aside(dice.oneOf(Aside.Kind.class), blocks(depth - 1), inlines.attributes());
            case 12 -> new Disclosure(inlines.content(), fewBlocks(depth - 1), inlines.attributes());
            case 13 -> math();
            case 14 -> new Group(dice.oneOf(Group.Kind.class), blocks(depth - 1), inlines.attributes());
            default ->
                raw
                        ? new RawHtml("<svg viewBox=\"0 0 1 1\"><script>alert(1)</script><text>" + dice.token()
                                + "</text></svg>")
                        : new ThematicBreak();
        };
    }

    private Quotation quotation(int depth) {
        return new Quotation(
                dice.oneOf(Quotation.Kind.class),
                blocks(depth - 1),
                Optional.ofNullable(dice.maybe(this::attribution)),
                inlines.attributes());
    }

    private Attribution attribution() {
        return new Attribution(
                dice.often() ? inlines.plain() : List.of(),
                Optional.ofNullable(dice.maybe(credits::author)),
                Optional.of(work()));
    }

    private ItemList list(int depth) {
        ItemList.Order order = dice.oneOf(ItemList.Order.class);
        boolean numbered = order != ItemList.Order.UNORDERED && dice.often();
        return new ItemList(
                order,
                numbered ? OptionalInt.of(dice.between(-3, 12)) : OptionalInt.empty(),
                dice.some(
                        1, 3, () -> new Item(fewBlocks(depth - 1), dice.oneOf(Item.Check.class), inlines.attributes())),
                inlines.attributes());
    }

    private Entry entry(int depth) {
        return new Entry(
                dice.some(1, 2, () -> new Term(inlines.content(), inlines.attributes())),
                dice.some(1, 2, () -> new Description(fewBlocks(depth - 1), inlines.attributes())));
    }

    private CodeBlock code() {
        return new CodeBlock(
                "if (a < b && \"c\" > 'd') {\n\n\t  " + dice.word() + ";   \n}" + (dice.sometimes() ? "\n\n" : ""),
                Optional.ofNullable(dice.maybe(() -> dice.oneOf(List.of("java", "c++", "objective-c")))),
                Optional.ofNullable(dice.maybe(() -> dice.words(1, 3))),
                inlines.attributes());
    }

    private Figure figure(int depth) {
        return figure(
                switch (dice.between(0, 6)) {
                    case 0 -> table(depth - 1);
                    case 1 -> code();
                    case 2 -> quotation(depth - 1);
                    case 3 -> media();
                    case 4 -> embed();
                    case 5 -> math();
                    default -> images();
                });
    }

    private Figure figure(FigureContent content) {
        return new Figure(
                content,
                dice.often() ? inlines.content() : List.of(),
                dice.often() ? inlines.plain() : List.of(),
                Optional.ofNullable(dice.maybe(credits::copyright)),
                inlines.attributes());
    }

    private Images images() {
        return new Images(dice.some(1, 3, inlines::image));
    }

    private Table table(int depth) {
        int width = dice.between(1, 4);
        return new Table(
                dice.often() ? inlines.content() : List.of(),
                dice.some(0, width, () -> dice.oneOf(Table.Align.class)),
                dice.some(0, 2, () -> row(depth, width)),
                dice.some(1, 2, () -> dice.some(1, 3, () -> row(depth, width))),
                dice.some(0, 1, () -> row(depth, width)),
                inlines.attributes());
    }

    private Row row(int depth, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; ) {
            int span = dice.sometimes() ? dice.between(1, width - column) : 1;
            cells.add(new Cell(
                    dice.oneOf(Cell.Header.class),
                    1,
                    span,
                    dice.oneOf(Table.Align.class),
                    fewBlocks(depth - 1),
                    inlines.attributes()));
            column += span;
        }
        return new Row(cells, inlines.attributes());
    }

    private Embed embed() {
        return new Embed(
                dice.address(),
                Optional.ofNullable(dice.maybe(() -> dice.words(1, 2))),
                Optional.ofNullable(dice.maybe(() -> dice.words(1, 5))),
                Optional.ofNullable(dice.maybe(inlines::image)),
                Optional.ofNullable(dice.maybe(() -> new Ratio(16, 9))),
                inlines.attributes());
    }

    private Media media() {
        Media.Kind kind = dice.oneOf(Media.Kind.class);
        return new Media(
                kind,
                dice.some(
                        1,
                        2,
                        () -> new Media.Source(dice.address(), Optional.ofNullable(dice.maybe(() -> "video/mp4")))),
                dice.some(
                        0,
                        2,
                        () -> new Media.Track(
                                dice.oneOf(Media.Track.Kind.class),
                                dice.address(),
                                Optional.of(dice.language()),
                                Optional.ofNullable(dice.maybe(() -> dice.words(1, 2))))),
                kind == Media.Kind.VIDEO ? Optional.ofNullable(dice.maybe(inlines::image)) : Optional.empty(),
                Optional.ofNullable(dice.maybe(dice::duration)),
                inlines.attributes());
    }

    private MathBlock math() {
        return new MathBlock(inlines.formula(), inlines.attributes());
    }
}
