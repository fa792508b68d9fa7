package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.offprint.Article;
import dev.offprint.Finding;
import dev.offprint.ReadingException;
import dev.offprint.credit.Author;
import dev.offprint.html.evidence.Candidate;
import dev.offprint.html.evidence.Confidence;
import dev.offprint.html.evidence.Field;
import dev.offprint.html.evidence.Source;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of a page beyond its markup: bytes, addresses, the day on which it was read. */
class PageReaderTest {

    private static final URI ADDRESS = URI.create("https://www.courier.example/2024/city/who");

    @ParameterizedTest
    @CsvSource({
        "windows-1252, , <meta charset=windows-1252>",
        "windows-1252, , <meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>",
        "windows-1252, text/html; charset=latin1, <meta charset=utf-8>",
        "windows-1252, , ''",
        "UTF-8, , ''",
        "UTF-8, text/html; charset=\"UTF-8\", <meta charset=windows-1252>",
        "UTF-8, text/html; charset=nonsense, <meta charset=utf-8>",
        "UTF-8, , <meta charset=utf-16>",
        "UTF-16LE, text/html; charset=utf-16le, ''"
    })
    void bytesAreReadAsTheServerSaidElseAsThePageSays(String encoding, String header, String meta) {
        byte[] bytes = (meta + "<title>Der Kai gehört uns</title><p>Größe").getBytes(Charset.forName(encoding));
        PageReading reading = HtmlPage.reader().build().read(bytes, ADDRESS, header);
        assertThat(reading.article().title()).isEqualTo("Der Kai gehört uns");
    }

    @Test
    void byteOrderMarkCountsForMoreThanTheServer() {
        byte[] bytes = "\uFEFF<title>Größe</title>".getBytes(StandardCharsets.UTF_16BE);
        assertThat(HtmlPage.reader()
                        .build()
                        .read(bytes, ADDRESS, "text/html; charset=utf-8")
                        .article()
                        .title())
                .isEqualTo("Größe");
    }

    @Test
    void dateToComeIsBelievedLast() {
        String page = "<meta property=article:published_time content=2031-01-01T00:00:00Z><title>x</title>"
                + "<article><time datetime=2024-05-03T10:00:00Z>3 May</time><p>x";
        OffsetDateTime said = OffsetDateTime.parse("2031-01-01T00:00:00Z");
        OffsetDateTime seen = OffsetDateTime.parse("2024-05-03T10:00:00Z");
        assertThat(HtmlPage.read(page, ADDRESS).article().published()).contains(said);

        PageReading reading = HtmlPage.reader().readAt(seen.plusDays(3)).build().read(page, ADDRESS);

        assertThat(reading.article().published()).contains(seen);
        assertThat(reading.findings()).extracting(Finding::code).contains("date-future");
    }

    @Test
    void relativeAddressesAreRelativeToTheBaseElseToThePage() {
        String image = "<meta property=og:image content=quay.jpg><title>x</title><article><p><a href=why>why</a>";
        assertThat(image(image)).isEqualTo("https://www.courier.example/2024/city/quay.jpg");
        assertThat(image("<base href=/pictures/>" + image)).isEqualTo("https://www.courier.example/pictures/quay.jpg");
        assertThat(HtmlPage.read("<link rel=canonical href=https://a.example/b/c>" + image)
                        .article()
                        .image()
                        .orElseThrow()
                        .url())
                .hasToString("https://a.example/b/quay.jpg");
        Article nowhere = HtmlPage.read(image).article();
        assertThat(nowhere.image()).isEmpty();
        assertThat(nowhere.url()).isEmpty();
        assertThat(HtmlBody.write(nowhere.body())).contains("href=\"why\"");
    }

    private static String image(String page) {
        return HtmlPage.read(page, ADDRESS)
                .article()
                .image()
                .orElseThrow()
                .url()
                .toString();
    }

    @Test
    void canonicalAddressOnAnotherHostIsBelievedAndTold() {
        PageReading reading =
                HtmlPage.read("<link rel=canonical href=https://first.example/who><title>x</title>", ADDRESS);
        assertThat(reading.article().url()).contains(URI.create("https://first.example/who"));
        assertThat(reading.findings()).extracting(Finding::code).contains("canonical-elsewhere");
    }

    @Test
    void canonicalAddressOfTheFrontPageIsNoArticles() {
        PageReading reading = HtmlPage.read("<link rel=canonical href=/><title>x</title>", ADDRESS);
        assertThat(reading.evidence(Field.URL).orElseThrow().losers())
                .extracting(Candidate::confidence)
                .containsOnly(Confidence.LOW);
    }

    @Test
    void siteIsNoAuthorWhereThereIsAnother() {
        PageReading reading = HtmlPage.read(
                "<meta property=og:site_name content=Courier><meta name=author content=Courier><title>x</title>"
                        + "<article><h1>x</h1><p class=byline>By Ada Vale",
                ADDRESS);
        assertThat(reading.article().authors()).containsExactly(Author.of("Ada Vale"));
        assertThat(reading.evidence(Field.AUTHORS).orElseThrow().losers())
                .extracting(Candidate::value, Candidate::source)
                .containsExactly(tuple("Courier", Source.META));
    }

    @Test
    void evidenceTellsThePlace() {
        PageReading reading = HtmlPage.read("<head><title>x</title><meta name=author content='Ada Vale'>", ADDRESS);
        Candidate author = reading.evidence(Field.AUTHORS).orElseThrow().chosen();
        assertThat(author.place().path()).contains("head:nth-child(1) > meta:nth-child(2)");
        assertThat(author).hasToString("Ada Vale (meta author, medium)");
        assertThat(reading.evidence(Field.TAGS)).isEmpty();
    }

    @Test
    void pageOfNothingIsRefused() {
        assertThatThrownBy(() -> HtmlPage.read("<p> </p>", ADDRESS))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("neither");
    }

    @Test
    void argumentsAreChecked() {
        assertThatThrownBy(() -> HtmlPage.read("x", URI.create("file:///x")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlPage.reader().maxTags(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
