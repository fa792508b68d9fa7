package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote it, among buttons, labels, roles and addresses that stand where names do. */
class AuthorReadingTest {

    private static final String TEXT =
            "<p>They want to fill in the harbour, and the town has been told so.</p>".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More stories by Ada Vale",
                "More from Ada Vale",
                "All posts by Ada Vale",
                "View all posts by Ada Vale",
                "About Ada Vale",
                "Guest post by Ada Vale",
                "Analysis by Ada Vale, CNN",
                "Alle Beiträge von Ada Vale",
                "Voir tous les articles de Ada Vale",
                "Ver todas las entradas de Ada Vale",
                "Posted on May 3, 2024 by Ada Vale",
                "Posted by Ada Vale on May 3, 2024",
                "Publié le 3 mai 2024 par Ada Vale",
                "Veröffentlicht am 3. Mai 2024 von Ada Vale",
                "By Ada Vale Follow",
                "By Ada Vale Follow @adavale",
                "By Ada Vale Special to the Courier",
                "By Ada Vale, ada@courier.example",
                "By Ada Vale | ada@courier.example",
                "By Ada Vale/AP",
                "Par Ada Vale avec AFP",
                "Ada Vale Senior Reporter",
                "Ada Vale Contributor",
                "Ada Vale // Harbour desk",
                "Ada Vale | Palma de Mallorca | 08/01/2014",
                "Written by Ada Vale Medically reviewed by Ben Orr, MD",
                "Written by Ada Vale · Edited by Ben Orr"
            })
    void nameIsReadOutOfWhatIsAroundIt(String byline) {
        assertThat(names(read("<h1>The harbour</h1><p class=byline>" + byline + "</p>" + TEXT)))
                .isEqualTo("Ada Vale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View Author Page",
                "View my complete profile",
                "More Articles",
                "Posts",
                "Follow us",
                "Read more",
                "Staff Writer",
                "Contributing Writer",
                "By Contributor",
                "Medically reviewed by Ada Vale"
            })
    void buttonsAndRolesAreNobody(String byline) {
        assertThat(names(read("<h1>The harbour</h1><p class=byline>" + byline + "</p>"
                        + "<p><a href=/author/7>" + byline + "</a></p><p><a rel=author href=/a>" + byline + "</a></p>"
                        + TEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Post Malone", "All Saints", "Thomas More", "Ada Mary Fellow", "Mark Story"})
    void namesThatLookLikeButtonsAreNames(String name) {
        assertThat(names(read("<h1>The harbour</h1><p class=byline>By " + name + "</p>" + TEXT)))
                .isEqualTo(name);
    }

    @Test
    void editorsPageIsThatOfAnAuthor() {
        assertThat(names(read("<h1>The harbour</h1><div><a href=/about/editors/ada-vale>Ada Vale</a></div>" + TEXT)))
                .isEqualTo("Ada Vale");
    }

    @Test
    void announcedNameAboveTheHeadlineIsBelievedLast() {
        String page = "<main><p>By Ada Vale</p><h1>The harbour</h1>%s" + TEXT;
        assertThat(names(read(page.formatted("")))).isEqualTo("Ada Vale");
        assertThat(names(read(page.formatted("<p>By Ben Orr</p>")))).isEqualTo("Ben Orr");
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example/author/ada-vale,Ada Vale",
        "https://courier.example/by/ada-vale/,Ada Vale",
        "https://courier.example/people/ada_mary_vale.html,Ada Mary Vale",
        "https://social.example/people/Ada-Vale/1000423,Ada Vale",
        "https://social.example/adavale,NOBODY",
        "https://courier.example/author/adavale,NOBODY",
        "https://courier.example/author/news-desk,NOBODY",
        "https://courier.example/town/old-harbour,NOBODY"
    })
    void addressOfAnAuthorNamesThemWhereNothingElseDoes(String address, String name) {
        String meta = "<meta property=article:author content='" + address + "'><h1>The harbour</h1>";
        PageReading page = read(meta + TEXT);
        assertThat(names(page)).isEqualTo(name.equals("NOBODY") ? "" : name);
        page.evidence(Field.AUTHORS).ifPresent(it -> {
            assertThat(it.chosen().confidence()).isEqualTo(Confidence.LOW);
            assertThat(it.chosen().source()).isEqualTo(Source.ADDRESS);
            assertThat(page.article().authors().get(0).url()).contains(URI.create(address));
        });
        assertThat(names(read(meta + "<p>By Ben Orr</p>" + TEXT))).isEqualTo("Ben Orr");
    }

    @Test
    void nameOfAnAccountIsWrittenOut() {
        assertThat(names(read("<meta name=sailthru.author content=adavale><h1>The harbour</h1>"
                        + "<p class=byline>By Ada Vale</p>" + TEXT)))
                .isEqualTo("Ada Vale");
    }

    @Test
    void listWithMoreThanPeopleIsNotPreferred() {
        String page =
                "<meta name=parsely-author content='Ada Vale'><h1>The harbour</h1><p class=byline>By %s</p>" + TEXT;
        assertThat(names(read(page.formatted("Ada Vale, Courier News; The Harbour Post"))))
                .isEqualTo("Ada Vale");
        assertThat(names(read(page.formatted("Ada Vale and Ben Orr")))).isEqualTo("Ada Vale, Ben Orr");
    }

    private static String names(PageReading page) {
        return page.article().authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    private static PageReading read(String page) {
        return HtmlPage.read(page, URI.create("https://tidewrack.example/2024/harbour"));
    }
}
