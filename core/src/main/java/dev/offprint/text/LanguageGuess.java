package dev.offprint.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a text, by its script or by its commonest words. A page without a language is read aloud wrongly and an Arabic
 * one runs the wrong way, so a likely guess is worth more than none; a doubtful one is none.
 */
final class LanguageGuess {

    private static final int LOOKED_AT = 20_000;
    private static final int FEWEST_LETTERS = 20;
    private static final int FEWEST_WORDS = 20;

    /** In running text of these languages about a third of all words is among these, in others less than a tenth. */
    private static final double FEWEST_COMMON = 0.15;

    private static final double LEAD = 1.5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<UnicodeScript, String> BY_SCRIPT = new EnumMap<>(Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HEBREW, "he"));
    private static final Map<String, Set<String>> COMMON = common();

    private LanguageGuess() {}

    static Optional<String> of(Lines lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size() && text.length() < LOOKED_AT; i++) {
            text.append(lines.get(i)).append('\n');
        }
        return of(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    }

    private static Optional<String> of(String start) {
        Map<UnicodeScript, Integer> letters = letters(start);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (kana * 10 > all && (kana + han) * 2 > all) {
            return Optional.of("ja");
        }
        return letters.entrySet().stream()
                .filter(entry -> BY_SCRIPT.containsKey(entry.getKey()) && entry.getValue() * 2 > all)
                .map(entry -> BY_SCRIPT.get(entry.getKey()))
                .findFirst()
                .or(() -> byWords(start.toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> byWords(String text) {
        String[] words = GAP.split(text);
        if (words.length < FEWEST_WORDS) {
            return Optional.empty();
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Set<String>> language : COMMON.entrySet()) {
            int count = 0;
            for (String word : words) {
                count += language.getValue().contains(word) ? 1 : 0;
            }
            if (count > most) {
                second = most;
                most = count;
                best = language.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean clear = most >= FEWEST_COMMON * words.length && most >= LEAD * second;
        return clear && !isNeighbour(best, text) ? Optional.of(best) : Optional.empty();
    }

    /** Whether letters tell a language that shares the common words: Bulgarian has no ы, Persian has a گ. */
    private static boolean isNeighbour(String language, String text) {
        return switch (language) {
            case "ru" -> text.indexOf('ы') < 0 || text.indexOf('і') >= 0;
            case "ar" -> text.chars().anyMatch(c -> "پچژگکی".indexOf(c) >= 0);
            default -> false;
        };
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return letters;
    }

    private static Map<String, Set<String>> common() {
        Map<String, Set<String>> common = new LinkedHashMap<>();
        common.put(
                "en",
                words("the and of to in that is was it for with as his on be at by had not are but from have they"
                        + " which she you were her there been he this or an who their i a we"));
        common.put(
                "de",
                words("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden"
                        + " aus er hat dass sie nach wird bei einer um am sind noch wie einem über so war"));
        common.put(
                "fr",
                words("le la les et des est une du que dans qui pour pas sur au plus par avec ce il sont ne se de un en"
                        + " à l d qu elle aux ses cette mais on"));
        common.put(
                "es",
                words("el la los las y que en un una por con no para se del es su lo como más pero de a al ha sus le"
                        + " este esta fue ya sin"));
        common.put(
                "it",
                words("il la che di e un una per non con del della si sono gli le da come ma più nel i in al è lo dei"
                        + " alla l anche ha era"));
        common.put(
                "pt",
                words(
                        "o a os as que e do da em um uma para com não por no na se mais dos das ao de é à foi ele sua como"
                                + " mas pelo"));
        common.put(
                "nl",
                words("de het een van en in is dat op te zijn met voor niet aan er om ook als bij die maar was ze hij"
                        + " naar uit door werd nog"));
        common.put(
                "ru",
                words("и в не на что он с как а по это но из у за от его к все она так же бы то только о был я они"));
        common.put("ar", words("من في على إلى أن التي عن مع هذا كان هذه الذي ما لا و ذلك بين بعد كل قد لم هو أو إن"));
        return common;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
