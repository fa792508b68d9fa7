package dev.offprint.text;

import dev.offprint.Article;
import dev.offprint.Edition;
import dev.offprint.Finding;
import dev.offprint.Reading;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import java.util.List;

/** Short ways to read a text in a test. */
final class Texts {

    private Texts() {}

    static Article article(String text) {
        return PlainText.read(text).value().article();
    }

    static Body body(String text) {
        return article("A headline\n\n" + text).body();
    }

    static List<Block> blocks(String text) {
        return body(text).blocks();
    }

    static List<String> codes(String text) {
        return codes(PlainText.read(text));
    }

    static List<String> codes(Reading<Edition> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** Each finding as {@code line:code}. */
    static List<String> places(String text) {
        return PlainText.read(text).findings().stream()
                .map(finding -> finding.place().line().orElse(0) + ":" + finding.code())
                .toList();
    }
}
