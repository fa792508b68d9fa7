package dev.offprint.credit.phrase;

import java.lang.Character.UnicodeScript;

/** What scripts do with spaces and capitals. */
public final class Script {

    private Script() {}

    /** Whether the character belongs to a script that runs words together: Chinese characters and Japanese syllables. */
    public static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == 'ー'
                || c == '・';
    }

    /** Whether the character is a letter of the Japanese script that grammar is written in. */
    public static boolean isHiragana(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
    }
}
