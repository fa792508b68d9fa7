package dev.offprint.html;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.body.Abbreviation;
import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Code;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Direction;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Embed;
import dev.offprint.body.Entry;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Formula;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Images;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.InlineMath;
import dev.offprint.body.InlineQuote;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.MathBlock;
import dev.offprint.body.Media;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Ratio;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Row;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.body.ThematicBreak;
import dev.offprint.body.Time;
import dev.offprint.body.WorkTitle;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** An article that shows every node, as a type founder's specimen shows every letter. */
final class Specimen {

    private Specimen() {}

    static Article article() {
        return Article.builder("A specimen of every part")
                .url("https://ada.example/specimen")
                .kind(Article.Kind.REPORT)
                .language("en")
                .author(Samples.ADA)
                .published(OffsetDateTime.parse("2024-02-29T12:00:00Z"))
                .externalUrl(URI.create("https://www.type.example/specimens/"))
                .attachment(Attachment.builder(URI.create("https://ada.example/specimen.mp3"), "audio/mpeg")
                        .title("The specimen, read aloud")
                        .length(12_345_678)
                        .duration(Duration.ofSeconds(3725))
                        .build())
                .body(new Body(blocks(), List.of(Footnote.of("a", "A note."), note())))
                .build();
    }

    private static Footnote note() {
        return new Footnote(
                "b", List.of(Paragraph.of(new Text("A longer note, which refers to "), new FootnoteRef("a")), list()));
    }

    private static List<Block> blocks() {
        List<Block> all = new ArrayList<>(List.of(
                new Quotation(
                        Quotation.Kind.EPIGRAPH,
                        List.of(Paragraph.of(
                                new Text("All that is printed"), new LineBreak(), new Text("wants to be read."))),
                        Optional.of(Attribution.of("Nuala Key")),
                        Attributes.NONE),
                Heading.of(1, "Within a line"),
                new Paragraph(styles()),
                new Paragraph(inlines()),
                Heading.of(1, "Lists")));
        all.addAll(lists());
        all.add(Heading.of(1, "Things that are shown"));
        all.addAll(figures());
        all.add(Heading.of(1, "Things that stand apart"));
        all.addAll(apart());
        return all;
    }

    private static List<Inline> styles() {
        return Stream.of(Styled.Style.values())
                .flatMap(style ->
                        Stream.of(Styled.of(style, style.name().toLowerCase(java.util.Locale.ROOT)), new Text(", ")))
                .<Inline>map(Inline.class::cast)
                .toList();
    }

    private static List<Inline> inlines() {
        return List.of(
                new Text("A "),
                new Link(URI.create("/about"), List.of(new Text("link")), Optional.of("About these pages")),
                new Text(", some "),
                new Code("code < markup"),
                new Text(", the "),
                new WorkTitle(List.of(new Text("Title of a Work"))),
                new Text(", "),
                new InlineQuote(List.of(new Text("words of another")), Optional.of(URI.create("https://key.example/"))),
                new Text(", "),
                new Abbreviation(List.of(new Text("HTML")), Optional.of("Hypertext Markup Language")),
                new Text(", "),
                new Time("2024-02-29", List.of(new Text("leap day"))),
                new Text(", "),
                new Span(
                        new Attributes(Optional.of("hebrew"), Optional.of("he"), Optional.of(Direction.RTL)),
                        List.of(new Text("שלום"))),
                new Text(", "),
                Ruby.of("漢字", "かんじ"),
                new Text(", "),
                new InlineMath(Formula.tex("e^{i\\pi} + 1 = 0")),
                new Text(", an image "),
                new InlineImage(Image.builder(URI.create("/icon.png"))
                        .alt("anchor")
                        .size(16, 16)
                        .build()),
                new Text(", two notes"),
                new FootnoteRef("a"),
                new FootnoteRef("b"),
                new Text(" and "),
                new RawInline("<font color=red>raw</font>"),
                new Text(" markup."));
    }

    private static ItemList list() {
        return ItemList.of("Ink", "Paper");
    }

    private static List<Block> lists() {
        return List.of(
                new ItemList(
                        ItemList.Order.UNORDERED,
                        List.of(
                                new Item(List.of(Paragraph.of("Paper"), list())),
                                Item.of("Scissors"),
                                Item.of("Stone"))),
                new ItemList(
                        ItemList.Order.REVERSED,
                        OptionalInt.of(3),
                        List.of(
                                Item.of("Bronze"),
                                new Item(List.of(Paragraph.of("Silver"), Paragraph.of("and a speech"))),
                                Item.of("Gold"),
                                Item.of("Thanks")),
                        Attributes.NONE),
                new ItemList(
                        ItemList.Order.UNORDERED,
                        List.of(
                                new Item(List.of(Paragraph.of("Set the type")), Item.Check.CHECKED, Attributes.NONE),
                                new Item(
                                        List.of(Paragraph.of("Read the proof")),
                                        Item.Check.UNCHECKED,
                                        Attributes.NONE))),
                new DescriptionList(
                        List.of(Entry.of("Recto", "The right-hand page."), Entry.of("Verso", "The left-hand page."))));
    }

    private static List<Block> figures() {
        Image tall = Image.builder(URI.create("https://ada.example/img/tall.jpg"))
                .alt("A crane.")
                .size(400, 600)
                .build();
        return List.of(
                new Figure(
                        new Images(List.of(tall, tall.with(it -> it.alt("Another crane.")))),
                        List.of(new Text("Two cranes.")),
                        List.of(new Text("Photographs: Nuala Key")),
                        Optional.empty(),
                        Attributes.NONE),
                CodeBlock.of("java", "String greeting = \"Hello\";\nif (a < b && c > d) {\n    print(greeting);\n}"),
                new CodeBlock("body { margin: 0 }", Optional.of("css"), Optional.of("page.css"), Attributes.NONE),
                table(),
                new Embed(
                        URI.create("https://video.example/watch/1"),
                        Optional.of("VideoSite"),
                        Optional.of("Setting a page by hand"),
                        Optional.of(Image.builder(URI.create("https://video.example/1.jpg"))
                                .alt("")
                                .size(640, 360)
                                .build()),
                        Optional.of(new Ratio(16, 9)),
                        Attributes.NONE),
                new Media(
                        Media.Kind.AUDIO,
                        List.of(new Media.Source(URI.create("/press.mp3"), Optional.of("audio/mpeg"))),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(90)),
                        Attributes.NONE),
                new Figure(
                        new Media(
                                Media.Kind.VIDEO,
                                List.of(new Media.Source(URI.create("/press.mp4"), Optional.of("video/mp4"))),
                                List.of(new Media.Track(
                                        Media.Track.Kind.CAPTIONS,
                                        URI.create("/press.vtt"),
                                        Optional.of("en"),
                                        Optional.of("English"))),
                                Optional.of(tall),
                                Optional.empty(),
                                Attributes.NONE),
                        List.of(new Text("The press at work.")),
                        List.of(),
                        Optional.empty(),
                        Attributes.NONE),
                new MathBlock(Formula.tex("\\int_0^1 x^2\\,dx = \\frac13")));
    }

    private static Table table() {
        return new Table(
                List.of(new Text("Prices of type, by the pound")),
                Arrays.asList(Table.Align.NATURAL, Table.Align.RIGHT, Table.Align.RIGHT),
                List.of(Row.headers("Face", "1900", "1910")),
                List.of(List.of(
                        new Row(List.of(
                                new Cell(Cell.Header.ROW, List.of(Paragraph.of("Roman"))),
                                Cell.of("1.20"),
                                Cell.of("1.45"))),
                        new Row(List.of(
                                new Cell(Cell.Header.ROW, List.of(Paragraph.of("Italic"))),
                                new Cell(
                                        Cell.Header.NONE,
                                        1,
                                        2,
                                        Table.Align.CENTER,
                                        List.of(Paragraph.of("not sold by itself")),
                                        Attributes.NONE))))),
                List.of(Row.of("Total", "1.20", "1.45")),
                Attributes.NONE);
    }

    private static List<Block> apart() {
        List<Block> all = new ArrayList<>();
        for (Aside.Kind kind : Aside.Kind.values()) {
            all.add(new Aside(kind, List.of(Paragraph.of("What stands beside the text may be passed over."))));
        }
        all.addAll(List.of(
                new Quotation(
                        Quotation.Kind.PULL,
                        List.of(Paragraph.of("Read the proof.")),
                        Optional.empty(),
                        Attributes.NONE),
                new Quotation(List.of(Paragraph.of("Words without a source."))),
                new Disclosure(List.of(new Text("What does it cost?")), List.of(Paragraph.of("Nothing."))),
                new ThematicBreak(),
                new Group(
                        Group.Kind.SECTION,
                        List.of(Heading.of(3, "A section, whose heading skips levels"), Paragraph.of("Its text."))),
                new Group(Group.Kind.SPONSORED, List.of(Paragraph.of("Buy paper."))),
                new RawHtml("<center>Raw <b>markup</b><script>alert(1)</script></center>")));
        return all;
    }
}
