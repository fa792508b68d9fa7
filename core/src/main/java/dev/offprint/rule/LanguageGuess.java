package dev.offprint.rule;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The language of a text, by its script and by its small words. Says nothing rather than something doubtful: a page that
 * names the wrong language is read aloud wrongly.
 */
public final class LanguageGuess {

    private static final int CHARACTERS = 20_000;
    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 20;

    /** Of all words, this part must be small words of the language, and half as many again as of any other. */
    private static final double LEAST_SHARE = 0.15;

    private static final double LEAST_LEAD = 1.5;

    /** In a shorter text, there must be this many, of this many kinds, and more than this many times those of any other. */
    private static final int FEWEST_HITS = 5;

    private static final int FEWEST_KINDS = 3;
    private static final double SHORT_LEAD = 1.9;

    private static final int LONGEST_WORD = 8;

    /** The languages told by their small words, in the order of their tags. */
    private static final List<String> LANGUAGES =
            List.of("cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr");

    /** The commonest small words, each with its languages: a bit for each, for those of several languages count for each. */
    private static final Map<String, Integer> LANGUAGES_OF = new LinkedHashMap<>();

    static {
        put(
                "en",
                "the of and to in a is that was it for on with as he she be at by had not they this have are were from but or");
        put(
                "de",
                "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er sie war wird bei noch hat sind oder aber zum zur nach aus vor wir ich man nur wenn");
        put(
                "fr",
                "de la le et les des en un une du dans que est pour qui au par sur pas il elle ne se ce plus avec sont mais à n qu ont été être cette ces aux leur si où");
        put(
                "es",
                "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o fue está son este esta muy ya cuando");
        put(
                "it",
                "di e il la che in un a per è del le una non con i si da al come dei sono della nel ha più gli ma lo anche hanno questo questa alla alle dal dalla nella degli essere stato");
        put(
                "pt",
                "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à pela pelo são seu sua está nos nas");
        put(
                "nl",
                "de van het een en in is dat op te zijn met voor niet aan er die om ook als bij door maar naar dan was ze hij heeft deze wordt zich nog wel geen");
        put(
                "sv",
                "och i att det som en på är av för med den till inte har de ett om var han hon men från vid så jag kan");
        put(
                "da",
                "og i at det er en til af på for den med de som ikke der har et var han hun fra men ved jeg kan blev sig");
        put("nb", "og i det er på en til som av for at med de den har ikke et var han hun fra men ved jeg kan ble seg");
        put(
                "fi",
                "ja on ei se että hän oli mutta ovat kun niin myös joka kuin tai sen ole jos vain nyt sitä siitä olla");
        put("pl", "i w na z do nie się że to jest o jak po co ale za od przez tak był dla czy są jego tylko już ich");
        put("cs", "a v se na je že s z to o i do za by ale pro jako po tak jsou byl který nebo podle až jen jeho už");
        put("ro", "de și în a la cu pe nu o că din un este mai pentru ce care se fi au sau lui am ale dar prin");
        put("hu", "a az és hogy nem is egy volt ez meg de csak már ha mint el még vagy azt van kell lesz ezt ki");
        put("tr", "ve bir bu da de için ile çok ne daha gibi olarak kadar olan ama var en ki o değil sonra her mi");
    }

    /** The small words, numbered from 1 on. */
    private static final WordTable SMALL_WORDS = numbered();

    /** The languages of each, by its number. */
    private static final int[] LANGUAGES_BY_NUMBER = IntStream.concat(
                    IntStream.of(0), LANGUAGES_OF.values().stream().mapToInt(Integer::intValue))
            .toArray();

    private LanguageGuess() {}

    /** The language of a text, of which no more than the first 20,000 characters are looked at. */
    public static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), CHARACTERS));
        Map<UnicodeScript, Integer> scripts = scripts(start);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
        if (2 * (kana + han) > letters) {
            return Optional.of(10 * kana > letters ? "ja" : "zh").filter(tag -> tag.equals("ja") || kana == 0);
        }
        return scripts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > letters)
                .findFirst()
                .flatMap(entry -> ofScript(entry.getKey(), start));
    }

    private static Optional<String> ofScript(UnicodeScript script, String text) {
        return switch (script) {
            case LATIN -> ofSmallWords(text);
            case HANGUL -> Optional.of("ko");
            case GREEK -> Optional.of("el");
            case THAI -> Optional.of("th");
            case HEBREW -> Optional.of("he").filter(tag -> !text.contains("ײ") && !text.contains("װ"));
            case ARABIC -> Optional.of("ar").filter(tag -> hasNone(text, "پچژگکیےہڈٹ"));
            case CYRILLIC -> ofCyrillic(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofCyrillic(String text) {
        if (!hasNone(text, "ўјђљњћџѓќѕқңғүөәұ")) {
            return Optional.empty();
        }
        boolean isUkrainian = !hasNone(text, "їє") && hasNone(text, "ыэё");
        boolean isRussian = !hasNone(text, "ыэ") && hasNone(text, "іїєґ");
        return isUkrainian ? Optional.of("uk") : isRussian ? Optional.of("ru") : Optional.empty();
    }

    private static Optional<String> ofSmallWords(String text) {
        int[] hits = new int[LANGUAGES_BY_NUMBER.length];
        int words = 0;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            if (isOfWord(c)) {
                hash = WordTable.hash(hash, WordTable.lower(text.charAt(i)));
                i += Character.charCount(c);
                continue;
            }
            if (i > start) {
                words++;
                if (i - start <= LONGEST_WORD) {
                    hits[SMALL_WORDS.number(text, start, i, i, i, hash)]++;
                }
            }
            start = ++i;
            hash = 0;
        }
        return best(hits, words);
    }

    private static Optional<String> best(int[] hits, int words) {
        int[] counts = new int[LANGUAGES.size()];
        int[] kinds = new int[LANGUAGES.size()];
        for (int word = 1; word < hits.length; word++) {
            for (int left = hits[word] == 0 ? 0 : LANGUAGES_BY_NUMBER[word]; left != 0; left &= left - 1) {
                counts[Integer.numberOfTrailingZeros(left)] += hits[word];
                kinds[Integer.numberOfTrailingZeros(left)]++;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                second = counts[best];
                best = i;
            } else if (counts[i] > second) {
                second = counts[i];
            }
        }
        int most = counts[best];
        boolean sure = words >= FEWEST_WORDS
                ? most >= LEAST_LEAD * second
                : most >= FEWEST_HITS && most > SHORT_LEAD * second && kinds[best] >= FEWEST_KINDS;
        boolean clear = sure && most >= LEAST_SHARE * words;
        return clear ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int ascii = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                ascii += isOfWord(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
            i += Character.charCount(c);
        }
        if (ascii > 0) {
            scripts.merge(UnicodeScript.LATIN, ascii, Integer::sum);
        }
        return scripts;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            int small = c | 0x20;
            return small >= 'a' && small <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean hasNone(String text, String letters) {
        return letters.chars().noneMatch(c -> text.indexOf(c) >= 0);
    }

    private static void put(String language, String words) {
        for (String word : words.split(" ")) {
            LANGUAGES_OF.merge(word, 1 << LANGUAGES.indexOf(language), (one, other) -> one | other);
        }
    }

    private static WordTable numbered() {
        Map<String, Integer> numbers = new HashMap<>();
        LANGUAGES_OF.keySet().forEach(word -> numbers.put(word, numbers.size() + 1));
        return WordTable.of(numbers);
    }
}
