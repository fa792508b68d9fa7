package dev.offprint.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in dates: months and weekdays in the languages of many feeds, and time zones. */
final class DateNames {

    private static final String[][] MONTHS = {
        {
            "january",
            "januar",
            "jänner",
            "janvier",
            "janv",
            "enero",
            "ene",
            "gennaio",
            "gen",
            "januari",
            "janeiro",
            "styczeń",
            "stycznia",
            "sty",
            "января",
            "янв",
            "ocak",
            "oca",
            "ledna",
            "tammikuu"
        },
        {
            "february",
            "februar",
            "février",
            "fév",
            "févr",
            "fevrier",
            "febrero",
            "febbraio",
            "februari",
            "fevereiro",
            "fev",
            "luty",
            "lutego",
            "lut",
            "февраля",
            "фев",
            "şubat",
            "şub",
            "února"
        },
        {
            "march", "märz", "mär", "mrz", "mars", "marzo", "maart", "mrt", "março", "marca", "marzec", "марта", "мар",
            "mart", "března"
        },
        {
            "april",
            "avril",
            "avr",
            "abril",
            "abr",
            "aprile",
            "kwiecień",
            "kwietnia",
            "kwi",
            "апреля",
            "апр",
            "nisan",
            "nis",
            "dubna"
        },
        {"may", "mai", "mayo", "maggio", "mag", "mei", "maio", "maj", "maja", "мая", "май", "mayıs", "května"},
        {
            "june",
            "juni",
            "juin",
            "junio",
            "giugno",
            "giu",
            "junho",
            "czerwiec",
            "czerwca",
            "cze",
            "июня",
            "июн",
            "haziran",
            "haz",
            "června"
        },
        {
            "july",
            "juli",
            "juillet",
            "juil",
            "julio",
            "luglio",
            "lug",
            "julho",
            "lipiec",
            "lipca",
            "lip",
            "июля",
            "июл",
            "temmuz",
            "tem",
            "července"
        },
        {
            "august",
            "août",
            "aout",
            "agosto",
            "ago",
            "augustus",
            "augusti",
            "sierpień",
            "sierpnia",
            "sie",
            "августа",
            "авг",
            "ağustos",
            "ağu",
            "srpna"
        },
        {
            "september",
            "sept",
            "septembre",
            "septiembre",
            "setiembre",
            "settembre",
            "set",
            "setembro",
            "wrzesień",
            "września",
            "wrz",
            "сентября",
            "сен",
            "сент",
            "eylül",
            "eyl",
            "září"
        },
        {
            "october",
            "oktober",
            "okt",
            "octobre",
            "octubre",
            "ottobre",
            "ott",
            "outubro",
            "out",
            "październik",
            "października",
            "paź",
            "октября",
            "окт",
            "ekim",
            "eki",
            "října"
        },
        {
            "november",
            "novembre",
            "noviembre",
            "novembro",
            "listopad",
            "listopada",
            "lis",
            "ноября",
            "ноя",
            "нояб",
            "kasım",
            "kas"
        },
        {
            "december",
            "dezember",
            "dez",
            "décembre",
            "déc",
            "decembre",
            "diciembre",
            "dic",
            "dicembre",
            "dezembro",
            "grudzień",
            "grudnia",
            "gru",
            "декабря",
            "дек",
            "aralık",
            "ara",
            "prosince"
        }
    };
    private static final String[][] WEEKDAYS = {
        {"monday", "montag", "mo", "lundi", "lun", "lunes", "lunedì", "maandag", "ma"},
        {"tuesday", "tues", "dienstag", "di", "mardi", "mar", "martes", "martedì", "dinsdag"},
        {"wednesday", "mittwoch", "mi", "mercredi", "mer", "miércoles", "mié", "mercoledì", "woensdag", "wo"},
        {"thursday", "thur", "thurs", "donnerstag", "do", "jeudi", "jeu", "jueves", "jue", "giovedì", "gio", "donderdag"
        },
        {"friday", "freitag", "fr", "vendredi", "ven", "viernes", "vie", "venerdì", "vrijdag", "vr"},
        {"saturday", "samstag", "sonnabend", "sa", "samedi", "sam", "sábado", "sáb", "sabato", "sab", "zaterdag", "za"},
        {"sunday", "sonntag", "so", "dimanche", "dim", "domingo", "dom", "domenica", "zondag", "zo"}
    };
    private static final Map<String, Integer> MONTH = index(MONTHS);
    private static final Map<String, Integer> WEEKDAY = index(WEEKDAYS);

    /** Minutes east of Greenwich. Where several zones share a name, it is here only if one is meant nearly always. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            zone("ut", 0),
            zone("utc", 0),
            zone("gmt", 0),
            zone("z", 0),
            zone("wet", 0),
            zone("at", -240),
            zone("et", -300),
            zone("ct", -360),
            zone("mt", -420),
            zone("pt", -480),
            zone("est", -300),
            zone("edt", -240),
            zone("cst", -360),
            zone("cdt", -300),
            zone("mst", -420),
            zone("mdt", -360),
            zone("pst", -480),
            zone("pdt", -420),
            zone("akst", -540),
            zone("akdt", -480),
            zone("hst", -600),
            zone("ast", -240),
            zone("adt", -180),
            zone("nst", -210),
            zone("ndt", -150),
            zone("brt", -180),
            zone("art", -180),
            zone("bst", 60),
            zone("west", 60),
            zone("cet", 60),
            zone("met", 60),
            zone("mez", 60),
            zone("cest", 120),
            zone("mest", 120),
            zone("mesz", 120),
            zone("eet", 120),
            zone("sast", 120),
            zone("eest", 180),
            zone("msk", 180),
            zone("ist", 330),
            zone("sgt", 480),
            zone("hkt", 480),
            zone("awst", 480),
            zone("jst", 540),
            zone("kst", 540),
            zone("acst", 570),
            zone("acdt", 630),
            zone("aest", 600),
            zone("aedt", 660),
            zone("nzst", 720),
            zone("nzdt", 780));

    private static final List<String> DAY_HALVES = List.of("am", "pm");

    private DateNames() {}

    /** From 1. */
    static @Nullable Integer month(String word) {
        return find(MONTH, word);
    }

    /** From 1, Monday. */
    static @Nullable Integer weekday(String word) {
        return find(WEEKDAY, word);
    }

    /** Minutes east of Greenwich. */
    static @Nullable Integer zone(String word) {
        return ZONES.get(word);
    }

    /** Whether the word is one of the letters that RFC 822 had for zones, with their signs the wrong way round. */
    static boolean isMilitary(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) < 'z' && word.charAt(0) != 'j';
    }

    /** 0 for the morning, 12 for the afternoon. */
    static @Nullable Integer dayHalf(String word) {
        int half = DAY_HALVES.indexOf(word.replace(".", ""));
        return half < 0 ? null : Integer.valueOf(half * 12);
    }

    private static @Nullable Integer find(Map<String, Integer> names, String word) {
        return names.get(word);
    }

    /** Every name, and the first three letters of the English ones, which are the first of each row. */
    private static Map<String, Integer> index(String[][] rows) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            for (String name : rows[i]) {
                index.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
            }
            index.put(rows[i][0].substring(0, 3), i + 1);
        }
        return index;
    }

    private static Map.Entry<String, Integer> zone(String name, int minutes) {
        return Map.entry(name, minutes);
    }
}
