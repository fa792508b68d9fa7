package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Body;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mails as they were sent: parts, transfer encodings, charsets. */
class MailReadingTest {

    private static final String HEAD = """
            From: Ada Vale <ada@vale.example>
            Date: Fri, 3 May 2024 10:12:00 +0200
            Subject: The harbour
            MIME-Version: 1.0
            """;
    private static final String ALTERNATIVE = HEAD + """
            Content-Type: multipart/alternative; boundary="=_b"

            For old mail programs.
            --=_b
            Content-Type: text/plain; charset=utf-8

            The plain one.
            --=_b
            Content-Type: text/html; charset=utf-8

            <p>The <b>rich</b> one.</p>
            --=_b--
            """;

    @Test
    void linesOutsideThePartsAreToldOf() {
        for (Reading<Edition> reading : bothWays(ALTERNATIVE + "To leave this list, write to us.\n")) {
            assertThat(reading.value().article().body()).isEqualTo(Body.ofText("The plain one."));
            assertThat(reading.findings().stream()
                            .filter(it -> it.code().equals("mail-text-dropped"))
                            .map(Finding::problem))
                    .containsExactly(
                            "the e-mail has a line outside its parts, \"For old mail programs.\"",
                            "the e-mail has a line outside its parts, \"To leave this list, write to us.\"");
        }
    }

    @Test
    void aPartWithoutAnEmptyLineLosesNothing() {
        String text = HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nThe text begins at once.\n\nAnd goes on.\n--b--\n";
        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("The text begins at once.", "And goes on."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void ofSeveralMailsInAFileTheFirstIsRead(String lineEnd) {
        String second =
                "From ben@orr.example Sat May  4 08:00:00 2024\nFrom: Ben Orr <ben@orr.example>\nSubject: The ferry\n\nTwo.\n\n";
        String text = "From ada@vale.example Fri May  3 10:12:00 2024\n" + HEAD + "\nOne.\n\nFrom here on nothing.\n\n"
                + second + second;
        for (Reading<Edition> reading : bothWays(text.replace("\n", lineEnd))) {
            Article article = reading.value().article();
            assertThat(article.title()).isEqualTo("The harbour");
            assertThat(article.body()).isEqualTo(Body.ofText("One.", "From here on nothing."));
            assertThat(reading.findings())
                    .extracting(Finding::toString)
                    .contains(
                            "line 11: warning: the text holds 3 e-mails (mail-several): the first one is read; give each of the others by itself");
        }
        assertThat(Texts.codes("From afar\n\nFrom here\n\nFrom there\n")).doesNotContain("mail-several");
    }

    @Test
    void quotedPrintableIsDecodedInItsCharset() {
        String text = HEAD + """
                Content-Type: text/plain; charset=ISO-8859-2
                Content-Transfer-Encoding: Quoted-Printable

                P=F8=EDstav is a harbour, in an=
                other language.=20
                1 =3D 1, and =ZZ stays.
                """;

        for (Reading<Edition> reading : bothWays(text)) {
            Article article = reading.value().article();
            assertThat(article.title()).isEqualTo("The harbour");
            assertThat(article.body())
                    .isEqualTo(Body.ofText("Přístav is a harbour, in another language. 1 = 1, and =ZZ stays."));
            assertThat(Texts.codes(reading)).doesNotContain("mail-field-dropped", "encoding-guessed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, Œuvre — 50 €",
        "koi8-r, Гавань",
        "Shift_JIS, 港は古い。",
        "iso-8859-1, “Œuvre”",
        "gb2312, 港口",
        "UTF-16BE, Œuvre"
    })
    void base64IsDecodedInItsCharset(String charset, String words) {
        Charset written = Charset.forName(charset.equals("iso-8859-1") ? "windows-1252" : charset);
        String text =
                HEAD + "Content-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder(40, new byte[] {'\n'}).encodeToString(words.getBytes(written)) + "\n";

        for (Reading<Edition> reading : bothWays(text)) {
            assertThat(reading.value().article().body()).isEqualTo(Body.ofText(words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VGhlIGhhcmJvdXI", "VGhlIGhhcmJvdXI=", "VGhl\n IGhh cmJv!dXI=\n", "VGhlIGhhcmJvdXIA="})
    void brokenBase64GivesWhatCanBeHad(String digits) {
        String text = HEAD + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + digits;

        assertThat(PlainText.read(text).value().article().body().text()).startsWith("The harbour");
    }

    @Test
    void eightBitTextIsReadInItsCharsetEvenIfThatIsNotUtf8() {
        String text = HEAD + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n\nГавань.\n";

        Reading<Edition> reading = PlainText.read(text.getBytes(Charset.forName("koi8-r")));

        assertThat(reading.value().article().body()).isEqualTo(Body.ofText("Гавань."));
    }

    @Test
    void charsetThatNobodyKnowsIsToldOf() {
        String text = HEAD + "Content-Type: text/plain; charset=x-martian\n\nŒuvre.\n";

        Reading<Edition> reading = PlainText.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.value().article().body()).isEqualTo(Body.ofText("Œuvre."));
        assertThat(reading.findings())
                .anyMatch(finding -> finding.toString()
                        .startsWith("line 7: warning: the e-mail is written in the charset \"x-martian\""));
    }

    @Test
    void ofSeveralFormsThePlainOneIsRead() {
        for (Reading<Edition> reading : bothWays(ALTERNATIVE)) {
            assertThat(reading.value().article().body()).isEqualTo(Body.ofText("The plain one."));
            assertThat(Texts.codes(reading)).contains("mail-alternative");
        }
    }

    @Test
    void htmlIsReadByWhomeverIsGivenForThat() {
        String text = HEAD + "Content-Type: text/html; charset=utf-8\n\n<p>The <b>rich</b> one.</p>\n";
        List<String> given = new ArrayList<>();
        PlainTextReader reader = PlainText.reader()
                .html(html -> {
                    given.add(html);
                    return new Reading<>(Body.ofText("The rich one and the sea."), List.of());
                })
                .build();

        Article article = reader.read(text).value().article();

        assertThat(given).containsExactly("<p>The <b>rich</b> one.</p>\n");
        assertThat(article.title()).isEqualTo("The harbour");
        assertThat(article.authors()).hasSize(1);
        assertThat(article.body()).isEqualTo(Body.ofText("The rich one and the sea."));
        reader.read(ALTERNATIVE);
        assertThat(given).as("the plain form is there").hasSize(1);
    }

    @Test
    void plainTextBesideHtmlIsNotLost() {
        String text = HEAD + """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html

                <p>Rich</p>
                --b
                Content-Type: text/plain

                List <footer>
                --b--
                """;
        List<String> given = new ArrayList<>();
        PlainText.reader()
                .html(html -> {
                    given.add(html);
                    return new Reading<>(Body.EMPTY, List.of());
                })
                .build()
                .read(text);

        assertThat(given).containsExactly("<p>Rich</p>\n<p>List &lt;footer></p>");
    }

    @Test
    void htmlThatNobodyReadsIsAnError() {
        Reading<Edition> reading = PlainText.read(HEAD + "Content-Type: text/html\n\n<p>The rich one.</p>\n");

        assertThat(reading.value().article().title()).isEqualTo("The harbour");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("mail-html-unread");
    }

    @Test
    void attachmentsAreToldOfAndPartsWithinPartsAreRead() {
        String text = HEAD + """
                Content-Type: multipart/mixed;
                 boundary="outer"

                --outer
                Content-Type: multipart/related; boundary="inner"

                --inner
                Content-Type: text/plain

                Inner text.
                --inner
                Content-Type: image/png; name="=?utf-8?Q?H=C3=A4fen?=.png"
                Content-Transfer-Encoding: base64

                AAAA
                --inner--
                --outer
                Content-Type: text/plain
                Content-Disposition: attachment; filename="notes.txt"

                Not read.
                --outer
                Content-Type: text/plain

                Outer text.
                --outer--
                """;

        for (Reading<Edition> reading : bothWays(text)) {
            assertThat(reading.value().article().body()).isEqualTo(Body.ofText("Inner text.", "Outer text."));
            assertThat(reading.findings().stream()
                            .filter(finding -> finding.code().equals("mail-part-dropped"))
                            .map(finding -> finding.place() + ": " + finding.problem()))
                    .containsExactly(
                            "line 19: the e-mail carries \"Häfen.png\", \"image/png\"",
                            "line 25: the e-mail carries \"notes.txt\", \"text/plain\"");
        }
    }

    @Test
    void findingsNameTheLinesOfTheMail() {
        String text = ALTERNATIVE.replace("The plain one.", "The plain-\none.");

        assertThat(Texts.places(text)).contains("11:hyphen-kept");
        assertThat(Texts.places("\r\n" + text.replace("\n", "\r\n"))).contains("12:hyphen-kept");
    }

    @Test
    void flowedLinesGoOnInTheNext() {
        String head = HEAD + "Content-Type: text/plain; format=flowed";

        assertThat(Texts.article(head + "\n\nOne  \ntwo.\n\n From here \non.\n").body())
                .isEqualTo(Body.ofText("One two.", "From here on."));
        assertThat(Texts.article(head + "; DelSp=yes\n\n港は \n古い。 \n").body()).isEqualTo(Body.ofText("港は古い。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed", "multipart/mixed; boundary=\"\"", "multipart/mixed; boundary=gone"})
    void mailWhosePartsCannotBeToldApartIsText(String type) {
        Reading<Edition> reading = PlainText.read(HEAD + "Content-Type: " + type + "\n\nThe words.\n");

        assertThat(reading.value().article().body()).isEqualTo(Body.ofText("The words."));
    }

    @Test
    void textThatOnlyLooksLikeAMailIsLeftAsItIs() {
        String copied = "Subject: The harbour\nFrom: ada@vale.example\n\n50 =3D 50\n";
        String noMail = "Content-Type: text/plain\n\nis what a header says =3D.\n";

        assertThat(Texts.article(copied).body()).isEqualTo(Body.ofText("50 =3D 50"));
        assertThat(Texts.article(noMail).body().text()).contains("=3D");
    }

    private static List<Reading<Edition>> bothWays(String text) {
        return List.of(PlainText.read(text), PlainText.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
