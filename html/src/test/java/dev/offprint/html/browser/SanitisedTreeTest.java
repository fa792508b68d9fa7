package dev.offprint.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.body.Body;
import dev.offprint.body.Paragraph;
import dev.offprint.body.RawHtml;
import dev.offprint.body.RawInline;
import dev.offprint.html.BodyWriter;
import dev.offprint.html.HtmlBody;
import dev.offprint.html.RawHtmlPolicy;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser's own parser makes of sanitised markup: the tree that was written, of safe elements, with all the text. */
@Needs(Tool.CHROMIUM)
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SanitisedTreeTest {

    private static final int SOUPS = 3000;
    private static final BodyWriter WRITER =
            HtmlBody.writer().rawHtml(RawHtmlPolicy.SANITISED).build();

    private final Tab tab;
    private final String tree = Resource.read("tree.js");
    private final String words = Resource.read("words.js");

    SanitisedTreeTest(Chromium browser) {
        tab = browser.open();
    }

    @AfterAll
    void closeTab() {
        tab.close();
    }

    static Stream<List<String>> markup() {
        long first = Long.getLong("offprint.seed", 1);
        return Stream.of(
                Vectors.markup(),
                LongStream.range(first, first + SOUPS).mapToObj(TagSoup::of).toList(),
                TagSoup.pairs());
    }

    @ParameterizedTest
    @MethodSource("markup")
    void browserMakesTheTreeThatWasWritten(List<String> raw) {
        List<String> sanitised = raw.stream().map(SanitisedTreeTest::block).toList();
        JsonNode read = evaluate(tree, sanitised);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < raw.size(); i++) {
                softly.assertThat(read.get(i).path("tree").toString())
                        .as("%s%n%s", raw.get(i), sanitised.get(i))
                        .isEqualTo(WrittenTree.of(sanitised.get(i)).toString());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("markup")
    void sanitisingAgainChangesNothing(List<String> raw) {
        SoftAssertions.assertSoftly(softly -> {
            for (String markup : raw) {
                String sanitised = block(markup);
                if (!sanitised.isBlank()) {
                    softly.assertThat(block(sanitised)).as(markup).isEqualTo(sanitised);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("markup")
    void noWordIsLost(List<String> markup) {
        // what is in noscript is text to a browser that runs scripts, and markup to one that does not
        List<String> raw = markup.stream()
                .filter(piece -> !piece.contains("<noscript"))
                .map(piece -> new RawHtml(piece).html())
                .toList();
        JsonNode before = evaluate(words, raw);
        JsonNode after =
                evaluate(words, raw.stream().map(SanitisedTreeTest::block).toList());
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < raw.size(); i++) {
                String[] letters = letters(before.get(i)).split("");
                softly.assertThat(letters(after.get(i))).as(raw.get(i)).containsSubsequence(letters);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markupInALineStaysInIt(List<String> raw) {
        List<String> sanitised = raw.stream()
                .map(markup -> WRITER.write(Body.of(Paragraph.of(new RawInline(markup))))
                        .strip())
                .toList();
        JsonNode read = evaluate(tree, sanitised);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < raw.size(); i++) {
                softly.assertThat(read.get(i).path("tree").toString())
                        .as("%s%n%s", raw.get(i), sanitised.get(i))
                        .isEqualTo(WrittenTree.of(sanitised.get(i)).toString());
            }
        });
    }

    private JsonNode evaluate(String function, List<String> pieces) {
        JsonNode results =
                tab.evaluate("(" + function + ")(" + JsonMapper.shared().writeValueAsString(pieces) + ")");
        assertThat(results).hasSize(pieces.size());
        return results;
    }

    /** White space is parted and collapsed by other rules; controls are no text. */
    private static String letters(JsonNode text) {
        return text.stringValue().replaceAll("[\\s\\p{Cntrl}\\uFFFD\\uFFFE]", "");
    }

    private static String block(String markup) {
        String written = WRITER.write(Body.of(new RawHtml(markup))).strip();
        return written.substring("<div>".length(), written.length() - "</div>".length());
    }
}
