package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void ordinaryTextIsTheSameObject() {
        String text = "naïve “quotes” — 東京 👩🏽‍🚀 العربية\n\tx";
        assertThat(Characters.clean(text)).isSameAs(text);
    }

    @Test
    void unpairedSurrogatesAndNoncharactersAreReplaced() {
        assertThat(Characters.clean("a\uD800b\uDC00c\uFFFEd\uFDD0e" + Character.toString(0x1FFFF)))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(Characters.clean("\uD83D")).isEqualTo("\uFFFD");
    }

    @Test
    void controlCharactersGoAndSeparatorsBecomeSpaces() {
        assertThat(Characters.clean("a\u0000b\u0007c\u007Fd\u0092e")).isEqualTo("abcde");
        assertThat(Characters.clean("a\u000Bb\fc\u0085d")).isEqualTo("a b c d");
    }

    @Test
    void lineEndsAreLineFeeds() {
        assertThat(Characters.clean("a\r\nb\rc\n\rd")).isEqualTo("a\nb\nc\n\nd");
    }

    @Test
    void runsOfWhiteSpaceAreOneSpaceButNoBreakSpacesStay() {
        assertThat(Characters.collapse(" a \t\r\n b\u00A0\u00A0c ")).isEqualTo(" a b\u00A0\u00A0c ");
        assertThat(Characters.line(" a \n b ")).isEqualTo("a b");
    }

    @Test
    void aLineIsTheSameWhetherItIsFoundInOnePassOrMade() {
        for (int c = 0; c <= 0xFFFF; c++) {
            for (String text : new String[] {"" + (char) c, "a" + (char) c + "b", "a " + (char) c, (char) c + " b"}) {
                assertThat(Characters.line(text))
                        .as("U+%04X", c)
                        .isEqualTo(Characters.collapse(Characters.clean(text)).strip());
            }
        }
    }
}
