package dev.offprint.credit.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a language writes what this package reads. */
public final class Wording {

    private final Table table;
    private final String language;

    private Wording(String language, Table table) {
        this.language = language;
        this.table = table;
    }

    /** The wording of a locale's language, if it is one of the twelve. */
    public static Optional<Wording> of(Locale locale) {
        String language = locale.getLanguage();
        return Tables.of(language).map(table -> new Wording(language, table));
    }

    /** The phrase to write for a meaning without an argument. */
    public String word(Meaning meaning) {
        return word(meaning, "");
    }

    /** The phrase to write for a meaning. */
    public String word(Meaning meaning, String argument) {
        return table.first(meaning, argument);
    }

    /** The words as a list: "text, images and video". */
    public String list(List<String> words) {
        String comma = switch (language) {
            case "ja", "zh" -> "、";
            case "ar" -> "، ";
            default -> ", ";
        };
        // Where "and" grows together with the next word, a comma does its work.
        int last = words.size() - 1;
        String and = comma.equals(", ") && last > 0 ? " " + and(words.get(last)) + " " : comma;
        return last < 1 ? String.join("", words) : String.join(comma, words.subList(0, last)) + and + words.get(last);
    }

    /** In Spanish the word changes before its own sound. */
    private String and(String next) {
        String folded = Folded.of(next).toString();
        boolean sound = folded.startsWith("i") || folded.startsWith("hi") && !folded.startsWith("hie");
        return language.equals("es") && sound ? "e" : word(Meaning.AND);
    }

    /** What ends a sentence that another may follow. */
    public String stop() {
        return language.equals("ja") || language.equals("zh") ? "。" : ".";
    }

    /** What stands between a word and what it announces. */
    public String colon() {
        return language.equals("ja") || language.equals("zh") ? "：" : language.equals("fr") ? " : " : ": ";
    }
}
