package dev.offprint.html;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Dates in the words of twelve languages, and in ISO 8601 for all others. The words are here and not the platform's, so
 * that a page has the same bytes on every release of Java.
 */
final class LocalDates {

    /** What a language writes; y, M, N and d stand for year, month by name, month by itself and day. */
    private record Words(String day, String month, List<String> months, List<String> lone) {}

    private static final List<String> NUMBERS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private static final Map<String, Words> LANGUAGES = Map.ofEntries(
            row(
                    "en",
                    "d M y",
                    "M y",
                    "January February March April May June July August September October November December"),
            row(
                    "de",
                    "d. M y",
                    "M y",
                    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
            row(
                    "fr",
                    "d M y",
                    "M y",
                    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
            row(
                    "es",
                    "d 'de' M 'de' y",
                    "M 'de' y",
                    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
            row(
                    "it",
                    "d M y",
                    "M y",
                    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
            row(
                    "pt",
                    "d 'de' M 'de' y",
                    "M 'de' y",
                    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
            row(
                    "nl",
                    "d M y",
                    "M y",
                    "januari februari maart april mei juni juli augustus september oktober november december"),
            row(
                    "ru",
                    "d M y",
                    "N y",
                    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
                    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
            Map.entry("ja", new Words("y年M月d日", "y年M月", NUMBERS, NUMBERS)),
            Map.entry("zh", new Words("y年M月d日", "y年M月", NUMBERS, NUMBERS)),
            Map.entry("ko", new Words("y년 M월 d일", "y년 M월", NUMBERS, NUMBERS)),
            row("ar", "d M y", "M y", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"));

    private static final Words AMERICAN = new Words(
            "M d, y", "M y", LANGUAGES.get("en").months(), LANGUAGES.get("en").lone());

    private static final int AMBIGUOUS = 13;
    private static final Map<String, Integer> MONTHS = months();
    private static final int ARABIC_ZERO = '\u0660';

    private LocalDates() {}

    /** The day, month or year of a date, as exactly as it has them. */
    static String day(Temporal date, String language) {
        String primary = Labels.primary(language);
        boolean american = language.startsWith("en-US");
        Words words = american ? AMERICAN : LANGUAGES.get(primary);
        if (!date.isSupported(ChronoField.MONTH_OF_YEAR) || words == null) {
            return digits(iso(date), primary);
        }
        boolean hasDay = date.isSupported(ChronoField.DAY_OF_MONTH);
        return digits(spelt(hasDay ? words.day() : words.month(), words, date), primary);
    }

    /** Hours and minutes, and the offset from UTC. */
    static String time(OffsetDateTime moment, String language) {
        String offset = moment.getOffset().equals(ZoneOffset.UTC)
                ? ""
                : moment.getOffset().getId();
        return digits(
                moment.toString().substring(11, 16) + " UTC"
                        + offset.replace(":00", "")
                                .replace("+0", "+")
                                .replace("-0", "−")
                                .replace("-", "−"),
                Labels.primary(language));
    }

    /** The month, 1 to 12, that a word or the start of one means in any of the languages; 0 for none, or for two. */
    static int month(String word) {
        int month = MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        return month == AMBIGUOUS ? 0 : month;
    }

    /** The starts of all months' names, and the names, which count for more. */
    private static Map<String, Integer> months() {
        Map<String, Integer> starts = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (Words words : LANGUAGES.values()) {
            for (List<String> months : List.of(words.months(), words.lone())) {
                for (int i = 0; i < months.size(); i++) {
                    String name = months.get(i).toLowerCase(Locale.ROOT);
                    names.put(name, i + 1);
                    for (int end = 0; end < name.length(); end++) {
                        starts.merge(
                                name.substring(0, end), i + 1, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
                    }
                }
            }
        }
        starts.putAll(names);
        return starts;
    }

    /** In the digits of the language. */
    static String number(int number, String language) {
        return digits(Integer.toString(number), Labels.primary(language));
    }

    private static String spelt(String pattern, Words words, Temporal date) {
        StringBuilder out = new StringBuilder();
        boolean literal = false;
        int month = date.get(ChronoField.MONTH_OF_YEAR) - 1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                literal = !literal;
            } else if (literal) {
                out.append(c);
            } else if (c == 'd') {
                int day = date.get(ChronoField.DAY_OF_MONTH);
                out.append(day).append(day == 1 && words.months().contains("janvier") ? "er" : "");
            } else if (c == 'M') {
                out.append(words.months().get(month));
            } else if (c == 'N') {
                out.append(words.lone().get(month));
            } else if (c == 'y') {
                out.append(date.get(ChronoField.YEAR));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String iso(Temporal date) {
        String text = date.toString();
        int time = text.indexOf('T');
        return time < 0 ? text : text.substring(0, time);
    }

    private static String digits(String text, String primary) {
        return primary.equals("ar")
                ? text.codePoints()
                        .map(c -> c >= '0' && c <= '9' ? ARABIC_ZERO + c - '0' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static Map.Entry<String, Words> row(String language, String day, String month, String months) {
        return row(language, day, month, months, months);
    }

    private static Map.Entry<String, Words> row(String language, String day, String month, String months, String lone) {
        return Map.entry(language, new Words(day, month, List.of(months.split(" ")), List.of(lone.split(" "))));
    }
}
