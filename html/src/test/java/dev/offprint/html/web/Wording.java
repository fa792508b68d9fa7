package dev.offprint.html.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** What a newspaper writes around a byline and a date, in the languages of {@link Tongue}. */
record Wording(String role, String and, String published, String updated, String minutes, String numeric) {

    private static final List<Wording> ALL = List.of(
            new Wording("Political correspondent", " and ", "Published", "Updated", "5 min read", "M/d/yyyy"),
            new Wording(
                    "Korrespondentin",
                    " und ",
                    "Veröffentlicht am",
                    "Aktualisiert am",
                    "5 Min. Lesezeit",
                    "dd.MM.yyyy"),
            new Wording(
                    "Correspondante à Rennes", " et ", "Publié le", "Mis à jour le", "5 min de lecture", "dd/MM/yyyy"),
            new Wording("Corresponsal", " y ", "Publicado el", "Actualizado el", "5 min de lectura", "dd/MM/yyyy"),
            new Wording("Repórter", " e ", "Publicado em", "Atualizado em", "5 min de leitura", "dd/MM/yyyy"),
            new Wording("Корреспондент", " и ", "Опубликовано", "Обновлено", "5 мин чтения", "dd.MM.yyyy"),
            new Wording("記者", "、", "公開日：", "更新日：", "5分で読めます", "yyyy/MM/dd"),
            new Wording("مراسلة", " و", "نُشر في", "آخر تحديث", "5 دقائق قراءة", "dd/MM/yyyy"));

    static Wording of(Tongue tongue) {
        return ALL.get(tongue.ordinal());
    }

    /** A date as people write it, the month in words. */
    static String written(Tongue tongue, LocalDate date) {
        Locale locale = tongue == Tongue.ENGLISH ? Locale.US : Locale.forLanguageTag(tongue.code);
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** The same with the day of the week. */
    static String full(Tongue tongue, LocalDate date) {
        Locale locale = tongue == Tongue.ENGLISH ? Locale.UK : Locale.forLanguageTag(tongue.code);
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    }

    /** The same in numbers. */
    String numbers(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(numeric, Locale.ROOT));
    }
}
