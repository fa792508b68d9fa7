package dev.offprint.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes one line of lines that were broken only because they had become long. */
final class LineJoin {

    /** Words after which a hyphen was meant to hang: "pre- and postwar". */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "to", "und", "oder", "bis", "sowie", "et", "ou", "à", "y", "e", "o", "u", "en", "of", "и",
            "или");

    private LineJoin() {}

    /** The lines as one. No character of theirs is lost but white space at their edges. */
    static String join(List<String> lines, int firstNumber, Findings findings) {
        if (lines.size() == 1) {
            return lines.get(0).trim();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (!out.isEmpty() && isHyphenated(out, line)) {
                findings.info(
                        "hyphen-kept",
                        firstNumber + i - 1,
                        "the line ends in a hyphen",
                        "the next is joined to it without a space, and the hyphen stays");
            } else if (!out.isEmpty() && !joinsWithoutSpace(out, line)) {
                out.append(' ');
            }
            out.append(line);
        }
        return out.toString();
    }

    private static boolean isHyphenated(CharSequence before, String after) {
        int last = before.length() - 1;
        char end = before.charAt(last);
        if (end != '-' && end != '\u2010') {
            return false;
        }
        return last > 0
                && Character.isLetter(before.charAt(last - 1))
                && !after.isEmpty()
                && Character.isLetter(after.charAt(0))
                && !CONJUNCTIONS.contains(firstWord(after));
    }

    private static boolean joinsWithoutSpace(CharSequence before, String after) {
        if (after.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean inDash = last == '—' && before.length() > 1 && before.charAt(before.length() - 2) != ' ';
        return last == '\u00AD' || inDash || (isWide(last) && isWide(first));
    }

    /** Whether the script of the character is written without spaces, and full stops take a square of their own. */
    private static boolean isWide(char c) {
        if (Character.isSurrogate(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        UnicodeBlock block = UnicodeBlock.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && script != UnicodeScript.HANGUL
                || c == 'ー';
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
