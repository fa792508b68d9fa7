package dev.offprint.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.offprint.Article;
import dev.offprint.credit.Author;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static Block nested(int depth) {
        Block block = Paragraph.of("x"); // a paragraph and its text are two deep
        for (int i = 2; i < depth; i++) {
            block = new Quotation(List.of(block));
        }
        return block;
    }

    @Test
    void nodesNestOnlySoDeep() {
        assertThat(Body.of(nested(Body.MAX_DEPTH)).nodes()).hasSize(Body.MAX_DEPTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Body.of(nested(Body.MAX_DEPTH + 1)))
                .withMessageContaining("must not nest deeper than 100");
    }

    @Test
    void footnotesNestOnlySoDeepToo() {
        Footnote deep = new Footnote("1", List.of(nested(Body.MAX_DEPTH)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Body(List.of(), List.of(deep)));
    }

    @Test
    void anIdOccursOnce() {
        Block one = new Paragraph(List.of(new Text("a")), Attributes.id("x"));
        Block two = new ThematicBreak(Attributes.id("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Body.of(one, two)).withMessageContaining("unique");
    }

    @Test
    void everyFootnoteReferenceFindsItsNoteAndEveryLabelIsThereOnce() {
        Block block = Paragraph.of(new Text("a"), new FootnoteRef("1"));
        assertThat(new Body(List.of(block), List.of(Footnote.of("1", "note"))).text())
                .isEqualTo("a\n\nnote");
        assertThatIllegalArgumentException().isThrownBy(() -> Body.of(block)).withMessageContaining("label");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Body(List.of(), List.of(Footnote.of("1", "a"), Footnote.of("1", "b"))));
    }

    @Test
    void plainTextHoldsWhatIsReadInTheOrderInWhichItIsRead() {
        Body body = Body.of(
                Heading.of(1, "Harbour"),
                Paragraph.of(
                        new Text("One "), Styled.of(Styled.Style.STRONG, "two"), new LineBreak(), Ruby.of("字", "zì")),
                new Quotation(
                        List.of(Paragraph.of("Quoted.")),
                        Attribution.of(
                                Author.of("Ben Orr"),
                                Work.builder().title("The Tide").date("2012").build())),
                ItemList.of("first", "second"),
                new DescriptionList(List.of(Entry.of("term", "description"))),
                Table.of(List.of(Row.headers("a", "b")), List.of(Row.of("1", ""), Row.of("2", "3"))),
                CodeBlock.of("java", "x\n  y\n"),
                Figure.of(Image.of("/a.png", "alt"), "Caption"),
                new ThematicBreak(),
                new RawHtml("<svg/>"),
                Paragraph.of("End."));
        assertThat(body.text()).isEqualTo("""
                        Harbour

                        One two
                        字(zì)

                        Quoted.
                        — Ben Orr, The Tide, 2012

                        first
                        second

                        term
                        description

                        a\tb
                        1\t
                        2\t3

                        x
                          y

                        Caption

                        End.""");
    }

    @Test
    void wordsAreCountedByRunsAndIdeographsOneByOne() {
        assertThat(Body.ofText("It’s a well-known fact, isn't it? 3.5 km").wordCount())
                .isEqualTo(9);
        assertThat(Body.ofText("東京の新聞 3").wordCount()).isEqualTo(6);
        assertThat(Body.ofText("한국어 문장").wordCount()).isEqualTo(2);
        assertThat(Body.ofText("हिन्दी में").wordCount()).isEqualTo(2);
        assertThat(Body.EMPTY.wordCount()).isZero();
    }

    @Test
    void readingTimeGoesByLanguage() {
        Body body = Body.ofText("word ".repeat(238));
        assertThat(body.readingTime("en-GB")).isEqualTo(Duration.ofSeconds(60));
        assertThat(body.readingTime("ar")).isGreaterThan(Duration.ofSeconds(100));
        assertThat(Body.ofText("字".repeat(255)).readingTime("zh")).isEqualTo(Duration.ofSeconds(60));
        assertThat(Body.EMPTY.readingTime("en")).isZero();
    }

    @Test
    void headingsMakeATree() {
        Body body = Body.of(
                Heading.of(2, "a"),
                Heading.of(4, "a.1"),
                Heading.of(3, "a.2"),
                new Group(Group.Kind.SECTION, List.of(Heading.of(1, "b"), Heading.of(2, "b.1"))),
                new Quotation(List.of(Heading.of(1, "not ours"))));
        List<Section> sections = body.tableOfContents();
        assertThat(sections)
                .extracting(section -> Inline.text(section.heading().content()))
                .containsExactly("a", "b");
        assertThat(sections.get(0).sections())
                .extracting(section -> Inline.text(section.heading().content()))
                .containsExactly("a.1", "a.2");
        assertThat(sections.get(1).sections()).hasSize(1);
    }

    @Test
    void quotedWorksAreListedOnce() {
        Work work = Work.of("The Tide");
        Quotation quotation = new Quotation(List.of(Paragraph.of("q")), Attribution.of(work));
        Body body = Body.of(quotation, new Aside(Aside.Kind.NOTE, List.of(quotation)), Paragraph.of("x"));
        assertThat(body.quotedWorks()).containsExactly(work);
    }

    @Test
    void aUsualStartOfAListIsNotSaid() {
        List<Item> items = List.of(Item.of("a"), Item.of("b"));
        ItemList said = new ItemList(ItemList.Order.REVERSED, OptionalInt.of(2), items, Attributes.NONE);
        assertThat(said).isEqualTo(new ItemList(ItemList.Order.REVERSED, items));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemList(ItemList.Order.UNORDERED, OptionalInt.of(2), items, Attributes.NONE));
    }

    @Test
    void blocksSayWhichRuleWasBroken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Heading.of(7, "x"))
                .withMessage("level must be 1 to 6: \"7\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotation(List.of()))
                .withMessageStartingWith("blocks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(List.of(), List.of()))
                .withMessageStartingWith("bodies");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(List.of(), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Work.builder().page("3").build());
    }

    @Test
    void soundHasNoPosterAndSubtitlesHaveALanguage() {
        Media sound = Media.of(Media.Kind.AUDIO, "/a.mp3");
        Optional<Image> poster = Optional.of(Image.of("/a.png", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Media(sound.kind(), sound.sources(), List.of(), poster, Optional.empty(), Attributes.NONE))
                .withMessageStartingWith("poster");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Media.Track(
                        Media.Track.Kind.SUBTITLES, URI.create("/t.vtt"), Optional.empty(), Optional.empty()))
                .withMessageStartingWith("language");
    }

    @Test
    void aBlankCaptionOrCreditIsNone() {
        List<Inline> blank = List.of(new Text(" "));
        Figure figure = new Figure(Images.of(Image.of("/a.png", "")), blank, blank, Optional.empty(), Attributes.NONE);
        assertThat(figure.caption()).isEmpty();
        assertThat(figure.credit()).isEmpty();
    }

    @Test
    void everyFieldSurvivesAnEmptyChange() {
        ArticleGenerator.check(60, generator -> {
            Article article = generator.everything();
            Image image = article.image().orElseThrow();
            assertThat(image.with(change -> {})).isEqualTo(image).hasToString(image.toString());
            assertThat(article.basedOn())
                    .allSatisfy(work ->
                            assertThat(work.with(change -> {})).isEqualTo(work).hasToString(work.toString()));
            assertThat(article.attachments())
                    .allSatisfy(file ->
                            assertThat(file.with(change -> {})).isEqualTo(file).hasToString(file.toString()));
        });
    }

    @Test
    void worksAndImagesChangeWithoutTouchingTheOriginal() {
        Work work =
                Work.builder().title("The Tide").date("2012").author("Ben Orr").build();
        assertThat(work.with(change -> change.page("3").author("Ada Vale")))
                .isNotEqualTo(work)
                .extracting(Work::authors)
                .isEqualTo(List.of(Author.of("Ben Orr"), Author.of("Ada Vale")));
        assertThat(work.authors()).hasSize(1);
        Image image = Image.of("/a.png", "").with(change -> change.size(4, 3));
        assertThat(image.with(change -> {})).isEqualTo(image).hasSameHashCodeAs(image);
        assertThat(image.alt()).contains("");
    }

    @Test
    void codeMadeFromTheTextOfCodeIsEqual() {
        CodeBlock code = CodeBlock.of("java", "\nx\n\n\n");
        assertThat(code.text()).isEqualTo("\nx");
        assertThat(CodeBlock.of("java", code.text())).isEqualTo(code);
    }
}
