package dev.offprint.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in dates: months and weekdays in the languages of many feeds, and time zones. */
final class DateNames {

    private static final String MONTHS = """
            january január ianuarie ian січня січ ιανουαρίου ιανουάριος ιαν januar jänner janvier \
            janv enero ene gennaio gen januari janeiro styczeń stycznia sty января янв ocak oca \
            ledna tammikuu
            february február febr februarie helmikuu лютого лют φεβρουαρίου φεβρουάριος φεβ februar \
            février fév févr fevrier febrero febbraio februari fevereiro fev luty lutego lut февраля \
            фев şubat şub února
            march március márc martie maaliskuu maret березня бер μαρτίου μάρτιος μαρ μάρ märz mär \
            mrz mars marzo maart mrt março marca marzec марта мар mart března
            april április ápr aprilie huhtikuu квітня кві απριλίου απρίλιος απρ avril avr abril abr \
            aprile kwiecień kwietnia kwi апреля апр nisan nis dubna
            may május máj toukokuu травня тра μαΐου μάιος μάι μαϊ μαι mai mayo maggio mag mei maio \
            maj maja мая май mayıs května
            june június jún iunie iun kesäkuu червня чер ιουνίου ιούνιος ιουν ιούν juni juin junio \
            giugno giu junho czerwiec czerwca cze июня июн haziran haz června
            july július júl iulie iul heinäkuu липня лип ιουλίου ιούλιος ιουλ ιούλ juli juillet juil \
            julio luglio lug julho lipiec lipca lip июля июл temmuz tem července
            august augusztus elokuu agustus серпня сер αυγούστου αύγουστος αυγ αύγ août aout agosto \
            ago augustus augusti sierpień sierpnia sie августа авг ağustos ağu srpna
            september szeptember szept szep septembrie syyskuu вересня вер σεπτεμβρίου σεπτέμβριος \
            σεπ σεπτ sept septembre septiembre setiembre settembre set setembro wrzesień września \
            wrz сентября сен сент eylül eyl září
            october október octombrie lokakuu жовтня жов οκτωβρίου οκτώβριος οκτ oktober okt octobre \
            octubre ottobre ott outubro out październik października paź октября окт ekim eki října
            november noiembrie marraskuu листопада лис νοεμβρίου νοέμβριος νοε νοέ νοεμ novembre \
            noviembre novembro listopad listopada lis ноября ноя нояб kasım kas
            december decembrie joulukuu desember грудня гру δεκεμβρίου δεκέμβριος δεκ dezember dez \
            décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru декабря дек \
            aralık ara prosince
            """;
    private static final String WEEKDAYS = """
            monday δευ montag mo lundi lun lunes lunedì maandag ma
            tuesday τρι tues dienstag di mardi mar martes martedì dinsdag
            wednesday τετ mittwoch mi mercredi mer miércoles mié mercoledì woensdag wo
            thursday πεμ thur thurs donnerstag do jeudi jeu jueves jue giovedì gio donderdag
            friday παρ freitag fr vendredi ven viernes vie venerdì vrijdag vr
            saturday σαβ samstag sonnabend sa samedi sam sábado sáb sabato sab zaterdag za
            sunday κυρ sonntag so dimanche dim domingo dom domenica zondag zo
            """;
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

    private static final List<String> MORNINGS = List.of("am", "오전", "午前", "上午", "πμ");
    private static final List<String> AFTERNOONS = List.of("pm", "오후", "午後", "下午", "μμ");

    private DateNames() {}

    /** From 1. */
    static @Nullable Integer month(String word) {
        return MONTH.get(word);
    }

    /** From 1, Monday. */
    static @Nullable Integer weekday(String word) {
        return WEEKDAY.get(word);
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
        String half = word.replace(".", "");
        return MORNINGS.contains(half) ? Integer.valueOf(0) : AFTERNOONS.contains(half) ? Integer.valueOf(12) : null;
    }

    /** Whether a word for half of the day stands before the hour, as in East Asia. */
    static boolean isBeforeHour(String word) {
        return word.charAt(0) > 0x2E80 && dayHalf(word) != null;
    }

    /** Every name, and the first three letters of the English ones, which are the first of each row. */
    private static Map<String, Integer> index(String rows) {
        Map<String, Integer> index = new HashMap<>();
        int number = 0;
        for (String row : rows.split("\n")) {
            number++;
            for (String name : row.split(" ")) {
                index.putIfAbsent(name, number);
            }
            index.put(row.substring(0, 3), number);
        }
        return index;
    }

    private static Map.Entry<String, Integer> zone(String name, int minutes) {
        return Map.entry(name, minutes);
    }
}
