package dev.offprint.markdown;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings up to a limit: hostile text could otherwise earn more of them than memory holds. */
final class Findings {

    private final int limit;
    private final List<Finding> found = new ArrayList<>();

    Findings(int limit) {
        this.limit = limit;
    }

    /** A guess that is most likely right. */
    void info(String code, int line, String problem, String action) {
        add(new Finding(Severity.INFO, code, place(line), problem, action));
    }

    /** Something was mended or may be wrong. */
    void warn(String code, int line, String problem, String action) {
        add(new Finding(Severity.WARNING, code, place(line), problem, action));
    }

    /** Something is missing from the result. */
    void error(String code, int line, String problem, String action) {
        add(new Finding(Severity.ERROR, code, place(line), problem, action));
    }

    /** What another reader found in a part that begins at a line of this text. */
    void add(Finding finding, int line) {
        Place place = place(line);
        add(new Finding(
                finding.severity(),
                finding.code(),
                finding.place().path().map(place::in).orElse(place),
                finding.problem(),
                finding.action()));
    }

    void add(Finding finding) {
        if (found.size() <= limit) {
            found.add(finding);
        }
    }

    /** What was found, in the order of the lines. */
    List<Finding> inOrder() {
        found.sort(Comparator.comparingInt(finding -> finding.place().line().orElse(0)));
        if (found.size() > limit) {
            Finding last = found.remove(limit);
            found.add(new Finding(
                    Severity.WARNING,
                    "findings-cut",
                    last.place(),
                    "more than " + limit + " findings",
                    "the others are not listed"));
        }
        return found;
    }

    /** The start of a text, short enough for a message. */
    static String shown(String text) {
        return shown(text, 60);
    }

    /** The start of a text that stands nowhere else. */
    static String shown(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return "\"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\"";
    }

    private static Place place(int line) {
        return line > 0 ? Place.line(line) : Place.UNKNOWN;
    }
}
