package dev.offprint.text;

import dev.offprint.rule.Dates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was written, and when it was changed, as one line prints it.
 *
 * @param place the place; with the day where that has no year, and with the news agency where one is named
 * @param date the date
 * @param modified the date of the last change
 * @param certain whether the place can be nothing else, as the name of somebody who wrote it
 */
record Dateline(Optional<String> place, Optional<PrintedDate> date, Optional<PrintedDate> modified, boolean certain) {

    private static final int LONGEST = 160;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_WORDS = 6;
    private static final String DASHES = "—–";
    private static final Pattern AGENCY = Pattern.compile(
            ".+ \\((?:dpa(?:/\\p{L}{2,4})?|AP|AFP|APA|ANP|ANSA|ATS|Belga|EFE|epd|KNA|Lusa|PA|Reuters|SDA|sda|TASS|ТАСС|UPI)\\)");

    /** The dateline that a line of its own is, or null. */
    static @Nullable Dateline read(String line) {
        String text = line.trim();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String body = withoutDash(text);
        boolean dash = body.length() < text.length();
        DateLabels dates = DateLabels.read(body);
        if (!dates.isEmpty()) {
            return new Dateline(Optional.empty(), dates.published(), dates.modified(), true);
        }
        Dateline both = placeAndDate(body, dash);
        if (both != null) {
            return both;
        }
        boolean open = dash && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean placeAlone = (open && isPlace(body)) || ((open || isShouted(body)) && isPlaceAndDay(body));
        return placeAlone ? new Dateline(Optional.of(body), Optional.empty(), Optional.empty(), true) : null;
    }

    /** How many characters of a paragraph are a dateline and its dash, or 0: "LONDON, 12 March 2024 — The bridge …". */
    static int lengthBefore(String paragraph) {
        for (int i = 1; i < Math.min(paragraph.length() - 1, LONGEST); i++) {
            char c = paragraph.charAt(i);
            boolean dash = DASHES.indexOf(c) >= 0;
            boolean hyphen = c == '-' && paragraph.charAt(i - 1) == ' ' && paragraph.charAt(i + 1) == ' ';
            boolean stop = c == '.' && paragraph.charAt(i + 1) == ' ';
            if ((dash || hyphen || stop)
                    && isWhole(paragraph.substring(0, i).trim(), !stop)
                    && !Lines.isBlank(paragraph.substring(i + 1, Math.min(i + 20, paragraph.length())))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Both as one, or null where they say the same thing twice. */
    @Nullable
    Dateline and(Dateline other) {
        boolean twice = (place.isPresent() && other.place.isPresent())
                || (date.isPresent() && other.date.isPresent())
                || (modified.isPresent() && other.modified.isPresent());
        return twice
                ? null
                : new Dateline(
                        place.or(() -> other.place),
                        date.or(() -> other.date),
                        modified.or(() -> other.modified),
                        certain && other.certain);
    }

    /** With a place from the text, and its day unless this has one; null if the two days differ. */
    @Nullable
    Dateline withPlaceOf(Dateline text) {
        Optional<LocalDate> day = date.map(when -> when.moment().toLocalDate());
        Optional<LocalDate> other = text.date.map(when -> when.moment().toLocalDate());
        return day.isPresent() && other.isPresent() && !day.equals(other)
                ? null
                : new Dateline(text.place, date.or(text::date), modified, text.certain);
    }

    /** Reads what {@link #lengthBefore} found. */
    static @Nullable Dateline readStart(String start) {
        String body = start.substring(0, start.length() - 1).trim();
        boolean stopped = body.endsWith(".") && isPlaceAndDay(body.substring(0, body.length() - 1));
        String place = stopped ? body.substring(0, body.length() - 1) : body;
        return start.endsWith(".") ? placeAndDate(place, true) : read(place + " —");
    }

    private static boolean isWhole(String text, boolean dash) {
        Dateline both = placeAndDate(text, true);
        boolean alone = dash && (isPlaceAndDay(text) || (AGENCY.matcher(text).matches() && isPlace(text)));
        return (both != null && !text.isEmpty()) || alone;
    }

    /** The line that reads back as this, as far as there is one. */
    static Optional<String> line(Optional<String> place, Optional<OffsetDateTime> date) {
        Optional<String> written = date.map(Dateline::written);
        String line = place.map(
                        where -> where + written.map(when -> ", " + when).orElse("") + " —")
                .orElse(written.orElse(""));
        Dateline back = read(line);
        if (back != null
                && back.place.equals(place)
                && back.date.map(PrintedDate::moment).equals(date)) {
            return Optional.of(line);
        }
        return place.isPresent() && date.isPresent() ? written : Optional.empty();
    }

    private static String written(OffsetDateTime moment) {
        boolean midnight = moment.getOffset().equals(ZoneOffset.UTC)
                && moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String text = Dates.moment("date", moment).toString();
        return midnight ? text.substring(0, text.indexOf('T')) : text;
    }

    private static @Nullable Dateline placeAndDate(String text, boolean dash) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comma = ",،、，".indexOf(c) >= 0;
            String place = text.substring(0, i).trim();
            if ((comma || (c == ' ' && isShouted(place))) && (isPlace(place) || (comma && isPlaceAndDay(place)))) {
                PrintedDate date = PrintedDate.read(text.substring(i + 1));
                if (date != null) {
                    return new Dateline(
                            Optional.of(place), Optional.of(date), Optional.empty(), dash || isShouted(place));
                }
            }
        }
        return null;
    }

    private static String withoutDash(String text) {
        int end = text.length();
        while (end > 0 && "—–-: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** "WHITBY, May 3": a day whose year is not said stays with the place. */
    private static boolean isPlaceAndDay(String text) {
        String words = AGENCY.matcher(text).matches() ? text.substring(0, text.lastIndexOf('(')) : text;
        int comma = words.lastIndexOf(',');
        return comma > 0
                && isPlace(words.substring(0, comma))
                && PrintedDate.isWithoutYear(words.substring(comma + 1).replaceFirst("\\.$", ""));
    }

    private static boolean isPlace(String text) {
        boolean fits = !text.isEmpty()
                && text.length() <= LONGEST_PLACE
                && text.split(" ").length <= MOST_WORDS
                && Character.isLetter(text.codePointAt(0))
                && Marks.startsLikeName(text)
                && !text.endsWith(",");
        return fits
                && text.chars()
                        .allMatch(c -> Character.isLetter(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || " .,-’'()/".indexOf(c) >= 0);
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
