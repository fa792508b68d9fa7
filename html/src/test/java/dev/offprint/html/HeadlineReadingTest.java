package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.credit.Author;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a headline without a class or metadata that tells what it is. */
class HeadlineReadingTest {

    private static final String TEXT =
            "<p>They want to fill in the harbour, and the town has been told so.</p>".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Ada Vale",
                "<p><span>By</span><a href=/x>Ada Vale</a>",
                "<p>Von Ada Vale, Kiel",
                "<div><a href=/author/ada-vale>Ada Vale</a><span>·</span><span>5 min read</span></div>",
                "<div><a href=/@ada>Ada Vale</a></div>",
                "<p>3 May 2024 · Ada Vale · 5 min read",
                "<div data-testid=byline-name>Ada Vale</div>",
                "<p>By Ada Vale | The Courier"
            })
    void bylineIsReadFromALineBelowTheHeadline(String line) {
        assertThat(names(read("<h1>The harbour</h1>" + line + TEXT))).isEqualTo("Ada Vale");
    }

    @Test
    void boxAroundAHeadlineThatIsNoH1IsNoFurniture() {
        assertThat(names(read("<title>The harbour</title><div class=widget><h3>The harbour</h3>" + TEXT
                        + "<div class=post-footer><span class=post-author>By Ada Vale</span></div></div>")))
                .isEqualTo("Ada Vale");
    }

    @Test
    void linksToTwoAuthorsAreTwoAuthors() {
        assertThat(names(read("<h1>The harbour</h1><div><a href=/autor/1>Ada Vale</a><a href=/autor/2>Ben Orr</a></div>"
                        + TEXT)))
                .isEqualTo("Ada Vale, Ben Orr");
    }

    @Test
    void wordThatAnnouncesIsNoName() {
        assertThat(names(read("<h1>Der Hafen</h1><p><span class=byline-prefix>Von </span><b>Ada Vale</b></p>" + TEXT)))
                .isEqualTo("Ada Vale");
    }

    @Test
    void sentenceIsNoByline() {
        assertThat(names(read("<h1>Der Hafen</h1><p>Von Kiel bis Ada war es weit.</p>" + TEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published 3 May 2024, updated 5 May 2024|2024-05-03|2024-05-05",
                "Aktualisiert am 5. Mai 2024|NONE|2024-05-05",
                "Publié le 3 mai 2024 à 08h15, mis à jour le 5 mai 2024|2024-05-03|2024-05-05",
                "Posted 2024-05-03 19:40|2024-05-03|NONE",
                "2024. 5. 3. 08:15|2024-05-03|NONE"
            })
    void lineTellsPublicationAndChange(String line, String published, String modified) {
        PageReading page = read("<h1>The harbour</h1><div><span>" + line + "</span></div>" + TEXT);
        assertThat(day(page.article().published())).isEqualTo(published);
        assertThat(day(page.article().modified())).isEqualTo(modified);
    }

    @ParameterizedTest
    @CsvSource({"en-US,2024-03-05", "en-GB,2024-05-03", "fr,2024-05-03", "en,NONE"})
    void languageSaysWhatComesFirstInADate(String language, String published) {
        PageReading page = read("<html lang=" + language + "><h1>The harbour</h1><p>3/5/2024</p>" + TEXT);
        assertThat(day(page.article().published())).isEqualTo(published);
    }

    @Test
    void dateOfTodayAboveTheHeadlineIsBelievedLast() {
        PageReading page = read("<div>26 November 2026</div><h1>The harbour</h1><p>3 May 2024</p>" + TEXT);
        assertThat(day(page.article().published())).isEqualTo("2024-05-03");
    }

    @Test
    void restOfTheTitleIsTheSite() {
        assertThat(site(read("<title>The harbour - Tidewrack</title><h1>The harbour</h1>" + TEXT)))
                .contains("Tidewrack");
        assertThat(site(read("<title>Tidewrack | The harbour</title><h1>The harbour</h1>" + TEXT)))
                .contains("Tidewrack");
        assertThat(site(read("<title>The harbour - again</title><h1>The harbour - again</h1>" + TEXT)))
                .isEmpty();
    }

    @Test
    void headlineIsWhatAgreesWithTheTitle() {
        PageReading page =
                read("<title>The harbour, again – Tidewrack</title><h1>Blog</h1><h2>The harbour, again</h2>" + TEXT);
        assertThat(page.article().title()).isEqualTo("The harbour, again");
    }

    @Test
    void siteIsNoAuthorBesideAPerson() {
        assertThat(names(read("<meta property=og:site_name content=Courier><h1>The harbour</h1>"
                        + "<p class=byline>By Ada Vale | Courier</p>" + TEXT)))
                .isEqualTo("Ada Vale");
    }

    @Test
    void nameThatIsNotWrittenAsOneIsReadWhereItStandsAlone() {
        assertThat(names(read("<h1>The harbour</h1><p>by <a rel=author href=/a>330k</a></p>" + TEXT)))
                .isEqualTo("330k");
    }

    @Test
    void linesThatWereReadAreNotText() {
        assertThat(read("<article><div>Home</div><h1>The harbour</h1><p>By Ada Vale</p><p>3 May 2024</p>" + TEXT
                                + "</article>")
                        .article()
                        .body()
                        .text())
                .startsWith("They want");
    }

    private static PageReading read(String html) {
        return HtmlPage.read(html, URI.create("https://courier.example/news/7"));
    }

    private static String names(PageReading page) {
        return String.join(
                ", ", page.article().authors().stream().map(Author::name).toList());
    }

    private static Optional<String> site(PageReading page) {
        return page.publication().title();
    }

    private static String day(Optional<OffsetDateTime> moment) {
        return moment.map(OffsetDateTime::toLocalDate).map(LocalDate::toString).orElse("NONE");
    }
}
