package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.Publication;
import dev.offprint.rule.Characters;
import dev.offprint.rule.Replacements;
import dev.offprint.rule.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8SinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "文", "𝒜", "👩🏽‍🚀", "a𝒜"})
    void anyTextOfAnyLengthIsEncoded(String unit) {
        for (int count : new int[] {1, 511, 1023, 1024, 1025, 5000}) {
            for (String shift : new String[] {"", "x"}) {
                String text = shift + unit.repeat(count);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Utf8Sink streaming = Utf8Sink.into(bytes);
                Utf8Sink growing = Utf8Sink.growing();
                Escape.text(text, streaming);
                Escape.text(text, growing);
                streaming.flush();
                assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
                assertThat(growing).hasToString(text);
            }
        }
    }

    @Test
    void bytesInAnotherLanguageAreEscapedOnceMore() {
        Replacements replacements = new Replacements();
        replacements.put('&', "&amp;");
        byte[] html = "caf\u00e9 &amp; \ud83d\ude80 ".repeat(2000).getBytes(StandardCharsets.UTF_8);
        Utf8Sink sink = Utf8Sink.growing();
        sink.inside(replacements).bytes(html);
        assertThat(sink).hasToString("caf\u00e9 &amp;amp; \ud83d\ude80 ".repeat(2000));
    }

    @Test
    void textAndMarkupInAnotherLanguageAreEscapedOnceMore() {
        Replacements xml = Replacements.cleaning();
        xml.put('&', "&amp;");
        xml.put('<', "&lt;");
        Utf8Sink sink = Utf8Sink.growing();
        sink.markup("<x>");
        sink.inside(xml).markup("<p title=\"");
        Escape.attribute("\"".repeat(3000) + "é & \u0001\f", sink);
        sink.markup("\">");
        Escape.text("a<b", sink);
        Utf8Sink.into(sink).flush();
        sink.outside();
        sink.markup("</x>");
        assertThat(sink)
                .hasToString("<x>&lt;p title=\"" + "&amp;quot;".repeat(3000) + "é &amp;amp;  \">a&amp;lt;b</x>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\r\nb",
                "\u0001",
                "a\u007F",
                "\u0085\u009F",
                "\t\n",
                "\uD83D",
                "a\uDE80b",
                "\uFFFE",
                "\uFDD0",
                "\uE000",
                "\uD83F\uDFFE",
                "a\uD83D\uDE80",
                "\uD83D\uD83D\uDE80"
            })
    void whatNoTextMayHoldIsCleanedOnTheWay(String odd) {
        for (int count : new int[] {0, 1, 510, 511, 512, 2000}) {
            String text = "é".repeat(count) + odd + "z" + odd + "z".repeat(count);
            Utf8Sink sink = Utf8Sink.growing();
            sink.text(text, Replacements.cleaning());
            assertThat(sink).hasToString(Characters.clean(text));
        }
    }

    @Test
    void whatMustNotStandBeforeAnotherIsReplacedWhereverItStands() {
        Replacements xml = Replacements.cleaning();
        xml.putBefore(']', '>', "&#x5d;");
        for (int count = 500; count < 520; count++) {
            Utf8Sink sink = Utf8Sink.growing();
            sink.text("x".repeat(count) + "]]>]\n]a]\u0001>]", xml);
            assertThat(sink).hasToString("x".repeat(count) + "]&#x5d;>]\n]a&#x5d;>&#x5d;");
        }
    }

    @Test
    void textIsWrittenUpToWhereItStops() {
        Replacements plain = Replacements.cleaning();
        plain.stop('<');
        for (int count = 500; count < 520; count++) {
            Utf8Sink sink = Utf8Sink.growing();
            assertThat(sink.start("é".repeat(count) + "<b>", plain)).isEqualTo(count);
            assertThat(sink).hasToString("é".repeat(count));
            assertThat(sink.start("a]", plain)).isEqualTo(2);
        }
    }

    @Test
    void markupLongerThanTheBufferIsWritten() {
        String markup = "<p>".repeat(20_000);
        Utf8Sink sink = Utf8Sink.growing();
        sink.markup(markup);
        assertThat(sink).hasToString(markup);
    }

    @Test
    void everyContextHasItsOwnEscapes() {
        String all = "<>&\"'\\\n\t\u0001/é";
        assertThat(written(all, Escape::text)).isEqualTo("&lt;&gt;&amp;\"'\\\n\t\u0001/é");
        assertThat(written(all, Escape::attribute)).isEqualTo("&lt;&gt;&amp;&quot;'\\\n\t\u0001/é");
        assertThat(written(all, Escape::json)).isEqualTo("\\u003c>&\\\"'\\\\\\n\\t\\u0001/é");
    }

    @Test
    void failureOfTheStreamIsTheCallersToSee() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> HtmlPage.writer().build().write(Samples.founding(), Publication.UNKNOWN, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private interface Context {
        void write(String value, Utf8Sink out);
    }

    private static String written(String text, Context context) {
        Utf8Sink sink = Utf8Sink.growing();
        context.write(text, sink);
        return sink.toString();
    }
}
