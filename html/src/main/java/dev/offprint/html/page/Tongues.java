package dev.offprint.html.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the language of a text by its script, or by the small words that no text in the language is without. */
final class Tongues {

    private static final int LONGEST = 6000;
    private static final int LEAST = 6;
    private static final int SHARE = 14;

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            words("en", "the and of to in that is was for with on it as by at from have has not are this"),
            words("de", "der die das und nicht ist ein eine zu mit sich auf dem den des im auch wird von aus"),
            words("fr", "le la les des et est une dans pour qui que pas sur du au avec ce il plus sont"),
            words("es", "el la los las de y en que una por con para del se no su al es lo como más"),
            words("pt", "o a os as de e em que uma por com para do da não se na no ao é dos mais"),
            words("it", "il la di e che è un una per con non del della nel si sono gli le dei anche al"),
            words("nl", "de het een en van is dat niet op te zijn voor met die aan ook er door bij"),
            words("sv", "och att det som en på är av för med den till inte har ett om var de"),
            words("da", "og at det som en på er af for med den til ikke har et om var de blev"),
            words("nb", "og å det som en på er av for med den til ikke har et om var de ble"),
            words("pl", "w i na z do że się nie jest to o po za od przez dla jak był są oraz"),
            words("tr", "ve bir bu için ile da de olarak daha çok ne gibi olan kadar sonra ama"),
            words("ru", "и в не на что с он как по это к из его за от для о но так был"),
            words("uk", "і в не на що з як до це та у за від для про але його є був"));

    private static final Map<String, Map<String, Integer>> LANGUAGES = languages();

    private Tongues() {}

    /** The language; none where the text is short, or could be in two. */
    static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        return byScript(start).or(() -> byWords(start));
    }

    private static Optional<String> byScript(String text) {
        int letters = 0;
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > 'ɏ') {
                    scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int least = Math.max(LEAST, letters / 5);
        int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
        int han = count(scripts, Character.UnicodeScript.HAN);
        if (count(scripts, Character.UnicodeScript.HANGUL) >= least) {
            return Optional.of("ko");
        }
        if (han + kana >= least) {
            return Optional.of(kana * SHARE >= han ? "ja" : "zh");
        }
        if (count(scripts, Character.UnicodeScript.GREEK) >= least) {
            return Optional.of("el");
        }
        if (count(scripts, Character.UnicodeScript.HEBREW) >= least) {
            return Optional.of("he");
        }
        if (count(scripts, Character.UnicodeScript.THAI) >= least) {
            return Optional.of("th");
        }
        return count(scripts, Character.UnicodeScript.ARABIC) >= least && count(text, 'پ', 'گ', 'چ') * 100 < letters
                ? Optional.of("ar")
                : Optional.empty();
    }

    private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private static int count(String text, char... letters) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            for (char letter : letters) {
                count += text.charAt(i) == letter ? 1 : 0;
            }
        }
        return count;
    }

    /** Each small word counts for all the languages that have it; the first must be ahead of the second. */
    private static Optional<String> byWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                LANGUAGES
                        .getOrDefault(text.substring(start, i), Map.of())
                        .forEach((language, one) -> counts.merge(language, one, Integer::sum));
                start = -1;
            }
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        boolean sure = most >= LEAST && most * SHARE >= 2 * words && 10 * most >= 11 * second;
        return sure ? Optional.of(best) : Optional.empty();
    }

    private static Map.Entry<String, List<String>> words(String language, String words) {
        return Map.entry(language, List.of(words.split(" ")));
    }

    private static Map<String, Map<String, Integer>> languages() {
        Map<String, Map<String, Integer>> languages = new HashMap<>();
        WORDS.forEach((language, words) -> words.forEach(
                word -> languages.computeIfAbsent(word, it -> new HashMap<>()).put(language, 1)));
        return languages;
    }
}
