package dev.offprint.html.read;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import dev.offprint.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The findings of one reading: what happened often is told once, where it happened first, with how often. */
final class Findings {

    private static final int EXCERPT = 60;

    private final int limit;
    private final Map<Step, Seen> seen = new LinkedHashMap<>();
    private final Map<String, Seen> unwrapped = new HashMap<>();
    private final Map<String, Seen> apart = new HashMap<>();
    private int left;

    Findings(int limit) {
        this.limit = limit;
    }

    /** A guess that is most likely right. */
    void info(String code, @Nullable Element at, String problem, String action) {
        add(Severity.INFO, code, at, problem, action);
    }

    /** Something was mended, or may be wrong. */
    void warning(String code, @Nullable Element at, String problem, String action) {
        add(Severity.WARNING, code, at, problem, action);
    }

    /** Something is missing from the result. */
    void error(String code, @Nullable Element at, String problem, String action) {
        add(Severity.ERROR, code, at, problem, action);
    }

    /** An element that is nothing to the model, of which a page has many. */
    void unwrapped(Element element) {
        if (!isAgain(element, unwrapped)) {
            first(
                    element,
                    unwrapped,
                    "element-unwrapped",
                    "> that the model has no node for",
                    "its contents stand without it");
        }
    }

    /** An element that is no part of the text, of which a page has as many. */
    void apart(Element element) {
        if (!isAgain(element, apart)) {
            first(
                    element,
                    apart,
                    "metadata-apart",
                    "> that tells of the article, or of the site",
                    "it is no part of the text");
        }
    }

    private static boolean isAgain(Element element, Map<String, Seen> byName) {
        Seen before = byName.get(element.normalName());
        if (before != null) {
            before.count++;
        }
        return before != null;
    }

    private void first(Element element, Map<String, Seen> byName, String code, String problem, String action) {
        if (seen.size() < limit) {
            String name = element.normalName();
            Seen first = new Seen(Places.of(element));
            seen.put(new Step(Severity.INFO, code, "<" + name + problem, action), first);
            byName.put(name, first);
        } else {
            left++;
        }
    }

    private void add(Severity severity, String code, @Nullable Element at, String problem, String action) {
        Step step = new Step(severity, code, problem, action);
        Seen before = seen.get(step);
        if (before != null) {
            before.count++;
        } else if (seen.size() < limit) {
            seen.put(step, new Seen(at == null ? Place.UNKNOWN : Places.of(at)));
        } else {
            left++;
        }
    }

    List<Finding> list() {
        List<Finding> findings = new ArrayList<>(seen.size() + 1);
        seen.forEach((step, at) -> findings.add(new Finding(
                step.severity,
                step.code,
                at.place,
                at.count == 1 ? step.problem : step.problem + " (" + at.count + " times)",
                step.action)));
        if (left > 0) {
            findings.add(new Finding(
                    Severity.WARNING,
                    "findings-limit",
                    Place.UNKNOWN,
                    left + " more findings than the limit of " + limit,
                    "they are left out of this list"));
        }
        return findings;
    }

    /** The start of a text, for a finding. */
    static String excerpt(String text) {
        String line = text.strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return line.substring(0, end) + "…";
    }

    private record Step(Severity severity, String code, String problem, String action) {}

    private static final class Seen {

        private final Place place;
        private int count = 1;

        private Seen(Place place) {
            this.place = place;
        }
    }
}
