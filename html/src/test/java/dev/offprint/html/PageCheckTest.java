package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.ArticleBuilder;
import dev.offprint.Finding;
import dev.offprint.Publication;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Figure;
import dev.offprint.body.Footnote;
import dev.offprint.body.FootnoteRef;
import dev.offprint.body.Group;
import dev.offprint.body.Heading;
import dev.offprint.body.Image;
import dev.offprint.body.InlineImage;
import dev.offprint.body.Link;
import dev.offprint.body.Paragraph;
import dev.offprint.body.Quotation;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.body.Text;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.generate.ArticleGenerator;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageCheckTest {

    private static final Image PHOTO = Image.builder(URI.create("https://ada.example/quay.jpg"))
            .alt("The quay")
            .size(1200, 675)
            .build();

    private static final Article GOOD = Article.builder("The quay was never for sale")
            .url("https://ada.example/quay")
            .language("en")
            .summary("A reply, late.")
            .author(Author.of("Ada Vale").with(it -> it.url(URI.create("https://ada.example/about"))))
            .published(OffsetDateTime.parse("2024-05-03T08:15:00+01:00"))
            .image(PHOTO)
            .copyright(Copyright.of(2024, "Ada Vale"))
            .body(Paragraph.of("The receipt is in the city archive."))
            .build();

    @Test
    void nothingIsSaidOfAnArticleThatHasEverything() {
        assertThat(PageCheck.of(GOOD)).isEmpty();
        assertThat(PageCheck.of(Samples.founding(), Samples.notebook())).isEmpty();
    }

    @Test
    void articleOfATitleMissesAllThatIsAskedFor() {
        assertThat(codes(Article.builder("Title").build()))
                .containsExactly(
                        "address-missing",
                        "description-missing",
                        "language-missing",
                        "copyright-missing",
                        "date-missing",
                        "author-missing",
                        "image-missing");
    }

    @Test
    void whatThePublicationGivesToAllCountsAsGiven() {
        Publication publication = Samples.notebook().with(it -> it.image(PHOTO));
        assertThat(PageCheck.of(Article.builder("Title").build(), publication))
                .extracting(Finding::code)
                .doesNotContain("language-missing", "copyright-missing", "image-missing");
    }

    @Test
    void findingSaysWhereWhatAndWhatToDo() {
        assertThat(PageCheck.of(with(it -> it.body(Body.of(
                        Paragraph.of("Words."),
                        Figure.of(
                                Image.of("https://ada.example/a.jpg", "").with(image -> image.alt(null)), "A quay"))))))
                .extracting(Finding::toString)
                .containsExactly(
                        "$.body.blocks[1]: error: the image has no text for those who cannot see it:"
                                + " https://ada.example/a.jpg (image-text-missing): say what it shows; an empty text says"
                                + " that it only decorates",
                        "$.body.blocks[1]: warning: nobody says how large the image is: https://ada.example/a.jpg"
                                + " (image-size-missing): give width and height in pixels, so that the text does not jump"
                                + " when it comes");
    }

    @Test
    void longHeadlineIsCountedInCharacters() {
        assertThat(codes(with(it -> it.title("\uD83D\uDEA2".repeat(110))))).isEmpty();
        assertThat(codes(with(it -> it.title("x".repeat(111))))).containsExactly("headline-long");
    }

    @Test
    void dayWithoutTimeIsTold() {
        assertThat(codes(with(it -> it.published(OffsetDateTime.parse("2024-05-03T00:00:00Z")))))
                .containsExactly("date-without-time");
        assertThat(codes(with(it -> it.published(OffsetDateTime.parse("2024-05-03T00:00:00+01:00")))))
                .isEmpty();
        assertThat(codes(with(it -> it.modified(OffsetDateTime.parse("2024-05-02T08:15:00+01:00")))))
                .containsExactly("date-order");
    }

    @Test
    void authorIsKnownByAnyAddress() {
        assertThat(codes(with(it -> it.authors(List.of(Author.of("Ben Orr"))))))
                .containsExactly("author-address-missing");
        Author elsewhere = Author.builder("Ben Orr")
                .sameAs(URI.create("https://social.example/@ben"))
                .build();
        assertThat(codes(with(it -> it.authors(List.of(elsewhere))))).isEmpty();
    }

    @Test
    void imageThatOnlyDecoratesIsFine() {
        assertThat(codes(body(Paragraph.of(new InlineImage(PHOTO.with(it -> it.alt("")))))))
                .isEmpty();
        assertThat(codes(body(Paragraph.of(new InlineImage(PHOTO.with(it -> it.alt(null)))))))
                .containsExactly("image-text-missing");
    }

    @Test
    void gapInTheOutlineIsTold() {
        assertThat(codes(body(Heading.of(1, "One"), Heading.of(2, "Two"), Heading.of(1, "One"))))
                .isEmpty();
        assertThat(places(body(Heading.of(2, "Two"), Heading.of(2, "Two"))))
                .containsExactly("heading-skipped $.body.blocks[0]");
        Group group = new Group(Group.Kind.SECTION, List.of(Paragraph.of("Text."), Heading.of(4, "Four")));
        assertThat(places(body(Heading.of(1, "One"), group)))
                .containsExactly("heading-skipped $.body.blocks[1].blocks[1]");
    }

    @Test
    void relativeAddressIsToldButNotAWayWithinThePage() {
        assertThat(codes(body(Paragraph.of(Link.of("#notes", "notes"))))).isEmpty();
        assertThat(places(body(Paragraph.of(Link.of("/about", "about")))))
                .containsExactly("address-relative $.body.blocks[0]");
    }

    @Test
    void quotationWithoutASourceIsTold() {
        assertThat(places(body(new Quotation(List.of(Paragraph.of("A harbour is a promise."))))))
                .containsExactly("quotation-source-missing $.body.blocks[0]");
        assertThat(codes(body(new Quotation(
                        List.of(Paragraph.of("A harbour is a promise.")), Attribution.of(Work.of("The last tide"))))))
                .isEmpty();
        assertThat(codes(body(new Quotation(
                        Quotation.Kind.PULL,
                        List.of(Paragraph.of("A harbour is a promise.")),
                        java.util.Optional.empty(),
                        dev.offprint.body.Attributes.NONE))))
                .isEmpty();
    }

    @Test
    void quotationIsLongAgainstTheArticleAndNotByItself() {
        Quotation quotation = new Quotation(
                List.of(Paragraph.of(new Text("word ".repeat(101)), new FootnoteRef("1"))),
                Attribution.of(Work.of("The last tide")));
        List<Footnote> notes = List.of(Footnote.of("1", "A note of ours that counts for us and not for them."));
        assertThat(codes(with(it -> it.body(new Body(List.of(Paragraph.of("Few of ours."), quotation), notes)))))
                .containsExactly("quotation-long");
        assertThat(codes(with(it -> it.body(new Body(List.of(Paragraph.of("ours ".repeat(120)), quotation), notes)))))
                .isEmpty();
    }

    @Test
    void rawMarkupIsTold() {
        assertThat(places(body(new RawHtml("<b>x</b>"), Paragraph.of(new RawInline("<b>x</b>")))))
                .containsExactly("raw-html $.body.blocks[0]", "raw-html $.body.blocks[1]");
    }

    @Test
    void anyArticleCanBeChecked() {
        ArticleGenerator.check(
                100,
                generator -> assertThat(PageCheck.of(generator.everything(), generator.publication()))
                        .allSatisfy(finding -> {
                            assertThat(finding.place().path())
                                    .hasValueSatisfying(path -> assertThat(path).startsWith("$."));
                            assertThat(finding.code()).matches("[a-z]+(-[a-z]+)*");
                        }));
    }

    private static Article with(Consumer<ArticleBuilder> change) {
        return GOOD.with(change);
    }

    private static Article body(Block... blocks) {
        return with(it -> it.body(Body.of(blocks)));
    }

    private static List<String> codes(Article article) {
        return PageCheck.of(article).stream().map(Finding::code).toList();
    }

    private static List<String> places(Article article) {
        return PageCheck.of(article).stream()
                .map(it -> it.code() + " " + it.place())
                .toList();
    }
}
