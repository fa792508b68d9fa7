package dev.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Aside;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.CodeBlock;
import dev.offprint.body.Disclosure;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Heading;
import dev.offprint.body.Images;
import dev.offprint.body.Item;
import dev.offprint.body.ItemList;
import dev.offprint.body.LineBreak;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.Styled;
import dev.offprint.body.Styled.Style;
import dev.offprint.body.Table;
import dev.offprint.body.Text;
import dev.offprint.credit.Author;
import dev.offprint.credit.SiteCredit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String HEAD = "---\ntitle: T\n---\n";

    @Test
    void aLineWithADashSaysWhoIsQuoted() {
        Quotation quotation = (Quotation) one("> A promise.\n> — Ben Orr, *The last tide*, The Evening Ledger, 2012");
        Attribution attribution = quotation.attribution().orElseThrow();
        assertThat(quotation.blocks()).containsExactly(Paragraph.of("A promise."));
        assertThat(attribution.line()).isEqualTo("Ben Orr, The last tide, The Evening Ledger, 2012");
        assertThat(attribution.person()).contains(Author.of("Ben Orr"));
        assertThat(attribution.work().orElseThrow().publisher()).contains("The Evening Ledger");
        assertThat(attribution.work().orElseThrow().date().orElseThrow()).hasToString("2012");
    }

    @Test
    void soDoesALineAfterTheQuotationWithAWarning() {
        Reading<Edition> reading = Markdown.read(HEAD + "> A promise.\n\n— Ben Orr\n\nMore.");
        assertThat(blocks(reading))
                .containsExactly(
                        new Quotation(List.of(Paragraph.of("A promise.")), Attribution.of("Ben Orr")),
                        Paragraph.of("More."));
        assertThat(reading.findings()).extracting(Finding::code).contains("attribution-apart");
    }

    @Test
    void aDialogueHasNoSource() {
        assertThat(((Quotation) one("> — Where to?\n> — Home.")).attribution()).isEmpty();
    }

    @Test
    void anImageAloneIsAFigureWithItsTitleAsCaption() {
        Figure figure = (Figure) one("![A boat](boat.png \"The last one\"){width=640 height=480}");
        assertThat(figure.caption()).containsExactly(new Text("The last one"));
        assertThat(((Images) figure.content()).images().get(0).width()).hasValue(640);
        assertThat(((Images) figure.content()).images().get(0).alt()).contains("A boat");
    }

    @Test
    void alertsAreAsides() {
        assertThat(one("> [!TIP]\n> Swim.")).isEqualTo(new Aside(Aside.Kind.TIP, List.of(Paragraph.of("Swim."))));
        assertThat(one("> \\[!TIP]\n> Swim.")).isInstanceOf(Quotation.class);
    }

    @Test
    void tasksListingsAndIdsAreRead() {
        assertThat(one("- [ ] a\n- [X] *b*"))
                .isEqualTo(new ItemList(
                        ItemList.Order.UNORDERED,
                        List.of(
                                new Item(List.of(Paragraph.of("a")), Item.Check.UNCHECKED, Attributes.NONE),
                                new Item(
                                        List.of(Paragraph.of(Styled.of(Style.EMPHASIS, "b"))),
                                        Item.Check.CHECKED,
                                        Attributes.NONE))));
        assertThat(one("```java title=\"A.java\"\nint a;\n```"))
                .isEqualTo(new CodeBlock("int a;", Optional.of("java"), Optional.of("A.java"), Attributes.NONE));
        assertThat(one("## Tides {#tides}"))
                .isEqualTo(new Heading(1, List.of(new Text("Tides")), Attributes.id("tides")));
    }

    @Test
    void tablesKeepTheirAlignment() {
        Table table = (Table) one("| a | b |\n| :-- | --: |\n| c \\| d | **e** |");
        assertThat(table.columns()).containsExactly(Table.Align.LEFT, Table.Align.RIGHT);
        assertThat(table.bodies().get(0).get(0).cells().get(0).blocks()).containsExactly(Paragraph.of("c | d"));
    }

    @Test
    void footnotesFindTheirReferences() {
        Reading<Edition> reading = Markdown.read(HEAD + "Tide[^a] and<sup>x</sup>[^a].\n\n[^a]: Note.");
        assertThat(reading.value().article().body().footnotes()).containsExactly(Footnote.of("a", "Note."));
        assertThat(((Paragraph) blocks(reading).get(0)).content())
                .filteredOn(FootnoteRef.class::isInstance)
                .hasSize(2);
    }

    @Test
    void htmlIsReadAsOneWithTheMarkdownThatItSpans() {
        assertThat(one("<details>\n<summary>More</summary>\n\nThe *tide* turns.\n\n</details>"))
                .isEqualTo(new Disclosure(
                        List.of(new Text("More")),
                        List.of(Paragraph.of(new Text("The "), Styled.of(Style.EMPHASIS, "tide"), new Text(" turns."))),
                        Attributes.NONE));
        assertThat(one("H<sub>*2*</sub>O"))
                .isEqualTo(Paragraph.of(
                        new Text("H"),
                        new Styled(Style.SUBSCRIPT, List.of(Styled.of(Style.EMPHASIS, "2"))),
                        new Text("O")));
    }

    @Test
    void lineBreaksReferencesAndEntitiesAreResolved() {
        assertThat(one("a\\\nb  \nc &copy; [d]\n\n[d]: /e \"f\""))
                .isEqualTo(Paragraph.of(
                        new Text("a"),
                        new LineBreak(),
                        new Text("b"),
                        new LineBreak(),
                        new Text("c © "),
                        new Link(java.net.URI.create("/e"), List.of(new Text("d")), Optional.of("f"))));
    }

    @Test
    void aBareAddressIsALinkAndAnEscapedOneIsNot() {
        assertThat(one("https://example.org/a_b."))
                .isEqualTo(Paragraph.of(Link.of("https://example.org/a_b", "https://example.org/a_b"), new Text(".")));
        assertThat(one("https\\://example.org ada@example.org"))
                .isEqualTo(Paragraph.of("https://example.org ada@example.org"));
    }

    @Test
    void anAddressThatMayNotBeFollowedIsTold() {
        Reading<Edition> reading = Markdown.read(HEAD + "[a](javascript:alert(1))");
        assertThat(blocks(reading)).containsExactly(Paragraph.of("a"));
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("link-refused");
    }

    @Test
    void copyrightLineAndSiteCreditsStandAtTheEnd() {
        Edition edition = Markdown.read(HEAD + "Text.\n\n©2024 Ada Vale. All rights reserved.\nSite by Studio Orr")
                .value();
        assertThat(edition.article().body().text()).isEqualTo("Text.");
        assertThat(edition.article().copyright().orElseThrow().holders()).containsExactly(Author.of("Ada Vale"));
        assertThat(edition.publication().credits()).containsExactly(SiteCredit.of("Site by", "Studio Orr"));
    }

    @Test
    void theHeadingAtTheStartIsTheTitleWhereThereIsNoOther() {
        Edition edition = Markdown.read("# The harbour\n\n## Tides\n\nText.").value();
        assertThat(edition.article().title()).isEqualTo("The harbour");
        assertThat(edition.article().body().blocks().get(0)).isEqualTo(Heading.of(1, "Tides"));
    }

    private static Block one(String markdown) {
        List<Block> blocks = blocks(Markdown.read(HEAD + markdown));
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static List<Block> blocks(Reading<Edition> reading) {
        return reading.value().article().body().blocks();
    }
}
