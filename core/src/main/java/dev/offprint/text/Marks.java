package dev.offprint.text;

import org.jspecify.annotations.Nullable;

/** The signs by which people set lines apart. */
final class Marks {

    private static final String RULES = "*-_=~—–─•·#§⁂＊";
    /** Lines that are one of these signs and nothing else part sections where empty lines stand around them. */
    private static final String SINGLE_RULES = "#§~*⁂❦❧";
    /** Dashes longer than a hyphen. */
    static final String DASHES = "—–―‒";

    private static final String ENDINGS = ".!?…。！？؟।:;";
    private static final String CLOSERS = "\"'”’»›)]}」』）“";

    private Marks() {}

    /** Whether the line marks a quotation. */
    static boolean isQuoted(String line) {
        return line.trim().startsWith(">");
    }

    /** The line less one quotation mark and the space after it. */
    static String unquoted(String line) {
        int start = line.indexOf('>') + 1;
        return line.substring(start < line.length() && line.charAt(start) == ' ' ? start + 1 : start);
    }

    /** Whether the line parts sections: an asterism, or one sign three times or more. */
    static boolean isBreak(String line) {
        String text = line.strip();
        if (isSingleRule(text)) {
            return true;
        }
        int count = 0;
        char sign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isGap(c)) {
                if ((count > 0 && c != sign) || RULES.indexOf(c) < 0) {
                    return false;
                }
                sign = c;
                count++;
            }
        }
        return count >= 3;
    }

    /** Whether a bullet before the text would be one break with it. */
    static boolean isBreakAfterBullet(String text) {
        int at = 0;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        return at < text.length() && isBreak(text.substring(at, at + 1).repeat(2) + text);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000';
    }

    /** Whether one sign alone parts sections, which it does only between empty lines: "#", "§", "~". */
    static boolean isSingleRule(String line) {
        String text = line.strip();
        return text.length() == 1 && SINGLE_RULES.indexOf(text.charAt(0)) >= 0;
    }

    /** The level of the heading that the line underlines: 1 for {@code ===}, 2 for {@code ---}, 0 for none. */
    static int underlined(String line) {
        String text = line.trim();
        if (text.length() < 3 || (text.charAt(0) != '=' && text.charAt(0) != '-')) {
            return 0;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(0)) {
                return 0;
            }
        }
        return text.charAt(0) == '=' ? 1 : 2;
    }

    /** What follows the dash that the line begins with, if it does; a hyphen is one only before a space. */
    static @Nullable String afterDash(String line) {
        String text = line.trim();
        int dash = 0;
        boolean twice = text.length() > 1 && DASHES.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == text.charAt(0);
        if (twice || text.startsWith("--")) {
            dash = 2;
        } else if (text.startsWith("- ") || (!text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0)) {
            dash = 1;
        }
        String rest = text.substring(dash).trim();
        boolean another = !rest.isEmpty() && (rest.charAt(0) == '-' || DASHES.indexOf(rest.charAt(0)) >= 0);
        return dash == 0 || Lines.isBlank(rest) || another ? null : rest;
    }

    /** Whether the line ends as a sentence does. */
    static boolean endsSentence(String line) {
        String text = line.trim();
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end < text.length() || (end > 0 && ENDINGS.indexOf(text.charAt(end - 1)) >= 0);
    }

    /** Whether the line ends as a turn of a dialogue does, and an item of a list does not. */
    static boolean endsAsSpeech(String line) {
        String text = line.trim();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return endsSentence(text) && ".;".indexOf(last) < 0;
    }

    /** Whether the line ends in a colon. */
    static boolean announces(String line) {
        String text = line.trim();
        return text.endsWith(":") || text.endsWith("：");
    }

    /** Whether the line ends in two spaces, and so keeps its end. */
    static boolean keepsEnd(String line) {
        return line.endsWith("  ");
    }

    /** Whether the first letter is not a small one: a capital, or of a script without capitals. */
    static boolean startsLikeName(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> !Character.isLowerCase(letter));
    }
}
