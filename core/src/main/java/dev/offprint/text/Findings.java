package dev.offprint.text;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings up to a limit: hostile text could otherwise earn more of them than memory holds. */
final class Findings {

    private static final int LONGEST_LEFT_OUT = 500;

    private final int limit;
    private final List<Finding> found = new ArrayList<>();

    Findings(int limit) {
        this.limit = limit;
    }

    /** A guess that is most likely right. */
    void info(String code, int line, String problem, String action) {
        add(Severity.INFO, code, Place.line(line), problem, action);
    }

    /** Something was mended or may be wrong. */
    void warn(String code, int line, String problem, String action) {
        add(Severity.WARNING, code, Place.line(line), problem, action);
    }

    /** Something is missing from the result. */
    void error(String code, int line, String problem, String action) {
        add(Severity.ERROR, code, Place.line(line), problem, action);
    }

    /** What another reader found. */
    void add(Finding finding) {
        if (found.size() <= limit) {
            found.add(finding);
        }
    }

    /** Something that holds for the whole input. */
    void warnOfAll(String code, String problem, String action) {
        add(Severity.WARNING, code, Place.UNKNOWN, problem, action);
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

    /** A text that is left out, and stands nowhere but here. */
    static String whole(String text) {
        return shown(text, LONGEST_LEFT_OUT);
    }

    private static String shown(String text, int most) {
        int end = Math.min(text.length(), most);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return "\"" + text.substring(0, end) + (end < text.length() ? "…" : "") + "\"";
    }

    private void add(Severity severity, String code, Place place, String problem, String action) {
        add(new Finding(severity, code, place, problem, action));
    }
}
