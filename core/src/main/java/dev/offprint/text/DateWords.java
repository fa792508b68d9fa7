package dev.offprint.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The names of months and days in the languages that write them out: en, de, fr, es, it, pt, nl, ru, ar. */
final class DateWords {

    /** Months in order, each with the names that it has; a name may be cut after three letters or more. */
    private static final List<String> MONTHS = List.of(
            "january januar jänner janvier enero gennaio janeiro januari января январь يناير كانون",
            "february februar feber février fevrier febrero febbraio fevereiro februari февраля февраль فبراير",
            "march märz maerz mars marzo março marco maart mrz марта март مارس آذار",
            "april avril abril aprile апреля апрель أبريل ابريل إبريل نيسان",
            "may mai mayo maggio maio mei мая май مايو أيار",
            "june juni juin junio giugno junho июня июнь يونيو حزيران",
            "july juli juillet julio luglio julho июля июль يوليو تموز",
            "august août aout agosto augustus августа август أغسطس اغسطس آب",
            "september septembre septiembre settembre setembro setiembre sept сентября сентябрь سبتمبر أيلول",
            "october oktober octobre octubre ottobre outubro октября октябрь أكتوبر اكتوبر",
            "november novembre noviembre novembro ноября ноябрь نوفمبر",
            "december dezember décembre decembre diciembre dicembre dezembro декабря декабрь ديسمبر");

    private static final String DAYS = "monday tuesday wednesday thursday friday saturday sunday "
            + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
            + "lundi mardi mercredi jeudi vendredi samedi dimanche "
            + "lunes martes miércoles jueves viernes sábado domingo "
            + "lunedì martedì mercoledì giovedì venerdì sabato domenica "
            + "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
            + "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
            + "понедельник вторник среда четверг пятница суббота воскресенье "
            + "الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد "
            + "mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so";

    private static final int SHORTEST_CUT = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    /** Matches a day of the week at the start, with what stands between it and the date. */
    static final Pattern DAY = Pattern.compile(
            "^(?:" + DAYS.replace(' ', '|') + ")\\.?(?:[,،]\\s*|\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateWords() {}

    /** The number of a month, by its name or a part of it that no other month begins with. */
    static OptionalInt month(String name) {
        Integer number = NUMBERS.get(name.toLowerCase(Locale.ROOT));
        return number == null || number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String name : MONTHS.get(month - 1).split(" ")) {
                for (int end = Math.min(SHORTEST_CUT, name.length()); end < name.length(); end++) {
                    int known = month;
                    numbers.merge(name.substring(0, end), known, (old, now) -> old.equals(now) ? old : 0);
                }
            }
        }
        for (int month = 1; month <= MONTHS.size(); month++) { // a whole name is never ambiguous
            for (String name : MONTHS.get(month - 1).split(" ")) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }
}
