package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.Finding;
import dev.offprint.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The byte order mark comes first, then the HTTP header, the declaration, a test for UTF-8, and windows-1252. */
class EncodingTest {

    private static final String TITLE = "Zürich “é” €";

    private static String rss(@Nullable String declared) {
        return (declared == null ? "" : "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                + "<rss version='2.0'><channel><title>" + TITLE
                + "</title><item><title>" + TITLE + "</title><guid isPermaLink='false'>1</guid></item></channel></rss>";
    }

    private static String json() {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"" + TITLE
                + "\",\"items\":[{\"id\":\"1\",\"title\":\"" + TITLE + "\"}]}";
    }

    private static void assertRead(byte[] bytes, @Nullable String contentType, String... codes) {
        Reading<Feed> reading = Feeds.read(bytes, contentType, null);
        assertThat(reading.value().publication().title()).hasValue(TITLE);
        assertThat(reading.value().articles().get(0).title()).isEqualTo(TITLE);
        assertThat(reading.findings().stream().map(Finding::code)).containsExactly(codes);
        try (FeedStream stream = Feeds.stream(new ByteArrayInputStream(bytes), contentType, null)) {
            assertThat(stream.next().title()).isEqualTo(TITLE);
            assertThat(stream.publication().title()).hasValue(TITLE);
        }
    }

    private static byte[] marked(String text, String charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF8", "iso-8859-1", "utf-16", "nonsense"})
    void aMarkCountsMoreThanAnythingElse(String declared) {
        String[] codes = declared.equals("nonsense") ? new String[] {"unknown-encoding"} : new String[0];
        String type = "text/xml; charset=" + declared;
        assertRead(marked(rss(declared), "UTF-8", 0xEF, 0xBB, 0xBF), type, codes);
        assertRead(marked(rss(declared), "UTF-16BE", 0xFE, 0xFF), type, codes);
        assertRead(marked(rss(declared), "UTF-16LE", 0xFF, 0xFE), type, codes);
        assertRead(marked(rss(declared), "UTF-32BE", 0, 0, 0xFE, 0xFF), type, codes);
        assertRead(marked(rss(declared), "UTF-32LE", 0xFF, 0xFE, 0, 0), type, codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void withoutAMarkTheZerosTell(String charset) {
        assertRead(rss("utf-8").getBytes(Charset.forName(charset)), null);
        assertRead(rss(null).getBytes(Charset.forName(charset)), "text/xml; charset=utf-8");
        assertRead(json().getBytes(Charset.forName(charset)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8, iso-8859-1",
        "windows-1252, windows-1252, utf-8",
        "windows-1252, ISO-8859-1, utf-8",
        "windows-1252, us-ascii, utf-8",
        "utf-8, \"utf-8\", windows-1252"
    })
    void theHeaderCountsMoreThanTheDeclaration(String real, String header, String declared) {
        assertRead(rss(declared).getBytes(Charset.forName(real)), "application/rss+xml; charset=" + header);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8",
        "utf-8, UTF-8",
        "windows-1252, windows-1252",
        "windows-1252, iso-8859-1",
        "windows-1252, latin1",
        "windows-1252, us-ascii"
    })
    void theDeclarationCountsMoreThanATest(String real, String declared) {
        assertRead(rss(declared).getBytes(Charset.forName(real)), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-32", "iso-8859-1", "windows-1252", "us-ascii"})
    void whatTheBytesContradictIsNotBelieved(String declared) {
        assertRead(rss(declared).getBytes(StandardCharsets.UTF_8), null, "encoding-contradicted");
        assertRead(
                rss("utf-8").getBytes(StandardCharsets.UTF_8),
                "text/xml; charset=" + declared,
                "encoding-contradicted");
    }

    @Test
    void asciiContradictsNoWesternEncoding() {
        byte[] bytes = rss("iso-8859-1").replace(TITLE, "Tides").getBytes(StandardCharsets.UTF_8);
        assertThat(Feeds.read(bytes).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030, 朱镕基",
        "gbk, GB18030, 朱镕基",
        "x-sjis, windows-31j, 第①回",
        "Shift_JIS, windows-31j, 第①回",
        "euc-kr, x-windows-949, 똠방각하",
        "ks_c_5601-1987, x-windows-949, 똠방각하",
        "iso-8859-9, windows-1254, “İz”",
        "tis-620, x-windows-874, “ไทย”"
    })
    void whereASmallEncodingIsDeclaredItsLargerSisterIsMeant(String declared, String real, String title) {
        byte[] bytes = rss(declared).replace(TITLE, title).getBytes(Charset.forName(real));
        assertThat(Feeds.read(bytes).value().publication().title()).hasValue(title);
        try (FeedStream stream = Feeds.stream(new ByteArrayInputStream(bytes))) {
            assertThat(stream.next().title()).isEqualTo(title);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "utf-8"})
    void aBadByteDoesNotMakeWindows1252OfUtf8(String declared) {
        String text = rss(declared.isEmpty() ? null : declared).replace("<title>", "<title>#");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE2 : bytes[i];
        }
        Reading<Feed> reading = Feeds.read(bytes);
        assertThat(reading.value().articles().get(0).title()).isEqualTo("\uFFFD" + TITLE);
        assertThat(reading.findings().stream().map(Finding::code)).containsExactly("malformed-encoding");
    }

    @Test
    void anEncodingThatNobodyKnowsIsIgnored() {
        assertRead(rss("x-mac-klingon").getBytes(StandardCharsets.UTF_8), null, "unknown-encoding");
    }

    @Test
    void whatNobodyDeclaresIsUtf8IfItCanBe() {
        assertRead(rss(null).getBytes(StandardCharsets.UTF_8), null);
        assertRead(json().getBytes(StandardCharsets.UTF_8), "application/feed+json");
    }

    @Test
    void whatCannotBeUtf8IsWindows1252() {
        assertRead(rss(null).getBytes(Charset.forName("windows-1252")), null, "encoding-guessed");
        assertRead(json().getBytes(Charset.forName("windows-1252")), null, "encoding-guessed");
    }

    @Test
    void utf8ThatIsDeclaredInVainIsWindows1252() {
        assertRead(rss("utf-8").getBytes(Charset.forName("windows-1252")), null, "encoding-guessed");
    }

    @Test
    void aBadByteInUtf8IsReplaced() {
        byte[] bytes =
                rss("utf-8").replace("<guid", "<author>x#y</author><guid").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
        }
        Reading<Feed> reading = Feeds.read(bytes);
        assertThat(reading.value().articles().get(0).title()).isEqualTo(TITLE);
        assertThat(reading.value().articles().get(0).authors().get(0).name()).isEqualTo("x\uFFFDy");
        assertThat(reading.findings().stream().map(Finding::code)).contains("malformed-encoding");
    }

    @Test
    void textIsReadWhateverItDeclares() {
        assertThat(Feeds.read(rss("utf-16")).value().articles().get(0).title()).isEqualTo(TITLE);
        assertThat(Feeds.read(rss("shift_jis")).value().articles().get(0).title())
                .isEqualTo(TITLE);
    }

    @Test
    void charactersOnTheEdgeOfABufferAreWhole() {
        for (int i = 8180; i < 8200; i++) {
            String text = rss(null).replace("<channel>", "<channel>" + " ".repeat(i) + "<ttl>𝒜é</ttl>");
            assertRead(text.getBytes(StandardCharsets.UTF_8), null, "not-kept");
        }
    }

    @Test
    void theSmallestFeedsAreNone() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {1}, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Feeds.read(bytes))
                    .isInstanceOf(dev.offprint.ReadingException.class);
        }
    }
}
