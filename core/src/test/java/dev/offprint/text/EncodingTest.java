package dev.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Reading;
import dev.offprint.ReadingException;
import dev.offprint.body.Body;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "Ça va…\r\n\r\n“Œuvre” — 50 €\r\n";

    private static final Article ARTICLE =
            Article.builder("Ça va…").body(Body.ofText("“Œuvre” — 50 €")).build();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void byteOrderMarkTellsTheEncoding(String charset) {
        Reading<Edition> reading = PlainText.read(
                ("\uFEFF" + TEXT).getBytes(Charset.forName(charset.equals("UTF-16") ? "UTF-16BE" : charset)));

        assertThat(reading.value().article()).isEqualTo(ARTICLE);
        assertThat(reading.findings()).isEmpty();
        assertThat(PlainText.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .value()
                        .article())
                .isEqualTo(ARTICLE);
    }

    @Test
    void utf8NeedsNoMark() {
        assertThat(PlainText.read(TEXT.getBytes(StandardCharsets.UTF_8)).value().article())
                .isEqualTo(ARTICLE);
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        Reading<Edition> reading = PlainText.read(TEXT.getBytes(Charset.forName("windows-1252")));

        assertThat(reading.value().article()).isEqualTo(ARTICLE);
        assertThat(Texts.codes(reading)).containsExactly("encoding-guessed");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThatThrownBy(() -> PlainText.read(image))
                .isInstanceOf(ReadingException.class)
                .hasMessage("line 3: expected text, found the byte 0x00 in what is neither UTF-8 nor UTF-16");
    }

    @Test
    void charactersThatNoArticleMayHoldAreMendedAndToldOf() {
        String text = "Head\n\nA\u0000 b\uD800c \u0007d\n";

        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("A b\uFFFDc d"));
        assertThat(Texts.places(text)).containsExactly("3:characters-mended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsMayBeThoseOfAnySystem(String end) {
        String text = String.join(end, "Head", "", "One", "two.", "", "Three.");

        assertThat(Texts.article(text).body()).isEqualTo(Body.ofText("One two.", "Three."));
        assertThat(Texts.codes(text)).isEmpty();
    }
}
