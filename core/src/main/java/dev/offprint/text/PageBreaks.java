package dev.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out form feeds, which begin a new page in a printed text, and the page numbers beside them. */
final class PageBreaks {

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:[-–—]\\s?)?(?:(?:page|seite|página|pagina|pág\\.|стр\\.|p\\.|s\\.)\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|sur|de|di|van|из)\\s*\\d{1,4})?(?:\\s?[-–—])?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PageBreaks() {}

    /** The text without them. A form feed within a line becomes a line end. */
    static String without(String text, Findings findings) {
        if (text.indexOf('\f') < 0) {
            return text;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\f') < 0) {
                continue;
            }
            String line = lines.get(i);
            lines.set(i, line.replaceFirst("^\f+", "").replaceFirst("\f+$", "").replace('\f', '\n'));
            boolean start = line.startsWith("\f");
            int number = start ? near(lines, i - 1, -1) : near(lines, i, -1);
            number = number < 0 ? near(lines, start ? i : i + 1, 1) : number;
            findings.info(
                    "page-break",
                    i + 1,
                    number < 0
                            ? "a form feed begins a new page"
                            : "a form feed begins a new page, beside its number "
                                    + Findings.shown(lines.get(number).trim()),
                    number < 0 ? "it is read as a line end" : "both are left out");
            if (number >= 0) {
                lines.set(number, "");
            }
        }
        return String.join("\n", lines);
    }

    /** The nearest line with text, within three, if it is a page number, or -1. */
    private static int near(List<String> lines, int from, int step) {
        for (int i = from, seen = 0; i >= 0 && i < lines.size() && seen < 3; i += step, seen++) {
            if (!Lines.isBlank(lines.get(i))) {
                return NUMBER.matcher(lines.get(i)).matches() ? i : -1;
            }
        }
        return -1;
    }
}
