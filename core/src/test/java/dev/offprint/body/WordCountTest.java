package dev.offprint.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.generate.ArticleGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCountTest {

    private static final String JOINERS = "'\u2019-\u2010\u2011\u00AD_";

    private static final List<Character.UnicodeScript> UNSPACED =
            List.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

    @Test
    void everyCharacterCountsAsItsPropertiesSay() {
        for (int row = 0; row <= Character.MAX_CODE_POINT; row += 64) {
            StringBuilder text = new StringBuilder("row ");
            for (int c = row; c < row + 64; c++) {
                if (Character.getType(c) != Character.SURROGATE) {
                    String character = Character.toString(c);
                    text.append('a')
                            .append(character)
                            .append('b')
                            .append(character.repeat(2))
                            .append(' ');
                }
            }
            Body body = Body.ofText(text.toString());
            assertThat(WordCount.of(body)).as("from U+%04X", row).isEqualTo(counted(body.text()));
        }
    }

    @Test
    void countOfABodyIsThatOfItsText() {
        ArticleGenerator.check(200, generator -> {
            Body body = generator.body();
            assertThat(WordCount.of(body)).as(body.text()).isEqualTo(counted(body.text()));
        });
    }

    @Test
    void wordMayGoOnInTheNextNode() {
        Body body = Body.of(
                Paragraph.of(new Text("every"), Styled.of(Styled.Style.STRONG, "body"), new Text("’s business")));
        assertThat(body.wordCount()).isEqualTo(2);
    }

    /** One character after the other, each asked for what it is. */
    private static WordCount counted(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int c : text.codePoints().toArray()) {
            if (Character.isLetter(c) && UNSPACED.contains(Character.UnicodeScript.of(c))) {
                ideographs++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && (JOINERS.indexOf(c) >= 0 || isMark(c));
            }
        }
        return new WordCount(words, ideographs);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
