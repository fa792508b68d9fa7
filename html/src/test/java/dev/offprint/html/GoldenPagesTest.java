package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Publication;
import dev.offprint.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages against those in {@code src/test/resources/pages}, which are there to be looked at, too.
 * {@code -Doffprint.golden=refresh} writes them anew.
 */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    private record Golden(String name, Supplier<String> page) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Golden> goldenPages() {
        return Stream.of(
                page("founding", Samples.founding(), Samples.notebook()),
                page("arabic", Samples.arabic(), Samples.arabicPaper()),
                page("japanese", Samples.japanese(), Publication.UNKNOWN),
                page("live-blog", Samples.liveBlog(), Samples.notebook()),
                page("paywalled", Samples.paywalled(), Samples.notebook()),
                page("specimen", Specimen.article(), Samples.notebook()),
                page("title-alone", Article.builder("Nothing but a title").build(), Publication.UNKNOWN),
                new Golden("index", () -> HtmlPage.writeIndex(Samples.notebook(), articles())),
                listing(
                        "author",
                        Listing.builder(Samples.notebook(), articles()).author(Samples.ADA)),
                listing(
                        "topic",
                        Listing.builder(Samples.notebook(), articles())
                                .tag(Tag.of("Harbours"))
                                .number(2)
                                .url(URI.create("https://ada.example/tags/harbours-2.html"))
                                .previous(URI.create("https://ada.example/tags/harbours.html"))
                                .next(URI.create("https://ada.example/tags/harbours-3.html"))),
                listing(
                        "arabic-topic",
                        Listing.builder(Samples.arabicPaper(), List.of(Samples.arabic(), Samples.founding()))
                                .tag(Tag.of("موانئ"))
                                .number(2)
                                .previous(URI.create("https://mina.example/1.html"))
                                .next(URI.create("https://mina.example/3.html"))));
    }

    @ParameterizedTest
    @MethodSource("goldenPages")
    void pageIsTheOneThatWasApproved(Golden golden) throws IOException {
        Path file = PAGES.resolve(golden.name + ".html");
        // the stylesheet has a file of its own
        String page = golden.page.get().replace(Stylesheet.text(), "");
        if ("refresh".equals(System.getProperty("offprint.golden"))) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("goldenPages")
    void checkerHasNothingToSay(Golden golden) {
        if (!golden.name.equals("title-alone")) {
            assertThat(NuChecker.messages(golden.page.get())).isEmpty();
        }
    }

    /** It cannot: nobody has said in which language the title is. */
    @Test
    void checkerAsksForTheLanguageThatNobodyHasStated() {
        String page = HtmlPage.write(Article.builder("Nothing but a title").build(), Publication.UNKNOWN);
        assertThat(NuChecker.messages(page)).singleElement().asString().contains("lang");
    }

    @ParameterizedTest
    @MethodSource("goldenPages")
    void pageIsSafe(Golden golden) {
        PageSafety.check(golden.page.get());
    }

    @Test
    void streamGetsTheBytesOfTheString() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlPage.writer().build().write(Samples.founding(), Samples.notebook(), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(HtmlPage.write(Samples.founding(), Samples.notebook()));
    }

    @Test
    void streamGetsTheBytesOfTheIndex() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HtmlPage.writer().build().writeIndex(Samples.notebook(), articles(), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(HtmlPage.writeIndex(Samples.notebook(), articles()));
    }

    private static List<Article> articles() {
        return List.of(
                Samples.founding(), Samples.liveBlog(), Samples.arabic(), Samples.japanese(), Samples.paywalled());
    }

    private static Golden listing(String name, Listing.Builder listing) {
        return new Golden(
                name, () -> HtmlPage.writer().build().page(listing.build()).toString());
    }

    private static Golden page(String name, Article article, Publication publication) {
        return new Golden(name, () -> HtmlPage.write(article, publication));
    }
}
