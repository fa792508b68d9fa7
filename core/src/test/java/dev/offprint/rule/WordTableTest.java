package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    private static final List<String> PHRASES =
            List.of("share", "share this", "newsletter", "à lire aussi", "評価", "об авторе");

    @Test
    void eachWordIsFoundInTheMidstOfATextInAnyCase() {
        WordTable table = WordTable.of(PHRASES);
        assertThat(PHRASES).allSatisfy(phrase -> {
            String text = "<<" + phrase.toUpperCase(Locale.ROOT) + ">>";
            assertThat(table.has(text, 2, 2 + phrase.length())).isTrue();
            assertThat(table.has(text, 2, 1 + phrase.length())).isFalse();
            assertThat(table.has(text, 2, 3 + phrase.length())).isFalse();
        });
        assertThat(table.has("", 0, 0)).isFalse();
        assertThat(table.has("shale", 0, 5)).isFalse();
    }

    @Test
    void twoPartsAreOneWordByTheHashOfBoth() {
        WordTable table = WordTable.of(Map.of("articlebody", 7));
        int hash = hash("articlebody");
        assertThat(table.number("Article__Body", 0, 7, 9, 13, hash)).isEqualTo(7);
        assertThat(WordTable.hash(hash("article"), hash("body"), 4)).isEqualTo(hash);
        assertThat(table.number("Article__Bod!", 0, 7, 9, 13, hash)).isZero();
    }

    private static int hash(String letters) {
        int hash = 0;
        for (char letter : letters.toCharArray()) {
            hash = WordTable.hash(hash, letter);
        }
        return hash;
    }

    @Test
    void whatStartsAsAWordIsNeverDenied() {
        WordTable table = WordTable.of(PHRASES);
        assertThat(PHRASES).allSatisfy(phrase -> {
            assertThat(table.mayStart("» " + phrase.toUpperCase(Locale.ROOT) + " (12)", 2))
                    .isTrue();
            assertThat(table.mayStart(phrase.substring(0, 2), 0)).isTrue();
        });
        assertThat(table.mayStart("", 0)).isTrue();
        assertThat(table.mayStart("The ferry", 0)).isFalse();
        assertThat(table.mayStart("navigation", 0)).isFalse();
    }
}
