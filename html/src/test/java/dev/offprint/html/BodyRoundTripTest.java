package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Reading;
import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Code;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Description;
import dev.offprint.body.DescriptionList;
import dev.offprint.body.Entry;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Row;
import dev.offprint.body.Ruby;
import dev.offprint.body.Span;
import dev.offprint.body.Styled;
import dev.offprint.body.Table;
import dev.offprint.body.Term;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.body.WorkTitle;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written is read as it was, without a finding. */
class BodyRoundTripTest {

    private static final BodyWriter WRITER = HtmlBody.writer().dataImages(true).build();
    private static final Text X = new Text("x");

    @Test
    void bodiesAreReadAsTheyWereWritten() {
        ArticleGenerator.check(2000, false, generator -> sameAfterReading(generator.body()));
    }

    @Test
    void bodiesOfEveryKindOfNodeAreReadAsTheyWereWritten() {
        ArticleGenerator.check(
                200, false, generator -> sameAfterReading(generator.everything().body()));
    }

    static Stream<Body> bodiesAtTheEdge() {
        Image image = Image.of("a.png", "A");
        Work work = Work.builder()
                .title("T")
                .url("../t")
                .date("2012-03")
                .page("p. 1")
                .build();
        return Stream.of(
                Body.EMPTY,
                Body.of(Paragraph.of(new InlineImage(image))),
                Body.of(Paragraph.of(new Link(URI.create("a.png"), List.of(new InlineImage(image))))),
                Body.of(new Heading(6, List.of(new InlineImage(image)))),
                Body.of(Paragraph.of(new LineBreak())),
                Body.of(Paragraph.of("\u00A0"), new Heading(1, List.of(new LineBreak(), new Text("\u200B")))),
                Body.of(list(Paragraph.of(new LineBreak()))),
                Body.of(list(Paragraph.of(new InlineImage(image)))),
                Body.of(list(Figure.of(image, "c")), list(), list(Paragraph.of("x"), Paragraph.of("y"))),
                Body.of(Figure.of(image, " "), Figure.of(image.with(it -> it.caption("own")), " ")),
                Body.of(Figure.of(image.with(it -> it.caption("own").credit("me")), "own")),
                Body.of(Figure.of(image.with(it -> it.size(1, 1)), "a dot")),
                Body.of(Figure.of(Image.of("data:image/gif;base64,R0lGODlhAQABAAAAACw=", ""), "a dot")),
                Body.of(Figure.of(
                        Image.builder(URI.create("a,"))
                                .width(3)
                                .variant(URI.create("b,"), 3)
                                .build(),
                        "commas")),
                Body.of(listing(""), listing("\n"), listing("\n\na\n\n"), listing("  a\tb ")),
                Body.of(Paragraph.of(new Code(" "), new Code("a  b"), new Code("\t"))),
                Body.of(Paragraph.of(X, new LineBreak(), new LineBreak(), X)),
                Body.of(Paragraph.of(new Span(Attributes.id("a"), List.of()), X)),
                Body.of(
                        Paragraph.of(new Span(Attributes.id("user:note:x"), List.of(X))),
                        Paragraph.of(Link.of("#note:x", "x"))),
                Body.of(Paragraph.of(
                        new Ruby(List.of(Ruby.of("a", "b")), List.of(new Link(URI.create("#"), List.of(X)))))),
                Body.of(new Quotation(List.of(Paragraph.of("x"), Paragraph.of(new WorkTitle(List.of(X)))))),
                Body.of(quoted(Attribution.of("— — x"))),
                Body.of(quoted(Attribution.of("https://e.example/")), quoted(Attribution.of(work))),
                Body.of(quoted(
                        Attribution.of(Work.builder().url("https://e.example/").build()))),
                Body.of(quoted(new Attribution(
                        List.of(new Text("https://e.example/")),
                        Optional.empty(),
                        Optional.of(Work.builder().url("https://e.example/").build())))),
                Body.of(quoted(new Attribution(List.of(), Optional.of(Author.of("A\u00A0B")), Optional.empty()))),
                Body.of(quoted(Attribution.of(Author.of("Ada"), work))),
                Body.of(quoted(Attribution.of(Author.of("Ada"), work.with(it -> it.author("Ben"))))),
                Body.of(quoted(Attribution.of(work.with(it -> it.date("0999"))))),
                Body.of(new Figure(
                        new Quotation(List.of(Paragraph.of("x"))),
                        List.of(X),
                        List.of(),
                        Optional.empty(),
                        Attributes.NONE)),
                Body.of(Table.of(List.of(), List.of(Row.of("one cell")))),
                Body.of(Table.of(List.of(), List.of(new Row(List.of())))),
                Body.of(new Aside(Aside.Kind.NOTE, List.of(Paragraph.of("Note")))),
                Body.of(new Aside(Aside.Kind.SIDEBAR, List.of(Heading.of(3, "x")))),
                new Body(List.of(), List.of(Footnote.of("unused", "x"))),
                new Body(
                        List.of(Paragraph.of(new Styled(Styled.Style.SUPERSCRIPT, List.of(new FootnoteRef("_ é"))))),
                        List.of(new Footnote("_ é", List.of(Paragraph.of(X, new FootnoteRef("_ é")))))),
                new Body(
                        List.of(Paragraph.of(X, new FootnoteRef("1"))),
                        List.of(new Footnote("1", List.of(Paragraph.of("x"), ItemList.of("y"))))));
    }

    @ParameterizedTest
    @MethodSource("bodiesAtTheEdge")
    void bodyAtTheEdgeIsReadAsItWasWritten(Body body) {
        sameAfterReading(body);
    }

    static Stream<UnaryOperator<Block>> containers() {
        return Stream.of(
                block -> new Group(Group.Kind.SECTION, List.of(block)),
                block -> new Aside(Aside.Kind.TIP, List.of(block)),
                block -> new Quotation(List.of(block)),
                block -> new Quotation(List.of(block), Attribution.of("x")),
                block -> list(block),
                block -> new DescriptionList(List.of(
                        new Entry(List.of(Term.of("t")), List.of(new Description(List.of(block), Attributes.NONE))))),
                block -> Table.of(List.of(), List.of(new Row(List.of(new Cell(Cell.Header.NONE, List.of(block)))))),
                block -> Table.of(List.of(), List.of(new Row(List.of(new Cell(Cell.Header.ROW, List.of(block)))))));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void bodyOfGreatestDepthIsReadAsItWasWritten(UnaryOperator<Block> container) {
        Block block = Paragraph.of("x");
        Body deepest = Body.of(block);
        while (true) {
            try {
                block = container.apply(block);
                deepest = Body.of(block);
            } catch (IllegalArgumentException e) {
                break;
            }
        }
        sameAfterReading(deepest);
    }

    @Test
    void inlinesOfGreatestDepthAreReadAsTheyWereWritten() {
        Inline inline = X;
        for (int depth = 2; depth < Body.MAX_DEPTH; depth++) {
            inline = new Styled(depth % 2 == 0 ? Styled.Style.SUBSCRIPT : Styled.Style.SUPERSCRIPT, List.of(inline));
        }
        sameAfterReading(Body.of(Paragraph.of(inline)));
    }

    @Test
    void tablesOfAnyShapeAreReadAsTheyWereWritten() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Row> rows = new ArrayList<>();
            for (int row = random.nextInt(4); row >= 0; row--) {
                List<Cell> cells = new ArrayList<>();
                for (int cell = random.nextInt(4); cell > 0; cell--) {
                    cells.add(new Cell(
                            Cell.Header.values()[random.nextInt(5)],
                            1 + random.nextInt(4),
                            1 + random.nextInt(4),
                            Table.Align.values()[random.nextInt(4)],
                            List.of(Paragraph.of("x")),
                            Attributes.NONE));
                }
                rows.add(new Row(cells));
            }
            sameAfterReading(Body.of(Table.of(List.of(), rows)));
        }
    }

    @Test
    void relativeAddressesAreMadeAbsoluteWhereABaseIsGiven() {
        URI base = URI.create("https://ada.example/notes/one");
        Body body = HtmlBody.read(
                        "<p><a href='../two?x'>a</a> <a href='#end'>b</a> <a href='//e.example'>c</a></p>", base)
                .value();
        assertThat(body)
                .isEqualTo(Body.of(Paragraph.of(
                        Link.of("https://ada.example/two?x", "a"),
                        new Text(" "),
                        Link.of("#end", "b"),
                        new Text(" "),
                        Link.of("https://e.example", "c"))));
    }

    private static ItemList list(Block... blocks) {
        return new ItemList(ItemList.Order.UNORDERED, List.of(new Item(List.of(blocks))));
    }

    private static CodeBlock listing(String text) {
        return CodeBlock.of("text", text + "\n");
    }

    private static Quotation quoted(Attribution attribution) {
        return new Quotation(List.of(Paragraph.of("x")), attribution);
    }

    private static void sameAfterReading(Body body) {
        String html = WRITER.write(body);
        Reading<Body> reading = HtmlBody.read(html);
        assertThat(reading.value()).as(html).isEqualTo(body);
        assertThat(reading.findings()).as(html).isEmpty();
    }
}
