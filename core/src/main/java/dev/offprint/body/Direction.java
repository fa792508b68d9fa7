package dev.offprint.body;

import java.util.Locale;
import java.util.Set;

/** The base direction of text. */
public enum Direction {
    /** Left to right, the default. */
    LTR,
    /** Right to left: Arabic, Hebrew and their kin. */
    RTL;

    private static final Set<String> RTL_SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Armi", "Avst", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
            "Yezi");

    /** With "iw" and "ji", which "he" and "yi" were called. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "lrc", "mzn", "nqo",
            "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    /**
     * The direction in which a language is written.
     *
     * @param language a BCP 47 tag; its script, where it names one, decides before its language does
     */
    public static Direction of(String language) {
        if (language.length() == 2) {
            // most tags; they have no script, and need no parser
            return RTL_LANGUAGES.contains(language.toLowerCase(Locale.ROOT)) ? RTL : LTR;
        }
        Locale locale = Locale.forLanguageTag(language);
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }
}
