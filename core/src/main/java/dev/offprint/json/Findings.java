package dev.offprint.json;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import java.util.ArrayList;
import java.util.List;

/** What a reader has to tell, up to a number; beyond that it only counts. */
class Findings {

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private long unlisted;

    Findings(int limit) {
        this.limit = limit;
    }

    /** Whether one more is listed; if not, it needs no words. */
    boolean isOpen() {
        return findings.size() < limit;
    }

    void add(Severity severity, String code, JsonValue value, String problem, String action) {
        if (isOpen()) {
            findings.add(new Finding(severity, code, value.place(), problem, action));
        } else {
            unlisted++;
        }
    }

    /** A value with a name that no form asks for. */
    void unknown(JsonValue value) {
        add(Severity.WARNING, "unknown-property", value, value.label() + " is not a known property", "left out");
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(findings);
        if (unlisted > 0) {
            String problem = unlisted + " more findings";
            all.add(new Finding(Severity.WARNING, "more-findings", Place.UNKNOWN, problem, "counted, not listed"));
        }
        return all;
    }
}
