package dev.offprint.feed;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import dev.offprint.rule.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects what a reader of feeds has to tell, each with the place that is being read. */
final class Findings {

    /** A feed can have a million faults; nobody reads more of them. */
    static final int MAX = 1_000;

    private static final int SHOWN = 80;

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private Supplier<Place> here = () -> Place.UNKNOWN;
    private long left;

    /** Says who knows the place from now on. */
    void follow(Supplier<Place> here) {
        this.here = here;
    }

    /** Where reading is. */
    Place here() {
        return here.get();
    }

    void info(String code, String problem, String action) {
        add(Severity.INFO, code, problem, action);
    }

    /** As {@link #info}, but only the first time that this is told of this subject. */
    void infoOnce(String subject, String code, String problem, String action) {
        if (told.size() < MAX && told.add(code + ' ' + subject)) {
            info(code, problem, action);
        }
    }

    void warn(String code, String problem, String action) {
        add(Severity.WARNING, code, problem, action);
    }

    void error(String code, String problem, String action) {
        add(Severity.ERROR, code, problem, action);
    }

    /** An item, whose place is given, had no title, and other words are its title now. */
    void untitled(Place place, String standIn) {
        add(new Finding(
                Severity.WARNING, "title-missing", place, "an item has no title", quote(standIn) + " stands in"));
    }

    void add(Finding finding) {
        if (hasRoom(finding.severity())) {
            findings.add(finding);
        } else {
            left++;
        }
    }

    private void add(Severity severity, String code, String problem, String action) {
        if (hasRoom(severity)) {
            findings.add(new Finding(severity, code, here.get(), problem, action));
        } else {
            left++;
        }
    }

    /** What is missing from the result is still told where there is no more room for other things. */
    private boolean hasRoom(Severity severity) {
        return findings.size() < (severity == Severity.ERROR ? 2 * MAX : MAX);
    }

    /** All of them, and at the end how many there was no room for. */
    List<Finding> all() {
        if (left == 0) {
            return List.copyOf(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(new Finding(
                Severity.WARNING,
                "findings-left-out",
                Place.UNKNOWN,
                left + " more findings",
                "only the first " + MAX + " are kept"));
        return all;
    }

    /** How far the list has grown; see {@link #forget}. */
    int mark() {
        return findings.size();
    }

    /** Takes back what was told since the mark. */
    void forget(int mark) {
        findings.subList(Math.min(mark, findings.size()), findings.size()).clear();
        left = 0;
    }

    /** The text in quotation marks, shortened to one readable line. */
    static String quote(String text) {
        boolean isLong = text.length() > SHOWN;
        String line = Characters.line(isLong ? text.substring(0, SHOWN) : text);
        return "“" + line + (isLong ? "…" : "") + "”";
    }
}
