package dev.offprint.body;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Words, and characters of scripts that are written without spaces between words.
 *
 * @param words runs of letters and digits, with the apostrophes and hyphens inside them
 * @param ideographs Han characters and kana
 */
record WordCount(int words, int ideographs) {

    private static final int WORDS_A_MINUTE = 238;
    private static final int CHARACTERS_A_MINUTE = 357;

    /** Words a minute: Brysbaert 2019 for English, the International Reading Speed Texts (2012) for the others. */
    private static final Map<String, Integer> SPEEDS = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 238),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166));

    /** Characters a minute, from the same texts. */
    private static final Map<String, Integer> CHARACTER_SPEEDS = Map.of("ja", 357, "zh", 255);

    /** Counts the plain text of a body, without building it. */
    static WordCount of(Body body) {
        Counter counter = new Counter();
        BodyText.of(body, counter);
        return new WordCount(counter.words, counter.ideographs);
    }

    int total() {
        return words + ideographs;
    }

    Duration readingTime(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        long wordSpeed = SPEEDS.getOrDefault(primary, WORDS_A_MINUTE);
        long characterSpeed = CHARACTER_SPEEDS.getOrDefault(primary, CHARACTERS_A_MINUTE);
        long scaled = 60L * (words * characterSpeed + ideographs * wordSpeed);
        return Duration.ofSeconds(-Math.floorDiv(-scaled, wordSpeed * characterSpeed));
    }

    /** Counts a text that comes in pieces; a word may go on from one piece to the next. */
    private static final class Counter implements Consumer<String> {

        /** What ends a word. */
        private static final byte OTHER = 0;

        /** What starts a word or continues it: a letter, a digit. */
        private static final byte LETTER = 1;

        /** What continues a word and starts none: an apostrophe, a hyphen, an accent. */
        private static final byte JOINER = 2;

        /** What is a word of its own. */
        private static final byte IDEOGRAPH = 4;

        /** The kinds of the characters below the first Han radical: of most scripts and all common punctuation. */
        private static final byte[] KINDS = new byte[0x2E80];

        static {
            for (char c = 0; c < KINDS.length; c++) {
                KINDS[c] = kind(c);
            }
        }

        private int words;
        private int ideographs;
        private int inWord;

        @Override
        public void accept(String text) {
            int starts = 0;
            int inside = inWord;
            for (int i = 0; i < text.length(); i++) {
                int c = text.charAt(i);
                int kind;
                if (c < KINDS.length) {
                    kind = KINDS[c];
                } else {
                    c = text.codePointAt(i);
                    i += Character.charCount(c) - 1;
                    kind = kind(c);
                    ideographs += kind >> 2;
                }
                // without a branch, for the processor cannot guess where words end
                int letter = kind & LETTER;
                starts += letter & ~inside;
                inside = letter | kind >> 1 & inside;
            }
            words += starts;
            inWord = inside;
        }

        private static byte kind(int c) {
            if (isIdeograph(c)) {
                return IDEOGRAPH;
            }
            if (Character.isLetterOrDigit(c)) {
                return LETTER;
            }
            return isJoiner(c) || isMark(c) ? JOINER : OTHER;
        }

        private static boolean isIdeograph(int c) {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return Character.isLetter(c)
                    && (script == Character.UnicodeScript.HAN
                            || script == Character.UnicodeScript.HIRAGANA
                            || script == Character.UnicodeScript.KATAKANA);
        }

        private static boolean isJoiner(int c) {
            return c == '\''
                    || c == '\u2019'
                    || c == '-'
                    || c == '\u2010'
                    || c == '\u2011'
                    || c == '\u00AD'
                    || c == '_';
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || type == Character.FORMAT;
        }
    }
}
