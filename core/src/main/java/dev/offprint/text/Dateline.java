package dev.offprint.text;

import dev.offprint.rule.Dates;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was written, as one line prints it.
 *
 * @param place the place
 * @param date the date
 * @param certain whether the place can be nothing else, as the name of somebody who wrote it
 */
record Dateline(Optional<String> place, Optional<PrintedDate> date, boolean certain) {

    private static final int LONGEST = 160;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:first\\s+)?published|posted|date|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd"
                    + "|опубликовано)(?:\\s*:|\\s+(?:on|am|le|el|il|em|op)(?!\\p{L}))?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The dateline that a line of its own is, or null. */
    static @Nullable Dateline read(String line) {
        String text = line.trim();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String body = withoutDash(text);
        boolean dash = body.length() < text.length();
        PrintedDate date = PrintedDate.read(LABEL.matcher(body).replaceFirst(""));
        if (date != null) {
            return new Dateline(Optional.empty(), Optional.of(date), true);
        }
        Dateline both = placeAndDate(body, dash);
        if (both != null) {
            return both;
        }
        boolean placeAlone = dash && "—–".indexOf(text.charAt(text.length() - 1)) >= 0 && isPlace(body);
        return placeAlone ? new Dateline(Optional.of(body), Optional.empty(), true) : null;
    }

    /** How many characters of a paragraph are a dateline and its dash, or 0: "LONDON, 12 March 2024 — The bridge …". */
    static int lengthBefore(String paragraph) {
        int from = 0;
        for (int i = 1; i < Math.min(paragraph.length() - 1, LONGEST); i++) {
            if ("—–".indexOf(paragraph.charAt(i)) >= 0) {
                Dateline dateline = read(paragraph.substring(from, i + 1));
                boolean whole = dateline != null && dateline.date.isPresent() && dateline.place.isPresent();
                if (whole && !Lines.isBlank(paragraph.substring(i + 1))) {
                    return i + 1;
                }
            }
        }
        return 0;
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
            if ((comma || (c == ' ' && isShouted(place))) && isPlace(place)) {
                PrintedDate date = PrintedDate.read(text.substring(i + 1));
                if (date != null) {
                    return new Dateline(Optional.of(place), Optional.of(date), dash || isShouted(place));
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
