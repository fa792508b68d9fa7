package dev.offprint.html.page;

import dev.offprint.Finding;
import dev.offprint.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What was guessed or mended of a page's metadata. */
final class PageFindings {

    private static final int MOST = 200;

    private final PlaceNames places;
    private final List<Finding> list = new ArrayList<>();

    PageFindings(PlaceNames places) {
        this.places = places;
    }

    void info(String code, @Nullable Element at, String problem, String action) {
        add(Severity.INFO, code, at, problem, action);
    }

    void warning(String code, @Nullable Element at, String problem, String action) {
        add(Severity.WARNING, code, at, problem, action);
    }

    void error(String code, @Nullable Element at, String problem, String action) {
        add(Severity.ERROR, code, at, problem, action);
    }

    /** One of the text. */
    void add(Finding finding) {
        list.add(finding);
    }

    private void add(Severity severity, String code, @Nullable Element at, String problem, String action) {
        if (list.size() < MOST) {
            Finding finding = new Finding(severity, code, places.of(at), problem, action);
            if (!list.contains(finding)) { // two rules may have read the same line
                list.add(finding);
            }
        }
    }

    List<Finding> list() {
        return list;
    }
}
