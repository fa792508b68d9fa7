package dev.offprint.html;

import java.util.Locale;
import java.util.Map;

/** What languages call themselves, for links to translations. Here and not from the platform, whose names change. */
final class LanguageNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ar", "العربية"),
            Map.entry("bg", "Български"),
            Map.entry("bn", "বাংলা"),
            Map.entry("ca", "Català"),
            Map.entry("cs", "Čeština"),
            Map.entry("da", "Dansk"),
            Map.entry("de", "Deutsch"),
            Map.entry("el", "Ελληνικά"),
            Map.entry("en", "English"),
            Map.entry("es", "Español"),
            Map.entry("et", "Eesti"),
            Map.entry("eu", "Euskara"),
            Map.entry("fa", "فارسی"),
            Map.entry("fi", "Suomi"),
            Map.entry("fr", "Français"),
            Map.entry("he", "עברית"),
            Map.entry("hi", "हिन्दी"),
            Map.entry("hr", "Hrvatski"),
            Map.entry("hu", "Magyar"),
            Map.entry("id", "Bahasa Indonesia"),
            Map.entry("is", "Íslenska"),
            Map.entry("it", "Italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("ko", "한국어"),
            Map.entry("lt", "Lietuvių"),
            Map.entry("lv", "Latviešu"),
            Map.entry("nb", "Norsk bokmål"),
            Map.entry("nl", "Nederlands"),
            Map.entry("nn", "Norsk nynorsk"),
            Map.entry("no", "Norsk"),
            Map.entry("pl", "Polski"),
            Map.entry("pt", "Português"),
            Map.entry("ro", "Română"),
            Map.entry("ru", "Русский"),
            Map.entry("sk", "Slovenčina"),
            Map.entry("sl", "Slovenščina"),
            Map.entry("sr", "Српски"),
            Map.entry("sv", "Svenska"),
            Map.entry("th", "ไทย"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "Українська"),
            Map.entry("vi", "Tiếng Việt"),
            Map.entry("yi", "ייִדיש"),
            Map.entry("zh", "中文"));

    private LanguageNames() {}

    /** With the tag's region or script where it has one; the tag itself for a language not listed. */
    static String of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = NAMES.get(locale.getLanguage());
        if (name == null) {
            return tag;
        }
        return locale.getCountry().isEmpty() && locale.getScript().isEmpty() ? name : name + " (" + tag + ")";
    }
}
